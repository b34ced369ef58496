/** Fits the confidence of a relation to gold. */
import { familyOf, measuresOf, probabilityOf, weighed, type ConfidenceModel, type Precisions, type Signs, type SignWeights } from '../extract/confidence.js';

/** A found relation that gold has judged. */
export interface Judged {
  readonly signs: Signs;
  readonly isRight: boolean;
}

/** As many relations of the wider group as stand behind each rule, and each family: chosen by leaving out one learning set after the other (log loss). */
const behindRule = 8;
const behindFamily = 20;
/** How strongly weights are held near 0, in relations of one unit: enough that a sign of which all are right has a finite weight. */
const held = 1;

/**
 * The model of confidence. `learnt` are the relations found in texts that rules are written from, text by text; `kept` those of texts that they are not
 * written from. What a rule is worth is told by the other learnt texts, so that no relation vouches for itself. Because precision on what rules were
 * written from is flattered, all log odds are lowered by the same, never raised, until the mean confidence on `kept` is the share that is right there.
 */
export function fitConfidence(learnt: readonly (readonly Judged[])[], kept: readonly Judged[]): ConfidenceModel {
  const examples = learnt.flatMap((text) => {
    const others = precisionsOf(learnt.filter((other) => other !== text).flat());
    return text.map(({ signs, isRight }) => ({ measures: measuresOf(signs, others), isRight }));
  });
  const precision = precisionsOf(learnt.flat());
  const [always = 0, ...others] = fitted(examples);
  const weights = [always, ...others];
  const odds = kept.map(({ signs }) => weighed(measuresOf(signs, precision), weights));
  const lowered = always - excess(odds, kept.filter(({ isRight }) => isRight).length);
  return { weights: [lowered, ...others].map(rounded) as unknown as SignWeights, precision: roundedPrecisions(precision) };
}

function precisionsOf(judged: readonly Judged[]): Precisions {
  const smoothed = (part: readonly Judged[], wider: number, weight: number): number => (part.filter(({ isRight }) => isRight).length + weight * wider) / (part.length + weight);
  // One relation that is right and one that is wrong stand behind all, so that no text is too small.
  const all = smoothed(judged, 0.5, 2);
  const families = Object.fromEntries(grouped(judged, familyOf).map(([family, part]) => [family, smoothed(part, all, behindFamily)]));
  return { all, families, rules: Object.fromEntries(grouped(judged, (rule) => rule).map(([rule, part]) => [rule, smoothed(part, families[familyOf(rule)] ?? all, behindRule)])) };
}

function grouped(judged: readonly Judged[], keyOf: (rule: string) => string): (readonly [string, readonly Judged[]])[] {
  const keys = [...new Set(judged.map(({ signs }) => keyOf(signs.rule)))].sort();
  return keys.map((key) => [key, judged.filter(({ signs }) => keyOf(signs.rule) === key)] as const);
}

/** The weights of greatest likelihood, by Newton's method for one weight after the other, until none moves by a millionth. */
function fitted(examples: readonly { readonly measures: readonly number[]; readonly isRight: boolean }[]): number[] {
  const weights = (examples[0]?.measures ?? []).map(() => 0);
  const odds = examples.map(() => 0);
  for (let moved = 1; moved > 1e-6;) {
    moved = 0;
    for (let k = 0; k < weights.length; k++) {
      let [slope, bend] = [held * (weights[k] ?? 0), held];
      examples.forEach(({ measures, isRight }, i) => {
        const [value, probability] = [measures[k] ?? 0, probabilityOf(odds[i] ?? 0)];
        slope += (probability - Number(isRight)) * value;
        bend += probability * (1 - probability) * value * value;
      });
      const step = slope / bend;
      weights[k] = (weights[k] ?? 0) - step;
      examples.forEach(({ measures }, i) => { odds[i] = (odds[i] ?? 0) - step * (measures[k] ?? 0); });
      moved = Math.max(moved, Math.abs(step));
    }
  }
  return weights;
}

/** The log odds to take from each so that their probabilities sum up to `right`: by halving, to a millionth. Never below 0; 0 for none. */
function excess(odds: readonly number[], right: number): number {
  const expected = (less: number): number => odds.reduce((sum, each) => sum + probabilityOf(each - less), 0);
  let [low, high] = [0, 5];
  if (expected(low) <= right) return 0;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (expected(middle) > right) low = middle;
    else high = middle;
  }
  return high;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function roundedPrecisions({ all, families, rules: each }: Precisions): Precisions {
  const roundedAll = (part: Readonly<Record<string, number>>): Record<string, number> => Object.fromEntries(Object.entries(part).map(([name, value]) => [name, rounded(value)]));
  return { all: rounded(all), families: roundedAll(families), rules: roundedAll(each) };
}
