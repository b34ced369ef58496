import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { calibrated, type RuleRecords } from '../../import/extract/confidence.js';

const records: RuleRecords = {
  all: { precision: 0.6, usual: 0.8 },
  families: { deal: { precision: 0.7, usual: 0.9 } },
  rules: { 'deal/buy': { precision: 0.8, usual: 0.9 } },
};

describe('The confidence of a relation', () => {
  test('is the precision of its rule where the reading is as sure as the rule usually is', () => {
    expect(calibrated('deal/buy', 0.9, records)).toBeCloseTo(0.8);
  });

  test('rises and falls with the odds of the reading', () => {
    // Odds 4 of the rule, times odds 1 of this reading, by odds 9 of the usual one: 4/9, a probability of 4/13.
    expect(calibrated('deal/buy', 0.5, records)).toBeCloseTo(4 / 13);
    const byRaw = [0, 0.3, 0.5, 0.9, 0.95, 1].map(raw => calibrated('deal/buy', raw, records));
    expect(byRaw).toEqual([...byRaw].sort((a, b) => a - b));
  });

  test('is that of the family, or of all, where nobody measured the rule', () => {
    expect([calibrated('deal/swap', 0.9, records), calibrated('song/sing', 0.8, records)].map(value => value.toFixed(6))).toEqual(['0.700000', '0.600000']);
  });

  test('is neither none nor certainty', () => {
    const sure: RuleRecords = { ...records, all: { precision: 0.98, usual: 0.5 } };
    expect([calibrated('x/y', 1, sure), calibrated('x/y', 0, { ...records, all: { precision: 0.02, usual: 0.5 } })]).toEqual([0.99, 0.01]);
  });
});

test('the measured records are probabilities, and each family with a rule is there', () => {
  const { all, families, rules } = JSON.parse(readFileSync('import/extract/frames/precision.json', 'utf8')) as RuleRecords;
  const every = [all, ...Object.values(families), ...Object.values(rules)];
  expect(every.length).toBeGreaterThan(60);
  expect(every.filter(({ precision, usual }) => !(precision > 0 && precision < 1 && usual > 0 && usual < 1))).toEqual([]);
  expect(Object.keys(rules).filter(rule => families[rule.split('/')[0] ?? ''] === undefined)).toEqual([]);
});
