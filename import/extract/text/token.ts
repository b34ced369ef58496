import type { Span } from '../../../schema/facts.js';

/** A word, number or punctuation mark of a milestone. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP, … */
  readonly pos: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  /** False for words that an English dictionary of 87,000 words does not hold. */
  readonly known: boolean;
}

/** Tokens of one sentence; a milestone is a list of them. */
export type Sentence = readonly Token[];
