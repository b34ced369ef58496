/** Posts that verbs give and take: the loop over post frames. */
import { antecedentIndex, objectIndex, prepositionals, previousVerb, subjectIndex } from '../../grammar/clause.js';
import { isAfterPreposition, isPlacePhrase, listMembers, phraseAt } from '../../grammar/list.js';
import type { Item, Phrase, VerbGroup } from '../../grammar/item.js';
import { nameOf, type Argument } from '../../grammar/reference.js';
import type { Change } from '../../../../schema/ontology.js';
import type { Place } from '../place.js';
import { fill, logicalObject, ownerArguments } from '../roles.js';
import { argumentsAt } from '../stands-for.js';
import { describedPersons } from './described.js';
import { officeAt, salientBody, type Office } from './office.js';
import type { PostFrame } from './post-frame.js';
import { postFrames } from './post-frames.js';
import { bodiesIn, isFounder, personsIn, postAt, type Post } from './post.js';
import { formerTitle, isFounderTitle } from './title.js';

const byLemma = new Map<string, PostFrame[]>();
for (const frame of postFrames) for (const lemma of frame.lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), frame]);

export function postsOfVerb(place: Place, verb: VerbGroup): Post[] {
  return verb.negated ? [] : (byLemma.get(verb.lemma) ?? []).flatMap(frame => apply(frame, place, verb));
}

function apply(frame: PostFrame, place: Place, verb: VerbGroup): Post[] {
  const { items, at } = place;
  const next = items[at + 1];
  const object = next?.kind === 'adverb' ? next.lower : phraseAt(items, objectIndex(items, at))?.noun ?? '';
  if (frame.object && !frame.object.includes(object)) return [];
  const office = officeOf(frame, place, verb);
  if (!office && frame.title === undefined || office && (isFounderTitle(office.title) || frame.change === 'appointed' && office.title === '' && office.bodies.length === 0)) return [];
  const people = peopleOf(frame.person, place, office);
  const others = frame.other ? peopleOf(frame.other.person, place, office).filter(({ entity }) => !people.some(person => person.entity.id === entity.id)) : [];
  if (people.length + others.length === 0) return [];
  const bodies = bodiesOf(frame, place, office, people);
  const change = changeOf(frame, place, verb);
  const title = titleIn(office?.title ?? frame.title ?? '', frame, place, verb);
  const give = (persons: readonly Argument[], what: Change): Post[] => persons.flatMap(person => bodies.filter(body => frame.name !== 'lead' || !isFounder(place, person, body)).map(body => postAt(place, frame.name, person, body, title, what)));
  return [...give(people, change), ...(frame.other ? give(others, frame.other.change) : []), ...(office ? paired(place, office).flatMap(({ person, title: second }) => bodies.slice(0, 1).map(body => postAt(place, frame.name, person, body, second, change))) : [])];
}

function officeOf(frame: PostFrame, place: Place, verb: VerbGroup): Office | null {
  for (const role of frame.office) for (const index of indexesOf(role, place, verb)) {
    const office = officeAt(place, index);
    if (office) return office;
  }
  return frame.office.includes('as') ? laterOffice(place) : null;
}

function indexesOf(role: string, { items, at }: Place, verb: VerbGroup): number[] {
  const direct = objectIndex(items, at);
  switch (role) {
    case 'object': return [logicalObject(items, at)];
    case 'subject': return [subjectIndex(items, at)];
    case 'complement': return verb.passive ? [direct] : direct < 0 ? [] : [Math.max(...listMembers(items, direct, true)) + 1, afterApposition(items, direct)];
    default: return prepositionals(items, at, 'verb').filter(({ preposition }) => preposition === role).map(({ index }) => index);
  }
}

/** "named Ann Lee, a former minister, chairman": the phrase behind the apposition; -1 where there is none. */
function afterApposition(items: readonly Item[], object: number): number {
  if (items[object + 1]?.kind !== 'comma') return -1;
  const close = items.findIndex((item, k) => k > object + 1 && item.kind === 'comma');
  return close > 0 && items.slice(object + 2, close).every(item => item.kind !== 'verb') ? close + 1 : -1;
}

/** "was appointed to succeed Ann Lee as CEO": the title stands behind the next verb's "as". */
function laterOffice(place: Place): Office | null {
  const { items, at } = place;
  for (let k = at + 1; k < Math.min(items.length, at + 9) && items[k]?.kind !== 'semicolon'; k++) {
    const before = items[k - 1];
    const office = before?.kind === 'preposition' && before.lower === 'as' ? officeAt(place, k) : null;
    if (office) return office;
  }
  return null;
}

function peopleOf(roles: readonly string[], place: Place, office: Office | null): Argument[] {
  for (const role of roles) {
    const people = role === 'named' ? office ? describedPersons(place, office.index) : [] : personsIn(fill(place, role, 'verb'));
    if (people.length > 0) return people;
  }
  return [];
}

function bodiesOf(frame: PostFrame, place: Place, office: Office | null, people: readonly Argument[]): readonly Argument[] {
  if (office && office.bodies.length > 0) return office.bodies.slice(0, 2);
  for (const role of frame.body) {
    const bodies = role === 'employer' ? employers(place) : role === 'place' ? placeOf(place) : bodiesIn(fill(place, role, 'verb'));
    if (bodies.length > 0) return bodies.slice(0, 1);
  }
  const phrase = office ? phraseAt(place.items, office.index) : null;
  return frame.salient && office && people.length > 0 && !/^an?$/.test(phrase?.determiner ?? '') && (phrase?.pronoun || hasOneBody(place)) ? salientBody(place, office.index).slice(0, 1) : [];
}

/** Whether the passage has spoken of one body only, so that a post without one can be nowhere else. */
function hasOneBody({ passage, s }: Place): boolean {
  const names = passage.sentences.slice(0, s + 1).flat().flatMap(item => (item.kind === 'phrase' ? [item.head.name, item.owner?.head.name, ...item.modifiers.map(({ name }) => name)] : []));
  return new Set(names.flatMap(name => (name && /^(?:Company|Organization)$/.test(name.entity.type) ? [name.entity.id] : []))).size <= 1;
}

const organs = /^(?:board|shareholder|stockholder|member|council|meeting|assembly|management|owner|director|parliament|government|partner|delegate|congress|trustee|committee)$/;

/** Who appoints: the subject, or the body whose board or meeting it is. */
function employers(place: Place): Argument[] {
  const direct = bodiesIn(fill(place, 'subject', 'verb'));
  if (direct.length > 0) return direct;
  const index = subjectIndex(place.items, place.at);
  const verb = place.items[place.at] as VerbGroup;
  const phrase = verb.passive ? null : phraseAt(place.items, index);
  if (!phrase || !organs.test(phrase.noun)) return [];
  const opener = place.items[index - 1]?.kind === 'comma' ? index - 3 : index - 2;
  const opening = place.items[opener];
  // "At Kite the board elected Ann Lee president."
  const at = opening?.kind === 'preposition' && opening.lower === 'at' ? argumentsAt(place, opener + 1) : [];
  return bodiesIn([...at, ...ownerArguments(place, index), ...fill({ ...place, at: index }, 'of', 'noun'), ...fill({ ...place, at: index }, 'at', 'noun'), ...fill({ ...place, at: index }, 'modifier', 'noun')]);
}

/** "Nordwind, where he was president", "Kite, of which he is chairman": the body is what the relative clause describes. */
function placeOf(place: Place): Argument[] {
  const { items, at } = place;
  const relative = items.findLastIndex((item, i) => i < at && i >= at - 4 && item.kind === 'relative' && /^(?:where|which|whose)$/.test(item.lower));
  const before = items[relative - 1];
  if (relative < 0 || (items[relative] as { lower: string }).lower === 'which' && before?.kind !== 'preposition') return [];
  const antecedent = antecedentIndex(items, relative);
  // "Kite of Oslo, where she is director"
  const whole = isPlacePhrase(items[antecedent]) && isAfterPreposition(items, antecedent) ? antecedent - 2 : antecedent;
  return phraseAt(items, whole) === null ? [] : bodiesIn(nameOf(items[whole] as Phrase));
}

const coming = /^(?:appoint|name|hire|elect|choose|pick|select|tap|recruit|promote|invite|become|leave|return|join|bring in|ask|nominate|assign|move|quit|resign)$/;

function changeOf(frame: PostFrame, { items, at }: Place, verb: VerbGroup): Change {
  if (frame.change !== 'none') return frame.change;
  const up = verb.form === 'infinitive' ? items[previousVerb(items, at)] : undefined;
  if (up?.kind === 'verb' && coming.test(up.lemma)) return 'appointed';
  if (up?.kind === 'verb' && /^(?:cease|stop)$/.test(up.lemma)) return 'resigned';
  return verb.future || up?.kind === 'verb' && /^(?:be|agree|decide)$/.test(up.lemma) ? 'appointed' : 'none';
}

/** What somebody was before is a former post, where the verb says no more than that he had it. */
function titleIn(title: string, frame: PostFrame, { items, at }: Place, verb: VerbGroup): string {
  if (frame.name === 'lead') return verb.lemma === 'chair' ? 'chairman' : verb.lemma === 'coach' ? 'coach' : title;
  if (frame.name !== 'hold') return title;
  const before = items[at - 1];
  const past = /\bhad\b|used to/.test(verb.text) || [verb.text, ...items.slice(Math.max(0, at - 2), at).flatMap(item => (item.kind === 'adverb' ? [item.lower] : []))].some(words => /\b(?:previously|formerly|once|earlier)\b/.test(words)) || verb.form === 'infinitive' && before?.kind === 'verb' && before.lemma === 'use';
  return past ? formerTitle(title) : title;
}

/** "named Ann Lee chairman and Otto Reimer president": the second of two pairs. */
function paired(place: Place, office: Office): { readonly person: Argument; readonly title: string }[] {
  const { items } = place;
  let k = office.index + 1;
  if (items[k]?.kind === 'comma') k++;
  if (items[k]?.kind !== 'conjunction') return [];
  const phrase = phraseAt(items, k + 1);
  const [person] = phrase ? personsIn(nameOf(phrase)) : [];
  const mark = items[k + 2];
  const second = officeAt(place, mark?.kind === 'preposition' && mark.lower === 'as' ? k + 3 : k + 2);
  return person && second && second.title !== '' ? [{ person, title: second.title }] : [];
}
