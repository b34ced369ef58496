/** Where a frame is tried. */
import type { EntityType } from '../../../schema/ontology.js';
import type { Item } from '../grammar/item.js';

/** The sentences of one milestone, for references that look back. */
export interface Passage {
  readonly sentences: readonly (readonly Item[])[];
}

/** A place in it: item `at` of sentence `s`. */
export interface Place {
  readonly passage: Passage;
  readonly s: number;
  readonly items: readonly Item[];
  readonly at: number;
  /** What is looked for there; of the names that a pronoun may stand for, one of these types is taken. */
  readonly types?: readonly EntityType[];
}
