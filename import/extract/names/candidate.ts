/** A place in a sentence that may be a name, and what the witnesses say about its type. */
import type { EntityType } from '../../../schema/ontology.js';
import type { Sentence, Token } from '../text/token.js';
import type { GazetteerEntry } from './gazetteer.js';

export interface Vote {
  readonly type: EntityType;
  readonly weight: number;
  /** The witness, for example `gazetteer`, `head "court"`. */
  readonly reason: string;
  /** The common noun that describes it, where that is the witness: "the portal Kite" has `portal`. */
  readonly noun?: string;
}

/** A stretch of tokens `[first, last)` of a sentence that may be a name. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** The name of what it stands for, where the text describes it: "Minister of Ferries" for the Ministry of Ferries. */
  readonly standsFor?: string;
  readonly votes: readonly Vote[];
  /** The well-known entry it is, where it is one. */
  readonly entry: GazetteerEntry | null;
  /** False where only its place in the text could make it a name: a word that opens a sentence, an ambiguous well-known form. */
  readonly certain: boolean;
  readonly quoted: boolean;
}

/** Names found at one place, and the token where the search goes on. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly next: number;
}

export function spanText(sentence: Sentence, first: number, last: number, text: string): string {
  return text.slice((sentence[first] as Token).start, (sentence[last - 1] as Token).end);
}
