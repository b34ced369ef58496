import { extractionLines } from '../extraction-line.js';
import { exitCodes, type Command } from '../command.js';
import { checkFiles, readFacts, readingOptions, readOptions, reportProblems } from '../files.js';

export const extractCommand: Command = {
  name: 'extract',
  args: 'FILES…',
  summary: 'Print what each milestone states as JSON Lines, without a store.',
  options: readingOptions,
  settings: [],
  examples: [
    { line: 'chronicle extract samples/china-internet-2011-retold.txt > facts.jsonl', about: 'One JSON object a milestone' },
    { line: "chronicle extract notes.md | jq '.relations[] | .id'", about: 'The relations only' },
  ],
  run: async (invocation) => {
    const { args, io } = invocation;
    const options = readOptions(invocation);
    await checkFiles('extract', args);
    let hasProblems = false;
    for (const file of args) {
      const { facts, problems } = await readFacts(file, options);
      reportProblems(io, problems);
      hasProblems ||= problems.length > 0;
      for (const line of facts ? extractionLines(facts) : []) await io.out(`${JSON.stringify(line)}\n`);
    }
    if (!hasProblems) return exitCodes.done;
    return options.strict === true ? exitCodes.failed : exitCodes.skipped;
  },
};
