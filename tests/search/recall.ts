/** How much of what should be found is found: the figures of a search. */
import { readFileSync } from 'node:fs';
import type { SearchIndex } from '../../src/graphql/search/search-index.js';

export interface WantedHits {
  /** What makes the query hard, for example "typing errors". */
  readonly kind: string;
  readonly text: string;
  /** Ids of what it should find. */
  readonly wanted: readonly string[];
}

/** The committed list, `queries.json`: kind → text → ids. */
export const wantedHits: readonly WantedHits[] = Object.entries(JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')) as Record<string, Record<string, readonly string[]>>)
  .flatMap(([kind, queries]) => Object.entries(queries).map(([text, wanted]) => ({ kind, text, wanted })));

export interface Recall {
  /** From 0 to 1: the mean over the queries of the share of what is wanted that stands among the first 1 and 5 (of those that fit there). */
  readonly at1: number;
  readonly at5: number;
  /** Queries that miss something among the first 5, with what stands there instead. */
  readonly misses: readonly string[];
}

export function recallOf(index: SearchIndex, queries: readonly WantedHits[]): Recall {
  const firsts = queries.map(({ text }) => index.search(text, []).found.slice(0, 5).map(({ id }) => id));
  const shareAt = (size: number, { wanted }: WantedHits, first: readonly string[]): number =>
    wanted.filter(id => first.slice(0, size).includes(id)).length / Math.min(size, wanted.length);
  const mean = (size: number): number => queries.reduce((sum, query, i) => sum + shareAt(size, query, firsts[i] ?? []), 0) / queries.length;
  return {
    at1: mean(1), at5: mean(5),
    misses: queries.flatMap((query, i) => shareAt(5, query, firsts[i] ?? []) === 1 ? [] : [`${query.kind}: "${query.text}" wants ${query.wanted.join(', ')}, finds ${(firsts[i] ?? []).join(', ')}`]),
  };
}
