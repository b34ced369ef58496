import type { DocumentFacts } from '../../schema/facts.js';
import type { Problem } from '../../import/parse/problem.js';
import type { ReadOptions } from '../../import/pipeline.js';
import type { GraphStore } from '../store/graph-store.js';
import { exitCodes, type ExitCode, type Io } from './command.js';
import { readExport } from './export-file.js';
import { factsOf, readBytes, reportProblems } from './files.js';
import { progressBar } from './progress.js';

async function put(facts: DocumentFacts, store: GraphStore, io: Io): Promise<void> {
  const { id } = facts.document;
  const bar = progressBar(io, id);
  const summary = await store.putDocument(facts, bar.show).finally(bar.done);
  const written = summary.unchanged
    ? 'unchanged'
    : `${facts.milestones.length} milestones read; written: ${summary.milestones} milestones, ${summary.entities} entities, ${summary.relations} relations; removed: ${summary.removed}`;
  await io.out(`${id}: ${written}\n`);
}

/** The facts of a chronicle, or of all documents of an export. */
async function readDocuments(file: string, options: ReadOptions): Promise<{ readonly documents: readonly DocumentFacts[]; readonly problems: readonly Problem[] }> {
  const bytes = await readBytes(file);
  const exported = readExport(bytes, file);
  if (exported) return { documents: exported, problems: [] };
  const { facts, problems } = await factsOf(bytes, file, options);
  return { documents: facts ? [facts] : [], problems };
}

/**
 * Reads files and puts their facts into the store, one after the other; problems go to stderr. 2 where anything was skipped, 1 where `strict`
 * refused a file.
 */
export async function importFiles(files: readonly string[], options: ReadOptions, store: GraphStore, io: Io): Promise<ExitCode> {
  const isStrict = options.strict === true;
  const fileById = new Map<string, string>();
  let isComplete = true;
  for (const file of files) {
    const { documents, problems } = await readDocuments(file, options);
    reportProblems(io, problems);
    if (problems.length > 0) isComplete = false;
    if (problems.length > 0 && isStrict) io.err(`${file}: refused as a whole because of --strict. Correct the file, or leave --strict out.\n`);
    for (const facts of documents) {
      const { id } = facts.document;
      const earlier = fileById.get(id);
      if (earlier === undefined) {
        fileById.set(id, file);
        await put(facts, store, io);
      } else {
        isComplete = false;
        reportProblems(io, [{ file, line: null, code: 'DUPLICATE_ID', message: `Its document id "${id}" is that of ${earlier}; it was skipped.`, fix: 'Rename one of the two files.' }]);
      }
    }
  }
  if (isComplete) return exitCodes.done;
  return isStrict ? exitCodes.failed : exitCodes.skipped;
}
