/** From the bytes of a file to the facts it states: one pure function, the same on any machine, at any clock. */
import type { DocumentFacts } from '../schema/facts.js';
import { extractFacts } from './extract/extract.js';
import { parseChronicle, type ParseOptions } from './parse/parse-chronicle.js';
import type { Problem } from './parse/problem.js';

export interface ReadOptions extends ParseOptions {
  /** Give no facts at all where any part of the file could not be read. */
  readonly strict?: boolean;
}

export interface ReadResult {
  /** Null where nothing of the file could be read, or where `strict` refused it. */
  readonly facts: DocumentFacts | null;
  /** What was not taken in. */
  readonly problems: readonly Problem[];
}

/** Reads one file: parse, then extract and resolve. `fileName` gives the document's id and format. Never throws on any bytes. */
export function readChronicle(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): ReadResult {
  const { document, milestones, problems } = parseChronicle(bytes, fileName, options);
  const isRefused = document === null || (options.strict === true && problems.length > 0);
  return { facts: isRefused ? null : extractFacts(document, milestones), problems };
}
