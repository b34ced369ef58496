/**
 * What date words mean as a stretch of days. Where words are vague, these are the ranges, argued once:
 *
 * - `early`, `mid-`, `late` (and `the beginning of`, `the middle of`): a third. Of a year January–April, May–August, September–December; of a
 *   month the days 1–10, 11–20, 21–end; of anything else the months divided by three. Thirds leave no gap and do not overlap.
 * - `(by) the end of 2011`: its last day, because a figure or fact stated so is known to hold on that day and on none before it.
 * - `from March`, `since 2009`: from its first day to the end of what the words are said within: a heading's year, or the date of the
 *   milestone whose text says it. Where it begins only after that (`in force from May 20`), nothing is known of its end: the day itself.
 * - `in December` without a year: the year of the context. A chronicle names another year when it means one.
 * - `From December 28 to January 3`: over New Year's Eve.
 */
import type { DatePrecision, DateRange } from '../../schema/facts.js';
import { endOfMonth, isDay, isoDay, yearOf } from './calendar.js';
import type { DatePart, DatePoint, DateWords } from './date-grammar.js';

/** What words without a year are said within: a date, a subject year, or nothing. */
export type DateContext = DateRange | number | null;

/** Why date words name no stretch of days. */
export type DateFault = 'NO_YEAR' | 'IMPOSSIBLE' | 'AMBIGUOUS';

interface Stretch {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
}

function months(year: number, first: number, last: number, precision: DatePrecision): Stretch {
  return { start: isoDay(year, first, 1), end: endOfMonth(year, last), precision };
}

function stretchOf(point: DatePoint, year: number): Stretch {
  const { month, day, quarter, half } = point;
  if (month !== null && day !== null) return { start: isoDay(year, month, day), end: isoDay(year, month, day), precision: 'DAY' };
  if (month !== null) return months(year, month, month, 'MONTH');
  if (quarter !== null) return months(year, quarter * 3 - 2, quarter * 3, 'RANGE');
  if (half !== null) return months(year, half * 6 - 5, half * 6, 'RANGE');
  return months(year, 1, 12, 'YEAR');
}

function faultOf(point: DatePoint, year: number): DateFault | null {
  if (point.ambiguous) return 'AMBIGUOUS';
  return point.month !== null && !isDay(year, point.month, point.day ?? 1) ? 'IMPOSSIBLE' : null;
}

function partOf(whole: Stretch, part: DatePart): Stretch {
  if (part === 'whole') return whole;
  if (part === 'end') return { start: whole.end, end: whole.end, precision: 'DAY' };
  const third = { early: 0, mid: 1, late: 2 }[part];
  const year = yearOf(whole.start);
  const [first, last] = [Number(whole.start.slice(5, 7)), Number(whole.end.slice(5, 7))];
  if (first === last) {
    const end = third === 2 ? whole.end : isoDay(year, first, third * 10 + 10);
    return { start: isoDay(year, first, third * 10 + 1), end, precision: 'RANGE' };
  }
  const length = (last - first + 1) / 3;
  return months(year, first + third * length, first + (third + 1) * length - 1, 'RANGE');
}

function contextYear(context: DateContext): number | null {
  return context === null || typeof context === 'number' ? context : yearOf(context.start);
}

function contextEnd(context: DateContext, year: number): string {
  return context === null || typeof context === 'number' ? isoDay(year, 12, 31) : context.end;
}

function betweenYears(words: DateWords & { kind: 'between' }, context: DateContext): readonly [number, number] | null {
  const { from, to } = words;
  const known = to.year ?? from.year ?? contextYear(context);
  if (known === null) return null;
  const wraps = from.month !== null && to.month !== null && (from.month > to.month || (from.month === to.month && (from.day ?? 0) > (to.day ?? 0)));
  if (from.year !== null) return [from.year, to.year ?? (wraps ? from.year + 1 : from.year)];
  if (to.year !== null) return [wraps ? to.year - 1 : to.year, to.year];
  return [known, wraps && from.month !== to.month ? known + 1 : known];
}

/** The days that the words mean within a context, or why there are none. `text` is kept as the words that gave the date. */
export function meaningOf(words: DateWords, context: DateContext, text: string): DateRange | DateFault {
  const stated = (stretch: Stretch): DateRange => ({ ...stretch, origin: 'stated', text });
  if (words.kind === 'between') {
    const years = betweenYears(words, context);
    if (years === null) return 'NO_YEAR';
    const fault = faultOf(words.from, years[0]) ?? faultOf(words.to, years[1]);
    if (fault) return fault;
    const { start } = stretchOf(words.from, years[0]);
    const { end } = stretchOf(words.to, years[1]);
    return start > end ? 'IMPOSSIBLE' : stated({ start, end, precision: 'RANGE' });
  }
  const year = words.point.year ?? contextYear(context);
  if (year === null) return words.point.ambiguous ? 'AMBIGUOUS' : 'NO_YEAR';
  const fault = faultOf(words.point, year);
  if (fault) return fault;
  const whole = partOf(stretchOf(words.point, year), words.part);
  if (words.kind === 'at') return stated(whole);
  const end = contextEnd(typeof context === 'number' ? year : context, year);
  return stated(end > whole.end ? { start: whole.start, end, precision: 'RANGE' } : whole);
}
