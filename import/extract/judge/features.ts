/**
 * What the judge sees of two entities, as its weights are kept. A pair is seen in the order of the text: `1` is the one that stands first, `2` the other.
 * What depends on one sentence, on one of the two, or on both is given apart, so that the judge adds up each part once.
 */
import { frames } from '../frames/engine.js';
import { governor, objectIndex, verbOfSubject } from '../grammar/clause.js';
import { appositions, isAfterPreposition, listStart, phraseAt } from '../grammar/list.js';
import { cached, oncePer } from '../grammar/once-per.js';
import type { Item } from '../grammar/item.js';
import { typeOfDescriptor } from '../names/heads.js';
import { isTitleHead } from '../names/titles.js';
import type { Occurrence } from './occurrences.js';

/** Features by turns as kind and word, `['between', 'launch', 'any', 'launch']`: neither is put together anew for every pair. */
export type Features = readonly string[];

/** What a lemma may mean: the relations that frames know it for, a post, a description of a type. `*INVESTED_IN`, `*POST`, `*is-Company`. */
const meaningsOf = cached((lemma: string): readonly string[] => {
  const relations = new Set(frames.filter(({ lemmas }) => lemmas.includes(lemma)).map(({ yields }) => yields));
  const described = typeOfDescriptor(lemma);
  return [...[...relations].sort().map(type => `*${type}`), ...(isTitleHead(lemma) ? ['*POST'] : []), ...(described ? [`*is-${described}`] : [])];
});

const voiceOf = (item: Item): string => (item.kind === 'verb' ? `${item.passive ? ' passive' : ''}${item.negated ? ' not' : ''}` : '');

/** Lemmas of a verb or of the common nouns of a phrase, each with what it may mean. */
export const wordsOf = oncePer((item: Item): readonly string[] => {
  if (item.kind !== 'verb' && item.kind !== 'phrase') return [];
  const lemmas = item.kind === 'verb' ? [item.lemma] : item.head.kind === 'name' ? item.nouns : [item.noun, ...item.nouns.filter(noun => noun !== item.noun)];
  return lemmas.filter(lemma => lemma !== '').flatMap(lemma => [lemma, ...meaningsOf(lemma)].map(word => word + voiceOf(item)));
});

/** What its words may mean. */
const cuesOf = oncePer((item: Item): readonly string[] => wordsOf(item).filter(word => word.startsWith('*')));
const has = (items: readonly Item[], kind: 'money' | 'percent'): boolean => items.some(item => item.kind === 'phrase' && item.units.some(unit => unit.kind === kind));

/** Of a sentence as a whole: its words, sums and adverbs. */
export function featuresOfSentence(items: readonly Item[]): Features {
  return [
    ...ofKind('any', new Set(items.flatMap(wordsOf))),
    ...items.flatMap(item => (item.kind === 'adverb' ? ['adverb', item.lower] : [])),
    ...(has(items, 'money') ? ['any', 'money'] : []), ...(has(items, 'percent') ? ['any', 'percent'] : []),
  ];
}

/** Every word as a feature of that kind. */
export function ofKind(kind: string, words: Iterable<string>): string[] {
  const found: string[] = [];
  for (const word of words) found.push(kind, word);
  return found;
}

/** Where an entity stands in its sentence: all that its pairs with others have in common. */
export interface Standing {
  /** `subject`, `subject buy`, `behind in`, `behind in of stake`. */
  readonly roles: readonly string[];
  /** Those without a word of the text. */
  readonly plain: readonly string[];
  /** Those of a word that may mean a relation, with that meaning. */
  readonly meant: readonly { readonly role: string; readonly meaning: string }[];
  /** Index of the first of the list that it is in. */
  readonly list: number;
  /** What stands right before that list. */
  readonly mark: string;
}

/** The standing of an occurrence among the items of its sentence. */
export function standingOf(items: readonly Item[], occurrence: Occurrence): Standing {
  const roles = rolesOf(items, occurrence);
  const list = listStart(items, occurrence.at);
  const meant = roles.filter(role => role.includes('*')).map(role => ({ role, meaning: role.slice(role.indexOf('*')) }));
  return { roles, plain: roles.filter(isPlain), meant, list, mark: markBefore(items, list, occurrence) };
}

function rolesOf(items: readonly Item[], { at, slot, argument }: Occurrence): string[] {
  const phrase = phraseAt(items, at);
  const roles: string[] = [`as ${slot}`, ...(argument.direct ? [] : ['indirect'])];
  const add = (role: string, item: Item | undefined): void => { roles.push(role, ...(item ? wordsOf(item).map(word => `${role} ${word}`) : [])); };
  if (slot === 'owner' || slot === 'modifier' || slot === 'within' || slot === 'reference' && phrase?.pronoun) add(`${slot} of`, phrase ?? undefined);
  const first = listStart(items, at);
  const verb = verbOfSubject(items, first);
  if (verb >= 0 && !isAfterPreposition(items, first)) add('subject', items[verb]);
  const before = items[first - 1];
  const above = governor(items, first);
  if (before?.kind === 'preposition') {
    add(`behind ${before.lower}`, items[first - 2]);
    if (above >= 0) add(`behind ${before.lower} under`, items[above]);
  } else if (above >= 0 && objectIndex(items, above) === first) add('object', items[above]);
  if (phrase?.head.name && phrase.noun !== '') roles.push(`called ${phrase.noun}`);
  const [apposition] = appositions(items, at);
  if (apposition !== undefined) add('described', items[apposition]);
  const described = items[at - 1]?.kind === 'comma' ? items[at - 2] : undefined;
  if (described?.kind === 'phrase') add('describing', described);
  return roles;
}

const isPlain = (role: string): boolean => /^(?:as \w+|subject|object|behind [^ ]+|described|describing|owner of|modifier of)$/.test(role);

/** Kinds of features that two places have together, by the role of the first. */
const both = cached((role: string) => `both ${role} &`);
const near = cached((role: string) => `roles ${role} &`);
const far = cached((role: string) => `far ${role} &`);

/** Whether both are about the same meaning, and every combination of plain roles. */
function jointRoles(one: Standing, two: Standing): string[] {
  const found: string[] = [];
  for (const first of one.meant) for (const second of two.meant) if (first.meaning === second.meaning) found.push(both(first.role), second.role);
  return [...found, ...plainRoles(near, one, two)];
}

function plainRoles(kindOf: (role: string) => string, one: Standing, two: Standing): string[] {
  return one.plain.flatMap(role => ofKind(kindOf(role), two.plain));
}

const shape = (item: Item): string => (item.kind === 'phrase' ? (item.head.kind === 'name' ? 'X' : item.noun) : item.kind === 'verb' ? item.lemma + voiceOf(item) : item.kind === 'preposition' || item.kind === 'conjunction' ? item.lower : item.kind);
const bare = (item: Item): string => (item.kind === 'phrase' ? (item.head.kind === 'name' ? 'X' : meaningsOf(item.noun)[0] ?? 'N') : item.kind === 'verb' ? (meaningsOf(item.lemma)[0] ?? 'V') + voiceOf(item) : item.kind === 'preposition' ? item.lower : item.kind);
const size = (count: number): string => String([0, 1, 2, 3, 5, 8, 12].findLast(step => count >= step) ?? 0);

/** How far around the two words are looked at, in items. */
const reach = 5;
/** Paths of more items are all different. */
const longestPath = 6;

/** Kinds of features of what may mean a relation, by its kind of item. */
const cue = { before: cached((kind: string) => `cue before ${kind}`), own: cached((kind: string) => `cue own ${kind}`), between: cached((kind: string) => `cue between ${kind}`), behind: cached((kind: string) => `cue behind ${kind}`) };
/** The same with what stands before the two. */
const marked = cached((marks: string) => cached((kind: string) => `${kind} ${marks}`));

/** Of two occurrences in one sentence: what stands between, before and behind them, and how what may mean a relation stands to both. */
export function featuresOfPair(items: readonly Item[], one: Occurrence, two: Occurrence, standing1: Standing, standing2: Standing): Features {
  const between = items.slice(one.at + 1, two.at);
  const found = [...(one.at === two.at ? ['same', 'phrase'] : ['apart', '']), 'distance', size(between.length), 'names between', String(Math.min(3, between.filter(item => item.kind === 'phrase' && item.head.kind === 'name').length))];
  const see = (place: string, seen: readonly Item[]): void => { for (const item of seen) for (const word of wordsOf(item)) found.push(place, word); };
  see('between', between);
  for (const item of between) if (item.kind === 'preposition') found.push('between', `_${item.lower}`);
  see('before', items.slice(Math.max(0, one.at - reach), one.at));
  see('behind', items.slice(two.at + 1, two.at + 1 + reach));
  see('own', [...new Set([items[one.at], items[two.at]])].filter(item => item !== undefined));
  if (between.length <= longestPath) found.push('path', between.map(shape).join(' '), 'bare', between.map(bare).join(' '));
  if (one.at !== two.at && standing1.list === standing2.list) found.push('same', 'list');
  const withMarks = marked(`${standing1.mark}~${standing2.mark}`);
  items.forEach((item, k) => {
    const cues = cuesOf(item);
    if (cues.length === 0) return;
    const kind = cue[k < one.at ? 'before' : k > two.at ? 'behind' : k === one.at || k === two.at ? 'own' : 'between'](item.kind);
    const markedKind = withMarks(kind);
    for (const word of cues) found.push(kind, word, markedKind, word);
  });
  return [...found, ...jointRoles(standing1, standing2)];
}

function markBefore(items: readonly Item[], list: number, { slot }: Occurrence): string {
  if (slot !== 'head' && slot !== 'reference') return slot;
  const before = items[list - 1];
  return before?.kind === 'preposition' ? before.lower : before?.kind ?? 'start';
}

/** Of a sentence, as the first or second of two that have one of the two each. */
export function featuresOfSide(items: readonly Item[], side: 1 | 2): Features {
  const kind = `side${side}`;
  return [
    ...ofKind(kind, new Set(items.flatMap(wordsOf))),
    ...items.flatMap(item => (item.kind === 'phrase' && /^(?:among|them|one|these|those|they|it|others?|each)$/.test(item.head.lower) ? [kind, `says ${item.head.lower}`] : [])),
    ...(has(items, 'money') ? [kind, 'money'] : []),
  ];
}

/** Of two that no sentence has together. */
export function featuresOfDistantPair(sentencesApart: number, standing1: Standing, standing2: Standing): Features {
  return ['sentences apart', String(sentencesApart), ...plainRoles(far, standing1, standing2)];
}
