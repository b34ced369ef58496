/** Where the ends of a frame stand: a role name to the arguments found there. */
import { antecedentIndex, appositions, governor, isAfterPreposition, isPlacePhrase, listMembers, listStart, objectIndex, opensSecondClause, phraseAt, prepositionals, subjectIndex, verbOfSubject } from '../grammar/clause.js';
import type { EntityType } from '../../../schema/ontology.js';
import type { Item, Phrase } from '../grammar/item.js';
import { typeOfDescriptor } from '../names/heads.js';
import { isTitleHead } from '../names/titles.js';
import { nameOf, refer, type Argument } from '../grammar/reference.js';

/** The sentences of one milestone, for references that look back. */
export interface Passage {
  readonly sentences: readonly (readonly Item[])[];
}

/** A place in it: item `at` of sentence `s`. */
export interface Place {
  readonly passage: Passage;
  readonly s: number;
  readonly items: readonly Item[];
  readonly at: number;
  /** What is looked for there; of the names that a pronoun may stand for, one of these types is taken. */
  readonly types?: readonly EntityType[];
}

const lightWords = /^(?:office|department|spokesman|spokeswoman|official|executive|management|board|team|shareholder|employee|user|customer|lawyer|negotiator|staff|chairman|ceo|president|director|founder|branch)$/;
const wholes = /^(?:inspector|investigator|officer|detective|prosecutor|expert|agent|hand|possession|financing|funding|round|jury|judge|bench|chamber|asset|business|operation|unit|remainder|rest|all|whole|whole-sale|shares?|stock|stake|group|operator|company|majority|control|%|percent|part|half|most|capital|interest|shareholding|equity|ownership|domain|website|site|name|development|construction|version|edition|series|umbrella|roof|banner|wing)$/;

const counted = new Map([['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7]]);

/** The arguments that the phrase at `index` stands for, with its list. */
export function argumentsAt(place: Place, index: number, stopBeforeVerb = true): Argument[] {
  return listMembers(place.items, index, stopBeforeVerb).flatMap(member => argumentsOf(place, member));
}

function argumentsOf(place: Place, index: number): Argument[] {
  const phrase = phraseAt(place.items, index);
  if (!phrase) return [];
  const named = nameOf(phrase);
  if (named.length > 0) return named;
  // "the Open Kite strategy": the name of a product before a noun that only says what it is.
  const [fused] = phrase.modifiers;
  if (fused?.name && phrase.noun === 'name') return [{ entity: fused.name.entity, start: fused.start, end: fused.end, direct: true }];
  if (fused?.name?.entity.type === 'Product' && !phrase.owner && phrase.determiner !== 'a') return [{ entity: fused.name.entity, start: fused.start, end: fused.end, direct: true }];
  const listed = listedBehind(place, index);
  if (listed.length > 0) return listed;
  const described = appositions(place.items, index).flatMap(k => nameOf(phraseAt(place.items, k) as Phrase).length > 0 && !phrase.owner?.pronoun ? argumentsAt(place, k) : []);
  // "its chairman, Ann Lee," is Ann Lee; "a spokesman for Kite" speaks for Kite.
  if (described.length > 0 && (!lightWords.test(phrase.noun) || described.every(({ entity }) => entity.type === 'Person'))) return described;
  const later = namedLater(place, phrase);
  if (later.length > 0) return later;
  const members = membersLater(place, phrase);
  if (members.length > 0) return members;
  const predicated = predicateOf(place, index);
  if (predicated.length > 0) return predicated;
  const apposed = apposedTo(place, index, phrase);
  if (apposed.length > 0) return apposed;
  // "the company belonging to Kite" is described right here and refers to nothing said before.
  const behind = place.items[index + 1];
  if (phrase.determiner === 'the' && behind?.kind === 'verb' && (behind.form === 'participle' || behind.form === 'ing' && behind.lemma === 'belong')) return [];
  return refer(place.passage.sentences, place.s, index, phrase, false, place.types);
}

/** "Kite was among the investors that …", "Kite is a bank that …": the description stands for the subject. */
function predicateOf(place: Place, index: number): Argument[] {
  const { items } = place;
  const behind = items[index + 1];
  const relative = behind?.kind === 'relative' || behind?.kind === 'verb' && behind.form === 'participle';
  const v = items[index - 1]?.kind === 'preposition' && /^(?:among|one of)$/.test((items[index - 1] as { lower: string }).lower) ? index - 2 : index - 1;
  const verb = items[v];
  return relative && verb?.kind === 'verb' && /^(?:be|become|remain)$/.test(verb.lemma) && !verb.negated ? subjectArguments(place, v) : [];
}

/** "Kite, a messaging app operated by …": the description stands for the name before the comma. */
function apposedTo({ items }: Place, index: number, phrase: Phrase): Argument[] {
  if (items[index - 1]?.kind !== 'comma' || phrase.determiner === '' && !phrase.owner && !phrase.pronoun || phrase.head.kind === 'name') return [];
  const before = phraseAt(items, index - 2);
  return before && typeOfDescriptor(phrase.noun) !== undefined ? nameOf(before).filter(({ entity }) => compatible(entity.type, typeOfDescriptor(phrase.noun))) : [];
}

const compatible = (type: EntityType, described: EntityType | undefined): boolean => type === described || (type === 'Person') === (described === 'Person') && type !== 'Place';

/** "six funds including A and B", "the operators (A, B and C)", "investors such as A". */
function listedBehind(place: Place, index: number): Argument[] {
  const { items } = place;
  let k = index + 1;
  if (items[k]?.kind === 'comma') k++;
  if (items[k]?.kind === 'adverb' && (items[k] as { lower: string }).lower === 'namely') return items[k + 1]?.kind === 'phrase' ? argumentsAt(place, k + 1) : [];
  // "eleven operators, among them Kite and Nordwind"
  const among = items[k];
  if (among?.kind === 'preposition' && /^(?:among|amongst)$/.test(among.lower) && /^(?:them|these|those)$/.test(phraseAt(items, k + 1)?.head.lower ?? '') && phraseAt(items, k + 2)) return argumentsAt(place, k + 2);
  const mark = items[k];
  const size = counted.get(phraseAt(items, index)?.units[0]?.lower ?? '');
  const colon = size === undefined ? -1 : items.findIndex((item, i) => i > index && item.kind === 'semicolon' && item.lower === ':');
  if (colon > 0 && items[colon + 1]?.kind === 'phrase') {
    const named = argumentsAt(place, colon + 1, false);
    if (named.length === size) return named;
  }
  const reduced = items[index + 1];
  if (reduced?.kind === 'verb' && reduced.form === 'participle') {
    const including = items.findIndex((item, i) => i > index + 1 && i < index + 7 && (item.kind === 'verb' ? item.lemma === 'include' && item.form === 'ing' : item.kind !== 'phrase' && /^(?:including|such as|namely)$/.test(item.lower)));
    if (including > 0 && items[including + 1]?.kind === 'phrase') return argumentsAt(place, including + 1);
  }
  if (mark && mark.kind !== 'phrase' && mark.kind !== 'verb' && /^(?:including|such as|like|namely|composed of|consisting of|made up of|:|\(|e\.g\.|i\.e\.)$/.test(mark.lower) && items[k + 1]?.kind === 'phrase') return argumentsAt(place, k + 1);
  const now = items[k + 1]?.kind === 'adverb' ? k + 1 : k;
  const naming = items[now + 1];
  if (mark?.kind === 'relative' && naming?.kind === 'verb' && (/^(?:call|name|dub|title)$/.test(naming.lemma) && naming.passive || /^(?:trade|operate|go)$/.test(naming.lemma))) {
    const behind = items[now + 2];
    const at = behind?.kind === 'preposition' && /^(?:as|by|under)$/.test(behind.lower) ? now + 3 : now + 2;
    const named = phraseAt(items, at);
    return named ? nameOf(named) : [];
  }
  if (mark?.kind === 'verb' && /^(?:include|comprise|name|call|dub|lead)$/.test(mark.lemma) && mark.form !== 'finite' && mark.form !== 'infinitive') {
    const by = items[k + 1];
    if (by?.kind === 'phrase') return argumentsAt(place, k + 1);
    if (mark.lemma === 'lead' && /^(?:investor|consortium|group|syndicate|team|fund|alliance|bidder)$/.test(phraseAt(items, index)?.noun ?? '') && by?.kind === 'preposition' && by.lower === 'by' && items[k + 2]?.kind === 'phrase') return argumentsAt(place, k + 2);
  }
  return [];
}

/** "a joint venture … the new company, which is called Kite", "a card … The product, named Kite Card": named in one of the next sentences. */
function namedLater({ passage, s }: Place, phrase: Phrase): Argument[] {
  const described = phrase.noun === 'venture' ? 'Company' : typeOfDescriptor(phrase.noun);
  if (!/^an?$/.test(phrase.determiner) || described !== 'Company' && described !== 'Product') return [];
  for (let k = s + 1; k <= s + 2 && k < passage.sentences.length; k++) {
    const items = passage.sentences[k] as readonly Item[];
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'phrase' || item.head.kind === 'name' || item.noun !== phrase.noun && !/^(?:venture|company|firm|service|product)$/.test(item.noun) || (typeOfDescriptor(item.noun) ?? 'Company') !== described || !/^the$/.test(item.determiner)) continue;
      const place: Place = { passage, s: k, items, at };
      const named = [...listedBehind(place, at), ...appositions(items, at).flatMap(i => nameOf(items[i] as Phrase))];
      const verb = items[at + 1];
      const byName = (phraseAt(items, at + 3)?.noun === 'name' ? items.findIndex((other, i) => i > at + 3 && other.kind === 'phrase') : -1);
      const called = verb?.kind === 'verb' && verb.passive && /^(?:call|name|dub)$/.test(verb.lemma) ? nameOf(phraseAt(items, at + 2) ?? item) : verb?.kind === 'verb' && verb.lemma === 'go' && byName > 0 ? nameOf(phraseAt(items, byName) ?? item) : [];
      if (named.length + called.length === 1) return [...named, ...called];
    }
  }
  return [];
}

/** "Another 13 companies received licences. Kite and Nordwind were among them.": named in the next sentence. */
function membersLater({ passage, s }: Place, phrase: Phrase): Argument[] {
  const items = passage.sentences[s + 1];
  if (!items || !/s$/.test(phrase.head.lower) || typeOfDescriptor(phrase.noun) === undefined || !phrase.units.some(({ pos }) => pos === 'NUM')) return [];
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'verb' || item.negated) continue;
    const place: Place = { passage, s: s + 1, items, at };
    const behind = prepositionals(items, at, 'verb')[0];
    const group = phraseAt(items, behind?.index ?? -1);
    const isAmong = item.lemma === 'be' && behind !== undefined && /^(?:among|amongst)$/.test(behind.preposition) && /^(?:them|these|those)$/.test(group?.head.lower ?? '');
    const belongs = item.lemma === 'belong' && behind?.preposition === 'to' && /^(?:batch|group|list|round)$/.test(group?.noun ?? '');
    if (isAmong || belongs) return subjectArguments(place, at);
    if (item.lemma === 'include' && /^(?:they|these)$/.test(phraseAt(items, subjectIndex(items, at))?.head.lower ?? '')) return fillVerb(place, 'object');
  }
  return [];
}

/** The grammatical subject's whole list. */
function subjectArguments(place: Place, v: number): Argument[] {
  const index = subjectIndex(place.items, v);
  if (index < 0) return [];
  // "Kite and Nordwind each received a licence."
  const each = phraseAt(place.items, index);
  const last = each && /^(?:each|both|all)$/.test(each.head.lower) && place.items[index - 1]?.kind === 'phrase' ? index - 1 : index;
  if (last !== index) return listMembers(place.items, listStart(place.items, last), false).filter(member => member <= last).flatMap(member => argumentsOf(place, member));
  const first = index > v || opensSecondClause(place.items, index) ? index : listStart(place.items, index);
  const gapped = gappedSubject(place.items, v);
  const members = listMembers(place.items, first, false).filter(member => index > v || member < v);
  return [...members, ...gapped].flatMap(member => { const direct = argumentsOf(place, member); return direct.length > 0 ? direct : unwrapped(place, member); });
}

/** "Kite holds 55 percent and Nordwind 45 percent": the second holder's verb is left out. */
function gappedSubject(items: readonly Item[], v: number): number[] {
  const share = (i: number): boolean => phraseAt(items, i)?.units.some(unit => unit.kind === 'percent' || unit.kind === 'money') === true;
  const object = objectIndex(items, v);
  if (object < 0 || !share(object)) return [];
  const mark = items[object + 1]?.kind === 'comma' ? object + 2 : object + 1;
  return items[mark]?.kind === 'conjunction' && phraseAt(items, mark + 1)?.head.kind === 'name' && share(mark + 2) ? [mark + 1] : [];
}

/** "Kite, in which Nordwind owns 18 percent": the name before the comma stands behind the preposition. */
function relativePrepositional(place: Place, v: number, preposition: string): Argument[] {
  const { items } = place;
  for (let i = v - 1; i > 0; i--) {
    const item = items[i] as Item;
    if (item.kind === 'verb' || item.kind === 'semicolon') return [];
    if (item.kind !== 'relative') continue;
    const before = items[i - 1];
    const antecedent = antecedentIndex(items, i);
    return before?.kind === 'preposition' && before.lower === preposition && antecedent >= 0 ? argumentsAt(place, antecedent) : [];
  }
  return [];
}

/** "the release by Kite of the app": only who does it stands between. */
function isBehindAgent(items: readonly Item[], from: number, index: number): boolean {
  const before = items.slice(from + 1, index - 1);
  return before[0]?.kind === 'preposition' && before[0].lower === 'by' && before.every((item, i) => i === 0 || item.kind === 'phrase' || item.kind === 'comma' || item.kind === 'conjunction');
}

const isSum = (items: readonly Item[], i: number): boolean => { const phrase = phraseAt(items, i); return phrase !== null && phrase.head.kind !== 'name' && phrase.units.some(unit => unit.kind === 'money' || unit.kind === 'percent' || unit.pos === 'NUM'); };

/** "fined Kite EUR 3 million and Nordwind EUR 2 million": the second verb is left out. */
function gappedObjects(place: Place, object: number): Argument[] {
  const { items } = place;
  let k = object + 1;
  const found: Argument[] = [];
  while (isSum(items, k)) {
    let next = k + 1;
    while (items[next]?.kind === 'comma' || items[next]?.kind === 'conjunction') next++;
    const named = next > k + 1 ? phraseAt(items, next) : null;
    if (!named || named.head.kind !== 'name' || !isSum(items, next + 1)) break;
    found.push(...nameOf(named));
    k = next + 1;
  }
  return found;
}

/** "by Kite, by Nordwind and by Harbour Bank": the same preposition again. */
function repeated(place: Place, index: number, preposition: string): Argument[] {
  const { items } = place;
  let k = index + 1;
  while (items[k]?.kind === 'preposition' && /^(?:of|in|from)$/.test((items[k] as { lower: string }).lower) && isPlacePhrase(items[k + 1])) k += 2;
  while (items[k]?.kind === 'comma' || items[k]?.kind === 'conjunction') k++;
  // "a fine of EUR 3 million on Kite and EUR 2 million on Nordwind"
  if (k > index + 1 && isSum(items, k)) k++;
  const again = items[k];
  if (k === index + 1 || again?.kind !== 'preposition' || again.lower !== preposition || !phraseAt(items, k + 1)) return [];
  return [...argumentsAt(place, k + 1), ...repeated(place, k + 1, preposition)];
}

const atPreposition = (place: Place, from: number, preposition: string, reach: 'noun' | 'verb'): Argument[] => {
  for (const { preposition: found, index } of prepositionals(place.items, from, reach)) {
    // "purchases on the platforms of Kite" are no purchases of Kite.
    if (reach === 'noun' && preposition === 'of' && index !== from + 2 && found === 'of' && !isBehindAgent(place.items, from, index)) continue;
    if (found !== preposition && !(preposition === 'with' && /^in (?:cooperation|partnership|collaboration|conjunction|association) with$|^(?:jointly|together|along) with$|^alongside$/.test(found)) && !(preposition === 'by' && found === 'on the part of') && !(preposition === 'to' && found === 'in favour of')) continue;
    const people = [...unwrapped(place, index), ...repeated(place, index, found)];
    // A second "of" belongs to what stands behind the first.
    if (people.length > 0 || preposition === 'of') return people;
  }
  return reach === 'verb' ? relativePrepositional(place, from, preposition) : [];
};

/** The phrase itself, or what it is a part of: "the shares of Kite", "the assets of Kite". */
function unwrapped(place: Place, index: number): Argument[] {
  const direct = argumentsAt(place, index);
  if (direct.length > 0) return direct;
  const phrase = phraseAt(place.items, index);
  if (phrase && /^(?:each|both|neither|all)$/.test(phrase.head.lower)) return atPreposition(place, index, 'of', 'noun');
  if (!phrase || !wholes.test(phrase.noun)) return [];
  if (phrase.owner || phrase.pronoun === 'whose') return ownerArguments(place, index);
  const bare = phrase.determiner === 'the' && /^(?:shares?|stake|stock|capital|equity|shareholding)$/.test(phrase.noun) && !/^(?:of|in)$/.test((place.items[index + 1] as { lower?: string } | undefined)?.lower ?? '');
  if (bare) return refer(place.passage.sentences, place.s, index, { ...phrase, determiner: 'the', noun: 'company', nouns: ['company'] });
  return prepositionals(place.items, index, 'noun').filter(({ preposition }) => /^(?:of|in|at|called)$/.test(preposition)).slice(0, 1).flatMap(({ index: inner }) => argumentsAt(place, inner));
}

export function ownerArguments(place: Place, index: number): Argument[] {
  const phrase = phraseAt(place.items, index);
  if (!phrase) return [];
  if (phrase.owner) {
    const named = nameOf(phrase.owner);
    return named.length > 0 ? named : refer(place.passage.sentences, place.s, index, phrase.owner, false, place.types);
  }
  if (phrase.pronoun === 'whose') {
    const k = place.items[index - 1]?.kind === 'comma' ? index - 2 : index - 1;
    return phraseAt(place.items, k) ? argumentsOf(place, k) : [];
  }
  return phrase.pronoun && phrase.head.lower !== phrase.pronoun ? refer(place.passage.sentences, place.s, index, phrase, true, place.types) : [];
}

/** Where the logical object of the verb stands. */
export function logicalObject(items: readonly Item[], v: number): number {
  const verb = items[v];
  if (verb?.kind !== 'verb') return -1;
  if (verb.passive) return subjectIndex(items, v);
  const object = objectIndex(items, v);
  if (object >= 0) return object;
  // "the unit which Kite split off": the object is what the relative clause describes.
  const subject = subjectIndex(items, v);
  const before = items[listStart(items, Math.max(subject, 0)) - 1];
  return subject > 0 && before?.kind === 'relative' ? antecedentIndex(items, listStart(items, subject) - 1) : -1;
}

/** The arguments that fill the role, seen from the trigger. */
export function fill(place: Place, role: string, trigger: 'verb' | 'noun'): Argument[] {
  return trigger === 'verb' ? fillVerb(place, role) : fillNoun(place, role);
}

function fillVerb(place: Place, role: string): Argument[] {
  const { items, at } = place;
  const verb = items[at];
  if (verb?.kind !== 'verb') return [];
  if (role === 'subject') return verb.passive ? atPreposition(place, at, 'by', 'verb') : subjectArguments(place, at);
  if (role === 'object') {
    if (verb.passive) return subjectArguments(place, at);
    const index = logicalObject(items, at);
    return index < 0 ? [] : [...unwrapped(place, index), ...gappedObjects(place, index)];
  }
  if (role === 'receiver') return receiver(place, at);
  if (role === 'list') { const index = verb.passive ? -1 : objectIndex(items, at); return index < 0 ? atPreposition(place, at, 'from', 'verb') : argumentsAt(place, index); }
  if (role === 'with.called') return prepositionals(items, at, 'verb').filter(({ preposition }) => preposition === 'with').slice(0, 1).flatMap(({ index }) => calledArguments(place, index));
  if (role.endsWith('.owner') && role !== 'object.owner') return prepositionals(items, at, 'verb').filter(({ preposition }) => `${preposition}.owner` === role).slice(0, 1).flatMap(({ index }) => ownerArguments(place, index));
  if (role.startsWith('object.')) {
    const index = logicalObject(items, at);
    if (index < 0) return [];
    const inner = role.slice('object.'.length);
    if (inner === 'owner') return ownerArguments(place, index);
    if (inner === 'called') return calledArguments(place, index);
    return atPreposition(place, index, inner, 'noun');
  }
  return atPreposition(place, at, role, 'verb');
}

/** "a company called Kite": what an unnamed phrase is called. */
function calledArguments(place: Place, index: number): Argument[] {
  const next = place.items[index + 1];
  return next?.kind === 'verb' && /^(?:call|name|dub|title|entitle|brand)$/.test(next.lemma) && place.items[index + 2]?.kind === 'phrase' ? argumentsAt(place, index + 2) : appositions(place.items, index).flatMap(k => argumentsAt(place, k));
}

/** Who got the money of the round spoken of: the subject of "raise" in the same sentence or the one before. */
function receiver(place: Place, before: number): Argument[] {
  for (let s = place.s; s >= Math.max(0, place.s - 2); s--) {
    const items = place.passage.sentences[s] as readonly Item[];
    for (let k = s === place.s ? before - 1 : items.length - 1; k >= 0; k--) {
      const item = items[k];
      if (item?.kind !== 'verb' || !/^(?:raise|obtain|receive|secure|complete|get|close|attract|win|collect|announce|bring in|land)$/.test(item.lemma)) continue;
      const object = logicalObject(items, k);
      const phrase = phraseAt(items, object);
      const tail = items.slice(k, k + 12).some(x => x.kind === 'phrase' && (/^(?:round|financing|funding|investment|capital|money|injection|fundraising)$/.test(x.noun) || x.units.some(unit => unit.kind === 'money')));
      if (phrase && !tail) continue;
      const found = fillVerb({ ...place, s, items, at: k }, 'subject');
      if (found.length > 0) return found.slice(0, 1);
    }
  }
  return roundOwner(place);
}

/** "led the third round of Kite": whose the round is. */
function roundOwner({ passage, s }: Place): Argument[] {
  for (let k = s; k >= Math.max(0, s - 2); k--) {
    const items = passage.sentences[k] ?? [];
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'phrase' || item.head.kind === 'name' || !/^(?:round|financing|funding)$/.test(item.noun)) continue;
      const place: Place = { passage, s: k, items, at };
      const found = [...fillNoun(place, 'of'), ...fillNoun(place, 'for'), ...fillNoun(place, 'in'), ...ownerArguments(place, at)].filter(({ entity }) => entity.type === 'Company');
      if (found.length > 0) return found.slice(0, 1);
    }
  }
  return [];
}

function fillNoun(place: Place, role: string): Argument[] {
  const { items, at } = place;
  const phrase = phraseAt(items, at);
  if (!phrase) return [];
  switch (role) {
    case 'self': return nameOf(phrase);
    case 'within': return phrase.head.name?.within ? [{ entity: phrase.head.name.within, start: phrase.head.start, end: phrase.head.end, direct: true }] : [];
    case 'owner': return ownerArguments(place, at);
    case 'referent': return phrase.determiner === 'the' && phrase.head.kind !== 'name' ? refer(place.passage.sentences, place.s, at, { ...phrase, noun: 'company', nouns: ['company'] }) : [];
    case 'heading': return at === 0 && isColon(items[1]) || at === 0 && items[1] === undefined ? nameOf(phrase) : [];
    case 'heading.issuer': return at === 0 && isColon(items[1]) ? headingIssuer(place) : [];
    case 'describer': return phrase.noun !== '' && typeOfDescriptor(phrase.noun) === phrase.head.name?.entity.type && !phrase.owner ? fillNoun(place, 'modifier') : [];
    case 'modifier': return phrase.modifiers.flatMap(unit => (unit.name ? [{ entity: unit.name.entity, start: unit.start, end: unit.end, direct: true }] : []));
    case 'agent': return agentArguments(place, phrase);
    case 'theme': return themeArguments(place, phrase);
    case 'receiver': return receiver(place, items.length);
    case 'listed': return listedArguments(place, at);
    default: {
      const direct = atPreposition(place, at, role, 'noun');
      const own = direct.length > 0 ? direct : ofSecondTitle(place, at, role);
      const v = own.length === 0 && /^(?:between|with|against|among)$/.test(role) ? verbOfSubject(items, at) : -1;
      // "A dispute over fares broke out between Kite and Nordwind."
      return v < 0 ? own : atPreposition(place, v, role, 'verb');
    }
  }
}

/** "founder and chief executive of Kite": what is behind the second goes with both. */
function ofSecondTitle(place: Place, at: number, role: string): Argument[] {
  const { items } = place;
  const second = phraseAt(items, at + 2);
  return items[at + 1]?.kind === 'conjunction' && second !== null && second.head.kind !== 'name' && /^(?:of|at)$/.test(role) && isTitleHead(second.head.lower) && isTitleHead(phraseAt(items, at)?.head.lower ?? '') ? atPreposition(place, at + 2, role, 'noun') : [];
}

const isColon = (item: Item | undefined): boolean => item?.kind === 'semicolon' && item.lower === ':';

/** "Air Safety Code: the ministry lays down …", "Air Safety Code: a document of the ministry …": the first who is named behind the colon. */
function headingIssuer(place: Place): Argument[] {
  const first = place.items.findIndex((item, k) => k > 1 && item.kind === 'phrase');
  const owner = first < 0 ? [] : [...argumentsAt(place, first), ...atPreposition(place, first, 'of', 'noun'), ...atPreposition(place, first, 'by', 'noun')];
  if (owner.length > 0) return owner;
  const v = place.items.findIndex((item, k) => k > 1 && item.kind === 'verb');
  return v < 0 ? [] : [...fillVerb({ ...place, at: v }, 'subject'), ...atPreposition(place, v, 'by', 'verb')];
}

/** Who does what the noun says. */
function agentArguments(place: Place, phrase: Phrase): Argument[] {
  const by = atPreposition(place, place.at, 'by', 'noun');
  if (by.length > 0) return by;
  const owner = ownerArguments(place, place.at);
  if (owner.length > 0) return owner;
  const modifier = phrase.head.kind !== 'name' ? fillNoun(place, 'modifier') : [];
  if (modifier.length > 0) return modifier;
  const v = governor(place.items, place.at);
  if (v >= 0 && !isAfterSubjectOfLaterVerb(place, v)) {
    const verb = place.items[v];
    if (verb?.kind === 'verb' && verb.lemma !== 'be') return fillVerb({ ...place, at: v }, 'subject');
  }
  const later = verbOfSubject(place.items, listStart(place.items, place.at));
  return later >= 0 ? atPreposition(place, later, 'by', 'verb') : [];
}

function isAfterSubjectOfLaterVerb(place: Place, v: number): boolean {
  const later = verbOfSubject(place.items, place.at);
  return later >= 0 && later > v && !isAfterPreposition(place.items, place.at) && subjectIndex(place.items, later) === place.at;
}

/** What is called by the noun: the name it stands before, its apposition, or the subject of "be", "become". */
function themeArguments(place: Place, phrase: Phrase): Argument[] {
  const { items, at } = place;
  if (phrase.head.kind === 'name') return argumentsAt(place, at);
  const one = items[at - 2];
  // "one of the units of Y"
  if (one?.kind === 'phrase' && one.head.lower === 'one' && (items[at - 1] as { lower?: string } | undefined)?.lower === 'of') { const named = themeArguments({ ...place, at: at - 2 }, one); if (named.length > 0) return named; }
  // "Kite, a unit of Y" – the name stands before the comma.
  const before = items[at - 1];
  const making = items[at - 2];
  // "make it an independent subsidiary of …"
  if (before?.kind === 'phrase' && making?.kind === 'verb' && /^(?:make|render|call|declare|consider|keep)$/.test(making.lemma)) return argumentsAt(place, at - 1);
  const until = items[at - 2];
  if (before && before.kind !== 'phrase' && before.kind !== 'verb' && before.lower === 'then' && until?.kind === 'preposition' && items[at - 3]?.kind === 'comma') return nameOf(phraseAt(items, at - 4) ?? phrase);
  if (before?.kind === 'comma' || before?.kind === 'open' || before?.kind === 'adverb' && items[at - 2]?.kind === 'comma') {
    let k = at - 2;
    if (before.kind === 'adverb') k--;
    if (items[k]?.kind === 'close') { while (k >= 0 && items[k]?.kind !== 'open') k--; k--; }
    // "the Kite plant in the Oslo district, the first plant of …"
    while (isPlacePhrase(items[k]) && isAfterPreposition(items, k)) k -= 2;
    const named = phraseAt(items, k);
    if (named && nameOf(named).length > 0) return items[k - 1]?.kind === 'conjunction' || phrase.head.lower !== phrase.noun && /s$/.test(phrase.head.lower) ? listMembers(items, listStart(items, k), false).filter(m => m <= k).flatMap(m => argumentsOf(place, m)).slice(/s$/.test(phrase.head.lower) ? 0 : -1) : nameOf(named);
  }
  const listed = /s$/.test(phrase.head.lower) ? listedBehind(place, at) : [];
  if (listed.length > 0) return listed;
  // "Ann Lee and Otto Reimer are the founders of a new studio, Kite.": Kite is no founder.
  const being = items[at - 1];
  const told = being?.kind === 'verb' && /^(?:be|become|remain)$/.test(being.lemma) && !being.negated ? subjectArguments(place, at - 1) : [];
  if (told.length > 0) return told;
  const plural = /s$/.test(phrase.head.lower) && phrase.head.lower !== phrase.head.lemma;
  const after = appositions(items, at).flatMap(k => (plural ? listMembers(items, k, true) : [k]).flatMap(member => nameOf(phraseAt(items, member) as Phrase)));
  if (after.length > 0) return after;
  // "Their joint app is called Kite Mail."
  const naming = items[at + 1];
  if (naming?.kind === 'verb' && naming.passive && /^(?:call|name|dub)$/.test(naming.lemma) && phraseAt(items, at + 2)) return nameOf(phraseAt(items, at + 2) as Phrase);
  const v = governor(items, at);
  const verb = items[v];
  if (verb?.kind === 'verb' && /^(?:be|become|remain|stay|call|name|serve|act|work|make|operate|trade|continue|run|describe|regard|come|start|begin)$/.test(verb.lemma) && (verb.lemma !== 'make' || verb.passive) && (objectIndex(items, v) === at && !/^(?:operate|trade|run|work|act|come|start|begin)$/.test(verb.lemma) || /^as$/.test((items[at - 1] as { lower?: string } | undefined)?.lower ?? ''))) return subjectArguments(place, v);
  // "the unit of Y Kite" hardly occurs; "the unit of Y, Kite," does.
  const behind = prepositionals(items, at, 'noun')[0];
  if (behind?.preposition === 'of') return appositions(items, behind.index).flatMap(k => nameOf(phraseAt(items, k) as Phrase));
  return [];
}

/** "(Euronext: KITE)", ", listed on Euronext". */
function listedArguments(place: Place, at: number): Argument[] {
  const { items } = place;
  if (items[at + 1]?.kind === 'open' && phraseAt(items, at + 2) && (items[at + 3] as { lower?: string } | undefined)?.lower === ':') return nameOf(phraseAt(items, at + 2) as Phrase);
  return [];
}
