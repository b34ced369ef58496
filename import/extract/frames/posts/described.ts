/** Titles beside a name: "Ann Lee, chief executive of Kite", "Kite's chairman, Ann Lee", "the president of Kite, Ann Lee, said". */
import { listMembers, listStart, phraseAt } from '../../grammar/list.js';
import type { Phrase } from '../../grammar/item.js';
import { nameOf, type Argument } from '../../grammar/reference.js';
import type { Place } from '../place.js';
import { ownerArguments } from '../roles.js';
import { bodiesSpokenOf, bodyOf, officeAt } from './office.js';
import { bodiesIn, personsIn, postAt, type Post } from './post.js';
import { formerTitle, isFounderTitle, isTitlePhrase, isWorker, titleOf } from './title.js';

export function postsOfPhrase(place: Place, phrase: Phrase): Post[] {
  return phrase.head.name?.entity.type === 'Person' ? [...beforeName(place, phrase), ...ofBody(place, phrase)] : phrase.head.kind === 'name' ? ofMinister(place, phrase) : besideName(place, phrase);
}

/** "Kite CEO Ann Lee", "Kite's chief executive Ann Lee", "its chairman Ann Lee", "professor Ann Lee of Oslo University". */
function beforeName(place: Place, phrase: Phrase): Post[] {
  const { at } = place;
  const before = { ...phrase, units: phrase.units.slice(0, phrase.units.indexOf(phrase.head)) };
  const known = titleOf(before);
  const title = known ?? titleOf(before, isWorker);
  if (title === null || isFounderTitle(title)) return [];
  const own = bodyOf(place, at);
  const people = nameOf(phrase);
  const bodies = own.length > 0 ? own : known === null || phrase.owner?.head.name || /^(?:a|an|another)$/.test(phrase.determiner) ? [] : bodiesSpokenOf(place, people, title);
  return bodies.slice(0, 1).flatMap(body => people.map(person => postAt(place, 'title-before-name', person, body, title, 'none')));
}

function besideName(place: Place, phrase: Phrase): Post[] {
  const { at } = place;
  const known = isTitlePhrase(phrase);
  if (!known && !isWorker(phrase.head)) return [];
  const title = known ? titleOf(phrase) : titleOf(phrase, isWorker);
  if (title === null || isFounderTitle(title)) return [];
  const people = describedPersons(place, at);
  if (people.length === 0) return [];
  const own = known ? officeAt(place, at)?.bodies ?? [] : bodyOf(place, at);
  const bodies = own.length > 0 ? own : !known || /^an?$/.test(phrase.determiner) ? [] : bodiesSpokenOf(place, people, title).slice(0, 1);
  const told = saidToBeFormer(place) ? formerTitle(title) : title;
  return people.flatMap(person => bodies.slice(0, 2).map(body => postAt(place, 'apposition', person, body, told, 'none')));
}

/** The persons whom the title phrase at `at` describes: before it ("Ann Lee, CEO of Kite") or behind it ("the CEO of Kite, Ann Lee,"). */
export function describedPersons(place: Place, at: number): Argument[] {
  const { items } = place;
  const phrase = phraseAt(items, at);
  const k = openerOf(place, at);
  const mark = items[k]?.kind;
  const before = mark === 'comma' || mark === 'open' ? phraseAt(items, k - 1) : null;
  const [named] = before ? personsIn(nameOf(before)) : [];
  if (!named) return behind(place, at);
  return isPlural(phrase) ? personsIn(listMembers(items, listStart(items, k - 1), false).filter(member => member < k).flatMap(member => nameOf(items[member] as Phrase))) : [named];
}

const isPlural = (phrase: Phrase | null): boolean => phrase !== null && phrase.head.lower !== phrase.head.lemma && /s$/.test(phrase.head.lower);

/** The mark in front of an apposition, past "formerly", "until May", "once". */
function openerOf({ items }: Place, at: number): number {
  let k = listStart(items, at) - 1;
  for (;;) {
    const item = items[k];
    if (item?.kind === 'adverb' || item?.kind === 'other' || item?.kind === 'subordinator' && /^(?:once|then)$/.test(item.lower) || item?.kind === 'preposition' && /^(?:until|till|since)$/.test(item.lower)) { k--; continue; }
    const before = items[k - 1];
    if (item?.kind === 'phrase' && before?.kind === 'preposition' && /^(?:until|till|since)$/.test(before.lower)) { k -= 2; continue; }
    break;
  }
  return k;
}

/** "Ann Lee, once a director of Kite", "until May the sales director of Kite". */
function saidToBeFormer(place: Place): boolean {
  const { items, at } = place;
  const words = items.slice(openerOf(place, at) + 1, at).flatMap(item => (item.kind === 'verb' || item.kind === 'phrase' ? [] : [item.lower]));
  const behind = items.slice(at + 1, at + 5);
  const end = behind.findIndex(item => item.kind === 'comma' || item.kind === 'semicolon' || item.kind === 'verb');
  const after = (end < 0 ? behind : behind.slice(0, end)).some(item => item.kind === 'preposition' && /^(?:until|till)$/.test(item.lower));
  return after || words.some(word => /^(?:formerly|previously|once|erstwhile|until|till|earlier)$/.test(word));
}

function behind({ items }: Place, at: number): Argument[] {
  let j = (listMembers(items, at, false).at(-1) ?? at) + 1;
  const skip = items[j];
  if (skip?.kind === 'preposition' && /^(?:of|at|for)$/.test(skip.lower)) {
    j++;
    while (j < items.length && (items[j]?.kind === 'phrase' && phraseAt(items, j)?.head.name?.entity.type !== 'Person' || items[j]?.kind === 'preposition' && /^(?:of|in)$/.test((items[j] as { lower: string }).lower))) j++;
  }
  if (items[j]?.kind === 'comma' || items[j]?.kind === 'semicolon' && (items[j] as { lower: string }).lower === ':') j++;
  const after = phraseAt(items, j);
  if (!after) return [];
  return isPlural(phraseAt(items, at)) ? personsIn(listMembers(items, j, false).flatMap(member => nameOf(items[member] as Phrase))) : personsIn(nameOf(after)).slice(0, 1);
}

/** "Ann Lee, Minister of Transport, …", "appointed Ann Lee Minister of Transport": the name stands for the ministry. */
function ofMinister(place: Place, phrase: Phrase): Post[] {
  const { items, at } = place;
  const [body] = bodiesIn(nameOf(phrase));
  if (!body || !/\bMinister\b/.test(phrase.head.text)) return [];
  const before = items[at - 1]?.kind === 'comma' || items[at - 1]?.kind === 'preposition' ? at - 2 : at - 1;
  const neighbour = phraseAt(items, before);
  const next = phraseAt(items, items[at + 1]?.kind === 'comma' ? at + 2 : at + 1);
  const own = phrase.modifiers.flatMap(({ name, start, end }) => (name ? [{ entity: name.entity, start, end, direct: true }] : []));
  const people = personsIn([...(neighbour ? nameOf(neighbour) : []), ...own, ...(next ? nameOf(next) : [])]);
  return people.slice(0, 1).map(person => postAt(place, 'minister', person, body, 'Minister', 'none'));
}

/** "Ann Lee of Kite", "Kite's Ann Lee", "Ann Lee, formerly of Kite": who is named with a body belongs to it. */
function ofBody(place: Place, phrase: Phrase): Post[] {
  const { items, at } = place;
  if (phrase.units.length > 1) return [];
  if (phrase.owner) return bodiesIn(ownerArguments(place, at)).slice(0, 1).flatMap(body => nameOf(phrase).map(person => postAt(place, 'of-body', person, body, '', 'none')));
  let k = at + 1;
  while (items[k]?.kind === 'comma' || items[k]?.kind === 'adverb' || phraseAt(items, k)?.head.lower === 'all') k++;
  const of = items[k];
  const body = phraseAt(items, k + 1);
  const isFormer = items.slice(at + 1, k).some(item => item.kind === 'adverb' && /^(?:formerly|previously)$/.test(item.lower));
  if (of?.kind !== 'preposition' || of.lower !== 'of' || body?.head.kind !== 'name' || k > at + 1 && !isFormer) return [];
  const people = isFormer ? listMembers(items, listStart(items, at), false).filter(member => member <= at).flatMap(member => nameOf(items[member] as Phrase)) : nameOf(phrase);
  return bodiesIn(nameOf(body)).flatMap(b => personsIn(people).map(person => postAt(place, 'of-body', person, b, isFormer ? 'former' : '', 'none')));
}
