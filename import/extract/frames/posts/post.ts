/** A post that a person has, gets or gives up at a body; what the readers of this folder find. */
import type { Change } from '../../../../schema/ontology.js';
import type { Item } from '../../grammar/item.js';
import type { Argument } from '../../grammar/reference.js';
import type { Place } from '../place.js';
import { fill } from '../roles.js';

export interface Post {
  readonly person: Argument;
  readonly body: Argument;
  /** Empty where the text names none. */
  readonly title: string;
  readonly change: Change;
  readonly rule: string;
  readonly sentence: number;
  /** Item index of what states it. */
  readonly at: number;
}

const bodyTypes = new Set(['Company', 'Regulator', 'Organization', 'Court']);

export const bodiesIn = (people: readonly Argument[]): Argument[] => people.filter(({ entity }) => bodyTypes.has(entity.type));
export const personsIn = (people: readonly Argument[]): Argument[] => people.filter(({ entity }) => entity.type === 'Person');

/** Whether the sentence tells of the person as founder of the body: who leads what he founded has no post by that. */
export function isFounder(place: Place, person: Argument, body: Argument): boolean {
  const isIn = ({ entity }: Argument, people: readonly Argument[]): boolean => people.some(other => other.entity.id === entity.id);
  return place.items.some((item, at) => {
    if (item.kind === 'phrase') return item.head.name?.entity.id === person.entity.id && item.nouns.some(noun => /^(?:co-?)?founder$/.test(noun));
    const here = { ...place, at };
    return item.kind === 'verb' && /^(?:found|co-found|establish|create|start)$/.test(item.lemma) && isIn(person, fill(here, 'subject', 'verb')) && isIn(body, fill(here, 'object', 'verb'));
  });
}

export function postAt({ s, at }: Place, rule: string, person: Argument, body: Argument, title: string, change: Change): Post {
  return { person, body, title: title.trim(), change, rule: `position/${rule}`, sentence: s, at };
}

/** Item index of what has the date of the change. "succeeds Ann Lee, who retired in May": the verb of the clause behind who goes, where there is one. */
export function deedOf(items: readonly Item[], { at, change, person }: Post): number {
  const own = items.findIndex(({ start, end }) => start <= person.start && person.end <= end);
  const behind = items[own + 1]?.kind === 'comma' ? own + 2 : own + 1;
  const verb = change === 'resigned' && own >= 0 && items[behind]?.kind === 'relative' ? items.findIndex((item, k) => k > behind && item.kind === 'verb') : -1;
  return verb >= 0 ? verb : at;
}
