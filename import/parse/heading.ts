import type { DateRange } from '../../schema/facts.js';
import { readDateWords, type DateWords } from './date-grammar.js';
import { meaningOf, type DateFault } from './date-meaning.js';

/** A line that is a date and nothing else; `date` is why there is none where the words name no real day. */
export interface Heading {
  readonly text: string;
  readonly words: DateWords;
  readonly date: DateRange | DateFault;
}

/** A heading, and where the text glued to it begins. */
export interface GluedHeading extends Heading {
  readonly textStart: number;
}

/** No date expression is longer; a longer line is read as text without trying. */
const longestHeading = 80;

const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?)';
const lead = new RegExp(`^(?:${weekday},?\\s+)?(?:(?:in the course of|on|in|during|throughout|as of|around|about)\\s+)?`, 'i');
const trail = new RegExp(`^(?:,?\\s*\\(?${weekday}\\)?)?\\s*[:.,;]?$`, 'i');

function headingOf(text: string, words: DateWords, year: number | null): Heading {
  return { text, words, date: meaningOf(words, year, text) };
}

/**
 * Reads a line as a heading: one date expression and nothing else, in any of the forms of the grammar, with or without a weekday.
 * `year` is the subject year for words without one. Null where the line is no date.
 */
export function readHeading(line: string, year: number | null): Heading | null {
  const text = line.trim();
  if (text.length > longestHeading) return null;
  const begin = lead.exec(text)?.[0].length ?? 0;
  // "From", "as of" and the like may be part of the date itself, so the whole line is tried first.
  for (const at of begin === 0 ? [0] : [0, begin]) {
    const read = readDateWords(text, at);
    if (read && trail.test(text.slice(read.end))) return headingOf(text, read.value, year);
  }
  return null;
}

const separator = /^\s*(?::|–|—|\t|\s-\s|\|)\s*(?=\S)/;
const space = /^[,.]?\s+(?=\S)/;

/**
 * Reads a heading that is glued to its text: `26 April 2011: Text`, `May 10 launched …`. Without a separator only a day is taken for one,
 * because "2011 was the year" and "From March the firm" are sentences.
 */
export function readGluedHeading(paragraph: string, year: number | null): GluedHeading | null {
  const read = readDateWords(paragraph.slice(0, longestHeading), 0);
  if (!read) return null;
  const rest = paragraph.slice(read.end);
  const { value } = read;
  const isDay = (value.kind === 'at' && value.point.day !== null) || (value.kind === 'between' && value.from.day !== null && /^\d|^[A-Z][a-z]+\.? \d/.test(paragraph) && !/^(?:from|between)/i.test(paragraph));
  const gap = separator.exec(rest) ?? (isDay ? space.exec(rest) : null);
  return gap && { ...headingOf(paragraph.slice(0, read.end), value, year), textStart: read.end + gap[0].length };
}

const dateLike = /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;

/** Whether a line that is no date was meant as one: `Apirl 26`, `31/31/2011`, `Decembr`. */
export function looksLikeDate(line: string): boolean {
  return line.length <= longestHeading && dateLike.test(line) && line.trim().split(/\s+/).length <= 6;
}
