/** One index over names, aliases and passages, held in memory and built once a data version. */
import MiniSearch, { type Query, type SearchResult as MiniSearchHit } from 'minisearch';
import type { Entity, Milestone, Span } from '../../../schema/facts.js';
import { type EntityType, entityTypeNames } from '../../../schema/ontology.js';
import { compareCodePoints } from '../../store/code-point-order.js';
import type { GraphStore } from '../../store/graph-store.js';
import { readAll } from '../read-all.js';
import { compoundsOf, fold, shortForms, wordsOf } from './words.js';

export type SearchType = EntityType | 'Milestone';

/** Something that can be found. */
export type Findable = Entity | Milestone;

export interface SearchHit {
  readonly node: Findable;
  readonly score: number;
  /** The name, alias or passage that fits best. */
  readonly text: string;
  /** The words of it that fit, in UTF-16 units. */
  readonly highlights: readonly Span[];
}

export interface SearchResult {
  /** Best first; equal ones in order of id. */
  readonly found: readonly Findable[];
  /** The hits at places `[from, to)` of `found`, with what fits marked. */
  hits(from: number, to: number): readonly SearchHit[];
  /** How many of each kind fit, whatever kinds were asked for. */
  readonly types: readonly { readonly type: SearchType; readonly count: number }[];
  /** How many of the passages found begin in each month, in order. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

export interface SearchIndex {
  /** What fits a text, of some kinds (all where empty); `isSeen` says which passages count at all. */
  search(text: string, types: readonly SearchType[], isSeen?: (milestone: Milestone) => boolean): SearchResult;
  /** Names close to one that nobody has, best first. */
  suggest(name: string, type: EntityType | undefined, first: number): readonly Entity[];
}

interface Entry {
  readonly id: string;
  readonly names: string;
  readonly short: string;
  readonly passage: string;
}

/** Reads everything that can be found. */
export async function readSearchIndex(store: GraphStore): Promise<SearchIndex> {
  const everything = { filter: {}, withTotal: false } as const;
  const entities = await readAll(page => store.entities({ ...everything, ...page, view: { statuses: [] }, orderBy: [] }));
  const milestones = await readAll(page => store.milestones({ ...everything, ...page, view: {}, orderBy: [] }));
  return makeSearchIndex(entities, milestones);
}

export function makeSearchIndex(entities: readonly Entity[], milestones: readonly Milestone[]): SearchIndex {
  const nodes = new Map<string, Findable>([...entities, ...milestones].map(node => [node.id, node]));
  const index = new MiniSearch<Entry>({
    fields: ['names', 'short', 'passage'],
    tokenize: text => wordsOf(text).map(({ key }) => key),
    processTerm: term => term,
    searchOptions: {
      boost: { names: 6, short: 6 },
      // Short words have too many neighbours to forgive errors in them.
      prefix: term => term.length > 1,
      fuzzy: term => term.length < 4 || /^\d+$/.test(term) ? false : term.length < 8 ? 1 : 2,
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  index.addAll([...nodes.values()].map(toEntry));

  const find = (text: string, isWanted: (node: Findable) => boolean): readonly Found[] => {
    const filter = ({ id }: { readonly id: unknown }): boolean => { const node = nodes.get(String(id)); return node !== undefined && isWanted(node); };
    const attempts: readonly (() => readonly MiniSearchHit[])[] = [
      () => index.search(toQuery(text, 'AND'), { filter }),
      () => index.search(toQuery(text, 'OR'), { filter }),
      // Two letters that changed places count as two errors.
      () => index.search(toQuery(text, 'OR'), { filter, fuzzy: term => term.length > 4 ? 2 : false }),
    ];
    const best = attempts.reduce<readonly MiniSearchHit[]>((hits, attempt) => hits.length > 0 ? hits : attempt(), []);
    return best.flatMap(({ id, score, terms }) => {
      const node = nodes.get(String(id));
      return node === undefined ? [] : [{ node, terms, score: score * closeness(text, node) }];
    }).sort((a, b) => b.score - a.score || compareCodePoints(a.node.id, b.node.id));
  };

  return {
    search: (text, types, isSeen = () => true) => {
      const all = find(text, node => !isMilestone(node) || isSeen(node));
      const found = types.length === 0 ? all : all.filter(({ node }) => types.includes(kindOf(node)));
      return { found: found.map(({ node }) => node), hits: (from, to) => found.slice(from, to).map(hit => toHit(hit, fold(text.trim()))), types: countTypes(all), months: countMonths(found) };
    },
    suggest: (name, type, first) => find(name, node => !isMilestone(node) && (type === undefined || node.type === type))
      .flatMap(({ node }) => isMilestone(node) ? [] : [node]).slice(0, first),
  };
}

/** All words, or else some of them; or everything written together: "360 buy" is also "360buy", and "Wi-Fi" is also "WiFi". */
function toQuery(text: string, combineWith: 'AND' | 'OR'): Query {
  const compounds = compoundsOf(text);
  const queries = compounds.map(({ parts, whole }): Query => {
    const words: Query = { combineWith: 'AND', queries: parts.map(({ key }) => key) };
    return whole === null ? words : { combineWith: 'OR', queries: [words, whole.key] };
  });
  const together = compounds.length > 1 ? [{ queries: [compounds.flatMap(({ parts }) => parts.map(({ key }) => key)).join('')], prefix: false }] : [];
  return { combineWith: 'OR', queries: [{ combineWith, queries }, ...together] };
}

interface Found {
  readonly node: Findable;
  readonly score: number;
  readonly terms: readonly string[];
}

function toEntry(node: Findable): Entry {
  if (isMilestone(node)) return { id: node.id, names: '', short: '', passage: node.text };
  const names = [node.name, ...node.aliases];
  return { id: node.id, names: names.join(' | '), short: names.flatMap(shortForms).join(' '), passage: '' };
}

/** Who bears just the name that was asked for stands before those whose name has it within. */
function closeness(text: string, node: Findable): number {
  if (isMilestone(node)) return 1;
  const asked = fold(text.trim());
  if (fold(node.name) === asked) return 4;
  return node.aliases.some(alias => fold(alias) === asked) ? 3 : 1;
}

/** The name or alias that was asked for, or else the one in which most of the words stand, or the passage, with the places of the words. */
function toHit({ node, score, terms }: Found, asked: string): SearchHit {
  const texts = isMilestone(node) ? [node.text] : [node.name, ...node.aliases];
  const found = new Set(terms);
  const marked = texts.map(text => ({ text, highlights: highlightsIn(text, found) }));
  const most = Math.max(...marked.map(({ highlights }) => highlights.length));
  const best = marked.find(({ text }) => fold(text) === asked) ?? marked.find(({ highlights }) => highlights.length === most);
  return { node, score, text: best?.text ?? '', highlights: best?.highlights ?? [] };
}

/** Of initials, and of a name as a whole, the whole name is marked. */
function highlightsIn(text: string, found: ReadonlySet<string>): readonly Span[] {
  if (shortForms(text).some(form => found.has(form))) return [{ start: 0, end: text.length }];
  const spans = wordsOf(text).filter(({ key }) => found.has(key)).map(({ start, end }): Span => ({ start, end }));
  // Of a word and its parts the word alone is marked.
  return spans.filter(span => !spans.some(other => other !== span && other.start <= span.start && span.end <= other.end));
}

function countTypes(found: readonly Found[]): SearchResult['types'] {
  return [...entityTypeNames, 'Milestone' as const].map(type => ({ type, count: found.filter(({ node }) => kindOf(node) === type).length })).filter(({ count }) => count > 0);
}

function countMonths(found: readonly Found[]): SearchResult['months'] {
  const counts = new Map<string, number>();
  for (const { node } of found) {
    if (!isMilestone(node)) continue;
    const month = node.date.start.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => compareCodePoints(a, b)).map(([month, count]) => ({ month, count }));
}

function kindOf(node: Findable): SearchType {
  return isMilestone(node) ? 'Milestone' : node.type;
}

export function isMilestone(node: Findable): node is Milestone {
  return 'ordinal' in node;
}
