/** Roles that look at the whole clause, or beyond it, rather than at one place. */
import { governor, objectIndex, prepositionals, subjectIndex, verbOfSubject } from '../grammar/clause.js';
import type { Item, Phrase, VerbGroup } from '../grammar/item.js';
import { isAfterPreposition, listStart, phraseAt } from '../grammar/list.js';
import { nameOf, type Argument } from '../grammar/reference.js';
import { typeOfDescriptor } from '../names/heads.js';
import { comesOut } from './coming-out.js';
import { stakeNouns } from './deals.js';
import { isExchange } from './exchange.js';
import { lawRole } from './law-roles.js';
import { firstNamedIn, headsNamedIn } from './named-in-passage.js';
import type { Place } from './place.js';
import { fill, logicalObject, ownerArguments } from './roles.js';
import { argumentsAt } from './stands-for.js';

/** The object that a frame asked for. */
export interface ObjectAt {
  readonly index: number;
  /** Where the receiver of a double object stands: "grant Kite a licence"; -1 where there is none. */
  readonly indirect: number;
}

/** Who fills the role; null where it is none of these. `object` is the object that the frame asked for. */
export function special(place: Place, role: string, object: ObjectAt | null): Argument[] | null {
  const { items, at } = place;
  const item = items[at];
  if (role === 'indirect') return object && object.indirect >= 0 ? argumentsAt(place, object.indirect < at ? listStart(items, object.indirect) : object.indirect) : [];
  if (object && role.startsWith('object.')) {
    const inner = role.slice('object.'.length);
    if (inner === 'owner') return ownerArguments(place, object.index);
    return fill({ ...place, at: object.index }, inner, 'noun');
  }
  const law = lawRole(place, role);
  if (law) return law;
  if (role === 'subject.owner' || role === 'subject.of' || role === 'subject.in') return item?.kind === 'verb' ? ofSubject(place, item, role) : [];
  if (role === 'nearest-owner') return nearestOwner(place);
  if (role === 'other-side') return otherSide(place);
  if (role === 'named-before') return namedBefore(place);
  if (role === 'named-next') return namedNext(place);
  if (role === 'coming-out') return item?.kind === 'verb' && comesOut(items, at) ? fill(place, item.passive ? 'object' : 'subject', 'verb') : [];
  if (role === 'bare-owner') return item?.kind === 'phrase' && /^(?:|own|owned)$/.test(item.noun) && item.modifiers.length === 0 ? ownerArguments(place, at) : [];
  if (role === 'same-stake') return sameStake(place, object);
  if (role === 'only-other') return onlyOther(place, object);
  if (role === 'only-exchange') return onlyExchange(place);
  if (role === 'receiving') return receivers(place);
  if (role === 'under.by') return prepositionals(items, at, 'verb').filter(({ preposition }) => preposition === 'by').flatMap(({ index }) => argumentsAt(place, index));
  return null;
}

/** Whose the noun is; of "… Kite from Harbour Bank, its owner" the last who was named before, if he is a company. */
function nearestOwner(place: Place): Argument[] {
  const { items, at } = place;
  const phrase = phraseAt(items, at);
  if (phrase?.pronoun !== 'its' || items[at - 1]?.kind !== 'comma' || phraseAt(items, at - 2)?.head.kind !== 'name') return ownerArguments(place, at);
  const before = items.slice(0, at - 2).findLast((item): item is Phrase => item.kind === 'phrase' && item.head.name !== undefined && item.head.name.entity.type !== 'Place');
  return before ? nameOf(before).filter(({ entity }) => entity.type === 'Company').map(argument => ({ ...argument, direct: false })) : ownerArguments(place, at);
}

/** "With the investment from Kite, the two sides will …": whom Kite is one of the two with. */
function otherSide(place: Place): Argument[] {
  const sides = place.items.findIndex((item, k) => k > place.at && item.kind === 'phrase' && /^(?:side|party|company|partner|firm)$/.test(item.noun) && item.units.some(unit => unit.lower === 'two' || unit.lower === 'both'));
  const said = new Set(fill(place, 'from', 'noun').map(({ entity }) => entity.id));
  const both = sides < 0 ? [] : argumentsAt(place, sides);
  return both.length === 2 && both.some(({ entity }) => said.has(entity.id)) ? both.filter(({ entity }) => !said.has(entity.id)) : [];
}

/** Whose the subject is: "Kite Software's app Kite Mail", "the app Kite Mail of Kite Software", "its app Kite Mail", or the company in its name. */
function ofSubject(place: Place, verb: VerbGroup, role: string): Argument[] {
  const index = verb.passive ? logicalObject(place.items, place.at) : subjectIndex(place.items, place.at);
  const phrase = phraseAt(place.items, index);
  if (!phrase) return [];
  if (role === 'subject.in') return fill({ ...place, at: index }, 'in', 'noun');
  if (role === 'subject.of') return fill({ ...place, at: index }, 'of', 'noun').concat(fill({ ...place, at: index }, 'under', 'noun'));
  const owner = ownerArguments(place, index);
  if (owner.length > 0) return owner;
  const within = phrase.head.name?.within;
  if (within) return [{ entity: within, start: phrase.head.start, end: phrase.head.end, direct: true }];
  return fill({ ...place, at: index }, 'modifier', 'noun');
}

/** "Kite would hold 51 percent and Nordwind 49": of the venture, or of what the stake said before was in. */
function sameStake(place: Place, object: ObjectAt | null): Argument[] {
  const { passage } = place;
  const share = phraseAt(place.items, object?.index ?? objectIndex(place.items, place.at));
  if (!share?.units.some(unit => unit.kind === 'percent')) return [];
  for (let s = place.s; s >= 0; s--) {
    const items = passage.sentences[s] as readonly Item[];
    for (let at = s === place.s ? place.at - 1 : items.length - 1; at >= 0; at--) {
      const phrase = phraseAt(items, at);
      if (!phrase || phrase.head.kind === 'name') continue;
      const here: Place = { passage, s, items, at };
      if (phrase.noun === 'venture') { const venture = argumentsAt(here, at).filter(({ entity }) => entity.type === 'Company'); if (venture.length > 0) return venture.slice(0, 1); }
      if (phrase.units.some(unit => unit.kind === 'percent' || unit.kind === 'money') || stakeNouns.includes(phrase.noun)) {
        const whole = [...fill(here, 'in', 'noun'), ...fill(here, 'of', 'noun')].filter(({ entity }) => entity.type === 'Company');
        if (whole.length > 0) return whole.slice(0, 1);
      }
    }
  }
  return [];
}

/** "Kite needs money. Harbour Bank takes 10 percent": what nobody is said to be in is in the one other company that was named before. */
function onlyOther(place: Place, object: ObjectAt | null): Argument[] {
  const { passage, items, at } = place;
  const trigger = items[at];
  const isVerb = trigger?.kind === 'verb';
  if (isVerb && /^(?:pay|spend)$/.test(trigger.lemma)) return [];
  const shareAt = object?.index ?? (isVerb ? logicalObject(items, at) : at);
  const share = phraseAt(items, shareAt);
  if (!share || share.owner || share.pronoun || !(isVerb && share.units.some(({ kind }) => kind === 'percent' || kind === 'money')) && !/^(?:stake|shareholding|investment|injection|financing|funding|round)$/.test(share.noun)) return [];
  if (prepositionals(items, shareAt, 'noun').some(({ preposition, index }) => /^(?:in|of|into|for|on|to)$/.test(preposition) && !isOfTheOther(phraseAt(items, index)))) return [];
  const takers = new Set((isVerb ? fill(place, 'subject', 'verb') : ['from', 'by', 'agent'].flatMap(role => fill(place, role, 'noun'))).map(({ entity }) => entity.id));
  if (takers.size === 0) return [];
  const before = firstNamedIn(passage.sentences).filter(({ entity, start }) => start < (trigger?.start ?? 0) && entity.type === 'Company' && !takers.has(entity.id) && !isExchange(entity));
  return before.length === 1 ? before : [];
}

/** "an investment of EUR 3 million", "contributed EUR 3 million to its capital": nobody else is meant. */
const isOfTheOther = (phrase: Phrase | null): boolean => phrase !== null && (phrase.pronoun !== null || phrase.units.some(({ kind }) => kind === 'money'));

/** "went public on Tuesday": on the one exchange of which the passage tells. */
function onlyExchange({ passage, items, at }: Place): Argument[] {
  const trigger = items[at];
  if (!(trigger?.kind === 'verb' ? /^(?:list|float|go|quote|trade|debut|admit)$/ : /^(?:listing|ipo|flotation|float|debut|admission)$/).test(trigger?.kind === 'verb' ? trigger.lemma : trigger?.kind === 'phrase' ? trigger.noun : '')) return [];
  const exchanges = headsNamedIn(passage.sentences).filter(({ entity }) => isExchange(entity));
  return exchanges.length === 1 ? exchanges : [];
}

/** "launched a new app. Kite Mail is free": what nobody named yet is the subject of the next sentence, or of what follows the colon. */
function namedNext({ passage, s, items, at }: Place): Argument[] {
  const object = phraseAt(items, logicalObject(items, at));
  if (!object || object.head.kind === 'name' || object.modifiers.length > 0 || object.determiner !== 'a' && object.determiner !== 'an' && !object.pronoun || typeOfDescriptor(object.noun) !== 'Product') return [];
  const colon = items.findIndex((item, k) => k > at && item.kind === 'semicolon' && k < items.length - 1);
  const [next, from] = colon < 0 ? [passage.sentences[s + 1] ?? [], 0] : [items, colon + 1];
  const named = phraseAt(next, from);
  const known = passage.sentences.slice(0, s + 1).some((sentence, k) => sentence.some((item, i) => (k < s || i < (colon < 0 ? items.length : colon)) && item.kind === 'phrase' && item.head.name?.entity.id === named?.head.name?.entity.id));
  return named?.head.name?.entity.type === 'Product' && !named.owner && !known && next[from + 1]?.kind === 'verb' ? argumentsAt({ passage, s: colon < 0 ? s + 1 : s, items: next, at: from }, from) : [];
}

/** "With Kite Mail, Nordwind launched its first messenger": the name in front of the clause, where the object has none. */
function namedBefore(place: Place): Argument[] {
  const { items } = place;
  const opener = items[0];
  const named = phraseAt(items, 1);
  return opener?.kind === 'preposition' && /^(?:with|under|as)$/.test(opener.lower) && named && items[2]?.kind === 'comma' ? argumentsAt(place, 1) : [];
}

/** Who gets what the noun names: the subject of "obtain", "receive" that governs it. */
function receivers(place: Place): Argument[] {
  const v = governor(place.items, place.at);
  const verb = place.items[v];
  if (verb?.kind === 'verb' && /^(?:obtain|receive|get|win|secure|gain|acquire|hold)$/.test(verb.lemma) && !verb.passive) return fill({ ...place, at: v }, 'subject', 'verb');
  const later = verbOfSubject(place.items, place.at);
  return later >= 0 && !isAfterPreposition(place.items, place.at) ? fill({ ...place, at: later }, 'to', 'verb') : [];
}
