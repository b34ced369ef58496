/** Who stands where in a sentence: every name, and every phrase that stands for one, as a possible end of a relation. */
import { refer, type Argument } from '../grammar/reference.js';
import type { Item, Phrase } from '../grammar/item.js';

/** How an entity stands in its phrase: it is the head, stands before it ("Kite CEO"), owns it ("Kite's CEO"), is referred to ("the company", "its"), or is part of a product's name. */
export type Slot = 'head' | 'modifier' | 'owner' | 'reference' | 'within';

export interface Occurrence {
  readonly argument: Argument;
  readonly slot: Slot;
  /** Index of its phrase among the items of the sentence. */
  readonly at: number;
  /** The company in whose name a product is named, by its id. */
  readonly within?: string;
}

/** The occurrences of sentence `s`, in order of place. */
export function occurrencesIn(sentences: readonly (readonly Item[])[], s: number): Occurrence[] {
  return (sentences[s] ?? []).flatMap((item, at) => (item.kind === 'phrase' ? inPhrase(sentences, s, at, item) : []));
}

function inPhrase(sentences: readonly (readonly Item[])[], s: number, at: number, phrase: Phrase): Occurrence[] {
  const referred = (pronounOnly: boolean, part: Phrase): Occurrence[] => refer(sentences, s, at, part, pronounOnly).map(argument => ({ argument, slot: 'reference', at }));
  const owner = phrase.owner ? (phrase.owner.head.name ? named(phrase.owner.head, 'owner', at) : referred(false, phrase.owner)) : [];
  const pronoun = phrase.pronoun && phrase.pronoun !== 'whose' && phrase.head.lower !== phrase.pronoun ? referred(true, phrase) : [];
  const head = phrase.head.name ? named(phrase.head, 'head', at) : referred(false, phrase);
  return [...owner, ...pronoun, ...phrase.modifiers.flatMap(unit => named(unit, 'modifier', at)), ...head];
}

function named({ name, start, end }: Phrase['head'], slot: Slot, at: number): Occurrence[] {
  if (!name) return [];
  const argument: Argument = { entity: name.entity, start, end, direct: true };
  const within: Occurrence[] = name.within ? [{ argument: { ...argument, entity: name.within }, slot: 'within', at }] : [];
  return [{ argument, slot, at, ...(name.within && { within: name.within.id }) }, ...within];
}
