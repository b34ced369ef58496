import type { Block, Page } from './block.js';
import { readGluedHeading, readHeading } from './heading.js';

interface Line {
  readonly text: string;
  readonly number: number;
}

const sentenceEnds = '.!?:;"”’)]';

/** Whether a line begins a block of its own although no empty line stands before it: a date after the end of a sentence or the title. */
function beginsBlock({ text }: Line, previous: Line, isListOfDates: boolean): boolean {
  if (readHeading(previous.text, null)) return true;
  if (previous.number > 1 && !sentenceEnds.includes(previous.text.trimEnd().at(-1) ?? '')) return false;
  return readHeading(text, null) !== null || (isListOfDates && readGluedHeading(text, null) !== null);
}

function splitAtDates(lines: readonly Line[]): Line[][] {
  const isListOfDates = readGluedHeading(lines[0]?.text ?? '', null) !== null;
  const blocks: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    const previous = current.at(-1);
    if (previous && beginsBlock(line, previous, isListOfDates)) {
      blocks.push(current);
      current = [];
    }
    current.push(line);
  }
  return current.length > 0 ? [...blocks, current] : blocks;
}

/** Cuts plain text into its paragraphs. The text of a paragraph of several lines keeps its line ends. */
export function readText(text: string): Page {
  const blocks: Block[] = [];
  let paragraph: Line[] = [];
  let emptyLines = 0;
  let apart = false;
  const flush = (): void => {
    splitAtDates(paragraph).forEach((lines, i) => {
      const whole = lines.map((line) => line.text).join('\n').trim();
      blocks.push({ text: whole, line: lines[0]?.number ?? 1, level: null, apart: apart && i === 0 });
    });
    paragraph = [];
  };
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') {
      flush();
      emptyLines += 1;
      return;
    }
    if (paragraph.length === 0) apart = emptyLines > 1 && blocks.length > 0;
    emptyLines = 0;
    paragraph.push({ text: line, number: i + 1 });
  });
  flush();
  return { blocks, title: null, year: null };
}
