import { describe, expect, test } from '@jest/globals';
import { bCubedF1 } from '../import/eval/b-cubed.js';
import type { GoldMilestone, GoldRelation } from '../import/eval/gold.js';
import { readGold } from '../import/eval/gold.js';
import { normalName } from '../import/eval/match-name.js';
import type { PredictedEntity, PredictedMilestone, PredictedRelation } from '../import/eval/prediction.js';
import { reportFigures, reportMisses } from '../import/eval/report.js';
import { score } from '../import/eval/score.js';
import { figures } from '../import/eval/tally.js';

const bank: PredictedEntity = { id: 'company:harbour-bank', name: 'Harbour Bank', type: 'Company', aliases: ['HB'], mentions: ['Harbour Bank'] };
const air: PredictedEntity = { id: 'company:nordwind-air', name: 'Nordwind Air', type: 'Company', aliases: [], mentions: ['Nordwind Air'] };

function found(relation: Partial<PredictedRelation> = {}): PredictedRelation {
  return { type: 'INVESTED_IN', source: bank.id, target: air.id, status: 'STATED', start: '2011-04-26', end: '2011-04-26', attributes: {}, confidence: 0.9, quote: 'The quote.', rule: 'invest/verb', ...relation };
}

function predicted(relations: readonly PredictedRelation[], entities: readonly PredictedEntity[] = [bank, air], key = 'M001'): PredictedMilestone {
  return { key, text: 'The passage.', start: '2011-04-26', end: '2011-04-26', entities, relations };
}

function gold(relations: readonly GoldRelation[], entities: GoldMilestone['entities'] = [{ name: 'Harbour Bank', type: 'Company' }, { name: 'Nordwind Air', type: 'Company' }], id = 'M001'): GoldMilestone {
  return { id, entities, relations };
}

const invested: GoldRelation = { s: 'Harbour Bank', t: 'INVESTED_IN', o: 'Nordwind Air' };

describe('names are the same', () => {
  test.each([
    ['Harbour Bank Co., Ltd.', 'harbour bank'], ['The Harbour “Bank”', 'harbour bank'], ['Ｈarbour Inc. Bank', 'harbour bank'], ['Zoë’s Company', "zoë's"],
    ['Cooper Limited Editions', 'cooper editions'],
  ])('"%s" as "%s"', (name, normal) => expect(normalName(name)).toBe(normal));

  test('through an alias on either side or in the table', () => {
    const other = { ...bank, name: 'Bank of the Harbour', aliases: [] };
    const relations = [found()];
    const right = (g: GoldMilestone, p: PredictedMilestone, table = {}): number => score([g], [p], table).relations.right;
    expect(right(gold([invested]), predicted(relations, [other, air]))).toBe(0);
    expect(right(gold([invested]), predicted(relations, [{ ...other, aliases: ['Harbour Bank'] }, air]))).toBe(1);
    expect(right(gold([invested], [{ name: 'Harbour Bank', type: 'Company', aliases: ['Bank of the Harbour'] }, { name: 'Nordwind Air', type: 'Company' }]), predicted(relations, [other, air]))).toBe(1);
    expect(right(gold([invested]), predicted(relations, [other, air]), { 'Harbour Bank': ['Bank of the Harbour'] })).toBe(1);
  });
});

describe('a relation is right', () => {
  test('with the same ends and type', () => {
    expect(score([gold([invested])], [predicted([found()])]).relations).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  test('not the other way round, nor of another type', () => {
    expect(score([gold([invested])], [predicted([found({ source: air.id, target: bank.id })])]).relations).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(score([gold([invested])], [predicted([found({ type: 'ACQUIRED' })])]).relations).toEqual({ right: 0, wrong: 1, missed: 1 });
  });

  test('either way round where it is symmetric', () => {
    expect(score([gold([{ ...invested, t: 'PARTNERED_WITH' }])], [predicted([found({ type: 'PARTNERED_WITH', source: air.id, target: bank.id })])]).relations.right).toBe(1);
  });

  test.each([
    ['DENIED', 'ACQUIRED', 0], ['ALLEGED', 'ACQUIRED', 0], ['ENDED', 'PARTNERED_WITH', 0], ['PLANNED', 'ACQUIRED', 1], ['ENDED', 'SUBSIDIARY_OF', 1], ['ALLEGED', 'DISPUTED_WITH', 1], ['DENIED', 'SUED', 1],
  ] as const)('counting %s %s: %i', (status, type, count) => {
    expect(score([gold([])], [predicted([found({ status, type })])]).relations.wrong).toBe(count);
  });
});

test('milestones answer by id where each gold id has one, else by their place', () => {
  const golds = [gold([invested], undefined, 'M002'), gold([], undefined, 'M003')];
  const empty = predicted([], [], 'M001');
  expect(score(golds, [empty, predicted([found()], undefined, 'M002'), { ...empty, key: 'M003' }]).relations).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(score(golds, [predicted([found()], undefined, 'x'), { ...empty, key: 'y' }]).relations).toEqual({ right: 1, wrong: 0, missed: 0 });
});

test('entities are scored without places, and their types apart', () => {
  const entities: GoldMilestone['entities'] = [{ name: 'Harbour Bank', type: 'Company' }, { name: 'Bern', type: 'Place' }, { name: 'Lea Roth', type: 'Person' }];
  const place: PredictedEntity = { id: 'place:bern', name: 'Bern', type: 'Organization', aliases: [], mentions: [] };
  const result = score([gold([], entities)], [predicted([], [{ ...bank, type: 'Organization' }, place, air])]);
  expect(result.entities).toEqual({ right: 1, wrong: 1, missed: 1 });
  expect(result.entityTypes).toEqual({ right: 0, of: 1 });
});

test('amount, currency and stake of found relations are compared exactly', () => {
  const wanted = { ...invested, attrs: { amount: 5_000_000, currency: 'USD', stakePercent: 15.68, round: 'second' } };
  expect(score([gold([wanted])], [predicted([found({ attributes: { amount: 5_000_000, currency: 'EUR', stakePercent: 15.68 } })])]).attributes).toEqual({ right: 2, of: 3 });
});

test('status and date of found relations are compared where the gold marks any, with STATED and the heading by default', () => {
  const plain = score([gold([invested])], [predicted([found()])]);
  expect([plain.statuses, plain.dates]).toEqual([null, null]);
  const golds = [gold([{ ...invested, status: 'PLANNED', date: '2011-06' }], undefined, 'a'), gold([invested], undefined, 'b')];
  const marked = score(golds, [predicted([found({ start: '2011-06-01', end: '2011-06-30' })], undefined, 'a'), predicted([found()], undefined, 'b')]);
  expect([marked.statuses, marked.dates]).toEqual([{ right: 1, of: 2 }, { right: 2, of: 2 }]);
});

test('the calibration table holds each found relation once, 1 in the last bin', () => {
  const relations = [found({ confidence: 1 }), found({ type: 'ACQUIRED', confidence: 0.9 }), found({ type: 'SUED', confidence: 0.45 })];
  const { calibration } = score([gold([invested])], [predicted(relations)]);
  expect(calibration.filter((bin) => bin.found > 0)).toEqual([{ from: 0, to: 0.5, found: 1, right: 0 }, { from: 0.9, to: 1, found: 2, right: 1 }]);
});

test('B-cubed: two clusters put together, by hand', () => {
  // Precision (2/3 + 2/3 + 1/3) / 3 = 5/9, recall 1: F1 = 10/14.
  expect(bCubedF1([{ gold: 'a', found: 'x' }, { gold: 'a', found: 'x' }, { gold: 'b', found: 'x' }])).toBeCloseTo(10 / 14);
  expect(bCubedF1([{ gold: 'a', found: 'x' }, { gold: 'a', found: 'y' }])).toBeCloseTo(2 / 3);
});

test('precision, recall and F1, by hand', () => {
  expect(figures({ right: 3, wrong: 1, missed: 3 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  expect(figures({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('the report has a line a type and names each miss and false find with passage and rule', () => {
  const people: GoldMilestone['entities'] = [{ name: 'Harbour Bank', type: 'Company' }, { name: 'Nordwind Air', type: 'Organization' }, { name: 'Lea Roth', type: 'Person' }];
  const result = score([gold([invested], people)], [predicted([found({ type: 'ACQUIRED' })])]);
  expect(reportFigures(result)).toMatch(/INVESTED_IN +0 +1 +0 +0\.000 +0\.000 +0\.000\nACQUIRED +1 +0 +0 /);
  expect(reportMisses(result)).toBe('Relations missed and false\nmissed M001  harbour bank INVESTED_IN nordwind air\n       "The passage."\n'
    + 'false  M001  harbour bank ACQUIRED nordwind air\n       rule invest/verb, STATED, confidence 0.90\n       "The quote."\n'
    + '\nEntities missed, false or of another type\ntype   M001  nordwind air: Company, gold says Organization\nmissed M001  lea roth (Person)\n');
});

test('a gold file that is none names the line', () => {
  expect(() => readGold('{"id":"M001","entities":[],"relations":[]}\n{"id":')).toThrow(/^line 2 is no JSON/);
  expect(() => readGold('{"id":"M001"}')).toThrow('line 1 is no gold milestone {id, entities, relations}');
});
