import type { DateRange } from '../../schema/facts.js';
import { longestParagraph, type Block, type Page } from './block.js';
import type { DateFault } from './date-meaning.js';
import type { Entry } from './entry.js';
import { looksLikeDate, readGluedHeading, readHeading, type Heading } from './heading.js';
import type { Problem, ProblemCode } from './problem.js';
import { subjectYear } from './subject-year.js';

/** What a page of dated paragraphs holds. */
export interface Chronicle {
  readonly title: string | null;
  readonly year: number | null;
  /** True for a museum page: one paragraph a milestone, told by its position line. */
  readonly isMuseum: boolean;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** The heading that dates what follows; `date` is null below one that could not be read: what it dates is skipped. */
interface Above {
  readonly text: string;
  readonly line: number;
  readonly level: number | null;
  readonly date: DateRange | null;
  readonly isUsed: boolean;
}

const faults: Readonly<Record<DateFault, readonly [ProblemCode, string, string]>> = {
  NO_YEAR: ['NO_YEAR', 'has no year, and nothing before it gives one', 'Write the year into the heading, put a line such as "Current Position: History>>2011>>Milestones" at the top, or give --year.'],
  IMPOSSIBLE: ['UNREADABLE_DATE', 'is no day of the calendar', 'Correct the date.'],
  AMBIGUOUS: ['UNREADABLE_DATE', 'may be read with the day or the month first', 'Write it as 2011-04-26.'],
};

const positionLine = /^Current Position\s*:|^[^.]{0,60}>>[^.]{0,60}$/i;
const furniture = /^(?:copyright\b|©|\(c\)\s|all rights reserved)/i;

function endsLikeSentence(text: string): boolean {
  return text.length > 120 || /[.!?;:。"”’)]$/.test(text);
}

/** A short line that ends like no sentence. */
function isLabel(block: Block): boolean {
  return !block.text.includes('\n') && block.text.length <= 100 && !endsLikeSentence(block.text);
}

function contains(outer: DateRange, inner: DateRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The first short line or heading, when it stands among the first three blocks and before any date. */
function titleOf(blocks: readonly Block[], position: number): Block | undefined {
  for (const [i, block] of blocks.slice(0, 3).entries()) {
    if (readHeading(block.text, null)) return undefined;
    if (i !== position && (block.level !== null || isLabel(block))) return block;
  }
  return undefined;
}

/** Reads the blocks of one page in order; `options.year` overrides what the page says, `file` is named in problems. */
export function readMilestones(page: Page, file: string, givenYear: number | null): Chronicle {
  const position = page.blocks.findIndex((block) => block.text.length <= 200 && positionLine.test(block.text));
  const isMuseum = position >= 0;
  const titleBlock = page.title === null ? titleOf(page.blocks, position) : undefined;
  const title = page.title ?? titleBlock?.text ?? null;
  const year = givenYear ?? page.year ?? subjectYear(page.blocks[position]?.text) ?? subjectYear(title ?? undefined) ?? subjectYear(file);

  const entries: Entry[] = [];
  const problems: Problem[] = [];
  /** The year for words without one: the subject's, until a heading names another. */
  let currentYear = year;
  let above: Above | null = null;

  const report = (code: ProblemCode, line: number, message: string, fix: string): void => {
    problems.push({ file, line, code, message, fix });
  };
  const reportUnused = (): void => {
    if (above?.date && !above.isUsed) report('HEADING_WITHOUT_TEXT', above.line, `No text follows the heading "${above.text}".`, 'Add its text, or remove the heading.');
  };
  const setAbove = (heading: Heading, block: Block): void => {
    const { date, text } = heading;
    // "2011" above "April 26" dates what stands below it and needs no text of its own.
    const isOuter = above?.date && typeof date !== 'string' && above.date.precision !== 'DAY' && above.text !== text && contains(above.date, date);
    if (!isOuter) reportUnused();
    if (typeof date === 'string') {
      const [code, why, fix] = faults[date];
      report(code, block.line, `The heading "${text}" ${why}; what stands below it was skipped.`, fix);
      above = { text, line: block.line, level: block.level, date: null, isUsed: false };
      return;
    }
    if (hasYear(heading)) currentYear = Number(date.start.slice(0, 4));
    above = { text, line: block.line, level: block.level, date, isUsed: false };
  };
  const add = (block: Block, heading: string | null, date: DateRange | null, text: string): void => {
    entries.push({ line: block.line, key: null, heading, date, text });
    if (above) above = { ...above, isUsed: true };
  };

  page.blocks.forEach((block, i) => {
    if (block === titleBlock || i === position) return;
    const { text } = block;
    if (text.length > longestParagraph) {
      report('LINE_TOO_LONG', block.line, `The paragraph has ${text.length} characters; up to ${longestParagraph} are read. It was skipped.`, 'Split it into milestones of their own.');
      if (above) above = { ...above, isUsed: true };
      return;
    }
    const heading = readHeading(text, currentYear);
    if (heading) {
      setAbove(heading, block);
      return;
    }
    const next = page.blocks[i + 1];
    if (isUnreadableHeading(block, next, above)) {
      reportUnused();
      if (block.level === null || looksLikeDate(text)) {
        report('UNREADABLE_DATE', block.line, `The heading "${text}" is no date that can be read; what stands below it was skipped.`, 'Write it as 2011-04-26, 26 April 2011, April 2011, Q3 2011 or From August 17 to 25.');
        above = { text, line: block.line, level: block.level, date: null, isUsed: false };
      } else if (above && (above.level ?? 7) >= block.level) above = null;
      return;
    }
    const canBeGlued = above === null || above.isUsed || (above.date !== null && above.date.precision !== 'DAY');
    const glued = canBeGlued ? readGluedHeading(text, currentYear) : null;
    if (glued && typeof glued.date !== 'string' && (above === null || above.isUsed || (above.date !== null && contains(above.date, glued.date)))) {
      setAbove(glued, block);
      add(block, glued.text, glued.date, text.slice(glued.textStart));
      return;
    }
    if (furniture.test(text) && text.length <= 200) return;
    if (above === null) {
      const isBelowPosition = isMuseum && i > position && year !== null && endsLikeSentence(text);
      if (isBelowPosition) add(block, null, null, text);
      else if (endsLikeSentence(text) && (page.title === null || entries.length > 0)) report('TEXT_WITHOUT_DATE', block.line, 'No dated heading stands above this paragraph; it was skipped.', 'Put a dated heading above it, for example "26 April 2011".');
      return;
    }
    if (above.date === null) {
      if (above.isUsed) report('TEXT_WITHOUT_DATE', block.line, `The date above this paragraph ("${above.text}", line ${above.line}) could not be read; it was skipped.`, 'Correct that date.');
      above = { ...above, isUsed: true };
      return;
    }
    const isDetached = above.isUsed && (isMuseum || block.apart);
    if (isDetached) add(block, null, null, text);
    else add(block, above.text, above.date, text);
  });
  reportUnused();
  return { title, year, isMuseum, entries, problems };
}

function hasYear({ words }: Heading): boolean {
  return words.kind === 'between' ? (words.to.year ?? words.from.year) !== null : words.point.year !== null;
}

/** A heading by its markup that is no date; in text without markup, a label between a finished milestone and a text. */
function isUnreadableHeading(block: Block, next: Block | undefined, above: Above | null): boolean {
  if (block.level !== null) return true;
  if (above === null || !above.isUsed || !isLabel(block) || !next) return false;
  return next.level === null && !isLabel(next);
}
