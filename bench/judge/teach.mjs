// The weights that examples teach the judge of relations, as the text of its file.
import { frames } from '../../dist/import/extract/frames/engine.js';
import { postFrames } from '../../dist/import/extract/frames/posts/post-frames.js';
import { classes, unit } from '../../dist/import/extract/judge/weights.js';
import { frameExamples, markedExamples } from './examples.mjs';
import { learn } from './learn.mjs';
import { markedPassages } from './wordings.mjs';

/** Weights that change log odds by less say nothing. */
const smallest = 12;

/** The examples that are made or marked for this, apart from any chronicle. */
export function madeExamples() {
  const posts = postFrames.map(({ examples }) => ({ yields: 'HELD_POSITION_AT', examples: examples.map(({ text, finds }) => ({ text, finds: finds.map(post => post.replace(/^(.*): .* @ (.*) \(\w+\)$/, '$1 -> $2')) })) }));
  return [...markedPassages().flatMap(markedExamples), ...[...frames, ...posts].flatMap(frameExamples)];
}

/** Weights in the form that `readWeights` reads: a line a feature, whole hundredths of log odds. The same examples in the same order give the same text. */
export function taughtBy(examples) {
  const { features, weightOf } = learn(examples);
  return features.flatMap(feature => {
    const weights = classes.flatMap((_, k) => { const weight = Math.round(weightOf(feature, k) * unit); return Math.abs(weight) < smallest ? [] : [`${k} ${weight}`]; });
    return weights.length === 0 ? [] : [`${feature}\t${weights.join(' ')}\n`];
  }).join('');
}
