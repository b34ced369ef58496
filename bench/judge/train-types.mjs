// Teaches the judge of types: part of npm run train. Reads the names of tests/gold/learn and of the marked passages; writes import/extract/names/type-weights.tsv. Same texts, same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { normalName } from '../../dist/import/eval/match-name.js';
import { readPassages } from '../../dist/import/extract/extract.js';
import { featuresOfName } from '../../dist/import/extract/names/type-judge.js';
import { tagText } from '../../dist/import/extract/text/tag.js';
import { parseChronicle } from '../../dist/import/parse/parse-chronicle.js';
import { entityTypeNames } from '../../dist/schema/ontology.js';
import { chronicleOf, goldFilesIn, goldOf } from '../../dist/src/cli/gold-sets.js';
import { seededRandom } from './learn.mjs';
import { markedPassages } from './wordings.mjs';

/** How it learns; chosen on tests/gold/kept and sample. */
const settings = { rounds: 6, step: 0.05, decay: 0.01, least: 3, smallest: 5 };
const unit = 100;

/** Names in marked passages: made-up ones, so that their form says nothing. */
function markedNames() {
  return markedPassages().flatMap(({ text, entities, mentions }) => {
    const sentences = tagText(text);
    return mentions.flatMap(({ start, end, entity }) => {
      const sentence = sentences.find(tokens => tokens.some(token => token.start === start));
      const [first, last] = sentence ? [sentence.findIndex(token => token.start === start), sentence.findIndex(token => token.end >= end)] : [-1, -1];
      return last < first || first < 0 ? [] : [{ features: featuresOfName(sentence, first, last + 1, false), type: entityTypeNames.indexOf(entities[entity].type) }];
    });
  });
}

/** Names that the extraction finds in a gold set and that its gold has. */
async function namesOf({ file }) {
  const chronicle = await chronicleOf(file);
  const types = new Map((await goldOf(file)).flatMap(({ entities }) => entities.flatMap(({ name, type, aliases }) => [name, ...aliases ?? []].map(form => [normalName(form), type]))));
  const { milestones } = parseChronicle(readFileSync(chronicle), chronicle, {});
  return readPassages(milestones).flatMap(({ tokens, names }) => names.flatMap((list, s) => list.flatMap(({ entity, text, first, last }) => {
    const type = [entity.name, ...entity.aliases, text].map(form => types.get(normalName(form))).find(found => found !== undefined);
    return type === undefined ? [] : [{ features: featuresOfName(tokens[s], first, last, true), type: entityTypeNames.indexOf(type) }];
  })));
}

/** Softmax regression by stochastic gradient descent with a step for each weight (AdaGrad): the weights of each feature, by class. */
function learn(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map([...counts].filter(([, count]) => count >= settings.least).map(([feature]) => [feature, { weights: new Float64Array(entityTypeNames.length), slopes: new Float64Array(entityTypeNames.length).fill(1e-6) }]));
  const data = examples.map(({ features, type }) => ({ type, seen: [...new Set(features)].flatMap(feature => rows.get(feature) ?? []) }));
  const random = seededRandom(1);
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = data.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); [data[i], data[j]] = [data[j], data[i]]; }
    for (const { type, seen } of data) {
      const odds = entityTypeNames.map((_, k) => Math.exp(seen.reduce((sum, { weights }) => sum + weights[k], 0)));
      const all = odds.reduce((sum, value) => sum + value, 0);
      odds.forEach((value, k) => {
        const error = value / all - (k === type ? 1 : 0);
        for (const { weights, slopes } of seen) {
          const slope = error + settings.decay * weights[k];
          slopes[k] += slope * slope;
          weights[k] -= settings.step * slope / Math.sqrt(slopes[k]);
        }
      });
    }
  }
  return rows;
}

const sets = (await goldFilesIn('tests/gold')).filter(({ group }) => group === 'learn');
const examples = [...markedNames(), ...(await Promise.all(sets.map(namesOf))).flat()];
const lines = [...learn(examples)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([feature, { weights }]) => {
  const said = [...weights].flatMap((weight, k) => { const rounded = Math.round(weight * unit); return Math.abs(rounded) < settings.smallest ? [] : [`${k} ${rounded}`]; });
  return said.length === 0 ? [] : [`${feature}\t${said.join(' ')}\n`];
});
const file = 'import/extract/names/type-weights.tsv';
writeFileSync(file, lines.join(''));
console.log(`${file}: ${lines.length} features, ${Math.round(lines.join('').length / 1000)} kB, from ${examples.length} names`);
