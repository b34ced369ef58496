import type { Mention, Milestone, Relation, Span } from '../../schema/facts.js';
import { splitSentences } from '../../import/extract/text/sentences.js';
import { tokenize } from '../../import/extract/text/tokenize.js';

export interface TextSpan extends Span {
  readonly text: string;
}

/** A stretch of text that yielded a name or a relation. */
export interface CoveredSpan<R> extends TextSpan {
  readonly mention: Mention | null;
  readonly relation: R | null;
}

export interface Coverage<R> {
  /** In order of place. */
  readonly yielded: readonly CoveredSpan<R>[];
  /** Sentences with neither a name nor a relation. */
  readonly silent: readonly TextSpan[];
  /** How many of the sentences yielded something, from 0 to 1; 1 for a text without sentences. */
  readonly share: number;
}

/** What a milestone yielded: its mentions, and the sentences that `relations` were read from; their other passages do not matter. */
export function coverageOf<R extends Pick<Relation, 'evidence'>>({ id, text }: Milestone, mentions: readonly Mention[], relations: readonly R[]): Coverage<R> {
  const span = ({ start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) });
  const yielded: CoveredSpan<R>[] = [
    ...mentions.map(mention => ({ ...span(mention), mention, relation: null })),
    ...relations.flatMap(relation => relation.evidence.filter(({ milestone }) => milestone === id).map(evidence => ({ ...span(evidence), mention: null, relation }))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const sentences = sentencesOf(text).map(span);
  const silent = sentences.filter(sentence => !yielded.some(other => other.start < sentence.end && sentence.start < other.end));
  return { yielded, silent, share: sentences.length === 0 ? 1 : 1 - silent.length / sentences.length };
}

/** The sentences as the importer cuts them. */
export function sentencesOf(text: string): readonly Span[] {
  return splitSentences(tokenize(text)).map(tokens => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }));
}
