/**
 * What sort of thing a name is the name of, by the words around it and its own form: a log-linear model, one class an entity type, learnt by `npm run train` from marked text.
 * It is one more witness, heard where no well-known name and no head word ("… University") settles it. Its weights are data.
 */
import { readFileSync } from 'node:fs';
import { entityTypeNames } from '../../../schema/ontology.js';
import type { Sentence, Token } from '../text/token.js';
import { copyOf, tableOf } from '../weight-table.js';

/** Weights are hundredths of log odds. A line is `feature<tab>class weight class weight …`; a class is the place of a type in `entityTypeNames`. */
const unit = 100;
const width = entityTypeNames.length;
const { offsets, table } = readWeights();

function readWeights(): { readonly offsets: ReadonlyMap<string, number>; readonly table: Int16Array } {
  const lines = readFileSync(new URL('./type-weights.tsv', import.meta.url), 'utf8').split('\n').filter(line => line !== '').map(line => line.split('\t') as [string, string]);
  return { offsets: new Map(lines.map(([feature], i) => [copyOf(feature), i * width])), table: tableOf(lines.map(([, values]) => values), width) };
}

/** The words that speak for a type stand within so many tokens. */
const reach = { before: 6, behind: 8, verb: 6 } as const;

const inner = /\p{Ll}\p{Lu}/u;
const seenAs = (token: Token | undefined): string => (token === undefined ? '^' : /\d/.test(token.lower) ? '0' : token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) ? 'NAME' : token.lemma);

/** What the model sees of the name of tokens `[first, last)`: the words around it, and with `withForm` the name's own form. */
export function featuresOfName(sentence: Sentence, first: number, last: number, withForm: boolean): string[] {
  const [before, second] = [seenAs(sentence[first - 1]), seenAs(sentence[first - 2])];
  const [behind, next, third] = [last, last + 1, last + 2].map(i => seenAs(sentence[i]));
  const found = ['always', `before ${before}`, `before ${second} ${before}`, `second before ${second}`, `behind ${behind ?? ''}`, `behind ${behind ?? ''} ${next ?? ''}`, `second behind ${next ?? ''}`, `third behind ${third ?? ''}`, `between ${before} ${behind ?? ''}`];
  const later = sentence.findIndex((token, i) => i >= last && i < last + reach.verb && token.pos === 'VERB');
  if (later >= 0) found.push(`verb behind ${sentence[later]?.lemma ?? ''}`, `verb behind ${sentence[later]?.lemma ?? ''} ${sentence[later - 1]?.pos === 'AUX' ? 'passive' : 'active'}`);
  const earlier = sentence.findLastIndex((token, i) => i < first && i >= first - reach.verb && token.pos === 'VERB');
  if (earlier >= 0) found.push(`verb before ${sentence[earlier]?.lemma ?? ''}`, `verb before ${sentence[earlier]?.lemma ?? ''} ${first - earlier > 3 ? 'far' : before}`);
  sentence.slice(Math.max(0, first - reach.before), last + reach.behind).forEach((token, k) => {
    const i = k + Math.max(0, first - reach.before);
    if ((i < first || i >= last) && /^(?:NOUN|VERB|ADJ)$/.test(token.pos)) found.push(`near ${token.lemma}`);
  });
  return withForm ? [...found, ...featuresOfForm(sentence.slice(first, last))] : found;
}

function featuresOfForm(words: Sentence): string[] {
  const text = words.map(word => word.text).join(' ');
  const head = words.at(-1)?.lower ?? '';
  return [
    `words ${Math.min(4, words.length)}`, `head ${head}`, `ends ${head.slice(-3)}`, `ends ${head.slice(-2)}`, `begins ${words[0]?.lower ?? ''}`, `english ${words.map(word => (word.known ? 1 : 0)).join('').slice(0, 4)}`,
    ...(/^\p{Lu}+$/u.test(words.at(-1)?.text ?? '') ? ['capitals'] : []), ...(inner.test(text) ? ['capital inside'] : []), ...(/\d/.test(text) ? ['digits'] : []),
  ];
}

/** How likely each type of `entityTypeNames` is, as the logarithm of a probability. */
export function logLikelihoods(sentence: Sentence, first: number, last: number): number[] {
  const sums = entityTypeNames.map(() => 0);
  for (const feature of new Set(featuresOfName(sentence, first, last, true))) {
    const offset = offsets.get(feature);
    if (offset !== undefined) for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (table[offset + k] ?? 0) / unit;
  }
  const all = Math.log(sums.reduce((sum, value) => sum + Math.exp(value), 0));
  return sums.map(value => value - all);
}
