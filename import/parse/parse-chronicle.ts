import { createHash } from 'node:crypto';
import type { Document, DocumentFormat, Milestone } from '../../schema/facts.js';
import { yearOf } from './calendar.js';
import { decode, type Source } from './decode.js';
import type { Entry } from './entry.js';
import { placeInTime } from './place-in-time.js';
import type { Problem } from './problem.js';
import { readHtml } from './read-html.js';
import { readJsonLines } from './read-jsonl.js';
import { readMarkdown } from './read-markdown.js';
import { readMilestones } from './read-milestones.js';
import { readText } from './read-text.js';
import { subjectYear } from './subject-year.js';

export interface ParseOptions {
  /** Year for dates without one, over what the file says. */
  readonly year?: number;
}

export interface ParsedChronicle {
  /** Null where nothing of the file could be read; `problems` says why. */
  readonly document: Document | null;
  readonly milestones: readonly Milestone[];
  /** All that was not taken in, by line. */
  readonly problems: readonly Problem[];
}

interface Content {
  readonly title: string | null;
  readonly year: number | null;
  readonly format: DocumentFormat;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** The file's name without folders and ending, lower case, with hyphens: `The Year 2011.txt` is `the-year-2011`. */
export function documentId(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]*$/, '');
  const plain = base.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'document';
}

function contentOf({ file, text, format }: Source, givenYear: number | null): Content {
  if (format === 'jsonl') {
    const year = givenYear ?? subjectYear(documentId(file));
    return { title: null, year, format, ...readJsonLines(text, file, year) };
  }
  const page = { text: readText, markdown: readMarkdown, html: readHtml }[format](text);
  const { isMuseum, ...chronicle } = readMilestones(page, file, givenYear);
  return { ...chronicle, format: isMuseum && format === 'text' ? 'museum' : format };
}

/** The year that all dates lie in, for a document that does not name its own. */
function commonYear(entries: readonly Entry[]): number | null {
  const years = new Set(entries.flatMap(({ date }) => (date ? [yearOf(date.start), yearOf(date.end)] : [])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/**
 * Reads a file of any supported format into a document and its dated milestones: a pure function of bytes, name and options, which never
 * throws. What cannot be read is told in `problems`, with its line and what to do, and the rest is read all the same.
 */
export function parseChronicle(bytes: Uint8Array, fileName: string, options: ParseOptions = {}): ParsedChronicle {
  const source = decode(bytes, fileName);
  if ('code' in source) return { document: null, milestones: [], problems: [source] };
  const { title, year, format, entries, problems } = contentOf(source, options.year ?? null);
  if (!entries.some((entry) => entry.date !== null)) return { document: null, milestones: [], problems: [...problems.filter(({ code }) => code !== 'TEXT_WITHOUT_DATE'), noDate(fileName)] };
  const id = documentId(fileName);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document: Document = { id, title: title ?? id, year: year ?? commonYear(entries), sha256, format };
  return { document, milestones: placeInTime(document, entries), problems };
}

function noDate(file: string): Problem {
  return { file, line: null, code: 'NO_DATE', message: 'No dated paragraph was found in the file.', fix: 'Put a date above each paragraph, on a line of its own, for example "26 April 2011".' };
}
