import { readFile, stat } from 'node:fs/promises';
import type { AliasTable } from '../../../import/eval/match-name.js';
import { predictionsOf, type PredictedMilestone } from '../../../import/eval/prediction.js';
import { reportFigures, reportMisses } from '../../../import/eval/report.js';
import { reportSets, type ScoredSet } from '../../../import/eval/report-sets.js';
import { score, type Score } from '../../../import/eval/score.js';
import { figures } from '../../../import/eval/tally.js';
import { exitCodes, flagText, usageError, type Command, type ExitCode, type Invocation } from '../command.js';
import { checkFiles, readFacts, readOptions, readingOptions, reportProblems } from '../files.js';
import { chronicleOf, goldFilesIn, goldOf, scoreGoldFile } from '../gold-sets.js';

const floors = { 'min-relations': 'relations', 'min-entities': 'entities' } as const;

async function aliasesOf(invocation: Invocation): Promise<AliasTable> {
  const file = flagText(invocation, 'aliases');
  if (file === undefined) return {};
  await checkFiles('eval', [file]);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as AliasTable;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw usageError(`"${file}" is no JSON: ${error.message}.`, 'Give an object of name to list of aliases.');
  }
}

function floorOf(invocation: Invocation, flag: string): number {
  const words = flagText(invocation, flag) ?? '0';
  const floor = Number(words);
  if (!/^\d*\.?\d+$/.test(words) || floor > 1) throw usageError(`--${flag} is "${words}", which is no F1.`, `Give a number from 0 to 1, for example --${flag} 0.9.`);
  return floor;
}

function checkFloors(invocation: Invocation, result: Score, set: string): ExitCode {
  let code: ExitCode = exitCodes.done;
  for (const [flag, of] of Object.entries(floors)) {
    const [floor, { f1 }] = [floorOf(invocation, flag), figures(result[of])];
    if (f1 >= floor) continue;
    code = exitCodes.failed;
    invocation.io.err(`chronicle: ${set}${of} F1 ${f1.toFixed(3)} is below --${flag} ${floor}. See the misses of the set.\n`);
  }
  return code;
}

/** Where the project keeps its gold. */
const defaultFolder = 'tests/gold';

async function evaluateFolder(invocation: Invocation, folder: string): Promise<ExitCode> {
  const sets: ScoredSet[] = [];
  for (const goldFile of await goldFilesIn(folder)) sets.push(await scoreGoldFile(goldFile));
  await invocation.io.out(reportSets(sets, 'unseen'));
  const codes = sets.map(({ group, name, score: result }) => checkFloors(invocation, result, `${group}/${name}: `));
  return codes.find((code) => code !== exitCodes.done) ?? exitCodes.done;
}

export const evalCommand: Command = {
  name: 'eval',
  args: '[GOLD [FILES…]]',
  summary: 'Score the extraction of chronicles against what people say they state.',
  options: {
    ...readingOptions,
    aliases: { about: 'JSON object of name to aliases that count as the same.', placeholder: 'FILE' },
    'no-misses': { about: 'Print the figures only.' },
    'min-relations': { about: 'Fail where F1 of the relations is lower.', placeholder: 'F1' },
    'min-entities': { about: 'Fail where F1 of the entities is lower.', placeholder: 'F1' },
  },
  settings: [],
  examples: [
    { line: 'chronicle eval', about: 'A line of figures for every set of tests/gold; another folder of GROUP/NAME.jsonl may be given' },
    { line: 'chronicle eval tests/gold/sample/china-internet-2011-retold.jsonl samples/china-internet-2011-retold.txt', about: 'Figures, then each miss and each false find' },
    { line: 'chronicle eval gold/wine.jsonl --no-misses --min-relations 0.8', about: 'The chronicle is gold/wine.txt; exit code 1 below F1 0.8' },
  ],
  run: async (invocation) => {
    const { args: [goldFile = defaultFolder, ...files], flags, io } = invocation;
    Object.keys(floors).forEach((flag) => floorOf(invocation, flag));
    if (goldFile === defaultFolder || (await stat(goldFile).catch(() => null))?.isDirectory() === true) return evaluateFolder(invocation, goldFile);
    const chronicles = files.length > 0 ? files : [await chronicleOf(goldFile)];
    const options = readOptions(invocation);
    await checkFiles('eval', [goldFile, ...chronicles]);
    const [gold, aliases] = [await goldOf(goldFile), await aliasesOf(invocation)];
    const predictions: PredictedMilestone[] = [];
    let hasProblems = false;
    for (const file of chronicles) {
      const { facts, problems } = await readFacts(file, options);
      reportProblems(io, problems);
      hasProblems ||= problems.length > 0;
      if (facts) predictions.push(...predictionsOf(facts));
    }
    const result = score(gold, predictions, aliases);
    await io.out(reportFigures(result));
    if (flags['no-misses'] !== true) await io.out(`\n${reportMisses(result)}`);
    const code = checkFloors(invocation, result, '');
    return code === exitCodes.done && hasProblems ? exitCodes.skipped : code;
  },
};
