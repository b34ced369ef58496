import type { DateRange } from '../../schema/facts.js';
import { longestParagraph } from './block.js';
import type { Entry } from './entry.js';
import { readHeading } from './heading.js';
import { milestoneKey } from './place-in-time.js';
import type { Problem, ProblemCode } from './problem.js';

/** A line that cannot be taken in. */
class BadLine extends Error {
  readonly code: ProblemCode;
  readonly fix: string;
  constructor(code: ProblemCode, message: string, fix: string) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}

const shape = 'Each line is an object {"id": "M001", "date": "2011-04-26", "text": "…"}; "header" may stand for "date", and "id" may be left out.';

function parseLine(line: string): Readonly<Record<string, unknown>> {
  if (line.length > longestParagraph) throw new BadLine('LINE_TOO_LONG', `The line has ${line.length} characters; up to ${longestParagraph} are read.`, 'Split its text into milestones of their own.');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadLine('BAD_JSON', `The line is no JSON: ${error instanceof Error ? error.message : String(error)}.`, shape);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadLine('BAD_RECORD', 'The line is JSON, but no object.', shape);
  return value as Readonly<Record<string, unknown>>;
}

function keyOf({ id }: Readonly<Record<string, unknown>>): string | null {
  if (id === undefined || id === null) return null;
  const key = typeof id === 'number' ? String(id) : id;
  // "#" divides document and key in a milestone's id.
  if (typeof key !== 'string' || !/^[^\s#][^#\p{Cc}]{0,199}$/u.test(key)) throw new BadLine('BAD_RECORD', '"id" is no text of 1 to 200 characters without "#".', 'Give each line a short id, or leave it out.');
  return key;
}

/** The heading and date of a record; both null where `header` is null, which says that the milestone has no heading. */
function dateOf(record: Readonly<Record<string, unknown>>, year: number | null): { heading: string | null; date: DateRange | null } {
  const { date, header } = record;
  const words = [date, header].find((value) => value !== undefined && value !== null);
  if (words === undefined) {
    if (header === null) return { heading: null, date: null };
    throw new BadLine('BAD_RECORD', 'The line has neither "date" nor "header".', shape);
  }
  const label = typeof header === 'string' ? header : null;
  if (typeof words === 'object') return { heading: label, date: rangeOf(words) };
  if (typeof words !== 'string' && typeof words !== 'number') throw new BadLine('BAD_RECORD', '"date" is neither text nor {start, end}.', shape);
  const heading = readHeading(String(words), year);
  if (!heading || heading.date === 'IMPOSSIBLE' || heading.date === 'AMBIGUOUS') throw new BadLine('UNREADABLE_DATE', `"${String(words).slice(0, 80)}" is no date that can be read.`, 'Write it as 2011-04-26, 26 April 2011, April 2011, Q3 2011 or 2011.');
  if (heading.date === 'NO_YEAR') throw new BadLine('NO_YEAR', `"${heading.text}" has no year, and neither has the file name.`, 'Write the year into the date, or give --year.');
  return { heading: label ?? heading.text, date: heading.date };
}

/** A date as `chronicle extract` prints it. */
function rangeOf(value: object): DateRange {
  const { start, end = start, text } = value as { start?: unknown; end?: unknown; text?: unknown };
  const [from, to] = [start, end].map((day) => (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? readHeading(day, null)?.date : undefined));
  if (typeof from !== 'object' || typeof to !== 'object' || from.start > to.end) throw new BadLine('UNREADABLE_DATE', '"date" is no {start, end} of ISO days in order.', 'Write {"start": "2011-08-17", "end": "2011-08-25"}.');
  const words = typeof text === 'string' ? text : `${from.start}/${to.end}`;
  return { start: from.start, end: to.end, precision: from.start === to.end ? 'DAY' : 'RANGE', origin: 'stated', text: words };
}

function textOf({ text }: Readonly<Record<string, unknown>>): string {
  if (typeof text !== 'string' || text.trim() === '') throw new BadLine('BAD_RECORD', '"text" is missing or empty.', shape);
  return text;
}

/** Reads JSON Lines of `{id?, date|header, text}`; other members are ignored. A line that cannot be read is reported and skipped. */
export function readJsonLines(jsonl: string, file: string, year: number | null): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const lineOfKey = new Map<string, number>();
  jsonl.split('\n').forEach((raw, i) => {
    const source = raw.trim();
    if (source === '') return;
    const line = i + 1;
    try {
      const record = parseLine(source);
      const key = keyOf(record) ?? milestoneKey(entries.length + 1);
      const earlier = lineOfKey.get(key);
      if (earlier !== undefined) throw new BadLine('DUPLICATE_ID', `The id "${key}" stands on line ${earlier} already.`, 'Give each line an id of its own.');
      const text = textOf(record);
      const { heading, date } = dateOf(record, year);
      entries.push({ line, key, heading, date, text });
      lineOfKey.set(key, line);
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      problems.push({ file, line, code: error.code, message: `${error.message} It was skipped.`, fix: error.fix });
    }
  });
  return { entries, problems };
}
