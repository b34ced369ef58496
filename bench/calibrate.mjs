// Measures how often each rule is right and writes import/extract/frames/precision.json. The same rules and gold give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { predictionsOf } from '../dist/import/eval/prediction.js';
import { judgedOf, recordRules } from '../dist/import/eval/rule-records.js';
import { score } from '../dist/import/eval/score.js';
import { extractFacts } from '../dist/import/extract/extract.js';
import { parseChronicle } from '../dist/import/parse/parse-chronicle.js';
import { chronicleOf, goldFilesIn, goldOf } from '../dist/src/cli/gold-sets.js';

async function judgedIn(group) {
  const files = (await goldFilesIn('tests/gold')).filter(file => file.group === group);
  const sets = await Promise.all(files.map(async ({ file }) => {
    const chronicle = await chronicleOf(file);
    const { document, milestones } = parseChronicle(readFileSync(chronicle), chronicle, {});
    return judgedOf(score(await goldOf(file), predictionsOf(extractFacts(document, milestones, (_, raw) => raw))));
  }));
  return sets.flat();
}

const target = 'import/extract/frames/precision.json';
const records = recordRules(await judgedIn('learn'), await judgedIn('kept'));
const lines = part => Object.entries(part).map(([name, record]) => `    ${JSON.stringify(name)}: ${JSON.stringify(record)}`).join(',\n');
writeFileSync(target, `{\n  "all": ${JSON.stringify(records.all)},\n  "families": {\n${lines(records.families)}\n  },\n  "rules": {\n${lines(records.rules)}\n  }\n}\n`);
console.log(`${target}: ${Object.keys(records.rules).length} rules, precision of all ${records.all.precision}`);
