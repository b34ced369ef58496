/** Days of the week that a text names: "on Tuesday", "last Friday", "since Monday". */
import type { DateRange } from '../../schema/facts.js';
import { addDays, areWritten, monthNames, weekdayOf } from './calendar.js';
import type { FoundDate } from './find-dates.js';

/** A day of the week, which is the last one of that name, or the next where the text looks ahead. */
export interface Weekday extends FoundDate {
  /** The next day of that name, as an ISO day; that of `date` where the words themselves say which is meant. */
  readonly ahead: string;
}

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Not where a date follows: "on Monday, 5 May", "on Monday the 5th". */
const pattern = new RegExp(`\\b(?:on\\s+|(?<side>since|last|next|this)\\s+)(?<name>${names.join('|')})\\b(?!,?\\s+(?:the\\s+)?(?:\\d|(?:${monthNames.join('|')})\\b))`, 'g');

/**
 * All of them, in order, as days near the one that the text tells of; none where that is no single day, or itself has the name: who tells of a Tuesday and says "on Tuesday" means it.
 * The words of a date leave out "on", as everywhere.
 */
export function findWeekdays(text: string, told: DateRange): Weekday[] {
  if (told.precision !== 'DAY') return [];
  return [...text.matchAll(pattern)].flatMap((match): Weekday[] => {
    const { side = '', name = '' } = match.groups ?? {};
    const on = (names.indexOf(name) - weekdayOf(told.start) + 7) % 7;
    if (on === 0 && side !== 'last' && side !== 'next') return [];
    const [back, ahead] = [addDays(told.start, on - 7), addDays(told.start, on === 0 ? 7 : on)];
    if (!areWritten([back, ahead])) return [];
    const start = match.index + (side === '' ? match[0].length - name.length : 0);
    const day = side === 'next' ? ahead : back;
    return [{ start, end: match.index + match[0].length, date: { start: day, end: day, precision: 'DAY', origin: 'stated', text: text.slice(start, match.index + match[0].length) }, ahead: side === '' || side === 'this' ? ahead : day }];
  });
}
