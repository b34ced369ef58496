import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { confidenceOf, type ConfidenceModel, type Signs } from '../../import/extract/confidence.js';

/** The rule alone counts, but for what a test adds. */
const model: ConfidenceModel = { weights: [0, 1, 0, 0, 0], precision: { all: 0.6, families: { deal: 0.7 }, rules: { 'deal/buy': 0.8 } } };
const signs: Signs = { rule: 'deal/buy', raw: 0.5, opinion: 0, names: 1 };

describe('The confidence of a relation', () => {
  test('is how often its rule was right; where nobody measured the rule its family, or all', () => {
    expect(['deal/buy', 'deal/swap', 'song/sing'].map(rule => confidenceOf({ ...signs, rule }, model).toFixed(6))).toEqual(['0.800000', '0.700000', '0.600000']);
  });

  test('weighs in log odds how surely it was read, what the judge thinks and how many names there are', () => {
    // Odds 4 of the rule, times odds 9 of this reading.
    expect(confidenceOf({ ...signs, raw: 0.9 }, { ...model, weights: [0, 1, 1, 0, 0] })).toBeCloseTo(36 / 37);
    expect(confidenceOf({ ...signs, opinion: Math.log(2) }, { ...model, weights: [0, 1, 0, 1, 0] })).toBeCloseTo(8 / 9);
    // Twice the names, half the odds.
    expect(confidenceOf({ ...signs, names: 2 }, { ...model, weights: [0, 1, 0, 0, -1] })).toBeCloseTo(2 / 3);
  });

  test('hears no more than odds of e³ from the judge', () => {
    const heard = (opinion: number): number => confidenceOf({ ...signs, opinion }, { ...model, weights: [0, 0, 0, 1, 0] });
    expect([heard(20), heard(-20)]).toEqual([heard(3), heard(-3)]);
    expect(heard(2)).toBeLessThan(heard(3));
  });

  test('is neither none nor certainty', () => {
    const biased = (bias: number): number => confidenceOf(signs, { ...model, weights: [bias, 0, 0, 0, 0] });
    expect([biased(20), biased(-20)]).toEqual([0.99, 0.01]);
  });
});

describe('The model that the product ships', () => {
  const { weights, precision: { all, families, rules } } = JSON.parse(readFileSync('import/extract/frames/confidence.json', 'utf8')) as ConfidenceModel;

  test('has probabilities, and the family of each rule', () => {
    const every = [all, ...Object.values(families), ...Object.values(rules)];
    expect(every.length).toBeGreaterThan(60);
    expect(every.filter(precision => !(precision > 0 && precision < 1))).toEqual([]);
    expect(Object.keys(rules).filter(rule => families[rule.split('/')[0] ?? ''] === undefined)).toEqual([]);
  });

  test('trusts a better rule, a surer reading and a judge who agrees more, a crowded passage less', () => {
    const [, rule, raw, opinion, names] = weights;
    expect([rule, raw, opinion, -names].filter(weight => !(weight > 0))).toEqual([]);
  });
});
