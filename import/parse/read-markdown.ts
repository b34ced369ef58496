import { longestParagraph, type Block, type Page } from './block.js';
import { readText } from './read-text.js';

const frontMatter = /^---\r?\n([\s\S]{0,10000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The text that inline Markdown shows: emphasis, links, images and code without their marks. */
function rendered(markdown: string): string {
  return markdown
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const rule = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const atx = /^ {0,3}(#{1,6})\s+/;
const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/;
const quote = /^\s*(?:>\s?)+/;

/** A longer line that begins with `#` is no heading. */
const longestHeading = 500;

/** Comments show nothing; their line ends stay, so that line numbers do. */
function withoutComments(markdown: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const begin = markdown.indexOf('<!--', at);
    const end = begin < 0 ? -1 : markdown.indexOf('-->', begin);
    if (end < 0) return pieces.join('') + markdown.slice(at);
    pieces.push(markdown.slice(at, begin), markdown.slice(begin, end).replace(/[^\n]/g, ''));
    at = end + 3;
  }
}

interface Run {
  readonly line: number;
  readonly level: number | null;
  readonly lines: string[];
}

function runsOf(lines: readonly string[], from: number): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  lines.forEach((raw, i) => {
    if (i < from) return;
    const line = raw.replace(/\r$/, '').replace(quote, '');
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(line);
    if (underline && open?.level === null && open.lines.length === 1) {
      runs.splice(-1, 1, { ...open, level: underline[1]?.startsWith('=') ? 1 : 2 });
      open = null;
    } else if (line.trim() === '' || rule.test(line)) {
      open = null;
    } else {
      const heading = line.length <= longestHeading ? atx.exec(line) : null;
      if (heading) {
        runs.push({ line: i + 1, level: heading[1]?.length ?? 1, lines: [line.slice(heading[0].length).replace(/\s+#+\s*$/, '')] });
        open = null;
      } else if (open === null || item.test(line)) {
        open = { line: i + 1, level: null, lines: [line.replace(item, '')] };
        runs.push(open);
      } else open.lines.push(line);
    }
  });
  return runs;
}

/**
 * Cuts Markdown into headings, paragraphs and list items; their text is what is shown, without the marks. Front matter may give `title` and
 * `year`.
 */
export function readMarkdown(markdown: string): Page {
  const front = frontMatter.exec(markdown);
  const field = (name: string): string | undefined => new RegExp(`^${name}:[ \\t]*["']?(.*?)["']?[ \\t]*\\r?$`, 'm').exec(front?.[1] ?? '')?.[1];
  const lines = withoutComments(markdown).split('\n');
  const from = front ? front[0].split('\n').length - 1 : 0;
  const blocks = runsOf(lines, from).flatMap((run): Block[] => {
    const source = run.lines.join('\n');
    const text = (source.length > longestParagraph ? source : rendered(source)).trim();
    if (run.level !== null) return text === '' ? [] : [{ text, line: run.line, level: run.level, apart: false }];
    // A run of lines may hold dates of its own, exactly as plain text does.
    return readText(text).blocks.map((block) => ({ ...block, line: run.line + block.line - 1 }));
  });
  const year = field('year');
  return { blocks, title: field('title') ?? null, year: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : null };
}
