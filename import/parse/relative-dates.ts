/** Dates that a text gives by their distance from the day it tells of: "two months earlier", "a year later", "the day before". */
import type { DateRange } from '../../schema/facts.js';
import { endOfMonth, isoDay, yearOf } from './calendar.js';
import type { FoundDate } from './find-dates.js';

export interface RelativeDate extends FoundDate {
  /** "six months after Kite opened it": the date is that of the clause that follows. */
  readonly ofNext: boolean;
}

type Measure = 'day' | 'month' | 'year';

const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 };
const count = `(?<count>${Object.keys(counts).join('|')}|\\d{1,3})`;

/** `before` and `after` close what they measure, or open the clause whose date it is. */
const closing = '(?=\\s*(?:[.,;:)]|$|by\\b|and\\b|that\\b|which\\b))';
const patterns = [
  `${count}\\s+(?<measure>day|month|year)s?\\s+(?<side>earlier|ago|previously|later|afterwards)\\b`,
  `${count}\\s+(?<measure>day|month|year)s?\\s+(?<side>before|after)\\b(?:${closing}|(?<next>\\s+(?=\\S)))`,
  `the\\s+(?<measure>day|month|year)\\s+(?<side>before|after)\\b${closing}`,
  '(?:on\\s+|in\\s+)?the\\s+(?<side>previous|preceding|following|next)\\s+(?<measure>day|month|year)\\b',
  '(?<side>last|next)\\s+(?<measure>month|year)\\b', '(?<side>yesterday)\\b',
].map(pattern => new RegExp(`\\b${pattern}(?!['’]s)`, 'gi'));

const isBack = (side: string): boolean => /^(?:earlier|ago|previously|before|previous|preceding|last|yesterday)$/i.test(side);

/**
 * All relative dates that a text names, in order. `day` is the day it tells of: what is longer than a month says nothing of months, what is longer
 * than a day nothing of days. Days give a day, months a month, years a year; weeks are left out, since who counts in them knows the day no better than the passage tells it.
 * Days of the week are left out: chroniclers who name one mostly mean the day of the heading; so is what lies beyond the years 1 to 9999.
 */
export function findRelativeDates(text: string, day: DateRange): RelativeDate[] {
  return patterns.flatMap(pattern => [...text.matchAll(pattern)].flatMap((match): RelativeDate[] => {
    const { count: many = '1', measure = 'day', side = 'yesterday', next } = match.groups ?? {};
    const said = match[0].trimEnd();
    // "Six months after Kite opened": Kite opened six months before.
    const back = isBack(side) === (next === undefined);
    const number = counts[many.toLowerCase()] ?? Number(many);
    const meant = distant(day, back ? -number : number, measure.toLowerCase() as Measure);
    return meant === null || !isWithinYears(meant) ? [] : [{ start: match.index, end: match.index + said.length, ofNext: next !== undefined, date: { ...meant, origin: 'stated', text: said } }];
  })).sort((a, b) => a.start - b.start);
}

type Meant = Pick<DateRange, 'start' | 'end' | 'precision'>;

/** Whether four digits write its years: `0999-12-31`, and no year 0. */
const isWithinYears = ({ start, end }: Meant): boolean => [start, end].every(day => /^\d{4}-\d{2}-\d{2}$/.test(day) && yearOf(day) > 0);

function distant({ start, precision }: DateRange, number: number, measure: Measure): Meant | null {
  if (measure === 'year') {
    const year = yearOf(start) + number;
    return { start: isoDay(year, 1, 1), end: isoDay(year, 12, 31), precision: 'YEAR' };
  }
  if (measure === 'month') {
    if (precision !== 'DAY' && precision !== 'MONTH') return null;
    const month = yearOf(start) * 12 + Number(start.slice(5, 7)) - 1 + number;
    const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
    return { start: isoDay(year, inYear, 1), end: endOfMonth(year, inYear), precision: 'MONTH' };
  }
  return precision === 'DAY' ? onDay(start, number) : null;
}

function onDay(from: string, days: number): Meant {
  const day = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return { start: day, end: day, precision: 'DAY' };
}
