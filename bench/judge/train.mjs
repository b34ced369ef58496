// Teaches the judge: npm run train. Reads tests/gold/learn, import/extract/judge/wordings and passages, and the examples of frames; writes import/extract/judge/weights.tsv. Same texts, same file.
import { writeFileSync } from 'node:fs';
import { goldExamples } from './examples.mjs';
import { madeExamples, taughtBy } from './teach.mjs';

const gold = (await goldExamples('learn')).flatMap(({ examples }) => examples);
const made = madeExamples();
const file = 'import/extract/judge/weights.tsv';
const text = taughtBy([...gold, ...made]);
writeFileSync(file, text);
console.log(`${file}: ${text.split('\n').length - 1} features, ${Math.round(text.length / 1000)} kB, from ${gold.length} pairs of chronicles and ${made.length} made ones`);
