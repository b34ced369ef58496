/** Gold files on disk, and the chronicles that they judge. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readGold, type GoldMilestone } from '../../import/eval/gold.js';
import { predictionsOf } from '../../import/eval/prediction.js';
import type { ScoredSet } from '../../import/eval/report-sets.js';
import { score } from '../../import/eval/score.js';
import { checkFiles, readFacts } from './files.js';
import { usageError } from './command.js';

/** The gold of a file. Throws USAGE where it is none. */
export async function goldOf(file: string): Promise<GoldMilestone[]> {
  try {
    return readGold(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw usageError(`"${file}" is no gold file: ${error.message}.`, 'Give JSON Lines of {"id", "entities": [{"name", "type"}], "relations": [{"s", "t", "o", "attrs"}]}.');
  }
}

/** The chronicle beside a gold file, or of the same name in `samples/`, where those that the project ships lie once. */
export async function chronicleOf(goldFile: string): Promise<string> {
  const beside = goldFile.replace(/\.jsonl$/, '.txt');
  const shipped = join('samples', basename(beside));
  return await isThere(beside) || !await isThere(shipped) ? beside : shipped;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

export interface GoldFile {
  readonly group: string;
  readonly name: string;
  readonly file: string;
}

/** The gold files of a folder of groups: `FOLDER/GROUP/NAME.jsonl`, in order of their names. Throws USAGE where there is none. */
export async function goldFilesIn(folder: string): Promise<GoldFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const groups = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const files = await Promise.all(groups.map(async (group) => (await readdir(join(folder, group))).filter((name) => name.endsWith('.jsonl')).sort()
    .map((name) => ({ group, name: name.replace(/\.jsonl$/, ''), file: join(folder, group, name) }))));
  if (files.flat().length === 0) throw usageError(`"${folder}" holds no gold.`, 'Give a gold file, or a folder of GROUP/NAME.jsonl with their chronicles beside them.');
  return files.flat();
}

/** Extracts and scores one set. */
export async function scoreGoldFile({ group, name, file }: GoldFile): Promise<ScoredSet> {
  const chronicle = await chronicleOf(file);
  await checkFiles('eval', [chronicle]);
  const { facts } = await readFacts(chronicle, {});
  return { group, name, score: score(await goldOf(file), facts ? predictionsOf(facts) : []) };
}
