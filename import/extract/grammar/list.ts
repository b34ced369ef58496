/** Lists and appositions: which phrases stand side by side, and which describe each other. */
import { isTitleHead } from '../names/titles.js';
import type { Item, Phrase } from './item.js';

export function isAfterPreposition(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return before?.kind === 'preposition' || before?.kind === 'adverb' && items[i - 2]?.kind === 'preposition';
}

/** The first phrase of the list that ends (or goes on) at `i`. */
export function listStart(items: readonly Item[], i: number): number {
  let first = i;
  for (;;) {
    let k = first - 1;
    let joined = false;
    if (items[k]?.kind === 'conjunction') { k--; joined = true; if (items[k]?.kind === 'comma') k--; }
    else if (items[k]?.kind === 'comma' && isListMember(items, k)) { k--; joined = true; }
    if (!joined) return first;
    if (items[k]?.kind === 'close') { while (k >= 0 && items[k]?.kind !== 'open') k--; k--; }
    // "KT of South Korea and NTT of Japan": a place phrase may stand behind each member.
    if (items[k]?.kind === 'phrase' && items[k - 1]?.kind === 'preposition' && /^(?:of|in|from)$/.test((items[k - 1] as { lower: string }).lower) && isPlacePhrase(items[k]) && items[k - 2]?.kind === 'phrase') k -= 2;
    if (items[k]?.kind !== 'phrase') return first;
    first = k;
  }
}

export const isPlacePhrase = (item: Item | undefined): boolean => item?.kind === 'phrase' && item.head.kind === 'name' && item.head.name?.entity.type === 'Place';

/** All members of the list that begins at `i`, going right. */
export function listMembers(items: readonly Item[], i: number, stopBeforeVerb: boolean): number[] {
  const members = [i];
  let at = i;
  for (;;) {
    let k = at + 1;
    if (items[k]?.kind === 'open') { while (k < items.length && items[k]?.kind !== 'close') k++; k++; }
    if (items[k]?.kind === 'preposition' && /^(?:of|in|from)$/.test((items[k] as { lower: string }).lower) && isPlacePhrase(items[k + 1])) k += 2;
    const comma = items[k]?.kind === 'comma';
    if (comma) k++;
    const conjunction = items[k]?.kind === 'conjunction';
    if (conjunction) k++;
    while (items[k]?.kind === 'adverb') k++;
    let next = items[k];
    // "Kite, a member of the Harbour Group, and Nordwind": the comma closes the apposition.
    if (comma && conjunction && members.length === 1 && isAfterPreposition(items, i) && closesApposition(items, i)) return members;
    if (comma && !conjunction) {
      const beyond = behindApposition(items, at, k, stopBeforeVerb && hasVerbBefore(items, i));
      if (beyond >= 0) { members.push(beyond); at = beyond; continue; }
    }
    next = items[k];
    if (!comma && !conjunction || next?.kind !== 'phrase') return members;
    if (comma && !conjunction && !isListMember(items, k - 1)) return members;
    if (stopBeforeVerb && hasVerbBefore(items, i) && startsClause(items, k)) return members;
    members.push(k);
    at = k;
  }
}

/** Whether the prepositional phrase at `i` stands in an apposition behind a name: ", a member of the Harbour Group". */
function closesApposition(items: readonly Item[], i: number): boolean {
  const noun = items[i - 2];
  const name = items[i - 4];
  return noun?.kind === 'phrase' && noun.head.kind !== 'name' && items[i - 3]?.kind === 'comma' && name?.kind === 'phrase' && name.head.kind === 'name';
}

/** "unveiled Kite Mail, an app for sailors, and Kite Maps": the next name of a list whose member has an apposition; -1 where there is none. */
function behindApposition(items: readonly Item[], member: number, from: number, mayStartClause: boolean): number {
  const name = items[member];
  const description = items[from];
  if (name?.kind !== 'phrase' || name.head.kind !== 'name' || description?.kind !== 'phrase' || description.head.kind === 'name' || !/^(?:an?|the)$/.test(description.determiner) && !isTitleHead(description.head.lower)) return -1;
  let k = from + 1;
  while (items[k]?.kind === 'preposition' && items[k + 1]?.kind === 'phrase') k += 2;
  const next = items[k + 2];
  return items[k]?.kind === 'comma' && items[k + 1]?.kind === 'conjunction' && next?.kind === 'phrase' && next.head.kind === 'name' && !(mayStartClause && startsClause(items, k + 2)) ? k + 2 : -1;
}

/** Whether a verb stands before `i` in its clause; where none does, "and" can join no second clause. */
export function hasVerbBefore(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const kind = items[k]?.kind;
    if (kind === 'verb') return true;
    if (kind === 'semicolon' || kind === 'subordinator') return false;
  }
  return false;
}

/** Whether the phrase at `i` is the subject of a finite verb, so that "and" before it joins clauses. */
function startsClause(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.kind === 'verb') return item.form === 'finite' && items[k - 1]?.kind !== 'relative';
    // "…, and Kite and Nordwind are …": the subject is a list itself.
    if (item.kind === 'conjunction' && items[k + 1]?.kind === 'phrase' && items[i - 2]?.kind === 'comma') continue;
    if (item.kind === 'comma' || item.kind === 'semicolon' || item.kind === 'conjunction' || item.kind === 'relative' || item.kind === 'subordinator' || item.kind === 'open') return false;
  }
  return false;
}

/** Small numbers in words. */
export const counts = new Map([['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7]]);

/** Who so many are: "three graduates of Oslo University, Ann Lee, Otto Reimer and Jan Boe, …". Where the list begins; -1 where there is none of that size. */
export function countedList(items: readonly Item[], i: number): number {
  const size = counts.get(phraseAt(items, i)?.units[0]?.lower ?? '');
  const comma = items[i + 1]?.kind === 'preposition' && items[i + 2]?.kind === 'phrase' ? i + 3 : i + 1;
  if (size === undefined || items[comma]?.kind !== 'comma' || !isName(items[comma + 1])) return -1;
  const members = listMembers(items, comma + 1, true);
  return members.length === size && members.every(member => isName(items[member])) ? comma + 1 : -1;
}

/** Whether the comma separates members of a list ("A, B and C") rather than opening an apposition. */
export function isListMember(items: readonly Item[], comma: number): boolean {
  for (let i = comma + 1; i < items.length && i < comma + longestList; i++) {
    const item = items[i] as Item;
    if (item.kind === 'preposition' && /^(?:of|in|from)$/.test(item.lower) && isPlacePhrase(items[i + 1])) { i++; continue; }
    // Behind several names a last member may be a description: "Kite, Nordwind, Pijo, and its own shop".
    if (item.kind === 'conjunction') return items[i + 1]?.kind === 'phrase' && sameSort(items[comma - 1], items[comma + 1]) && (sameSort(items[comma + 1], items[i + 1]) || isOthers(items[i + 1]) || isName(items[comma + 1]) && isInList(items, comma, i));
    if (item.kind !== 'phrase' && item.kind !== 'comma') return false;
  }
  return false;
}

/** In items, names and commas alike. */
const longestList = 40;

const isName = (item: Item | undefined): boolean => item?.kind === 'phrase' && item.head.kind === 'name';

/** Whether another name stands in the list beside the two at the comma: before them, or between them and the conjunction. */
function isInList(items: readonly Item[], comma: number, conjunction: number): boolean {
  return isName(items[comma - 3]) && items[comma - 2]?.kind === 'comma' || items[comma + 2]?.kind === 'comma' && comma + 3 < conjunction && isName(items[comma + 3]);
}

/** "Kite, Nordwind and other companies". */
function isOthers(item: Item | undefined): boolean {
  return item?.kind === 'phrase' && item.units.some(unit => /^(?:others?|several|many|more|numerous)$/.test(unit.lower));
}

export function sameSort(a: Item | undefined, b: Item | undefined): boolean {
  return a?.kind === 'phrase' && b?.kind === 'phrase' && (a.head.kind === 'name') === (b.head.kind === 'name');
}

/** The phrase right after a comma or bracket that describes the phrase at `i`, or the one before it: an apposition. */
export function appositions(items: readonly Item[], i: number): number[] {
  const found: number[] = [];
  let k = i + 1;
  if (items[k]?.kind === 'preposition' && /^(?:of|in|from)$/.test((items[k] as { lower: string }).lower) && isPlacePhrase(items[k + 1])) k += 2;
  if (items[k]?.kind === 'open' && items[k + 1]?.kind === 'phrase') found.push(k + 1);
  if (items[k]?.kind === 'open') { while (k < items.length && items[k]?.kind !== 'close') k++; k++; }
  if (items[k]?.kind === 'comma') {
    let at = k + 1;
    while (items[at]?.kind === 'adverb' || items[at]?.kind === 'other') at++;
    if (items[at]?.kind === 'phrase' && !isListMember(items, k)) found.push(at);
  } else if (found.length === 0) {
    const far = farApposition(items, i);
    if (far >= 0) found.push(far);
  }
  return found;
}

/** "a joint venture for feeder services, Kite": a name behind the phrases that go with something new, at the end of its clause. */
function farApposition(items: readonly Item[], i: number): number {
  const phrase = items[i];
  if (phrase?.kind !== 'phrase' || phrase.pronoun === null && !/^(?:a|an|another|the)$/.test(phrase.determiner) && !/^(?:two|three|four|five)$/.test(phrase.units[0]?.lower ?? '') || phrase.head.kind === 'name') return -1;
  let k = i + 1;
  for (;;) {
    const next = items[k];
    if (next?.kind === 'preposition' && items[k + 1]?.kind === 'phrase' && ((items[k + 1] as Phrase).head.kind !== 'name' || /^(?:of|by)$/.test(next.lower))) k += 2;
    else if (next?.kind === 'phrase' && /^(?:year|month|week|summer|autumn|spring|winter|today|tomorrow|yesterday)$/.test(next.head.lower)) k++;
    else break;
  }
  const name = items[k + 1];
  const after = items[Math.max(...listMembers(items, k + 1, true)) + 1]?.kind;
  return k > i + 1 && items[k]?.kind === 'comma' && name?.kind === 'phrase' && name.head.kind === 'name' && name.owner === null && (after === undefined || after === 'comma' || after === 'semicolon') ? k + 1 : -1;
}

export const phraseAt = (items: readonly Item[], i: number): Phrase | null => {
  const item = items[i];
  return item?.kind === 'phrase' ? item : null;
};
