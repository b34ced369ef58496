import { describe, expect, test } from '@jest/globals';
import { recordRules, type Judged } from '../../import/eval/rule-records.js';

function judged(rule: string, right: number, wrong: number, raw = 0.9): Judged[] {
  return Array.from({ length: right + wrong }, (_, i) => ({ rule, raw, isRight: i < right }));
}

describe('What gold says of a rule', () => {
  test('is smoothed towards its family, and the family towards all', () => {
    // All: (30 + 1) / (40 + 2). Family: (30 + 20 all) / (40 + 20). Rule: (20 + 8 family) / (20 + 8).
    const { all, families, rules } = recordRules([...judged('deal/buy', 20, 0), ...judged('deal/swap', 10, 10)], []);
    expect([all.precision, families['deal']?.precision]).toEqual([expect.closeTo(31 / 42, 3), expect.closeTo((30 + 20 * 31 / 42) / 60, 3)]);
    expect(rules['deal/buy']?.precision).toBeCloseTo((20 + 8 * (30 + 20 * 31 / 42) / 60) / 28, 3);
    expect(rules['deal/swap']?.precision).toBeCloseTo((10 + 8 * (30 + 20 * 31 / 42) / 60) / 28, 3);
  });

  test('is lowered until confidence on the text kept apart is what is right there', () => {
    const learnt = judged('deal/buy', 95, 5);
    const { rules } = recordRules(learnt, judged('deal/buy', 7, 3));
    // Raw 0.9 is, but for the smoothing, what the rule usually has.
    expect(rules['deal/buy']?.precision).toBeCloseTo(0.7, 1);
    expect(rules['deal/buy']?.precision).toBeLessThan(recordRules(learnt, []).rules['deal/buy']?.precision ?? 0);
  });

  test('of the judge is lowered by its own mistakes, not by those of frames', () => {
    const learnt = [...judged('deal/buy', 95, 5), ...judged('judge/acquired', 95, 5)];
    const { rules } = recordRules(learnt, [...judged('deal/buy', 19, 1), ...judged('judge/acquired', 6, 4)]);
    expect(rules['judge/acquired']?.precision).toBeCloseTo(0.6, 1);
    expect(rules['deal/buy']?.precision).toBeCloseTo(0.94, 1);
  });

  test('is never raised', () => {
    const learnt = judged('deal/buy', 50, 50);
    expect(recordRules(learnt, judged('deal/buy', 10, 0))).toEqual(recordRules(learnt, []));
  });

  test('does not depend on the order of the texts', () => {
    const learnt = [...judged('deal/buy', 3, 1, 0.8), ...judged('suit/file', 2, 2, 0.7)];
    expect(JSON.stringify(recordRules([...learnt].reverse(), []))).toBe(JSON.stringify(recordRules(learnt, [])));
  });
});
