/** Posts: titles are an open class with places of their own around a name, so they have a reader of their own beside the frames. */
import type { Change } from '../../../schema/ontology.js';
import { antecedentIndex, listMembers, listStart, objectIndex, phraseAt, prepositionals, subjectIndex } from '../grammar/clause.js';
import type { Item, Phrase, VerbGroup } from '../grammar/item.js';
import { nameOf, refer, type Argument } from '../grammar/reference.js';
import type { Unit } from '../grammar/unit.js';
import { isTitleHead, isTitleModifier } from '../names/titles.js';
import { argumentsAt, fill, ownerArguments, type Passage, type Place } from './roles.js';

export interface Post {
  readonly person: Argument;
  readonly body: Argument;
  readonly title: string;
  readonly change: Change;
  readonly rule: string;
  readonly sentence: number;
  readonly at: number;
}

const bodies = new Set(['Company', 'Regulator', 'Organization', 'Court']);
const appointing = /^(?:appoint|name|hire|elect|promote|recruit|nominate|install|choose|pick|confirm|make|engage|bring in|designate|poach|select|swear|reappoint|invite|assign|employ)$/;
const becoming = /^(?:become|join|take over|succeed|replace|assume|move|take up|take|enter|rejoin|return|get|start)$/;
const holding = /^(?:be|serve|act|work|remain|double|head|sit|hold|have|stay)$/;
const leaving = /^(?:resign|step down|leave|retire|quit|depart|stand down|bow out|dismiss|fire|sack|oust|remove|exit|give up|relinquish|vacate|resign from|oust|relieve|replace)$/;
const founderWords = /^(?:founder|co-founder|cofounder|owner|proprietor|inventor)$/;

export function findPosts(passage: Passage): Post[] {
  const posts: Post[] = [];
  passage.sentences.forEach((items, s) => {
    items.forEach((item, at) => {
      const place: Place = { passage, s, items, at };
      if (item.kind === 'phrase') posts.push(...fromPhrase(place, item), ...fromMinister(place, item), ...fromAppointment(place, item));
      if (item.kind === 'verb') posts.push(...fromVerb(place, item));
    });
  });
  return [...posts, ...predecessors(passage, posts)];
}

/** "She succeeds Otto Reimer": the predecessor had the post that the passage gives the successor. */
function predecessors(passage: Passage, posts: readonly Post[]): Post[] {
  return passage.sentences.flatMap((items, s) => items.flatMap((item, at) => {
    if (item.kind !== 'verb' || item.negated) return [];
    const place: Place = { passage, s, items, at };
    const givenUp = leaving.test(item.lemma) && /^(?:post|position|job|role|office)$/.test(phraseAt(items, objectIndex(items, at))?.noun ?? '');
    const lastPost = givenUp ? posts.findLast(({ sentence }) => sentence <= s) : undefined;
    if (lastPost) return persons(fill(place, 'subject', 'verb')).filter(({ entity }) => !posts.some(({ person }) => person.entity.id === entity.id)).map(person => post(person, lastPost.body, lastPost.title, 'resigned', 'position/predecessor', s, at));
    if (!/^(?:succeed|replace|take over)$/.test(item.lemma)) return [];
    const successors = persons(fill(place, 'subject', 'verb'));
    const held = posts.filter(({ person, change }) => change !== 'resigned' && successors.some(({ entity }) => entity.id === person.entity.id));
    const found = held.find(({ change }) => change === 'appointed') ?? held[0];
    const before = persons([...fill(place, 'object', 'verb'), ...fill(place, 'from', 'verb')]).filter(({ entity }) => !successors.some(other => other.entity.id === entity.id));
    return found ? before.slice(0, 1).map(person => post(person, found.body, found.title, 'resigned', 'position/predecessor', s, at)) : [];
  }));
}

/** "the appointment of Ann Lee as president of Kite", "his appointment as …". */
function fromAppointment(place: Place, phrase: Phrase): Post[] {
  const { items, at, s } = place;
  if (!/^(?:appointment|nomination|promotion|election|resignation|departure|dismissal)$/.test(phrase.noun)) return [];
  const people = persons([...fill(place, 'of', 'noun'), ...ownerArguments(place, at)]);
  const titleAt = prepositionals(items, at, 'noun').filter(({ preposition }) => /^(?:as|to)$/.test(preposition)).map(({ index }) => index).find(index => isTitlePhrase(phraseAt(items, index) ?? phrase));
  const title = titleAt === undefined ? null : titleOf(phraseAt(items, titleAt) ?? phrase);
  if (titleAt === undefined || title === null) return [];
  const change = /^(?:resignation|departure|dismissal)$/.test(phrase.noun) ? 'resigned' : 'appointed';
  return people.slice(0, 1).flatMap(person => bodyWithCoordination(place, titleAt).slice(0, 1).map(body => post(person, body, title, change, 'position/appointment', s, at)));
}

/** The words of the title in a phrase, in the text's order; null where it has none. */
function titleOf(phrase: Phrase): string | null {
  const words: Unit[] = [];
  let sawHead = false;
  for (const unit of phrase.units) {
    if (unit.kind === 'name') { if (sawHead) break; words.length = 0; continue; }
    if (isTitle(unit)) { words.push(unit); sawHead = true; }
    else if (!sawHead && (isTitleModifier(unit.lower) || unit.pos === 'NOUN' || unit.pos === 'PROPN' || unit.pos === 'ADJ')) words.push(unit);
    else if (sawHead && unit.pos !== 'PUNCT' && unit.kind === 'word' && unit.pos === 'NOUN') { words.push(unit); sawHead = isTitleHead(unit.lower); }
  }
  while (words.length > 0 && /^(?:new|its|their|the|a|an|then|current|longtime|long-time|outgoing|incoming|newly-appointed|newly|first|chinese|american|british)$/.test((words[0] as Unit).lower)) words.shift();
  return sawHead && words.length > 0 ? words.map(unit => unit.text).join(' ') : null;
}

/** "chairman", "managers", "co-president". */
const isTitle = ({ lower, lemma }: Unit): boolean => isTitleHead(lower) || isTitleHead(lemma) || /^(?:presidency|directorship|premiership|governorship)$/.test(lower) || lower.startsWith('co-') && isTitleHead(lower.slice(3));

const isTitlePhrase = (phrase: Phrase): boolean => phrase.head.kind !== 'name' && titleOf(phrase) !== null && isTitle(phrase.head);

/** The body of a title phrase: "of Kite", "at Kite", "Kite's", "Kite CEO", "its". */
function bodyOf(place: Place, index: number): Argument[] {
  const phrase = phraseAt(place.items, index);
  if (!phrase) return [];
  const accept = (people: readonly Argument[]): Argument[] => people.filter(({ entity }) => bodies.has(entity.type));
  const owner = accept(ownerArguments(place, index));
  if (owner.length > 0) return owner;
  const modifier = accept(fill({ ...place, at: index }, 'modifier', 'noun'));
  if (modifier.length > 0) return modifier;
  for (const preposition of ['of', 'at', 'for', 'with', 'in']) {
    const found = prepositionals(place.items, index, 'noun').filter(pp => pp.preposition === preposition);
    for (const pp of found.slice(0, 2)) {
      const people = accept(argumentsAt(place, pp.index));
      if (people.length > 0) return people;
      const part = phraseAt(place.items, pp.index);
      if (part && /^(?:board|business|division|unit|department|committee|team|management|office|operation)$/.test(part.noun)) {
        const whole = accept([...ownerArguments(place, pp.index), ...fill({ ...place, at: pp.index }, 'of', 'noun'), ...fill({ ...place, at: pp.index }, 'modifier', 'noun')]);
        if (whole.length > 0) return whole;
      }
    }
  }
  return governmentOf(place, index);
}

/** "mayor of Oslo": the passage's authority that has the place in its name. */
function governmentOf({ passage, items }: Place, index: number): Argument[] {
  const phrase = phraseAt(items, index);
  const town = prepositionals(items, index, 'noun').map(pp => phraseAt(items, pp.index)).find(found => found?.head.name?.entity.type === 'Place');
  if (!phrase || !town || !/^(?:mayor|governor|secretary|premier|chairman|commissioner|president|minister|chief)$/.test(phrase.head.lower)) return [];
  const authorities = passage.sentences.flat().flatMap(item => (item.kind === 'phrase' && item.head.name?.entity.type === 'Regulator' && item.head.name.entity.name.includes(town.head.text) ? nameOf(item) : []));
  return authorities.slice(0, 1);
}

const persons = (people: readonly Argument[]): Argument[] => people.filter(({ entity }) => entity.type === 'Person');

/** "Ann Lee, Minister of Transport, …", "appointed Ann Lee Minister of Transport". */
function fromMinister({ items, at, s, passage }: Place, phrase: Phrase): Post[] {
  const [body] = nameOf(phrase);
  if (!body || !/^Minister\b/.test(phrase.head.text)) return [];
  const place: Place = { passage, s, items, at };
  const before = items[at - 1]?.kind === 'comma' || items[at - 1]?.kind === 'preposition' ? at - 2 : at - 1;
  const verb = items[at - 1]?.kind === 'verb' ? at - 1 : before;
  const neighbour = phraseAt(items, before);
  const behind = phraseAt(items, items[at + 1]?.kind === 'comma' ? at + 2 : at + 1);
  const subject = items[verb]?.kind === 'verb' ? persons(fill({ ...place, at: verb }, 'subject', 'verb').concat(fill({ ...place, at: verb }, 'object', 'verb'))) : [];
  const own = persons(phrase.modifiers.flatMap(({ name, start, end }) => (name ? [{ entity: name.entity, start, end, direct: true }] : [])));
  const people = [...(neighbour ? persons(nameOf(neighbour)) : []), ...own, ...(behind && items[at + 1]?.kind !== 'verb' ? persons(nameOf(behind)) : []), ...subject];
  const change = items.some(item => item.kind === 'verb' && appointing.test(item.lemma)) ? 'appointed' : 'none';
  return people.slice(0, 1).map(person => post(person, body, 'Minister', change, 'position/minister', s, at));
}

function fromPhrase(place: Place, phrase: Phrase): Post[] {
  const { at, s } = place;
  const posts: Post[] = [];
  // "Kite CEO Ann Lee", "Kite's chief executive Ann Lee", "its chairman Ann Lee", "professor Ann Lee of Oslo University"
  if (phrase.head.name?.entity.type === 'Person') {
    const title = titleOf({ ...phrase, units: phrase.units.slice(0, phrase.units.indexOf(phrase.head)) });
    if (title && !founderWords.test(title.toLowerCase())) {
      const own = bodyOf(place, at);
      for (const body of (own.length > 0 ? own : salientBody(place, at)).slice(0, 1)) posts.push(post(nameOf(phrase)[0] as Argument, body, title, 'none', 'position/title-before-name', s, at));
    }
    return posts;
  }
  if (!isTitlePhrase(phrase)) return posts;
  const title = titleOf(phrase) as string;
  if (founderWords.test(title.toLowerCase())) return posts;
  const people = describedPersons(place, at, phrase);
  if (people.length === 0) return posts;
  const own = bodyWithCoordination(place, at);
  const body = own.length > 0 ? own : /^an?$/.test(phrase.determiner) ? [] : salientBody(place, at);
  return people.flatMap(person => body.slice(0, 2).map(b => post(person, b, title, 'none', 'position/apposition', s, at)));
}

/** "Chairman and CEO of Kite": the body stands behind the last title. */
function bodyWithCoordination(place: Place, at: number): Argument[] {
  const own = bodyOf(place, at);
  if (own.length > 0) return own;
  const members = listMembers(place.items, at, false);
  for (const member of members.slice(1)) { const body = bodyOf(place, member); if (body.length > 0) return body; }
  const start = listStart(place.items, at);
  return start !== at ? bodyOf(place, start) : [];
}

/** "Chairman Ann Lee said …": a post without its body is at the body the passage speaks of. */
function salientBody(place: Place, at: number): Argument[] {
  const phrase = place.items[at] as Phrase;
  const pp = prepositionals(place.items, at, 'noun')[0];
  if (pp && /^(?:of|at|for)$/.test(pp.preposition) && phraseAt(place.items, pp.index)?.head.kind === 'name') return [];
  const found = refer(place.passage.sentences, place.s, at, { ...phrase, owner: null, pronoun: 'its' }, true).filter(({ entity }) => bodies.has(entity.type));
  const authority = found.some(({ entity }) => entity.type === 'Regulator' || entity.type === 'Court');
  // "The watchdog fined chairman Ann Lee": the chairman of the company that is spoken of.
  const company = authority && phrase.pronoun === null ? refer(place.passage.sentences, place.s, at, { ...phrase, owner: null, pronoun: null, head: { ...phrase.head, lower: 'company' }, determiner: 'the', noun: 'company', nouns: ['company'] }) : [];
  return company.length > 0 ? company : found;
}

/** The person whom the title phrase describes: before it ("Ann Lee, CEO of Kite") or behind it ("the CEO of Kite, Ann Lee,"). */
function describedPersons(place: Place, at: number, phrase: Phrase): Argument[] {
  const person = describedPerson(place, at);
  const plural = phrase.head.lower !== phrase.head.lemma && /s$/.test(phrase.head.lower);
  const before = place.items[at - 1]?.kind === 'comma' ? at - 2 : -1;
  if (!person || !plural || before < 0) return person ? [person] : [];
  return persons(listMembers(place.items, listStart(place.items, before), false).filter(member => member <= before).flatMap(member => nameOf(place.items[member] as Phrase)));
}

function describedPerson(place: Place, at: number): Argument | null {
  const { items } = place;
  let k = listStart(items, at) - 1;
  while (items[k]?.kind === 'adverb' || items[k]?.kind === 'other') k--;
  if (items[k]?.kind === 'comma' || items[k]?.kind === 'open') {
    const before = phraseAt(items, k - 1);
    const named = before ? persons(nameOf(before)) : [];
    if (named[0]) return named[0];
  }
  let j = at + 1;
  const members = listMembers(items, at, false);
  j = (members.at(-1) ?? at) + 1;
  const skip = items[j];
  if (skip?.kind === 'preposition' && /^(?:of|at|for)$/.test(skip.lower)) { j++; while (j < items.length && (items[j]?.kind === 'phrase' && !(phraseAt(items, j)?.head.name?.entity.type === 'Person') || items[j]?.kind === 'preposition' && /^(?:of|in)$/.test((items[j] as { lower: string }).lower))) j++; }
  if (items[j]?.kind === 'comma') j++;
  const after = phraseAt(items, j);
  return after ? persons(nameOf(after))[0] ?? null : null;
}

function fromVerb(place: Place, verb: VerbGroup): Post[] {
  const { at, items } = place;
  if (verb.negated) return [];
  if (appointing.test(verb.lemma)) return appointed(place);
  if (leaving.test(verb.lemma) && !(verb.lemma === 'replace')) return left(place, verb);
  if (becoming.test(verb.lemma)) return became(place, verb);
  if (holding.test(verb.lemma)) return held(place, verb);
  if (/^(?:head|lead|chair|run)$/.test(verb.lemma)) {
    const people = persons(fill(place, 'subject', 'verb'));
    const body = fill(place, 'object', 'verb').filter(({ entity }) => bodies.has(entity.type));
    if (people.length === 1 && items.some(item => item.kind === 'phrase' && item.head.name?.entity.id === people[0]?.entity.id && item.nouns.some(noun => founderWords.test(noun)))) return [];
    return people.flatMap(person => body.map(b => post(person, b, verb.lemma === 'chair' ? 'chairman' : 'head', 'none', 'position/head-verb', place.s, at)));
  }
  return [];
}

/** The phrase of the title that goes with the verb: the object's complement, or behind "as", "to". */
function titlePhrase(items: readonly Item[], v: number): number {
  const object = objectIndex(items, v);
  const candidates = [object, object >= 0 ? object + 1 : -1, ...prepositionals(items, v, 'verb').filter(({ preposition }) => /^(?:as|to|for|from)$/.test(preposition)).map(({ index }) => index)];
  const named = candidates.filter(i => i >= 0).find(i => { const phrase = phraseAt(items, i); return phrase !== null && isTitlePhrase(phrase); });
  if (named !== undefined) return named;
  // "was appointed to succeed Ann Lee as CEO": the title stands behind the next verb's "as".
  for (let k = v + 1; k < Math.min(items.length, v + 9); k++) {
    const phrase = phraseAt(items, k);
    if (items[k]?.kind === 'semicolon') break;
    if (phrase && isTitlePhrase(phrase) && items[k - 1]?.kind === 'preposition' && (items[k - 1] as { lower: string }).lower === 'as') return k;
  }
  return -1;
}

function appointed(place: Place): Post[] {
  const { items, at, s } = place;
  const people = persons(fill(place, 'object', 'verb'));
  const titleAt = titlePhrase(items, at);
  const title = titleAt >= 0 ? titleOf(phraseAt(items, titleAt) as Phrase) : null;
  if (people.length === 0 || title === null) return [];
  const own = bodyWithCoordination(place, titleAt);
  const subject = fill(place, 'subject', 'verb').filter(({ entity }) => bodies.has(entity.type));
  const body = own.length > 0 ? own : subject;
  return people.flatMap(person => body.slice(0, 1).map(b => post(person, b, title, 'appointed', 'position/appoint', s, at)));
}

function became(place: Place, verb: VerbGroup): Post[] {
  const { items, at, s } = place;
  const people = persons(fill(place, 'subject', 'verb'));
  if (people.length === 0) return [];
  const titleAt = titlePhrase(items, at);
  if (titleAt < 0) {
    if (verb.lemma !== 'join') return [];
    const body = fill(place, 'object', 'verb').filter(({ entity }) => bodies.has(entity.type));
    const object = phraseAt(items, objectIndex(items, at));
    const board = object && /^board$/.test(object.noun) ? [...ownerArguments(place, objectIndex(items, at)), ...fill(place, 'object.of', 'verb')] : [];
    return people.flatMap(person => [...body.map(b => post(person, b, 'member', 'appointed', 'position/join', s, at)), ...board.slice(0, 1).map(b => post(person, b, 'board member', 'appointed', 'position/join', s, at))]);
  }
  const title = titleOf(phraseAt(items, titleAt) as Phrase) as string;
  const joined = verb.lemma === 'join' || verb.lemma === 'rejoin' || verb.lemma === 'move' ? [...fill(place, 'object', 'verb'), ...fill(place, 'to', 'verb')].filter(({ entity }) => bodies.has(entity.type)) : [];
  const own = bodyWithCoordination(place, titleAt);
  const body = joined.length > 0 ? joined : own;
  return people.flatMap(person => body.slice(0, 1).map(b => post(person, b, title, 'appointed', 'position/become', s, at)));
}

function held(place: Place, verb: VerbGroup): Post[] {
  const { items, at, s } = place;
  const behind = titlePhrase(items, at);
  const subject = subjectIndex(items, at);
  const inverted = behind < 0 && verb.lemma === 'be' && subject >= 0 && isTitlePhrase(items[subject] as Phrase);
  const titleAt = inverted ? subject : behind;
  if (titleAt < 0) return [];
  const phrase = phraseAt(items, titleAt) as Phrase;
  const title = titleOf(phrase) as string;
  if (founderWords.test(title.toLowerCase())) return [];
  const subjects = persons(fill(place, 'subject', 'verb'));
  // "Its first chairman is Ann Lee."
  const people = subjects.length > 0 ? subjects : inverted ? persons(fill(place, 'object', 'verb')) : [];
  const given = bodyWithCoordination(place, titleAt);
  const body = given.length > 0 ? given : inverted ? salientBody(place, titleAt) : placeOf(place, at);
  const past = /\bhad\b|used to|\bhad been\b/.test(verb.text) || items.slice(Math.max(0, at - 2), at).some(item => item.kind === 'adverb' && /^(?:previously|formerly|once)$/.test(item.lower)) || /\b(?:previously|formerly|once)\b/.test(verb.text) || verb.form === 'infinitive' && items[at - 1]?.kind === 'verb' && (items[at - 1] as VerbGroup).lemma === 'use';
  return people.flatMap(person => body.slice(0, 2).map(b => post(person, b, past && !/^former/i.test(title) ? `former ${title}` : title, 'none', 'position/copula', s, at)));
}

/** "Microsoft, where he was president": the body is what the relative clause describes. */
function placeOf({ items }: Place, at: number): Argument[] {
  const where = items.findLastIndex((item, i) => i < at && i >= at - 3 && item.kind === 'relative' && item.lower === 'where');
  const antecedent = where < 0 ? null : phraseAt(items, antecedentIndex(items, where));
  return antecedent ? nameOf(antecedent).filter(({ entity }) => bodies.has(entity.type)) : [];
}

function left(place: Place, verb: VerbGroup): Post[] {
  const { items, at, s } = place;
  const people = persons(verb.passive || /^(?:dismiss|fire|sack|oust|remove|relieve)$/.test(verb.lemma) ? fill(place, 'object', 'verb') : fill(place, 'subject', 'verb'));
  if (people.length === 0) return [];
  const titleAt = titlePhrase(items, at);
  const title = titleAt >= 0 ? titleOf(phraseAt(items, titleAt) as Phrase) : null;
  const own = titleAt >= 0 ? bodyWithCoordination(place, titleAt) : [];
  const near = [...fill(place, 'object', 'verb'), ...fill(place, 'from', 'verb')].filter(({ entity }) => bodies.has(entity.type));
  const actor = /^(?:dismiss|fire|sack|oust|remove|relieve)$/.test(verb.lemma) ? fill(place, 'subject', 'verb').filter(({ entity }) => bodies.has(entity.type)) : [];
  const body = own.length > 0 ? own : near.length > 0 ? near : actor;
  return people.flatMap(person => body.slice(0, 1).map(b => post(person, b, title ?? '', 'resigned', 'position/leave', s, at)));
}

function post(person: Argument, body: Argument, title: string, change: Change, rule: string, sentence: number, at: number): Post {
  return { person, body, title: title.trim(), change, rule, sentence, at };
}

/** A post that an apposition gives and a verb nearby ends or begins takes the verb's change: "Ann Lee, CEO of Kite, resigned". */
export function withChanges(posts: readonly Post[], passage: Passage): Post[] {
  return posts.map(found => {
    if (found.change !== 'none') return found;
    const items = passage.sentences[found.sentence] as readonly Item[];
    const changed = items.some((item, v) => {
      if (item.kind !== 'verb' || !leaving.test(item.lemma) || item.negated || item.lemma === 'replace') return false;
      const place: Place = { passage, s: found.sentence, items, at: v };
      const role = item.passive || /^(?:dismiss|fire|sack|oust|remove|relieve)$/.test(item.lemma) ? 'object' : 'subject';
      return fill(place, role, 'verb').some(({ entity }) => entity.id === found.person.entity.id);
    });
    return changed ? { ...found, change: 'resigned' as const } : found;
  });
}

