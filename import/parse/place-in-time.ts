import type { DateRange, Document, Milestone } from '../../schema/facts.js';
import { daysBetween, isoDay, yearOf } from './calendar.js';
import type { Entry } from './entry.js';

/**
 * Days that a date may fall back within a section. Editors put things a few weeks out of order ("April 18", "April 1"; a range after the day
 * that ends it); where a chronicle begins again, it goes back further.
 */
const disorderDays = 31;

/** The section number of each entry, from 1: a new one begins where dates fall back; an entry without a date stays with the one before. */
function sectionsOf(entries: readonly Entry[]): number[] {
  let section = 1;
  let latest: string | null = null;
  return entries.map(({ date }) => {
    if (!date) return section;
    if (latest !== null && daysBetween(latest, date.end) < -disorderDays) {
      section += 1;
      latest = date.start;
    } else if (latest === null || date.start > latest) latest = date.start;
    return section;
  });
}

/**
 * The range of an entry without a heading: from the start of the dated entry before it to the start of the one after it, when that stands in
 * the same section, else to the end of the year. An entry that opens the document begins with the year.
 */
function inferred(before: DateRange | null, after: DateRange | null, year: number): DateRange {
  const ends = [before?.start ?? isoDay(year, 1, 1), after?.start ?? isoDay(before ? yearOf(before.start) : year, 12, 31)].sort();
  return { start: ends[0] ?? '', end: ends[1] ?? '', precision: 'RANGE', origin: 'inferred', text: '' };
}

/** Numbers the entries, gives each its section, and dates those without a heading between their neighbours. */
export function placeInTime(document: Document, entries: readonly Entry[]): Milestone[] {
  const sections = sectionsOf(entries);
  const following: (number | null)[] = [];
  let next: number | null = null;
  for (let i = entries.length - 1; i >= 0; i -= 1) {
    following[i] = next;
    if (entries[i]?.date) next = i;
  }
  let before: DateRange | null = null;
  return entries.map((entry, i): Milestone => {
    const section = sections[i] ?? 1;
    const nextIndex = following[i] ?? null;
    const after = nextIndex !== null && sections[nextIndex] === section ? (entries[nextIndex]?.date ?? null) : null;
    const date = entry.date ?? inferred(before, after, document.year ?? yearOf(after?.start ?? '0000'));
    if (entry.date) before = entry.date;
    const key = entry.key ?? milestoneKey(i + 1);
    return { id: `${document.id}#${key}`, document: document.id, key, section, ordinal: i + 1, heading: entry.heading, date, text: entry.text };
  });
}

/** `M001` for 1: the key of a milestone whose source gives none. */
export function milestoneKey(ordinal: number): string {
  return `M${String(ordinal).padStart(3, '0')}`;
}
