/** Who does what to whom: the arguments of a verb or noun, found by position among the items of a sentence. */
import type { Item, VerbGroup } from './item.js';
import { countedList, hasVerbBefore, isAfterPreposition, isListMember, listStart, sameSort } from './list.js';

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
