import { describe, expect, test } from '@jest/globals';
import { fitConfidence, type Judged } from '../../import/eval/confidence-model.js';
import { confidenceOf, type Signs } from '../../import/extract/confidence.js';

const usual = { raw: 0.5, opinion: 0, names: 1 };

function judged(rule: string, right: number, wrong: number, signs: Partial<Signs> = {}): Judged[] {
  return Array.from({ length: right + wrong }, (_, i) => ({ signs: { ...usual, rule, ...signs }, isRight: i < right }));
}

describe('A model of confidence, fitted to gold', () => {
  test('smooths a rule towards its family, and the family towards all', () => {
    // All: (30 + 1) / (40 + 2). Family: (30 + 20 all) / (40 + 20). Rule: (20 + 8 family) / (20 + 8).
    const { all, families, rules } = fitConfidence([[...judged('deal/buy', 20, 0), ...judged('deal/swap', 10, 10)]], []).precision;
    expect([all, families['deal']]).toEqual([expect.closeTo(31 / 42, 3), expect.closeTo((30 + 20 * 31 / 42) / 60, 3)]);
    expect(rules['deal/buy']).toBeCloseTo((20 + 8 * (30 + 20 * 31 / 42) / 60) / 28, 3);
    expect(rules['deal/swap']).toBeCloseTo((10 + 8 * (30 + 20 * 31 / 42) / 60) / 28, 3);
  });

  test('gives each sign the weight that the texts give it', () => {
    // Of those that the judge takes for likely by odds of e² nine in ten are right, of the others one half.
    const text = [...judged('deal/buy', 90, 10, { opinion: 2 }), ...judged('deal/buy', 50, 50)];
    const model = fitConfidence([text, text], []);
    expect(confidenceOf({ ...usual, rule: 'deal/buy', opinion: 2 }, model)).toBeCloseTo(0.9, 1);
    expect(confidenceOf({ ...usual, rule: 'deal/buy' }, model)).toBeCloseTo(0.5, 1);
    expect(model.weights[3]).toBeCloseTo(Math.log(9) / 2, 1);
  });

  test('asks other texts what a rule is worth', () => {
    // Within a text the rules are all right or all wrong; in the next one it is the other way round.
    const model = fitConfidence([[...judged('deal/buy', 30, 0), ...judged('suit/file', 0, 30)], [...judged('deal/buy', 0, 30), ...judged('suit/file', 30, 0)]], []);
    expect(model.weights[1]).toBeLessThan(0);
  });

  test('is lowered until it is right on the texts kept apart, and never raised', () => {
    const learnt = [judged('deal/buy', 95, 5), judged('deal/buy', 95, 5)];
    const mean = (kept: readonly Judged[]): number => confidenceOf({ ...usual, rule: 'deal/buy' }, fitConfidence(learnt, kept));
    expect(mean([])).toBeCloseTo(0.95, 1);
    expect(mean(judged('deal/buy', 70, 30))).toBeCloseTo(0.7, 3);
    expect(mean(judged('deal/buy', 100, 0))).toBe(mean([]));
  });

  test('is the same whatever the order of the texts', () => {
    const texts = [[...judged('deal/buy', 3, 1, { raw: 0.8 })], [...judged('suit/file', 2, 2, { names: 4 })], judged('deal/buy', 1, 1, { opinion: -1 })];
    expect(JSON.stringify(fitConfidence([...texts].reverse(), []))).toBe(JSON.stringify(fitConfidence(texts, [])));
  });
});
