/** Days, weeks, months, quarters and years of the Gregorian calendar, numbered without gaps. No clock and no time zone is read. */
import type { DateRange } from '../../schema/facts.js';

export type TimeUnit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** One unit of time, both ends included. */
export interface Period {
  /** ISO days. */
  readonly start: string;
  readonly end: string;
  /** `2011-04-26`, `2011-W17` (ISO 8601, from Monday), `2011-04`, `2011-Q2` or `2011`. */
  readonly label: string;
}

const dayLength = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(day) / dayLength;
}

function dayAt(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** Which unit a day lies in, counted from some unit long ago: neighbours differ by one. */
export function unitNumber(day: string, unit: TimeUnit): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  switch (unit) {
    case 'DAY': return dayNumber(day);
    // 1970-01-01 was a Thursday; weeks begin on Monday.
    case 'WEEK': return Math.floor((dayNumber(day) + 3) / 7);
    case 'MONTH': return year * 12 + month;
    case 'QUARTER': return year * 4 + Math.floor(month / 3);
    case 'YEAR': return year;
  }
}

/** `unitNumber` for many days, each reckoned once: a hundred thousand happenings fall on a few thousand days. */
export function unitNumbers(unit: TimeUnit): (day: string) => number {
  const known = new Map<string, number>();
  return day => {
    const number = known.get(day) ?? unitNumber(day, unit);
    known.set(day, number);
    return number;
  };
}

/** The unit of a number that `unitNumber` gave. */
export function periodAt(number: number, unit: TimeUnit): Period {
  switch (unit) {
    case 'DAY': return { start: dayAt(number), end: dayAt(number), label: dayAt(number) };
    case 'WEEK': return { start: dayAt(number * 7 - 3), end: dayAt(number * 7 + 3), label: weekLabel(dayAt(number * 7)) };
    case 'MONTH': return { ...months(number, 1), label: monthText(number) };
    case 'QUARTER': return { ...months(number * 3, 3), label: `${yearText(Math.floor(number / 4))}-Q${(number % 4) + 1}` };
    case 'YEAR': return { ...months(number * 12, 12), label: yearText(number) };
  }
}

/** The unit that a date lies in wholly; null where it is not that exact. */
export function periodOf({ start, end }: Pick<DateRange, 'start' | 'end'>, unit: TimeUnit): Period | null {
  const number = unitNumber(start, unit);
  return number === unitNumber(end, unit) ? periodAt(number, unit) : null;
}

/** A week belongs to the year that its Thursday lies in. */
function weekLabel(thursday: string): string {
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function months(first: number, count: number): { readonly start: string; readonly end: string } {
  const last = first + count - 1;
  // The calendar repeats every 400 years; years below 100 would be taken for those of the 20th century.
  const lastDay = new Date(Date.UTC(2000 + (Math.floor(last / 12) % 400), (last % 12) + 1, 0)).getUTCDate();
  return { start: `${monthText(first)}-01`, end: `${monthText(last)}-${lastDay}` };
}

function monthText(number: number): string {
  return `${yearText(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
