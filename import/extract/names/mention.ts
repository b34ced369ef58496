import type { Sentence } from '../text/token.js';
import type { Candidate } from './find-names.js';

/** A sentence of a document with the names found in it. */
export interface NamedSentence {
  /** Index of the milestone in the document. */
  readonly milestone: number;
  readonly tokens: Sentence;
  readonly candidates: readonly Candidate[];
}
