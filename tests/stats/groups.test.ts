import { describe, expect, test } from '@jest/globals';
import type { Entity, Relation } from '../../schema/facts.js';
import { DecimalSum } from '../../src/stats/decimal-sum.js';
import { amountsOf, entityCount, grouped, type StatsKey } from '../../src/stats/groups.js';
import { allAtOnce } from '../../src/work/work.js';
import { date } from '../seed.js';
import { Random } from '../store/random.js';
import { randomRelations, relation } from '../time/relations.js';

function sumOf(...amounts: readonly number[]): DecimalSum {
  const sum = new DecimalSum();
  for (const amount of amounts) sum.add(amount);
  return sum;
}

const entityOf = (id: string): Entity => ({ id, type: id === 'commission' ? 'Regulator' : 'Company', name: id, aliases: [] });
const paid = (amount: number, currency?: string): Pick<Relation, 'attributes'> => ({ attributes: { amount, ...currency === undefined ? {} : { currency } } });

describe('a sum', () => {
  test.each([
    [[0.1, 0.2], '0.3'], [[1e21, 0.5], '1000000000000000000000.5'], [[1e-7, 1e-7], '0.0000002'], [[9007199254740991, 1, 1], '9007199254740993'],
    [[12.5, 12.5], '25'], [[400_000], '400000'], [[], '0'], [[-1.25, 1], '-0.25'],
  ] as const)('of %j is %s exactly', (amounts, text) => {
    expect(sumOf(...amounts).toString()).toBe(text);
  });

  test('is the nearest number too, where adding numbers one by one would drift', () => {
    const tenths = Array.from({ length: 1_000 }, () => 0.1);
    expect(tenths.reduce((sum, tenth) => sum + tenth)).not.toBe(100);
    expect(sumOf(...tenths).toNumber()).toBe(100);
    expect(sumOf(0.1, 0.2).average()).toBe(0.15);
    expect(sumOf(1, 0, 0).average()).toBe(1 / 3);
    expect(sumOf().average()).toBe(0);
  });

  test('is that of cents counted as whole numbers (200 random lists)', () => {
    const random = new Random(12);
    for (let turn = 0; turn < 200; turn++) {
      const cents = Array.from({ length: random.below(30) }, () => random.below(2 ** 31) * random.one([1, 100, 10_000]));
      const total = cents.reduce((sum, cent) => sum + BigInt(cent), 0n);
      const fraction = String(total % 100n).padStart(2, '0').replace(/0+$/, '');
      expect(sumOf(...cents.map(cent => Number(`${cent}e-2`))).toString()).toBe(fraction === '' ? String(total / 100n) : `${total / 100n}.${fraction}`);
    }
  });
});

describe('amounts', () => {
  test('of different currencies are never added, and those without a currency stand apart', () => {
    const relations = [relation('bank INVESTED_IN air', date('2011-04-26'), paid(5, 'USD')), relation('bank INVESTED_IN air', date('2011-04-27'), paid(2.5, 'USD')),
      relation('bank INVESTED_IN air', date('2011-04-28'), paid(30, 'CNY')), relation('bank INVESTED_IN air', date('2011-04-29'), paid(7)), relation('bank SUED air', date('2011-04-30'))];
    expect(amountsOf(relations).map(({ currency, sum, least, most }) => [currency, sum.count, sum.toString(), least, most])).toEqual([['CNY', 1, '30', 30, 30], ['USD', 2, '7.5', 2.5, 5], [null, 1, '7', 7, 7]]);
  });
});

describe('a sum that the text states once', () => {
  const stated = (said: string, milestone: string, start: number, amount = 100): Relation => ({
    ...relation(said, date('2011-04-26'), paid(amount, 'CNY')),
    evidence: [{ milestone, start: 0, end: 99, quote: '', sourceSpan: null, targetSpan: null, attributeSpans: { amount: { start, end: start + 8 } }, rule: '' }],
  });
  const total = (...relations: readonly Relation[]): readonly unknown[] => amountsOf(relations).map(({ sum }) => [sum.count, sum.toString()]);

  test('for several investors of a round counts once', () => {
    expect(total(stated('bank INVESTED_IN air', 'alpha#M001', 10), stated('dune INVESTED_IN air', 'alpha#M001', 10), stated('elm INVESTED_IN air', 'alpha#M001', 10))).toEqual([[1, '100']]);
  });

  test('counts for each where it stands at another place, in another passage, or is another sum', () => {
    expect(total(stated('bank INVESTED_IN air', 'alpha#M001', 10), stated('dune INVESTED_IN air', 'alpha#M001', 40))).toEqual([[2, '200']]);
    expect(total(stated('bank INVESTED_IN air', 'alpha#M001', 10), stated('dune INVESTED_IN air', 'alpha#M002', 10))).toEqual([[2, '200']]);
    expect(total(stated('bank INVESTED_IN air', 'alpha#M001', 10), stated('dune INVESTED_IN air', 'alpha#M001', 10, 50))).toEqual([[2, '150']]);
  });

  test('counts once where a second document says it again', () => {
    const [first, second] = [stated('bank INVESTED_IN air', 'alpha#M001', 10), stated('dune INVESTED_IN air', 'alpha#M001', 10)];
    expect(total({ ...first, evidence: [...first.evidence, ...stated('bank INVESTED_IN air', 'beta#M001', 70).evidence] }, second)).toEqual([[1, '100']]);
  });
});

describe('groups', () => {
  test('are made by several keys; a date less exact than a month is in no month', () => {
    const relations = [relation('bank SUED air', date('2011-04-26')), relation('commission SUED air', date('2011-04-01', '2011-04-30', 'MONTH')), relation('bank SUED air', date('2011-01-01', '2011-12-31', 'YEAR'))];
    expect(allAtOnce(grouped(relations, ['MONTH', 'SOURCE_TYPE'], entityOf)).map(({ values, relations: some }) => [...values, some.length])).toEqual([['2011-04', 'Company', 1], ['2011-04', 'Regulator', 1], [null, 'Company', 1]]);
    expect(allAtOnce(grouped(relations, ['YEAR'], entityOf)).map(({ values, relations: some }) => [...values, some.length])).toEqual([['2011', 3]]);
    expect(allAtOnce(grouped([], [], entityOf))).toEqual([{ values: [], relations: [] }]);
    expect(allAtOnce(grouped([], ['YEAR'], entityOf))).toEqual([]);
  });

  test('by document count a relation in each document that supports it', () => {
    const evidence = ['alpha#M001', 'alpha#M002', 'beta#M001'].map(milestone => ({ milestone, start: 0, end: 1, quote: '', sourceSpan: null, targetSpan: null, attributeSpans: {}, rule: '' }));
    const supported = { ...relation('bank SUED air', date('2011-04-26')), evidence };
    expect(allAtOnce(grouped([supported], ['DOCUMENT'], entityOf)).map(({ values, relations }) => [...values, relations.length])).toEqual([['alpha', 1], ['beta', 1]]);
  });

  test('hold each relation once, with those of the same values (200 random chronicles)', () => {
    const random = new Random(13);
    const read: Readonly<Record<string, (relation: Relation) => string | null>> = {
      MONTH: ({ date: { start, end } }) => start.slice(0, 7) === end.slice(0, 7) ? start.slice(0, 7) : null,
      QUARTER: ({ date: { start, end } }) => { const of = (day: string): string => `2011-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`; return of(start) === of(end) ? of(start) : null; },
      TYPE: ({ type }) => type, STATUS: ({ status }) => status, SOURCE: ({ source }) => source, TARGET: ({ target }) => target, TARGET_TYPE: ({ target }) => entityOf(target).type,
    };
    for (let turn = 0; turn < 200; turn++) {
      const relations = randomRelations(random, random.below(40));
      const keys = random.some(Object.keys(read), 40) as readonly StatsKey[];
      const groups = allAtOnce(grouped(relations, keys, entityOf));
      expect(groups.flatMap(group => group.relations)).toHaveLength(relations.length);
      for (const { values, relations: some } of groups) {
        expect(some).toEqual(relations.filter(one => keys.every((key, place) => read[key]?.(one) === values[place])));
        expect(entityCount(some, ['source', 'target'])).toBe(new Set([...some.map(({ source }) => source), ...some.map(({ target }) => target)]).size);
      }
    }
  });
});
