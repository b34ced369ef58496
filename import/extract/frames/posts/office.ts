/** The post that a noun phrase names, with the body where it is: "chief executive of Kite", "the post of director at Kite", "a seat on the board of Kite". */
import { prepositionals } from '../../grammar/clause.js';
import { listMembers, listStart, phraseAt } from '../../grammar/list.js';
import type { Phrase } from '../../grammar/item.js';
import { nameOf, refer, type Argument } from '../../grammar/reference.js';
import type { Place } from '../place.js';
import { fill, ownerArguments } from '../roles.js';
import { argumentsAt } from '../stands-for.js';
import { bodiesIn } from './post.js';
import { isTitlePhrase, titleOf } from './title.js';

export interface Office {
  /** Item index of the phrase. */
  readonly index: number;
  /** Empty where the phrase says only that it is a post. */
  readonly title: string;
  /** Where it is, nearest first; empty where the phrase does not say. */
  readonly bodies: readonly Argument[];
}

/** What stands for a post without naming who holds it, with the title that it gives. */
const seats: Readonly<Record<string, string>> = {
  board: 'board member', directorship: 'director', chair: 'chairman', chairmanship: 'chairman', presidency: 'president', governorship: 'governor', premiership: 'premier', professorship: 'professor',
  helm: 'head', rein: 'head', reins: 'head', charge: 'head', leadership: 'head', lead: 'head', management: 'head', running: 'head', direction: 'head', stewardship: 'head', command: 'head', control: 'head', head: 'head', rudder: 'head',
};
const postNouns = /^(?:post|position|role|job|office|duty|seat|place|membership|function|task|appointment|title|responsibility)$/;
const parts = /^(?:board|business|division|unit|department|committee|team|management|office|operation|directorate|branch|council|laboratory|section|staff|desk|newsroom|service|headquarters|bureau|arm)$/;

export function officeAt(place: Place, index: number): Office | null {
  const { items } = place;
  const phrase = phraseAt(items, index);
  if (!phrase || phrase.head.kind === 'name' || phrase.determiner === 'no') return null;
  // "thirty million bloggers on board"
  if (phrase.noun === 'board' && phrase.units.length === 1 && phrase.determiner === '' && !phrase.owner && !phrase.pronoun) return null;
  const seat = Object.hasOwn(seats, phrase.noun) && (phrase.noun !== 'head' && phrase.noun !== 'chair' || phrase.determiner === 'the') ? seats[phrase.noun] : undefined;
  if (seat !== undefined) return { index, title: phrase.noun === 'board' ? `${phrase.units.filter(({ kind }) => kind === 'word').map(({ lower }) => lower).join(' ')} member` : seat, bodies: bodyOf(place, index) };
  if (isTitlePhrase(phrase)) return { index, title: titleOf(phrase) ?? '', bodies: bodyWithCoordination(place, index) };
  if (!postNouns.test(phrase.noun)) return null;
  for (const { preposition, index: inner } of prepositionals(items, index, 'noun')) {
    const named = /^(?:of|as|on|in)$/.test(preposition) ? officeAt(place, inner) : null;
    if (named) return { index: inner, title: named.title, bodies: named.bodies.length > 0 ? named.bodies : bodyOf(place, index) };
  }
  // "the chairman's post"
  const title = phrase.owner && isTitlePhrase(phrase.owner) ? titleOf(phrase.owner) ?? '' : titleOf(phrase) ?? '';
  return { index, title, bodies: bodyOf(place, index) };
}

/** The body of a phrase: "of Kite", "at Kite", "Kite's", "Kite CEO", "its". */
export function bodyOf(place: Place, index: number): Argument[] {
  const phrase = phraseAt(place.items, index);
  if (!phrase) return [];
  const owner = bodiesIn(ownerArguments(place, index));
  if (owner.length > 0) return owner;
  const modifier = bodiesIn(fill({ ...place, at: index }, 'modifier', 'noun'));
  if (modifier.length > 0) return modifier;
  for (const preposition of ['of', 'at', 'for', 'with', 'in', 'to']) {
    const found = prepositionals(place.items, index, 'noun').filter(pp => pp.preposition === preposition);
    for (const pp of found.slice(0, 2)) {
      const people = bodiesIn(argumentsAt(place, pp.index));
      if (people.length > 0) return people;
      const part = phraseAt(place.items, pp.index);
      if (part && parts.test(part.noun)) {
        const whole = bodiesIn([...ownerArguments(place, pp.index), ...fill({ ...place, at: pp.index }, 'of', 'noun'), ...fill({ ...place, at: pp.index }, 'at', 'noun'), ...fill({ ...place, at: pp.index }, 'modifier', 'noun')]);
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

/** "Chairman and CEO of Kite": the body stands behind the last title. */
function bodyWithCoordination(place: Place, at: number): Argument[] {
  const own = bodyOf(place, at);
  if (own.length > 0) return own;
  const members = listMembers(place.items, at, false);
  for (const member of members.slice(1)) {
    // "named Ann Lee chairman and Otto Reimer president of Kite": another's title.
    if (phraseAt(place.items, member)?.head.kind === 'name') break;
    const body = bodyOf(place, member);
    if (body.length > 0) return body;
  }
  const start = listStart(place.items, at);
  return start !== at ? bodyOf(place, start) : [];
}

/** "Chairman Ann Lee said …": a post without its body is at the body the passage speaks of. */
export function salientBody(place: Place, at: number): Argument[] {
  const phrase = place.items[at] as Phrase;
  const pp = prepositionals(place.items, at, 'noun')[0];
  const whole = pp && /^(?:of|at|for)$/.test(pp.preposition) ? phraseAt(place.items, pp.index) : null;
  // A body that is said and not understood is not the one spoken of: "chief executive of the result".
  if (whole && (whole.head.kind === 'name' || whole.determiner === 'the' && !parts.test(whole.noun))) return [];
  const found = bodiesIn(refer(place.passage.sentences, place.s, at, { ...phrase, owner: null, pronoun: 'its' }, true));
  const authority = found.some(({ entity }) => entity.type === 'Regulator' || entity.type === 'Court');
  // "The watchdog fined chairman Ann Lee": the chairman of the company that is spoken of.
  const company = authority && phrase.pronoun === null ? refer(place.passage.sentences, place.s, at, { ...phrase, owner: null, pronoun: null, head: { ...phrase.head, kind: 'word', lower: 'company' }, determiner: 'the', noun: 'company', nouns: ['company'] }) : [];
  const before = company.length > 0 ? company : found;
  return before.length > 0 || phrase.pronoun === null ? before : followingSubject(place);
}

/** What is no post at a body that the sentence leaves out: "his partner Ann Lee", "the prince Ann Lee". */
const nowhere = /^(?:partner|prince|princess|king|queen|banker|engineer|investor|journalist|aide|adviser|advisor|agent|lawyer|colleague|scientist|researcher)$/;

/** Where a title without its body can be: judges at courts, professors at universities, ministers in ministries. */
const homes: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:judge|justice|magistrate)$/, /\b(?:court|tribunal)\b/i],
  [/^(?:professor|dean|rector|lecturer|provost)$/, /\b(?:university|institute|academy|college|school|universit\p{L}+|hochschule|polytechnic)\b/iu],
  [/^(?:mayor|premier|senator|ambassador|chancellor)$/, /\b(?:government|council|city|senate|embassy)\b/i],
  [/^(?:minister)$/, /\b(?:ministry|department|government|cabinet)\b/i],
];

/** The body of a post without one, which `people` have: the one that bears their name ("Hiro Mori, president": of Mori Wafer), else the one the passage speaks of, if the title can be there. */
export function bodiesSpokenOf(place: Place, people: readonly Argument[], title: string): Argument[] {
  const last = title.toLowerCase().split(' ').at(-1) ?? '';
  if (nowhere.test(last)) return [];
  const namesake = namesakes(place, people);
  if (namesake.length > 0) return namesake;
  const home = homes.find(([titles]) => titles.test(last))?.[1];
  return salientBody(place, place.at).filter(({ entity }) => home === undefined || home.test(entity.name));
}

function namesakes({ passage, s }: Place, people: readonly Argument[]): Argument[] {
  const surnames = new Set(people.flatMap(({ entity }) => entity.name.split(/[ -]/).slice(1)).filter(word => word.length > 3));
  if (surnames.size === 0) return [];
  return passage.sentences.slice(0, s + 1).flat().flatMap(item => (item.kind === 'phrase' && item.head.name?.entity.type === 'Company' && item.head.name.entity.name.split(/[ -]/).some(word => surnames.has(word)) ? nameOf(item) : [])).slice(0, 1).map(argument => ({ ...argument, direct: false }));
}

/** "Under its director Ann Lee, Kite opened …": "its" is said before the name. */
function followingSubject(place: Place): Argument[] {
  const v = place.items.findIndex((item, k) => k > place.at && item.kind === 'verb' && item.form === 'finite');
  return v < 0 ? [] : bodiesIn(fill({ ...place, at: v }, 'subject', 'verb')).slice(0, 1);
}
