// Teaches the judge: npm run train. Reads tests/gold/learn, import/extract/judge/wordings and passages, and the examples of frames; writes import/extract/judge/weights.tsv. Same texts, same file.
import { writeFileSync } from 'node:fs';
import { classes, unit } from '../../dist/import/extract/judge/weights.js';
import { frames } from '../../dist/import/extract/frames/engine.js';
import { postFrames } from '../../dist/import/extract/frames/posts/post-frames.js';
import { frameExamples, goldExamples, markedExamples } from './examples.mjs';
import { learn } from './learn.mjs';
import { markedPassages } from './wordings.mjs';

/** Weights that change log odds by less say nothing. */
const smallest = 12;

/** The examples that are made or marked for this, apart from any chronicle. */
function madeExamples() {
  const posts = postFrames.map(({ examples }) => ({ yields: 'HELD_POSITION_AT', examples: examples.map(({ text, finds }) => ({ text, finds: finds.map(post => post.replace(/^(.*): .* @ (.*) \(\w+\)$/, '$1 -> $2')) })) }));
  return [...markedPassages().flatMap(markedExamples), ...[...frames, ...posts].flatMap(frameExamples)];
}

/** The weights as a file. */
function printed({ features, weightOf }) {
  return features.flatMap(feature => {
    const weights = classes.flatMap((_, k) => { const weight = Math.round(weightOf(feature, k) * unit); return Math.abs(weight) < smallest ? [] : [`${k} ${weight}`]; });
    return weights.length === 0 ? [] : [`${feature}\t${weights.join(' ')}\n`];
  }).join('');
}

const gold = (await goldExamples('learn')).flatMap(({ examples }) => examples);
const made = madeExamples();
const file = 'import/extract/judge/weights.tsv';
const text = printed(learn([...gold, ...made]));
writeFileSync(file, text);
console.log(`${file}: ${text.split('\n').length - 1} features, ${Math.round(text.length / 1000)} kB, from ${gold.length} pairs of chronicles and ${made.length} made ones`);
