/** Where the ends of a frame stand: a role name to the arguments found there. */
import { antecedentIndex, governor, objectIndex, opensSecondClause, prepositionals, subjectIndex, verbOfSubject } from '../grammar/clause.js';
import { appositions, isAfterPreposition, isPlacePhrase, listMembers, listStart, phraseAt } from '../grammar/list.js';
import type { Item, Phrase, VerbGroup } from '../grammar/item.js';
import { typeOfDescriptor } from '../names/heads.js';
import { isTitleHead } from '../names/titles.js';
import { nameOf, refer, type Argument } from '../grammar/reference.js';
import type { Place } from './place.js';
import { argumentsAt, argumentsOf, isColon, listedBehind, membersLater } from './stands-for.js';

const wholes = /^(?:inspector|investigator|officer|detective|prosecutor|expert|agent|hand|possession|financing|funding|round|jury|judge|bench|chamber|asset|business|operation|unit|remainder|rest|all|whole|whole-sale|shares?|stock|stake|group|operator|company|majority|control|%|percent|part|half|most|capital|interest|shareholding|equity|ownership|domain|website|site|name|development|construction|version|edition|series|umbrella|roof|banner|wing)$/;

/** The grammatical subject's whole list. */
export function subjectArguments(place: Place, v: number): Argument[] {
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
    const own = /^(?:off|out|up)$/.test((place.items[from + 1] as { lower?: string } | undefined)?.lower ?? '') ? from + 3 : from + 2;
    if (reach === 'noun' && preposition === 'of' && index !== own && found === 'of' && !isBehindAgent(place.items, from, index)) continue;
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
  // "Kite's card business" is a part of Kite.
  if (phrase.owner && /^(?:business|unit|operation|asset|division|arm)$/.test(phrase.noun) && phrase.units.some(unit => unit.kind === 'word' && unit !== phrase.head && /^(?:NOUN|ADJ)$/.test(unit.pos))) return [];
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
  if (object >= 0) return isSubjectOfClause(items, v, object) ? -1 : object;
  // "the splitting off of Kite"
  const of = items[v + 1];
  if (verb.form === 'ing' && of?.kind === 'preposition' && of.lower === 'of' && items[v + 2]?.kind === 'phrase') return v + 2;
  // "the unit which Kite split off": the object is what the relative clause describes.
  const subject = subjectIndex(items, v);
  const before = items[listStart(items, Math.max(subject, 0)) - 1];
  return subject > 0 && (before?.kind === 'relative' || isRelativeThat(items, listStart(items, subject) - 1)) ? antecedentIndex(items, listStart(items, subject) - 1) : -1;
}

/** "announced its app Kite Mail had received …": what is announced is that it had. */
function isSubjectOfClause(items: readonly Item[], v: number, object: number): boolean {
  if (!/^(?:announce|reveal|confirm|report|disclose|say|claim|declare|promise|show|state|note)$/.test((items[v] as VerbGroup).lemma)) return false;
  const own = verbOfSubject(items, object);
  return own > 0 && items.slice(object, own).every(item => item.kind !== 'relative' && item.kind !== 'comma' && item.kind !== 'conjunction');
}

/** "the report that Kite published", but not "told Nordwind that Kite …". */
function isRelativeThat(items: readonly Item[], that: number): boolean {
  const mark = items[that];
  const before = items[that - 1];
  const verb = items[that - 2];
  return mark?.kind === 'subordinator' && mark.lower === 'that' && before?.kind === 'phrase' && !(verb?.kind === 'verb' && /^(?:tell|inform|assure|promise|warn|remind|notify|convince|persuade|show|advise)$/.test(verb.lemma));
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
      if (item?.kind !== 'verb' || !/^(?:raise|obtain|receive|secure|complete|get|close|attract|win|collect|announce|bring in|land|confirm|disclose|report|finish|conclude|make)$/.test(item.lemma)) continue;
      const object = logicalObject(items, k);
      const phrase = phraseAt(items, object);
      const tail = items.slice(k, k + 12).some(x => x.kind === 'phrase' && (/^(?:round|financing|funding|investment|capital|money|injection|fundraising)$/.test(x.noun) || x.units.some(unit => unit.kind === 'money')));
      if (phrase && !tail || /^(?:confirm|disclose|report|finish|conclude|make)$/.test(item.lemma) && !speaksOfRound(items, k)) continue;
      const found = fillVerb({ ...place, s, items, at: k }, 'subject');
      if (found.length > 0) return found.slice(0, 1);
    }
  }
  return roundOwner(place);
}

/** Whether a round of money is spoken of behind the verb: what else is confirmed or reported may be sales. */
const speaksOfRound = (items: readonly Item[], v: number): boolean => items.slice(v, v + 9).some(item => item.kind === 'phrase' && /^(?:round|financing|funding|fundraising)$/.test(item.noun));

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

/** "Kite was among its shareholders." */
const isAmongMark = (item: Item | undefined): boolean => item?.kind === 'preposition' && /^(?:among|amongst|one of)$/.test(item.lower);


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
  const later = membersLater(place, phrase);
  if (later.length > 0) return later;
  // "Ann Lee and Otto Reimer are the founders of a new studio, Kite.": Kite is no founder.
  const being = items[at - (isAmongMark(items[at - 1]) ? 2 : 1)];
  const told = being?.kind === 'verb' && /^(?:be|become|remain)$/.test(being.lemma) && !being.negated ? subjectArguments(place, items.indexOf(being)) : [];
  if (told.length > 0) return told;
  const plural = /s$/.test(phrase.head.lower) && phrase.head.lower !== phrase.head.lemma;
  const after = appositions(items, at).flatMap(k => (plural ? listMembers(items, k, true) : [k]).flatMap(member => nameOf(phraseAt(items, member) as Phrase)));
  if (after.length > 0) return after;
  // "Their joint app is called Kite Mail."
  const naming = items[at + 1];
  if (naming?.kind === 'verb' && naming.passive && /^(?:call|name|dub)$/.test(naming.lemma) && phraseAt(items, at + 2)) return nameOf(phraseAt(items, at + 2) as Phrase);
  const v = governor(items, at);
  const verb = items[v];
  if (verb?.kind === 'verb' && /^(?:be|become|remain|stay|call|name|serve|act|work|make|operate|trade|continue|run|describe|regard|come|start|begin|turn)$/.test(verb.lemma) && (verb.lemma !== 'make' || verb.passive) && (objectIndex(items, v) === at && !/^(?:operate|trade|run|work|act|come|start|begin|turn)$/.test(verb.lemma) || (verb.lemma === 'turn' ? /^into$/ : /^as$/).test((items[at - 1] as { lower?: string } | undefined)?.lower ?? ''))) return subjectArguments(place, v);
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
