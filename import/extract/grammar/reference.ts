/** What "the company", "its", "the two sides", "the former" stand for: the most prominent fitting names said before. */
import type { EntityType } from '../../../schema/ontology.js';
import { typeOfDescriptor } from '../names/heads.js';
import type { NamedEntity } from '../names/name-document.js';
import { governor, subjectIndex, verbOfSubject } from './clause.js';
import { isAfterPreposition, listMembers, listStart } from './list.js';
import type { Item, Phrase } from './item.js';
import { oncePer } from './once-per.js';
import type { Unit } from './unit.js';

/** An entity as an argument of a relation, at the place where the text says it. */
export interface Argument {
  readonly entity: NamedEntity;
  readonly start: number;
  readonly end: number;
  /** False where it was found through a pronoun or a description. */
  readonly direct: boolean;
}

/** Exchanges are named beside a company and hardly ever spoken of again. */
const exchange = /(?:exchange|nasdaq|nyse|bourse)$/i;
const parties: readonly EntityType[] = ['Company', 'Organization', 'Regulator', 'Court', 'Person'];
const typesOfPronoun = new Map<string, readonly EntityType[]>(Object.entries({
  it: ['Company', 'Organization', 'Regulator', 'Court', 'Product'], its: ['Company', 'Organization', 'Regulator', 'Court', 'Product', 'Regulation'], itself: ['Company', 'Organization', 'Regulator'],
  he: ['Person'], she: ['Person'], his: ['Person'], her: ['Person'], him: ['Person'], they: parties, them: parties, their: parties, both: parties,
} satisfies Record<string, readonly EntityType[]>));
const counts = new Map<string, number>([['two', 2], ['both', 2], ['three', 3], ['four', 4], ['pair', 2], ['duo', 2], ['trio', 3]]);
const groupNouns = /^(?:side|party|company|partner|firm|operator|group|bank|duo|pair|trio|body|club|institution|player|enterprise|organization|organisation|authority|ministry|agency|rival|airline|insurer|miner|publisher|founder|man|woman|bidder|carrier|giant|website|site)$/;

/** What every company may be called. */
const anyCompany = /^(?:company|firm|group|business|enterprise|corporation|house|concern|outfit|venture|buyer|seller|it)$/;

/** In sentences: nobody refers further back, and a passage of any length is read in time that its length says. */
const memory = 20;

/** A name said in sentence `sentence`, in item `index`, as what a later phrase may stand for. */
interface Said {
  readonly argument: Argument;
  readonly subject: boolean;
  readonly exchange: boolean;
  readonly sentence: number;
  readonly index: number;
}

/** The names of each sentence, the last first. */
const saidIn = oncePer((sentences: readonly (readonly Item[])[]): readonly (readonly Said[])[] => sentences.map((items, sentence) => items.flatMap((item, index) => {
  if (item.kind !== 'phrase') return [];
  const said = ({ name, start, end }: Unit, subject: boolean): Said[] => (name ? [{ argument: { entity: name.entity, start, end, direct: false }, subject, exchange: exchange.test(name.entity.name), sentence, index }] : []);
  return [...(item.owner ? said(item.owner.head, false) : []), ...item.units.flatMap(unit => said(unit, unit === item.head && !isAfterPreposition(items, listStart(items, index))))];
}).reverse()));

/** Names said before item `at` of sentence `s`, nearest first, with whether they were subjects. */
function* namesBefore(sentences: readonly (readonly Item[])[], s: number, at: number): Generator<Said> {
  const all = saidIn(sentences);
  for (let i = s; i >= Math.max(0, s - memory); i--)
    for (const said of all[i] ?? []) if (i < s || said.index < at) yield said;
}

/** The entities that a phrase without a name of its own refers to; empty where it refers to none that were named. */
export function refer(sentences: readonly (readonly Item[])[], s: number, at: number, phrase: Phrase, pronounOnly = false, types?: readonly EntityType[]): Argument[] {
  const word = pronounOnly ? phrase.pronoun ?? '' : phrase.head.lower;
  const group = pluralSize(phrase, word, pronounOnly);
  if (word === 'former' || word === 'latter') return formerOrLatter(sentences, s, at, word);
  if (group !== null) {
    const ahead = typeof group === 'number' && phrase.determiner === '' ? groupAhead(sentences[s + 1] ?? [], group) : [];
    return ahead.length > 0 ? ahead : groupBefore(sentences, s, at, group);
  }
  const ofPronoun = typesOfPronoun.get(word);
  const meant = ofPronoun ?? describedTypes(phrase);
  if (!meant) return [];
  // Where no court or authority is looked for, "its" is not the court's.
  const fittingTypes = types && ofPronoun ? meant.filter(type => types.includes(type) || type !== 'Court' && type !== 'Regulator') : meant;
  const wanted = fittingTypes.length > 0 ? fittingTypes : meant;
  const joined = pronounOnly ? joinedTo(sentences[s] ?? [], at).filter(({ entity: { type } }) => wanted.includes(type) && (!types || types.includes(type))) : [];
  if (joined.length > 0) return joined;
  const items = sentences[s] ?? [];
  const own = pronounOnly && !isPredicate(items, at) ? describedByApposition(items, at) : subjectsOfOwnClause(sentences, s, at);
  const fitting = [...namesBefore(sentences, s, at)].filter(said => wanted.includes(said.argument.entity.type) && !own.has(said.argument.entity.id) && !said.exchange);
  const exact = fitting.filter(({ argument }) => argument.entity.type === wanted[0]);
  const suited = !pronounOnly && !ofPronoun && exact.length > 0 ? exact : fitting;
  const ofTypes = pronounOnly && types ? suited.filter(({ argument, sentence }) => sentence === s && types.includes(argument.entity.type)) : [];
  const here = ofTypes.length > 0 ? ofTypes : suited.filter(({ sentence }) => sentence === s);
  const isNew = phrase.units.some(unit => /^(?:new|newly|first|inaugural)$/.test(unit.lower)) ? suited.find(({ sentence }) => sentence < s) : undefined;
  const called = pronounOnly || phrase.noun.length < 3 ? undefined : fitting.find(({ argument }) => argument.entity.name.toLowerCase().split(' ').at(-1) === phrase.noun);
  // "the portal": the one that the document calls so.
  const described = pronounOnly || anyCompany.test(phrase.noun) ? undefined : fitting.find(({ argument }) => argument.entity.descriptions.has(phrase.noun));
  const nearby = !pronounOnly && ofPronoun && own.size > 0 ? here[0] : undefined;
  const chosen = isNew ?? called ?? described ?? here.find(({ subject }) => subject) ?? nearby ?? describedSubject(sentences, s, at, wanted, own) ?? describedSubject(sentences, s - 1, Infinity, wanted, own) ?? subjectOfLast(suited.filter(({ sentence }) => sentence < s)) ?? here[0] ?? suited[0];
  return chosen ? [chosen.argument] : [];
}

/** "Kite, its former parent": "its" is not Kite's. */
function describedByApposition(items: readonly Item[], at: number): ReadonlySet<string> {
  const before = items[at - 1]?.kind === 'comma' ? items[at - 2] : undefined;
  return new Set(before?.kind === 'phrase' && before.head.name ? [before.head.name.entity.id] : []);
}

/** "Kite and its chairman", "from Kite and from Ann Lee, its chairman": "its" is Kite's. */
function joinedTo(items: readonly Item[], at: number): Argument[] {
  let k = items[at - 1]?.kind === 'comma' && items[at - 2]?.kind === 'phrase' ? at - 3 : at - 1;
  if (items[k]?.kind === 'preposition') k--;
  if (items[k]?.kind !== 'conjunction') return [];
  const before = items[items[k - 1]?.kind === 'comma' ? k - 2 : k - 1];
  return before?.kind === 'phrase' ? nameOf(before) : [];
}

/** "Kite became its largest shareholder", "Kite was among its shareholders": "its" is not Kite's. */
function isPredicate(items: readonly Item[], at: number): boolean {
  const mark = items[at - 1];
  const verb = items[mark?.kind === 'preposition' && /^(?:among|amongst|into|one of)$/.test(mark.lower) ? at - 2 : at - 1];
  return verb?.kind === 'verb' && (/^(?:be|become|remain)$/.test(verb.lemma) || verb.lemma === 'turn' && mark?.kind === 'preposition');
}

/** Whom an object cannot mean: "the court ordered it" is about somebody else than the court. */
function subjectsOfOwnClause(sentences: readonly (readonly Item[])[], s: number, at: number): ReadonlySet<string> {
  const items = sentences[s] ?? [];
  const v = governor(items, at);
  const own = verbOfSubject(items, at);
  const governed = items[own - 1]?.kind === 'relative' ? undefined : items[own];
  if (v < 0 || governed?.kind === 'verb' && governed.form === 'finite') return new Set();
  const subject = subjectIndex(items, v);
  if (subject < 0 || subject >= at) return new Set();
  return new Set(listMembers(items, listStart(items, subject), false).flatMap(member => {
    const phrase = items[member];
    if (phrase?.kind !== 'phrase') return [];
    return (phrase.head.name ? [phrase.head.name.entity] : refer(sentences, s, member, phrase).map(({ entity }) => entity)).map(({ id }) => id);
  }));
}

/** "The new company is to be listed. … its chief executive": who the subject of the sentence before describes. */
function describedSubject(sentences: readonly (readonly Item[])[], s: number, before: number, wanted: readonly EntityType[], own: ReadonlySet<string>): { argument: Argument } | undefined {
  const items = sentences[s];
  const v = items?.findIndex(item => item.kind === 'verb' && item.form === 'finite') ?? -1;
  const subject = v < 0 || v >= before ? -1 : subjectIndex(items ?? [], v);
  const phrase = items?.[subject];
  if (phrase?.kind !== 'phrase' || phrase.head.kind === 'name' || subject > v || subject >= before) return undefined;
  const found = refer(sentences, s, subject, phrase);
  const [argument] = found;
  return found.length === 1 && argument && wanted.includes(argument.entity.type) && !own.has(argument.entity.id) ? { argument } : undefined;
}

/** The first subject of the nearest earlier sentence that has a fitting name. */
function subjectOfLast(fitting: readonly { argument: Argument; subject: boolean; sentence: number }[]): { argument: Argument } | undefined {
  const last = fitting[0]?.sentence;
  const there = fitting.filter(({ sentence }) => sentence === last);
  return there.filter(({ subject }) => subject).at(-1) ?? there.at(-1);
}

/** "the company", "the airline": the types the noun may describe; undefined for phrases that introduce something new. */
function describedTypes(phrase: Phrase): readonly EntityType[] | undefined {
  if (phrase.head.kind === 'name' || !/^(?:the|this|that)$/.test(phrase.determiner) || phrase.owner) return undefined;
  const type = typeOfDescriptor(phrase.noun);
  if (!type || phrase.nouns.length > 2) return undefined;
  return type === 'Company' ? ['Company', 'Organization'] : type === 'Organization' ? ['Organization', 'Company'] : [type];
}

function pluralSize(phrase: Phrase, word: string, pronounOnly: boolean): number | 'all' | null {
  if (pronounOnly) return word === 'their' ? 'all' : null;
  if (/^(?:they|them|both)$/.test(word)) return word === 'both' ? 2 : 'all';
  const counting = phrase.units.find(unit => counts.has(unit.lower));
  const number = counts.get(counting?.lower ?? phrase.determiner);
  if (number !== undefined && (groupNouns.test(phrase.noun) || phrase.head.lower === 'two')) return number;
  return /^(?:both|these|each)$/.test(phrase.determiner) && groupNouns.test(phrase.noun) ? 'all' : null;
}

/** The nearest list of names of that size; else the parties of the nearest sentence that has just so many. */
function groupBefore(sentences: readonly (readonly Item[])[], s: number, at: number, size: number | 'all'): Argument[] {
  for (let i = s; i >= 0; i--) {
    const items = sentences[i] as readonly Item[];
    const end = i === s ? at : items.length;
    for (let k = 0; k < end; k++) {
      if (items[k]?.kind !== 'phrase' || listStart(items, k) !== k) continue;
      const members = listMembers(items, k, true).filter(m => m < end).flatMap(m => nameOf(items[m] as Phrase));
      if (members.length >= 2 && (size === 'all' || members.length === size)) return members;
    }
  }
  const seen = new Map<string, Argument>();
  for (const { argument } of namesBefore(sentences, s, at)) if (parties.includes(argument.entity.type) && argument.entity.type !== 'Person' && !seen.has(argument.entity.id)) seen.set(argument.entity.id, argument);
  const found = [...seen.values()].reverse();
  if (size === 'all') return found.length === 2 ? found : [];
  return found.length === size ? found : [];
}

/** "Two companies went public. Kite took in …, and Nordwind …": who does what in the next sentence, where they are just so many. */
function groupAhead(items: readonly Item[], size: number): Argument[] {
  const found = new Map<string, Argument>();
  items.forEach((item, i) => {
    if (item.kind !== 'phrase' || !item.head.name || !parties.includes(item.head.name.entity.type) || isAfterPreposition(items, i)) return;
    const before = items[i - 1]?.kind;
    const opens = i === 0 || before === 'conjunction' || before === 'subordinator' || before === 'comma' || before === 'semicolon';
    const next = items[i + 1]?.kind;
    if (opens && (next === 'verb' || next === 'phrase' || next === 'adverb')) for (const argument of nameOf(item)) found.set(argument.entity.id, argument);
  });
  return found.size === size ? [...found.values()] : [];
}

function formerOrLatter(sentences: readonly (readonly Item[])[], s: number, at: number, word: string): Argument[] {
  const pair = pairBefore(sentences, s, at);
  if (pair) return [pair[word === 'latter' ? 1 : 0]];
  const seen = new Map<string, Argument>();
  for (const { argument } of namesBefore(sentences, s, at)) {
    if (!parties.includes(argument.entity.type)) continue;
    seen.set(argument.entity.id, argument);
    if (seen.size === 2) break;
  }
  const [latter, former] = [...seen.values()];
  const chosen = word === 'latter' ? latter : former;
  return chosen ? [chosen] : [];
}

/** The last "A and B" of this sentence or the one before, where nobody else is named behind it. */
function pairBefore(sentences: readonly (readonly Item[])[], s: number, at: number): readonly [Argument, Argument] | undefined {
  for (let i = s; i >= Math.max(0, s - 2); i--) {
    const items = sentences[i] ?? [];
    for (let k = (i === s ? at : items.length) - 1; k >= 0; k--) {
      if (items[k]?.kind !== 'phrase' || listStart(items, k) !== k) continue;
      const members = listMembers(items, k, true).flatMap(m => nameOf(items[m] as Phrase)).filter(({ entity }) => parties.includes(entity.type));
      if (members.length === 2) return members as unknown as readonly [Argument, Argument];
    }
  }
  return undefined;
}

export function nameOf(phrase: Phrase): Argument[] {
  const { head } = phrase;
  return head.name ? [{ entity: head.name.entity, start: head.start, end: head.end, direct: true }] : [];
}
