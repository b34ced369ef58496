import type { DocumentFormat } from '../../schema/facts.js';
import type { Problem, ProblemCode } from './problem.js';

/** A chronicle is text that people wrote; a larger file is something else, or several chronicles. */
export const maxFileBytes = 100 * 1024 * 1024;

/** The formats by how a file is told; whether a text is a museum page shows only inside it. */
export type SourceFormat = Exclude<DocumentFormat, 'museum'>;

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly format: SourceFormat;
}

const formatsByEnding: Readonly<Record<string, SourceFormat>> = {
  txt: 'text', text: 'text', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', xhtml: 'html', jsonl: 'jsonl', ndjson: 'jsonl',
};

/** First bytes of common binary files, so that the message can say what the file is. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'], ['PK\u0003\u0004', 'a ZIP archive or an Office document'], ['\u0089PNG', 'a PNG image'], ['GIF8', 'a GIF image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'], ['\u001f\u008b', 'a gzip archive'], ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
];

function fatal(file: string, code: ProblemCode, message: string, fix: string, line: number | null = null): Problem {
  return { file, line, code, message, fix };
}

/** The refusal of a file whose size is known before it is read; null where the size is fine. */
export function sizeProblem(file: string, bytes: number): Problem | null {
  if (bytes <= maxFileBytes) return null;
  const size = Math.ceil(bytes / 1024 / 1024);
  return fatal(file, 'FILE_TOO_LARGE', `The file has ${size} MB; up to ${maxFileBytes / 1024 / 1024} MB are read.`, 'Split it into several files, for example one a year.');
}

function decodes(bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** Offset of the first byte that belongs to no UTF-8 sequence. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), false)) good = middle;
    else bad = middle;
  }
  // What is still readable in a stream may end in the beginning of the bad sequence.
  while (!decodes(bytes.subarray(0, good), true)) good -= 1;
  return good;
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1);
}

function formatOf(fileName: string, text: string): SourceFormat | null {
  const opening = text.slice(0, 1000).trimStart();
  const ending = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase();
  const byEnding = ending === undefined ? 'text' : formatsByEnding[ending];
  if (byEnding === 'text' && /^(?:<!doctype html|<html)/i.test(opening)) return 'html';
  if (ending === undefined && opening.startsWith('{"')) return 'jsonl';
  return byEnding ?? null;
}

/**
 * The text and format of a file's bytes, or the problem for which nothing of it can be read. A byte order mark is dropped; nothing else is
 * changed.
 */
export function decode(bytes: Uint8Array, file: string): Source | Problem {
  const tooLarge = sizeProblem(file, bytes.length);
  if (tooLarge) return tooLarge;
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const [, kind] = signatures.find(([signature]) => head.startsWith(signature)) ?? [];
  if (kind !== undefined) return fatal(file, 'BINARY_FILE', `The file is ${kind}, not text.`, 'Save its text as .txt, .md, .html or .jsonl (UTF-8) and import that.');
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return fatal(file, 'NOT_UTF8', 'The file is UTF-16, not UTF-8.', 'Save it again with the encoding UTF-8.');
  if (bytes.includes(0)) return fatal(file, 'BINARY_FILE', 'The file holds zero bytes: it is not text.', 'Save its text as .txt, .md, .html or .jsonl (UTF-8) and import that.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    return fatal(file, 'NOT_UTF8', `The file is not UTF-8: byte ${at} (0x${byte}) cannot be read.`, 'Save it again with the encoding UTF-8, for example: iconv -f <its encoding> -t UTF-8.', lineOfByte(bytes, at));
  }
  if (text.trim() === '') return fatal(file, 'EMPTY_FILE', 'The file is empty.', 'Give a file with dated text.');
  const format = formatOf(file, text);
  return format === null
    ? fatal(file, 'UNKNOWN_FORMAT', `The ending of "${file}" names no format that is read.`, 'Use .txt (plain text or a saved museum page), .md, .html or .jsonl.')
    : { file, text, format };
}
