/** Who does what to whom: the arguments of a verb or noun, found by position among the items of a sentence. */
import { isTitleHead } from '../names/titles.js';
import type { Item, Phrase, VerbGroup } from './item.js';

const objectControl = new Set(['allow', 'ask', 'order', 'require', 'permit', 'enable', 'help', 'urge', 'authorise', 'authorize', 'force', 'tell', 'appoint', 'invite', 'instruct', 'oblige', 'compel', 'name', 'hire', 'choose', 'clear', 'want', 'expect', 'direct', 'command']);

/** Where the phrase that governs `v` as its (grammatical) subject stands; -1 where there is none. */
export function subjectIndex(items: readonly Item[], v: number, depth = 0): number {
  const verb = items[v];
  if (verb?.kind !== 'verb' || depth > 6) return -1;
  if (verb.form === 'infinitive') return infinitiveSubject(items, v, depth);
  let i = v - 1;
  while (i >= 0 && items[i]?.kind === 'adverb') i--;
  const before = items[i];
  if (!before) return verb.form === 'ing' || verb.form === 'participle' ? nextVerbSubject(items, v, depth) : -1;
  if (before.kind === 'relative') return antecedentIndex(items, i);
  if (verb.form === 'participle') return participleSubject(items, v, i, depth);
  if (verb.form === 'ing') {
    if (before.kind === 'phrase' && !isAfterPreposition(items, i) && !hasFiniteBefore(items, i)) return i;
    // "for users belonging to Kite"
    if (before.kind === 'phrase' && verb.lemma === 'belong') return i;
    // "Kite, belonging to Nordwind, opened …"
    if (before.kind === 'comma' && items[i - 1]?.kind === 'phrase' && !hasFiniteBefore(items, i) && closesWithComma(items, v)) return i - 1;
    if (before.kind === 'phrase') {
      const opener = items[listStart(items, i) - 1];
      if (opener?.kind === 'preposition' && opener.lower === 'with') return i;
    }
    // "Kite, suing Nordwind for libel, wants …"
    const named = before.kind === 'comma' ? items[i - 1] : undefined;
    if (named?.kind === 'phrase' && named.head.kind === 'name' && !hasFiniteBefore(items, i) && !isAfterPreposition(items, listStart(items, i - 1))) return i - 1;
    const blamed = before.kind === 'preposition' ? blamedObject(items, i) : -1;
    if (blamed >= 0) return blamed;
    const earlier = previousVerb(items, v);
    if (earlier >= 0) { const subject = subjectIndex(items, earlier, depth + 1); if (subject >= 0) return subject; }
    return nextVerbSubject(items, v, depth);
  }
  if (before.kind === 'conjunction' || before.kind === 'comma' && items[i - 1]?.kind !== 'phrase' || before.kind === 'comma' && isListOfVerbs(items, i, v)) {
    let k = i;
    while (k >= 0 && items[k]?.kind !== 'verb') k--;
    if (before.kind === 'conjunction' && k >= 0) return subjectIndex(items, k, depth + 1);
  }
  return scanLeftForSubject(items, i, depth);
}

/** Whether a comma and a finite verb follow, so that what begins at `v` is an insertion. */
function closesWithComma(items: readonly Item[], v: number): boolean {
  const comma = items.findIndex((item, k) => k > v && item.kind === 'comma');
  const verb = items[comma + 1];
  return comma > 0 && verb?.kind === 'verb' && verb.form === 'finite';
}

const blaming = /^(?:accuse|suspect|blame|criticise|criticize|stop|prevent|ban|bar|fine|sue|prohibit|convict|charge|punish|penalise|penalize|thank|praise|investigate|sentence|clear|acquit)$/;

/** "accused Kite of copying": who is accused does it. */
function blamedObject(items: readonly Item[], preposition: number): number {
  const object = items[preposition - 1];
  const verb = items[preposition - 2];
  if (object?.kind === 'phrase' && verb?.kind === 'verb' && blaming.test(verb.lemma) && !verb.passive) return preposition - 1;
  return object?.kind === 'verb' && object.passive && blaming.test(object.lemma) ? subjectIndex(items, preposition - 1) : -1;
}

/** "A launched X, acquired Y and opened Z": a comma between two verbs without a phrase that could be a subject. */
function isListOfVerbs(items: readonly Item[], comma: number, v: number): boolean {
  return items[comma + 1] === items[v] && items[comma - 1]?.kind === 'verb';
}

function scanLeftForSubject(items: readonly Item[], from: number, depth: number): number {
  for (let i = from; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === 'verb') {
      // A participle or relative clause behind the subject is stepped over: "the site launched in 2005 has …".
      if (item.form === 'participle') { return subjectIndex(items, i, Math.max(depth, 3) + 1); }
      if (items[i - 1]?.kind === 'relative') { i = i - 1; continue; }
      return -1;
    }
    if (item.kind === 'relative') continue;
    if (item.kind === 'subordinator' || item.kind === 'semicolon') return -1;
    if (item.kind === 'close') { while (i >= 0 && items[i]?.kind !== 'open') i--; continue; }
    if (item.kind === 'comma') {
      const open = insertionStart(items, i);
      if (open < 0) return leadingSubject(items, i) >= 0 ? 0 : earlierSubject(items, i, depth);
      i = open; continue;
    }
    if (item.kind === 'phrase') {
      if (opensSecondClause(items, i)) return i;
      const first = listStart(items, i);
      if (isAfterPreposition(items, first)) { i = first - 1; if (i <= 0) return -1; continue; }
      return i;
    }
  }
  return -1;
}

/** "took a stake in Kite, and Nordwind bought …": behind a comma, "and" before the second of two joins clauses. */
export function opensSecondClause(items: readonly Item[], i: number): boolean {
  return items[i - 1]?.kind === 'conjunction' && items[i - 2]?.kind === 'comma' && items[i - 3]?.kind === 'phrase' && items[i - 4]?.kind !== 'comma' && hasVerbBefore(items, i - 3);
}

/** "A bought X for 3 million, took over Y": the comma goes on with the subject of the verb before. */
function earlierSubject(items: readonly Item[], comma: number, depth: number): number {
  let earlier = previousVerb(items, comma);
  // "completed the upgrading of its site, added …": the gerund has no subject of its own.
  while (earlier >= 0 && items[earlier + 1]?.kind === 'preposition' && (items[earlier] as VerbGroup).form === 'ing') earlier = previousVerb(items, earlier);
  const verb = items[earlier];
  return verb?.kind === 'verb' && verb.form === 'finite' ? subjectIndex(items, earlier, Math.max(depth, 3) + 1) : -1;
}

/** A comma before the verb with none before it: "Kite, the Lyon winery owned by Ann Lee bought …" is rare; a fronted phrase has no subject in it. */
function leadingSubject(items: readonly Item[], comma: number): number {
  const first = items[0];
  return first?.kind === 'phrase' && first.head.kind === 'name' && items[1]?.kind === 'comma' && comma > 1 ? 0 : -1;
}

/** The comma that opens the insertion closed by the comma at `close`: an apposition, a relative clause, a participle. */
function insertionStart(items: readonly Item[], close: number): number {
  for (let i = close - 1; i >= 1; i--) {
    const item = items[i] as Item;
    if (item.kind === 'semicolon') return -1;
    if (item.kind !== 'comma') continue;
    const next = items[i + 1];
    const previous = items[i - 1];
    if (previous?.kind === 'phrase' && countedList(items, isAfterPreposition(items, i - 1) ? i - 3 : i - 1) === i + 1) return i;
    if (previous?.kind !== 'phrase' && previous?.kind !== 'close' || !next) continue;
    const opens = next.kind === 'relative' || next.kind === 'verb' && next.form !== 'finite' || next.kind === 'adverb' || next.kind === 'preposition' || next.kind === 'conjunction' || next.kind === 'other'
      || next.kind === 'phrase' && !isListMember(items, i);
    if (opens) return i;
  }
  return -1;
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
function isListMember(items: readonly Item[], comma: number): boolean {
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

function sameSort(a: Item | undefined, b: Item | undefined): boolean {
  return a?.kind === 'phrase' && b?.kind === 'phrase' && (a.head.kind === 'name') === (b.head.kind === 'name');
}

function infinitiveSubject(items: readonly Item[], v: number, depth: number): number {
  for (let i = v - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === 'conjunction' && items[i - 1]?.kind === 'verb') continue;
    if (item.kind === 'semicolon' || item.kind === 'subordinator') break;
    if (item.kind === 'verb') {
      if (objectControl.has(item.lemma) && !item.passive) {
        const object = objectIndex(items, i);
        if (object >= 0 && object < v) return object;
      }
      return subjectIndex(items, i, depth + 1);
    }
  }
  return nextVerbSubject(items, v, depth);
}

function participleSubject(items: readonly Item[], v: number, before: number, depth: number): number {
  let i = before;
  if (items[i]?.kind === 'comma') i--;
  if (items[i]?.kind === 'close') { while (i >= 0 && items[i]?.kind !== 'open') i--; i--; }
  if (items[i]?.kind === 'conjunction') {
    let earlier = i - 1;
    while (earlier >= 0 && items[earlier]?.kind !== 'verb') earlier--;
    return earlier >= 0 ? subjectIndex(items, earlier, depth + 1) : -1;
  }
  const item = items[i];
  if (item?.kind === 'phrase') {
    const first = listStart(items, i);
    // "the chairman of Kite, owned by Nordwind": the nearest name is meant.
    return isAfterPreposition(items, first) && item.head.kind !== 'name' && items[first - 2]?.kind === 'phrase' && items[first - 1]?.kind === 'preposition' && (items[first - 1] as { lower: string }).lower === 'of' ? first - 2 : i;
  }
  return nextVerbSubject(items, v, depth);
}

function nextVerbSubject(items: readonly Item[], v: number, depth: number): number {
  for (let i = v + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind === 'semicolon') return -1;
    if (item.kind === 'verb' && item.form === 'finite') { const subject = subjectIndex(items, i, depth + 1); return subject > v ? subject : -1; }
  }
  return -1;
}

export function previousVerb(items: readonly Item[], v: number): number {
  for (let i = v - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === 'semicolon') return -1;
    if (item.kind === 'verb' && item.form !== 'participle' && items[i - 1]?.kind !== 'relative') return i;
  }
  return -1;
}

function hasFiniteBefore(items: readonly Item[], i: number): boolean {
  return items.slice(0, i).some(item => item.kind === 'verb' && item.form === 'finite');
}

/** The phrase that a relative pronoun stands for. */
export function antecedentIndex(items: readonly Item[], relative: number): number {
  let i = relative - 1;
  if (items[i]?.kind === 'preposition') i--;
  const each = items[i];
  // "Kite and Nordwind, each of which holds …"
  if (i < relative - 1 && each?.kind === 'phrase' && /^(?:each|both|all|some|most|one|neither)$/.test(each.head.lower)) i--;
  if (items[i]?.kind === 'comma') i--;
  if (items[i]?.kind === 'close') { while (i >= 0 && items[i]?.kind !== 'open') i--; i--; }
  const nearest = items[i];
  if (nearest?.kind !== 'phrase') return -1;
  // "a maker of pumps which Nordwind spun off": the bare plural is no one's unit.
  const whole = items[i - 2];
  const isBare = nearest.head.kind !== 'name' && nearest.determiner === '' && !nearest.owner && !nearest.pronoun && /s$/.test(nearest.head.lower);
  return isBare && isAfterPreposition(items, i) && whole?.kind === 'phrase' && /^(?:an?|the)$/.test(whole.determiner) ? i - 2 : i;
}

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
function hasVerbBefore(items: readonly Item[], i: number): boolean {
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

/** "four years ago", "three months before," */
const isAgo = (items: readonly Item[], i: number): boolean => { const item = items[i]; return item?.kind === 'adverb' && /^(?:ago|earlier|later)$/.test(item.lower) || item?.kind === 'preposition' && item.lower === 'before' && items[i + 1]?.kind !== 'phrase'; };

/** "unveiled last week", "opened Tuesday": when, not what. */
function isTime(item: Item): boolean {
  if (item.kind !== 'phrase' || item.head.kind === 'name' || item.owner) return false;
  if (/^(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/.test(item.head.lower)) return true;
  return /^(?:week|month|year|quarter|summer|autumn|spring|winter|morning|evening|night|afternoon|day|time)$/.test(item.head.lower) && (/^(?:this|that|these)$/.test(item.determiner) || /^(?:last|next|this|that|same|earlier|previous|following|every|each|late|early)$/.test(item.units[0]?.lower ?? ''));
}

/** "promulgated, on December 16, the measures": between the commas at `i` and `i + 3`. */
function isInsertedDate(items: readonly Item[], i: number): boolean {
  const [preposition, date, close] = items.slice(i + 1, i + 4);
  return preposition?.kind === 'preposition' && /^(?:on|in|at)$/.test(preposition.lower) && date?.kind === 'phrase' && date.head.kind !== 'name' && close?.kind === 'comma' && items[i + 4]?.kind === 'phrase';
}

/** The phrase right behind the verb; -1 where a preposition or a clause comes first. */
export function objectIndex(items: readonly Item[], v: number): number {
  for (let i = v + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind === 'adverb' || isTime(item) || item.kind === 'phrase' && isAgo(items, i + 1)) continue;
    if (item.kind === 'comma' && isInsertedDate(items, i)) { i += 3; continue; }
    return item.kind === 'phrase' ? i : -1;
  }
  return -1;
}

/** Prepositional phrases behind position `i` that may belong to it, nearest first: up to the next verb that is not a reduced clause. */
export function prepositionals(items: readonly Item[], i: number, reach: 'noun' | 'verb'): { readonly preposition: string; readonly index: number }[] {
  const found: { preposition: string; index: number }[] = [];
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.kind === 'semicolon' || item.kind === 'relative' || item.kind === 'subordinator') break;
    if (item.kind === 'verb') {
      // "the inquiry opened by the ministry into Kite": what follows a participle belongs to the noun.
      if (reach === 'noun' && item.form === 'participle' && k === i + 1) continue;
      break;
    }
    if (item.kind === 'open') { while (k < items.length && items[k]?.kind !== 'close') k++; continue; }
    if (item.kind === 'comma' && reach === 'noun' && items[k + 1]?.kind !== 'preposition' && !isListMember(items, k) && !(items[k + 1]?.kind === 'conjunction')) break;
    if (item.kind === 'preposition') {
      let at = k + 1;
      while (items[at]?.kind === 'adverb') at++;
      if (items[at]?.kind === 'phrase') found.push({ preposition: item.lower, index: at });
    }
    if (item.kind === 'conjunction' && reach === 'noun' && items[k + 1]?.kind === 'phrase' && !isListed(items, k)) break;
  }
  return found;
}

/** Whether the conjunction at `k` joins two phrases of one sort. */
function isListed(items: readonly Item[], k: number): boolean {
  return sameSort(items[k - 1], items[k + 1]) || items[k - 1]?.kind === 'comma' && sameSort(items[k - 2], items[k + 1]);
}

/** The verb whose object or prepositional phrase the phrase at `i` is; -1 where it is a subject. */
export function governor(items: readonly Item[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const item = items[k] as Item;
    if (item.kind === 'verb') return k;
    if (item.kind === 'semicolon' || item.kind === 'subordinator' || item.kind === 'relative') return -1;
  }
  return -1;
}

/** The next finite verb that has the phrase at `i` as its subject; -1 where there is none. */
export function verbOfSubject(items: readonly Item[], i: number): number {
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.kind === 'semicolon') return -1;
    const subject = item.kind === 'verb' ? subjectIndex(items, k) : -1;
    if (subject >= 0 && (subject === i || !opensSecondClause(items, subject) && listStart(items, subject) === i)) return k;
  }
  return -1;
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
