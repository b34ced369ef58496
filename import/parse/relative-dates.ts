/** Dates that a text gives by their distance from the day it tells of: "two months earlier", "half a year later", "the day before". */
import type { DateRange } from '../../schema/facts.js';
import { addDays, areWritten, endOfMonth, isoDay, yearOf } from './calendar.js';
import type { FoundDate } from './find-dates.js';
import { findRelativeMonths } from './relative-months.js';

export interface RelativeDate extends FoundDate {
  /** "six months after Kite opened it": the date is that of the clause that follows. */
  readonly ofNext: boolean;
  /** "Earlier that month": another day of the month or year that the text tells of. */
  readonly within: boolean;
}

type Measure = 'day' | 'month' | 'year' | 'decade';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const counts: ReadonlyMap<string, number> = new Map([['a', 1], ['an', 1], ...numbers.map((word, place) => [word, place + 1] as const)]);
const distance = `(?:half\\s+a\\s+year|(?<count>${[...counts.keys()].join('|')}|\\d{1,3})\\s+(?:(?<half>and\\s+a\\s+half)\\s+)?(?<measure>day|month|year|decade)s?(?:\\s+(?<halfMore>and\\s+a\\s+half))?)`;

/** `before` and `after` close what they measure, or open the clause whose date it is. */
const closing = '(?=\\s*(?:[.,;:)]|$|by\\b|and\\b|that\\b|which\\b))';
const patterns = [
  `${distance}\\s+(?<side>earlier|ago|previously|later|afterwards|on(?=\\s*(?:[.,;:)]|$)))\\b`,
  `${distance}\\s+(?<side>before|after)\\b(?:${closing}|(?<next>\\s+(?=\\S)))`,
  `the\\s+(?<measure>day|month|year)\\s+(?<side>before|after)\\b${closing}`,
  '(?:on\\s+|in\\s+)?the\\s+(?<side>previous|preceding|following|next)\\s+(?<measure>day|month|year)\\b',
  '(?<within>earlier|later)\\s+(?:in\\s+)?(?:this|that|the|the\\s+same)\\s+(?<measure>month|year)\\b',
  '(?<side>last|next)\\s+(?<measure>month|year)\\b', '(?<side>yesterday)\\b',
].map(pattern => new RegExp(`\\b${pattern}(?!['’]s)`, 'gi'));

const isBack = (side: string): boolean => /^(?:earlier|ago|previously|before|previous|preceding|last|yesterday)$/i.test(side);

/**
 * All relative dates that a text names, in order. `day` is the day it tells of: what is longer than a month says nothing of months, what is longer
 * than a day nothing of days. Days give a day, months a month, years a year; weeks are left out, since who counts in them knows the day no better than the passage tells it.
 * What lies beyond the years 1 to 9999 is left out, too.
 */
export function findRelativeDates(text: string, day: DateRange): RelativeDate[] {
  const found = patterns.flatMap(pattern => [...text.matchAll(pattern)].flatMap((match): RelativeDate[] => {
    const { side = 'yesterday', next, within } = match.groups ?? {};
    const said = match[0].trimEnd();
    // "Six months after Kite opened": Kite opened six months before.
    const back = isBack(side) === (next === undefined);
    const [number, measure] = lengthOf(said, match.groups ?? {});
    const meant = distant(day, back ? -number : number, measure);
    return meant === null ? [] : [{ start: match.index, end: match.index + said.length, ofNext: next !== undefined, within: within !== undefined, date: { ...meant, origin: 'stated', text: said } }];
  }));
  const all = [...found, ...findRelativeMonths(text, day).map(month => ({ ...month, ofNext: false, within: false }))];
  // "Last year" in "October of last year" is no date of its own.
  return all.filter(one => areWritten([one.date.start, one.date.end]) && !all.some(({ start, end }) => start <= one.start && one.end <= end && end - start > one.end - one.start)).sort((a, b) => a.start - b.start);
}

/** "Half a year" and what is half are told in months. */
function lengthOf(said: string, { count = '1', measure = 'day', half, halfMore, within }: Readonly<Record<string, string | undefined>>): readonly [number: number, measure: Measure] {
  if (/^half\b/i.test(said)) return [6, 'month'];
  // "Earlier that month" is in it.
  const number = within === undefined ? counts.get(count.toLowerCase()) ?? Number(count) : 0;
  const unit = measure.toLowerCase() as Measure;
  return unit === 'year' && (half ?? halfMore) !== undefined ? [12 * number + 6, 'month'] : [number, unit];
}

type Meant = Pick<DateRange, 'start' | 'end' | 'precision'>;

function distant({ start, precision }: DateRange, number: number, measure: Measure): Meant | null {
  if (measure === 'year' || measure === 'decade') {
    const year = yearOf(start) + (measure === 'decade' ? 10 : 1) * number;
    return { start: isoDay(year, 1, 1), end: isoDay(year, 12, 31), precision: 'YEAR' };
  }
  if (measure === 'month') {
    if (precision !== 'DAY' && precision !== 'MONTH') return null;
    const month = yearOf(start) * 12 + Number(start.slice(5, 7)) - 1 + number;
    const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
    return { start: isoDay(year, inYear, 1), end: endOfMonth(year, inYear), precision: 'MONTH' };
  }
  if (precision !== 'DAY') return null;
  const day = addDays(start, number);
  return { start: day, end: day, precision };
}
