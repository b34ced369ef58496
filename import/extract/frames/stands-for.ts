/** Whom a phrase stands for: its own name, a list behind it, an apposition, a name that comes later, or somebody named before. */
import { prepositionals, subjectIndex, verbOfSubject } from '../grammar/clause.js';
import { appositions, countedList, counts, isAfterPreposition, listMembers, phraseAt } from '../grammar/list.js';
import type { EntityType } from '../../../schema/ontology.js';
import type { Item, Phrase } from '../grammar/item.js';
import { nameOf, refer, type Argument } from '../grammar/reference.js';
import { typeOfDescriptor } from '../names/heads.js';
import type { Place } from './place.js';
import { fill, subjectArguments } from './roles.js';

const lightWords = /^(?:office|department|spokesman|spokeswoman|official|executive|management|board|team|shareholder|employee|user|customer|lawyer|negotiator|staff|chairman|ceo|president|director|founder|branch)$/;

/** The arguments that the phrase at `index` stands for, with its list. */
export function argumentsAt(place: Place, index: number, stopBeforeVerb = true): Argument[] {
  return listMembers(place.items, index, stopBeforeVerb).flatMap(member => argumentsOf(place, member));
}

/** The arguments that the one phrase stands for. */
export function argumentsOf(place: Place, index: number): Argument[] {
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
  // "On Kite, a channel was opened": what the clause begins with is where.
  const opener = items[index - 4];
  if (isAfterPreposition(items, index - 2) && (opener === undefined || opener.kind === 'semicolon' || opener.kind === 'comma') && verbOfSubject(items, index) > 0) return [];
  return before && typeOfDescriptor(phrase.noun) !== undefined ? nameOf(before).filter(({ entity }) => compatible(entity.type, typeOfDescriptor(phrase.noun))) : [];
}

const compatible = (type: EntityType, described: EntityType | undefined): boolean => type === described || (type === 'Person') === (described === 'Person') && type !== 'Place';

/** "six funds including A and B", "the operators (A, B and C)", "investors such as A". */
export function listedBehind(place: Place, index: number): Argument[] {
  const { items } = place;
  let k = index + 1;
  // "independent of each other: …"
  if (/^(?:other|another)$/.test(phraseAt(items, index)?.head.lower ?? '')) return [];
  const as = items[k];
  // "such funds as Kite and Nordwind"
  if (as?.kind === 'preposition' && as.lower === 'as' && phraseAt(items, index)?.units.some(({ lower }) => lower === 'such') && items[k + 1]?.kind === 'phrase') return argumentsAt(place, k + 1);
  // "eight platforms which it has, namely Kite Mail and Kite Maps"
  if (items[k]?.kind === 'relative') { const comma = items.findIndex((item, i) => i > k && item.kind === 'comma'); if (isNamely(items[comma + 1]) && comma < k + 6) k = comma; }
  const counted = countedList(items, index);
  if (counted >= 0) return argumentsAt(place, counted);
  if (items[k]?.kind === 'comma') k++;
  if (isNamely(items[k])) return items[k + 1]?.kind === 'phrase' ? argumentsAt(place, k + 1) : [];
  // "six funds, Kite and Nordwind among their number"
  if (items[k - 1]?.kind === 'comma' && phraseAt(items, k)?.head.kind === 'name' && areIncluded(items, k)) return argumentsAt(place, k);
  // "eleven operators, among them Kite and Nordwind"
  const among = items[k];
  if (among?.kind === 'preposition' && /^(?:among|amongst)$/.test(among.lower) && /^(?:them|these|those)$/.test(phraseAt(items, k + 1)?.head.lower ?? '') && phraseAt(items, k + 2)) return argumentsAt(place, k + 2);
  const mark = items[k];
  const size = counts.get(phraseAt(items, index)?.units[0]?.lower ?? '');
  const colon = size !== undefined || isPluralOfProducts(phraseAt(items, index)) ? items.findIndex((item, i) => i > index && isColon(item)) : -1;
  if (colon > 0 && items[colon + 1]?.kind === 'phrase') {
    const named = argumentsAt(place, colon + 1, false);
    if (size === undefined ? named.length >= 3 : named.length === size) return named;
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

/** "Eight of Kite's platforms will be opened: …" */
const isPluralOfProducts = (phrase: Phrase | null): boolean => phrase !== null && phrase.head.kind !== 'name' && phrase.head.lower !== phrase.noun && /s$/.test(phrase.head.lower) && typeOfDescriptor(phrase.noun) === 'Product';

/** "…, Kite and Nordwind among their number", "…, Kite and Nordwind being included" */
function areIncluded(items: readonly Item[], first: number): boolean {
  const [next, behind] = items.slice(Math.max(...listMembers(items, first, true)) + 1);
  if (next?.kind === 'verb') return next.lemma === 'include' && next.passive;
  return next?.kind === 'preposition' && /^(?:among|amongst)$/.test(next.lower) && behind?.kind === 'phrase' && (/^(?:them|these|those|others)$/.test(behind.head.lower) || behind.pronoun !== null && behind.noun === 'number');
}

const isNamely = (item: Item | undefined): boolean => item !== undefined && item.kind !== 'phrase' && item.kind !== 'verb' && item.lower === 'namely';

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
export function membersLater({ passage, s }: Place, phrase: Phrase): Argument[] {
  const items = passage.sentences[s + 1];
  const here = passage.sentences[s] ?? [];
  const of = here[here.indexOf(phrase) - 1];
  // "eight of its platforms"
  const counting = of?.kind === 'preposition' && of.lower === 'of' ? phraseAt(here, here.indexOf(phrase) - 2) : phrase;
  if (!items || !/s$/.test(phrase.head.lower) || typeOfDescriptor(phrase.noun) === undefined || !counting?.units.some(({ pos }) => pos === 'NUM')) return [];
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'verb' || item.negated) continue;
    const place: Place = { passage, s: s + 1, items, at };
    const behind = prepositionals(items, at, 'verb')[0];
    const group = phraseAt(items, behind?.index ?? -1);
    const isAmong = item.lemma === 'be' && behind !== undefined && /^(?:among|amongst)$/.test(behind.preposition) && /^(?:them|these|those)$/.test(group?.head.lower ?? '');
    const isListed = item.lemma === 'be' && behind?.preposition === 'on' && group?.noun === 'list';
    const belongs = item.lemma === 'belong' && behind?.preposition === 'to' && /^(?:batch|group|list|round)$/.test(group?.noun ?? '');
    if (isAmong || isListed || belongs) return subjectArguments(place, at);
    if (item.lemma === 'include' && /^(?:they|these)$/.test(phraseAt(items, subjectIndex(items, at))?.head.lower ?? '')) return fill(place, 'object', 'verb');
  }
  return [];
}

export const isColon = (item: Item | undefined): boolean => item?.kind === 'semicolon' && item.lower === ':';
