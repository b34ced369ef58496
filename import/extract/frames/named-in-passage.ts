/** Whom a passage names anywhere, as somebody who is meant and not said; read once for a passage, however many frames ask. */
import type { Item } from '../grammar/item.js';
import { oncePer } from '../grammar/once-per.js';
import type { Argument } from '../grammar/reference.js';
import type { Unit } from '../grammar/unit.js';

type Sentences = readonly (readonly Item[])[];

/** Whom the phrases themselves name, each once. */
export const headsNamedIn = oncePer((sentences: Sentences) => eachOnce(sentences.flat().flatMap(item => (item.kind === 'phrase' ? [item.head] : []))));

/** Those, owners and who stands before another noun. */
export const allNamedIn = oncePer((sentences: Sentences) => eachOnce(sentences.flat().flatMap(item => (item.kind === 'phrase' ? [item.head, ...item.modifiers, ...(item.owner ? [item.owner.head] : [])] : []))));

/** Whom the phrases themselves name, each where it is named first. */
export const firstNamedIn = oncePer((sentences: Sentences) => eachOnce(sentences.flat().flatMap(item => (item.kind === 'phrase' ? [item.head] : [])).reverse()));

/** In the order in which they are first named, each where it is named last. */
function eachOnce(units: readonly Unit[]): Argument[] {
  const found = new Map<string, Argument>();
  for (const { name, start, end } of units) if (name) found.set(name.entity.id, { entity: name.entity, start, end, direct: false });
  return [...found.values()];
}
