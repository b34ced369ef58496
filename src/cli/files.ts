import { readFile, stat } from 'node:fs/promises';
import { sizeProblem } from '../../import/parse/decode.js';
import { formatProblem, type Problem } from '../../import/parse/problem.js';
import type { ReadOptions, ReadResult } from '../../import/pipeline.js';
import { flagText, usageError, type Invocation, type Io, type Option } from './command.js';

/** Options of the commands that read chronicles. */
export const readingOptions: Readonly<Record<string, Option>> = {
  strict: { about: 'Refuse a file as a whole where any part of it cannot be read.' },
  year: { about: 'Year of dates that name none.', placeholder: 'YEAR' },
};

export function readOptions(invocation: Invocation): ReadOptions {
  const year = flagText(invocation, 'year');
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) throw usageError(`--year is "${year}", which is no year.`, 'Give four digits, for example --year 2011.');
  return { strict: invocation.flags['strict'] === true, ...(year !== undefined && { year: Number(year) }) };
}

/** Refuses arguments that are no files before anything is done. Throws USAGE. */
export async function checkFiles(command: string, files: readonly string[]): Promise<void> {
  if (files.length === 0) throw usageError('No file was given.', `Type chronicle ${command} FILE, for example chronicle ${command} samples/china-internet-2011-retold.txt.`);
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (found === null) throw usageError(`There is no file "${file}".`, 'Check the path; ls shows what there is.');
    if (found.isDirectory()) throw usageError(`"${file}" is a folder.`, `Give its files, for example chronicle ${command} ${file.replace(/\/$/, '')}/*.txt.`);
  }
}

/** Reads the bytes of a file, or gives the problem for which it is not even opened. */
export async function readBytes(file: string): Promise<Uint8Array | Problem> {
  return sizeProblem(file, (await stat(file)).size) ?? readFile(file);
}

/** What `readBytes` gave, read as a chronicle. The reader is loaded when there is something to read: a server that only answers would carry its 100 MB for nothing. */
export async function factsOf(bytes: Uint8Array | Problem, file: string, options: ReadOptions): Promise<ReadResult> {
  if (!(bytes instanceof Uint8Array)) return { facts: null, problems: [bytes] };
  const { readChronicle } = await import('../../import/pipeline.js');
  return readChronicle(bytes, file, options);
}

export async function readFacts(file: string, options: ReadOptions): Promise<ReadResult> {
  return factsOf(await readBytes(file), file, options);
}

export function reportProblems(io: Io, problems: readonly Problem[]): void {
  for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
}
