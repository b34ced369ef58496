// Fits how sure a relation is and writes import/extract/frames/confidence.json. The same rules and texts give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { fitConfidence } from '../dist/import/eval/confidence-model.js';
import { predictionsOf } from '../dist/import/eval/prediction.js';
import { score } from '../dist/import/eval/score.js';
import { extractFacts } from '../dist/import/extract/extract.js';
import { readWeights, shipped } from '../dist/import/extract/judge/weights.js';
import { parseChronicle } from '../dist/import/parse/parse-chronicle.js';
import { chronicleOf, goldFilesIn, goldOf } from '../dist/src/cli/gold-sets.js';
import { madeExamples, taughtBy } from './judge/teach.mjs';

/** The found relations of each set of a group, with their signs and whether gold has them. */
async function judgedIn(group, weights) {
  const files = (await goldFilesIn('tests/gold')).filter(file => file.group === group);
  return Promise.all(files.map(async ({ file }) => {
    const chronicle = await chronicleOf(file);
    const { document, milestones } = parseChronicle(readFileSync(chronicle), chronicle, {});
    // In place of a confidence each relation gets the number of its signs.
    const signs = [];
    const facts = extractFacts(document, milestones, { weights, confidenceOf: own => signs.push(own) - 1 });
    const { matches } = score(await goldOf(file), predictionsOf(facts));
    return matches.flatMap(({ relations }) => relations.flatMap(({ gold, found }) => (found ? [{ signs: signs[found.confidence], isRight: gold !== null }] : [])));
  }));
}

const target = 'import/extract/frames/confidence.json';
// The shipped judge knows the learning chronicles by heart: what its opinion is worth there, one tells that has not read them.
const model = fitConfidence(await judgedIn('learn', readWeights(taughtBy(madeExamples()))), (await judgedIn('kept', shipped)).flat());
const lines = part => Object.entries(part).map(([name, value]) => `      ${JSON.stringify(name)}: ${value}`).join(',\n');
const { weights, precision: { all, families, rules } } = model;
writeFileSync(target, `{\n  "weights": ${JSON.stringify(weights)},\n  "precision": {\n    "all": ${all},\n    "families": {\n${lines(families)}\n    },\n    "rules": {\n${lines(rules)}\n    }\n  }\n}\n`);
console.log(`${target}: ${Object.keys(rules).length} rules, ${all} of all right on learn/, weights ${weights.join(', ')}`);
