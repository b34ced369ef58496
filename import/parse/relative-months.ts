/** Months, and days of one, that a text gives by their relation to the day it tells of: "last October", "March of the following year", "5 May last year", "on the 20th". */
import type { DateRange } from '../../schema/facts.js';
import { endOfMonth, isDay, isoDay, monthNames, yearOf } from './calendar.js';
import type { FoundDate } from './find-dates.js';

/** With a capital: "this may" is no month. */
const month = `(?<month>${monthNames.join('|')})`;
const side = '(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Tt]he\\s+(?:same|previous|preceding|following|next))';
const day = (name: string): string => `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?`;

const ofNamed = new RegExp(`\\b(?<side>${side})\\s+${month}\\b(?!,?\\s+\\d)`, 'g');
const ofYear = new RegExp(`\\b(?:${day('before')}\\s+(?:of\\s+)?)?${month}(?:\\s+${day('after')})?,?\\s+(?:of\\s+)?(?<side>${side}\\s+year|the\\s+year\\s+(?:before|after))\\b(?!['’]s)`, 'g');
const ofSame = /(?<=\b[Oo]n\s)the\s+(?<before>\d{1,2})(?:st|nd|rd|th)(?:\s+of\s+(?:the|that|this)\s+(?:same\s+)?month\b|(?=\s*(?:[.,;:)]|$|(?:by|and|that)\b)))/g;

/**
 * All such months, in no order. `told` is the day that the text tells of: "last October" is the one before it, which only a day or month tells, "October last year" is in the year before its year.
 * Without a year in their words, "this" and "that" October are those of its year.
 */
export function findRelativeMonths(text: string, told: DateRange): FoundDate[] {
  const [year, ownMonth] = [yearOf(told.start), Number(told.start.slice(5, 7))];
  const isNear = told.precision === 'DAY' || told.precision === 'MONTH';
  const all = (pattern: RegExp, yearOfMonth: (step: number, month: number) => number | null): FoundDate[] => [...text.matchAll(pattern)].flatMap((match): FoundDate[] => {
    const { month: named, side: said = '', before, after } = match.groups ?? {};
    const number = named === undefined ? ownMonth : monthNames.findIndex(name => name === named) + 1;
    const meant = yearOfMonth(stepOf(said), number);
    const date = meant === null ? null : dateIn(meant, number, before ?? after);
    return date === null ? [] : [{ start: match.index, end: match.index + match[0].length, date: { ...date, origin: 'stated', text: match[0] } }];
  });
  return [
    ...all(ofNamed, (step, number) => {
      if (step === 0) return year;
      if (!isNear) return null;
      return step < 0 ? (number < ownMonth ? year : year - 1) : (number > ownMonth ? year : year + 1);
    }),
    ...all(ofYear, step => year + step),
    ...isNear ? all(ofSame, () => year) : [],
  ];
}

/** How many years or months on: back, none or forward. */
function stepOf(said: string): number {
  if (/last|previous|preceding|before/i.test(said)) return -1;
  return /next|following|after/i.test(said) ? 1 : 0;
}

function dateIn(year: number, month: number, day: string | undefined): Pick<DateRange, 'start' | 'end' | 'precision'> | null {
  if (day === undefined) return { start: isoDay(year, month, 1), end: endOfMonth(year, month), precision: 'MONTH' };
  if (!isDay(year, month, Number(day))) return null;
  const start = isoDay(year, month, Number(day));
  return { start, end: start, precision: 'DAY' };
}
