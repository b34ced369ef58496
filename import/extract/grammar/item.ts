/** The pieces of a sentence that frames look at: noun phrases, verb groups, prepositions and what stands between them. */
import type { Span } from '../../../schema/facts.js';
import type { Unit } from './unit.js';

/** A noun phrase without what follows it: "the newly listed video website Kite", "Nordwind's Paris office". */
export interface Phrase extends Span {
  readonly kind: 'phrase';
  readonly units: readonly Unit[];
  /** The last name or noun. */
  readonly head: Unit;
  /** Lemma of the head noun; for a name, of the common noun before it ("website"), or empty. */
  readonly noun: string;
  /** Lemmas of all common nouns in it. */
  readonly nouns: readonly string[];
  /** Whose it is: the phrase before 's, or a possessive pronoun. */
  readonly owner: Phrase | null;
  /** Names in front of the head that are not owners: "Kite CEO Ann Lee" has Kite. */
  readonly modifiers: readonly Unit[];
  /** its, their, his, her: whose reference is looked for. */
  readonly pronoun: string | null;
  /** the, a, two, … in lower case; empty where there is none. */
  readonly determiner: string;
}

export interface VerbGroup extends Span {
  readonly kind: 'verb';
  /** Lemma of the main verb; with its particle where it has one: "set up". */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** will, would, to be, plan … in front of it: its happening lies ahead. */
  readonly future: boolean;
  /** may, might, could, reportedly. */
  readonly doubtful: boolean;
  readonly text: string;
}

export interface Mark extends Span {
  readonly kind: 'preposition' | 'conjunction' | 'relative' | 'subordinator' | 'comma' | 'semicolon' | 'open' | 'close' | 'adverb' | 'other';
  readonly lower: string;
}

export type Item = Phrase | VerbGroup | Mark;

export const isName = (phrase: Phrase): boolean => phrase.head.kind === 'name';
