import type { DocumentFacts } from '../../schema/facts.js';
import { ChronicleError } from '../errors.js';
import { factsFromExport } from '../store/export-records.js';
import type { ExportRecord } from '../store/graph-store.js';
import type { Problem } from '../../import/parse/problem.js';

/** An export begins with a record of one of these kinds. */
const firstLine = /^\{"kind":"(?:assertion|document|entity|mention|milestone|name|relation)",/;

/** The facts of a file that `chronicle export` wrote; null for any other file. Throws BAD_FACTS for an export that was cut or changed. */
export function readExport(bytes: Uint8Array | Problem, file: string): readonly DocumentFacts[] | null {
  if (!(bytes instanceof Uint8Array) || !firstLine.test(new TextDecoder().decode(bytes.subarray(0, 40)))) return null;
  const lines = new TextDecoder().decode(bytes).split('\n');
  return factsFromExport(lines.flatMap((line, i): ExportRecord[] => {
    if (line === '') return [];
    try {
      return [JSON.parse(line) as ExportRecord];
    } catch (error) {
      throw new ChronicleError('BAD_FACTS', `${file}:${i + 1}: this line of an export is no JSON.`, 'Export again, and do not cut the file.', { cause: error });
    }
  }));
}
