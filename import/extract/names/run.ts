import type { Sentence, Token } from '../text/token.js';
import { spanText, type Found, type Vote } from './candidate.js';
import { withCommonNoun } from './common-noun.js';
import { longestEntryAt, nationalities, type GazetteerEntry } from './gazetteer.js';
import { calendarWords, currencyWords, honorifics, isHyphenModifier, openerWords, technologyWords } from './not-names.js';
import { opensName } from './opener.js';
import { isOrdinary, isPlural } from './ordinary.js';
import { extendRun } from './run-end.js';
import { isCapitalised, isNoName, isNumber } from './shape.js';
import { splitRun } from './split-run.js';

/** A run of capitalised words, with the well-known names in it. */
export function knownOrRun(sentence: Sentence, i: number, text: string): Found | null {
  const token = sentence[i] as Token;
  if (/^\d{1,2}$/.test(token.text)) return numberedName(sentence, i, text);
  const known = longestEntryAt(sentence, i);
  if (i === 0 && !known && isOrdinary(token.text) && /^(?:VERB|ADV|ADP|SCONJ)$/.test(token.pos) && longestEntryAt(sentence, 1)?.entry.ambiguous === false) return null;
  if (!known && isCapitalised(token) && nationalities.has(token.lower) && /^(?:government|police|navy|army|parliament)$/.test(sentence[i + 1]?.lower ?? '')) return authority(sentence, i, i + 2, text);
  if (!known && (!isCapitalised(token) || isStandaloneNoName(sentence, i))) return governmentOf(sentence, i, text);
  if (known && !isCapitalised(token) && !isNumber(token) && !/\p{N}/u.test(token.text)) return single(sentence, i, known.end, text, known.entry);
  let last = extendRun(sentence, i, known?.end ?? (sentence[i + 1]?.lower === 'of' && token.lower === 'internet' ? i + 3 : i + 1));
  if (known && last < known.end) last = known.end;
  const tail = withCommonNoun(sentence, i, last, text);
  if (tail) return tail;
  if (known && known.entry.type === 'Product' && last > known.end && isVersion(sentence, known.end, last)) return { candidates: [{ first: i, last, text: spanText(sentence, i, last, text), standsFor: known.entry.form, votes: [{ type: 'Product', weight: 8, reason: 'gazetteer' }], entry: known.entry, certain: true, quoted: false }], next: last };
  if (known && last === known.end) return numberedReport(sentence, i, last, text, known.entry) ?? single(sentence, i, last, text, known.entry);
  return { candidates: splitRun(sentence, i, last, text), next: last };
}

/** Names that begin with a number: "1. FC Osterau", "7 Coteaux" (but not "7 stores", "7 Boeing jets"). */
function numberedName(sentence: Sentence, i: number, text: string): Found | null {
  const known = longestEntryAt(sentence, i);
  const isClub = sentence[i + 1]?.text === '.' && /^(?:\p{Lu}{2,3}|VfB|VfL|VfR)$/u.test(sentence[i + 2]?.text ?? '');
  const start = isClub ? i + 2 : i + 1;
  const first = sentence[start];
  if (known || !first || !/^\p{Lu}\p{L}/u.test(first.text)) return known ? single(sentence, i, known.end, text, known.entry) : null;
  const last = extendRun(sentence, start, start + 1);
  const fits = isClub || !isOrdinary(first.text) && !isNoName(first) && !longestEntryAt(sentence, start) && (i === 0 || /^(?:ADP|CCONJ|VERB)$/.test(sentence[i - 1]?.pos ?? '') && sentence[i - 1]?.lower !== 'on') && !/^(?:NOUN|NUM)$/.test(sentence[last]?.pos ?? '') && !calendarWords.has(first.lower);
  if (!fits) return null;
  return { candidates: [{ first: i, last, text: spanText(sentence, i, last, text), votes: [{ type: 'Company', weight: 1, reason: 'begins with a number' }], entry: null, certain: true, quoted: false }], next: last };
}

/** Openers, calendar words and the like begin no run, unless what follows makes them part of a longer name. */
function isStandaloneNoName(sentence: Sentence, i: number): boolean {
  const token = sentence[i] as Token;
  const next = sentence[i + 1];
  const nextIsCapital = next !== undefined && isCapitalised(next);
  if (token.lower === 'internet' && next?.lower === 'of' && sentence[i + 2]?.lower === 'things') return false;
  if (openerWords.has(token.lower)) return !opensName(sentence, i);
  if (/^(?:Spring|Summer|Autumn|Winter)$/.test(token.text) && i > 0 && next && isCapitalised(next) && !isNoName(next)) return false;
  if (calendarWords.has(token.lower) || currencyWords.has(token.lower) || honorifics.has(token.lower)) return true;
  if (technologyWords.has(token.lower) || nationalities.has(token.lower) || nationalities.has(token.lower.replace(/s$/, ''))) return !nextIsCapital || isNoName(next);
  return isHyphenModifier(token.lower) || /^\p{N}/u.test(token.text) && !/\p{L}{2,}/u.test(token.text);
}

/** "Beta", "5.0", "Beta 1.0" behind a product's name. */
function isVersion(sentence: Sentence, first: number, last: number): boolean {
  return sentence.slice(first, last).every(({ text }) => /^(?:Beta|Alpha|beta|[Vv]?\d{1,2}\.\d+)$/.test(text));
}

function authority(sentence: Sentence, first: number, last: number, text: string): Found {
  return { candidates: [{ first, last, text: spanText(sentence, first, last, text), votes: [{ type: 'Regulator', weight: 8, reason: 'an authority' }], entry: null, certain: true, quoted: false }], next: last };
}

/** "the government of Odda": named by its place alone. */
function governmentOf(sentence: Sentence, i: number, text: string): Found | null {
  if (sentence[i]?.lower !== 'government' || sentence[i + 1]?.lower !== 'of') return null;
  const from = sentence[i + 2]?.lower === 'the' ? i + 3 : i + 2;
  const place = longestEntryAt(sentence, from);
  return place?.entry.type === 'Place' ? authority(sentence, i, place.end, text) : null;
}

/** "the 29th Statistical Report on …": one of a row of well-known reports. */
function numberedReport(sentence: Sentence, first: number, last: number, text: string, { type }: GazetteerEntry): Found | null {
  if (type !== 'Regulation' || !/^\d+(?:st|nd|rd|th)$/.test(sentence[first - 1]?.text ?? '')) return null;
  return { candidates: [{ first: first - 1, last, text: spanText(sentence, first - 1, last, text), votes: [{ type, weight: 12, reason: 'gazetteer' }], entry: null, certain: true, quoted: false }], next: last };
}

function single(sentence: Sentence, first: number, last: number, text: string, entry: GazetteerEntry): Found {
  const opensSentence = first === 0 && last === 1;
  const votes: Vote[] = [{ type: entry.type, weight: entry.ambiguous ? 4 : 8, reason: 'gazetteer' }];
  // A word that opens a sentence without an article and has a verb behind it is a name: "Orange raised its prices".
  const isSubject = opensSentence && !isPlural(entry.form) && /^(?:VERB|AUX)$/.test(sentence[last]?.pos ?? '');
  const certain = !entry.ambiguous || isSubject || !opensSentence && !/^\d+$/.test(entry.form) && isCapitalised(sentence[first] as Token);
  return { candidates: [{ first, last, text: spanText(sentence, first, last, text), votes, entry, certain, quoted: false }], next: last };
}
