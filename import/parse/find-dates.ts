import type { DateRange, Span } from '../../schema/facts.js';
import { readDateWords, type DateWords } from './date-grammar.js';
import { meaningOf } from './date-meaning.js';

/** A date that a text names: where its words stand and the days they mean. */
export interface FoundDate extends Span {
  readonly date: DateRange;
}

// Every expression begins with one of these; trying only there keeps the search linear.
const opening = /(?<![\w.,$€£¥-])(?:from|between|since|by|at|as|until|starting|beginning|early|mid|middle|late|the|end|close|start|first|second|third|fourth|last|Q[1-4]|H[12]|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|\d{1,2}(?:st|nd|rd|th)?\b|\d{4}\b)/gi;
const preposition = /\b(?:in|by|during|throughout|as of|as recently as|as early as)\s+$/i;
/** "In January of last year" names a year that only its relation to another gives (`relative-months.ts`). */
const relativeYear = /^,?\s+(?:of\s+)?(?:(?:last|next|this|that|the\s+(?:same|previous|preceding|following|next))\s+year|the\s+year\s+(?:before|after))\b/i;
const monthWord = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/gi;

function isBare(words: DateWords): boolean {
  if (words.kind !== 'at' || words.part !== 'whole') return false;
  const { year, month, day } = words.point;
  if (day !== null) return false;
  return month === null || year === null;
}

/**
 * A month or year that stands alone is a date only after a preposition: "in May" is one, "the firm may" and "Kite 2000" are none.
 * Names of months are capitalised in running text.
 */
function isDateInText(words: DateWords, text: string, start: number, end: number): boolean {
  const said = text.slice(start, end);
  if ((said.match(monthWord) ?? []).some((word) => !/^[A-Z]/.test(word))) return false;
  const following = text.slice(end, end + 40);
  if (/^[-–/]\d/.test(following) || relativeYear.test(following)) return false;
  if (!isBare(words)) return true;
  const { year, month, quarter, half } = (words as DateWords & { kind: 'at' }).point;
  if (year !== null && (quarter !== null || half !== null)) return true;
  if (month !== null && said.length <= 4 && said !== 'May' && said !== 'June' && said !== 'July') return false;
  return preposition.test(text.slice(Math.max(0, start - 20), start));
}

/**
 * All dates that a text names, in order, without overlap. `context` is the milestone's date (or the subject year) within which words such
 * as "in December" and "since 2009" are said. Words that name no real day ("February 30") and relative ones ("last year") are left out.
 */
export function findDates(text: string, context: DateRange | number): FoundDate[] {
  const found: FoundDate[] = [];
  let after = 0;
  for (const match of text.matchAll(opening)) {
    const start = match.index;
    if (start < after) continue;
    const read = readDateWords(text, start);
    if (!read || !isDateInText(read.value, text, start, read.end)) continue;
    const date = meaningOf(read.value, context, text.slice(start, read.end));
    if (typeof date === 'string') continue;
    found.push({ start, end: read.end, date });
    after = read.end;
  }
  return found;
}
