/** Posts that nouns give and take: "the appointment of Ann Lee as president of Kite", "under the leadership of Ann Lee", "with Ann Lee as chairman". */
import { governor, prepositionals, subjectIndex } from '../../grammar/clause.js';
import { phraseAt } from '../../grammar/list.js';
import type { Mark, Phrase, VerbGroup } from '../../grammar/item.js';
import { nameOf, type Argument } from '../../grammar/reference.js';
import type { Place } from '../place.js';
import { fill, ownerArguments } from '../roles.js';
import { argumentsAt } from '../stands-for.js';
import { bodyOf, officeAt, salientBody } from './office.js';
import { bodiesIn, isFounder, personsIn, postAt, type Post } from './post.js';
import { isFounderTitle } from './title.js';

const arrivals = /^(?:appointment|nomination|promotion|election|selection|hiring|installation|reappointment|re-election|choice|naming|arrival|return|elevation|confirmation)$/;
export const departures = /^(?:resignation|departure|dismissal|removal|retirement|ouster|ousting|exit|sacking|firing)$/;
const leaderships = /^(?:leadership|direction|management|chairmanship|presidency|stewardship|guidance|command|helm)$/;

export function postsOfNoun(place: Place, phrase: Phrase): Post[] {
  return leaderships.test(phrase.noun) ? underLeadership(place) : arrivals.test(phrase.noun) || departures.test(phrase.noun) ? byAppointment(place, phrase) : [];
}

function byAppointment(place: Place, phrase: Phrase): Post[] {
  const { items, at } = place;
  const people = personsIn([...fill(place, 'of', 'noun'), ...ownerArguments(place, at)]);
  const offices = prepositionals(items, at, 'noun').filter(({ preposition }) => /^(?:as|to|from|on)$/.test(preposition)).flatMap(({ index }) => officeAt(place, index) ?? []);
  const [office] = offices;
  if (!office || people.length === 0) return [];
  const v = governor(items, at);
  const near = [office.bodies, bodiesIn(ownerArguments(place, at)), bodiesIn(fill(place, 'by', 'noun')), v < 0 ? [] : bodiesIn(fill({ ...place, at: v }, 'subject', 'verb'))].find(bodies => bodies.length > 0) ?? salientBody(place, office.index);
  return people.slice(0, 1).flatMap(person => near.slice(0, 1).map(body => postAt(place, 'appointment', person, body, office.title, departures.test(phrase.noun) ? 'resigned' : 'appointed')));
}

/** "Under the leadership of Ann Lee, Kite opened …": of whoever does what the sentence says. */
function underLeadership(place: Place): Post[] {
  const { items, at } = place;
  const before = items[at - 1];
  if (before?.kind !== 'preposition' || before.lower !== 'under') return [];
  const people = personsIn([...fill(place, 'of', 'noun'), ...ownerArguments(place, at)]);
  const own = bodyOf(place, at);
  const v = items.findIndex((item, k) => item.kind === 'verb' && item.form === 'finite' && (k > at || k === governor(items, at)));
  const bodies = own.length > 0 ? own : v < 0 ? [] : bodiesIn(fill({ ...place, at: v }, (items[v] as { passive?: boolean }).passive === true ? 'object' : 'subject', 'verb'));
  return people.slice(0, 1).flatMap(person => bodies.slice(0, 1).filter(body => !isFounder(place, person, body)).map(body => postAt(place, 'leadership', person, body, 'head', 'none')));
}

/** "a separate company, Kite, under Ann Lee"; "Kite started operations under Ann Lee". */
function underPerson(place: Place): Post[] {
  const { items, at } = place;
  const phrase = phraseAt(items, at + 1);
  const people = phrase ? personsIn(nameOf(phrase)) : [];
  if (people.length === 0) return [];
  const before = items[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const v = governor(items, at);
  const near = phraseAt(items, before) ? bodiesIn(argumentsAt(place, before)) : [];
  const bodies = near.length > 0 || v < 0 ? near : bodiesIn(fill({ ...place, at: v }, (items[v] as VerbGroup).passive ? 'object' : 'subject', 'verb'));
  return people.flatMap(person => bodies.slice(0, 1).filter(body => !isFounder(place, person, body)).map(body => postAt(place, 'under', person, body, 'head', 'none')));
}

function fronted(place: Place): Post[] {
  const office = officeAt(place, 1);
  const v = place.items.findIndex(item => item.kind === 'verb' && item.form === 'finite');
  const subject = office && v > 0 && office.title !== '' ? subjectIndex(place.items, v) : -1;
  if (!office || subject < 0 || isFounderTitle(office.title)) return [];
  return personsIn(argumentsAt(place, subject)).flatMap(person => office.bodies.slice(0, 1).map(body => postAt(place, 'with-as', person, body, office.title, 'none')));
}

/** "set up Kite with Ann Lee as its chairman": what the verb before is done to. */
function foundedHere(place: Place): Argument[] {
  const v = governor(place.items, place.at);
  return v < 0 ? [] : bodiesIn(fill({ ...place, at: v }, 'object', 'verb')).slice(0, 1);
}

/** "with Ann Lee as its first chairman"; "As chairman of Kite, Ann Lee signed the contract." */
export function postsOfAs(place: Place, mark: Mark): Post[] {
  const { items, at } = place;
  if (mark.lower === 'as' && at === 0) return fronted(place);
  if (mark.lower === 'under') return underPerson(place);
  const phrase = phraseAt(items, at - 1);
  const opener = items[at - 2];
  if (mark.lower !== 'as' || !phrase || opener?.kind !== 'preposition' && opener?.kind !== 'conjunction') return [];
  const office = officeAt(place, at + 1);
  if (!office || isFounderTitle(office.title)) return [];
  const founded = phraseAt(items, office.index)?.pronoun ? foundedHere(place) : [];
  const bodies = [founded, office.bodies].find(found => found.length > 0) ?? salientBody(place, office.index);
  const begins = phraseAt(items, office.index)?.units.some(unit => /^(?:first|new)$/.test(unit.lower)) === true;
  return personsIn(nameOf(phrase)).flatMap(person => bodies.slice(0, 1).map(body => postAt(place, 'with-as', person, body, office.title, begins ? 'appointed' : 'none')));
}
