import { describe, expect, test } from '@jest/globals';
import { periodAt, periodOf, type TimeUnit, unitNumber } from '../../src/time/calendar.js';
import { bucketed, unplaced } from '../../src/time/timeline.js';
import { allAtOnce } from '../../src/work/work.js';
import { date } from '../seed.js';
import { Random } from '../store/random.js';
import { randomDay, randomRelations, relation } from './relations.js';

const units: readonly TimeUnit[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];

describe('the calendar', () => {
  test.each([
    ['2011-04-26', 'DAY', '2011-04-26', '2011-04-26', '2011-04-26'],
    ['2011-04-26', 'WEEK', '2011-W17', '2011-04-25', '2011-05-01'],
    // ISO 8601: the first of January can lie in the last week of the year before, the last of December in the first of the next.
    ['2011-01-01', 'WEEK', '2010-W52', '2010-12-27', '2011-01-02'],
    ['2012-12-31', 'WEEK', '2013-W01', '2012-12-31', '2013-01-06'],
    ['2020-12-31', 'WEEK', '2020-W53', '2020-12-28', '2021-01-03'],
    ['2012-02-10', 'MONTH', '2012-02', '2012-02-01', '2012-02-29'],
    ['1900-02-10', 'MONTH', '1900-02', '1900-02-01', '1900-02-28'],
    ['0099-02-10', 'MONTH', '0099-02', '0099-02-01', '0099-02-28'],
    ['2011-12-31', 'QUARTER', '2011-Q4', '2011-10-01', '2011-12-31'],
    ['1969-07-20', 'YEAR', '1969', '1969-01-01', '1969-12-31'],
  ] as const)('%s lies in the %s %s, from %s to %s', (day, unit, label, start, end) => {
    expect(periodAt(unitNumber(day, unit), unit)).toEqual({ label, start, end });
  });

  test.each(units)('every day lies in one %s, and each begins the day after the one before it ends', unit => {
    for (let day = Date.parse('1968-01-01'); day < Date.parse('1974-01-01'); day += 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10);
      const number = unitNumber(iso, unit);
      const { start, end } = periodAt(number, unit);
      expect(start <= iso && iso <= end).toBe(true);
      expect(Date.parse(periodAt(number + 1, unit).start) - Date.parse(end)).toBe(86_400_000);
    }
  });

  test('a date lies in a unit only where all of it does', () => {
    expect(periodOf(date('2011-04-01', '2011-04-30', 'MONTH'), 'MONTH')?.label).toBe('2011-04');
    expect(periodOf(date('2011-04-01', '2011-04-30', 'MONTH'), 'WEEK')).toBeNull();
    expect(periodOf(date('2011-01-01', '2011-12-31', 'YEAR'), 'QUARTER')).toBeNull();
  });
});

describe('a timeline', () => {
  const happenings = [
    relation('bank INVESTED_IN air', date('2011-02-10')), relation('bank SUED air', date('2011-02-28')), relation('commission LICENSED air', date('2011-05-01', '2011-05-31', 'MONTH')),
    relation('bank SUED dune', date('2011-05-30', '2011-06-02')),
  ];

  test('has a bucket for every unit from the first happening to the last, and zero where nothing happened', () => {
    expect(allAtOnce(bucketed(happenings, 'MONTH')).map(({ label, count, spanning }) => [label, count, spanning])).toEqual([
      ['2011-02', 2, 0], ['2011-03', 0, 0], ['2011-04', 0, 0], ['2011-05', 1, 1], ['2011-06', 0, 1],
    ]);
    expect(allAtOnce(bucketed(happenings, 'MONTH'))[0]).toEqual({
      label: '2011-02', start: '2011-02-01', end: '2011-02-28', count: 2, spanning: 0, types: [{ type: 'INVESTED_IN', count: 1 }, { type: 'SUED', count: 1 }],
    });
  });

  test('covers the whole stretch that is asked for', () => {
    expect(allAtOnce(bucketed(happenings, 'QUARTER', { start: '2010-12-31', end: '2011-07-01' })).map(({ label, count, spanning }) => [label, count, spanning]))
      .toEqual([['2010-Q4', 0, 0], ['2011-Q1', 2, 0], ['2011-Q2', 2, 0], ['2011-Q3', 0, 0]]);
    expect(allAtOnce(bucketed([], 'YEAR', { start: '2010-05-05', end: '2011-01-01' })).map(({ label, count }) => [label, count])).toEqual([['2010', 0], ['2011', 0]]);
    expect(allAtOnce(bucketed([], 'YEAR', { start: '2010-05-05' }))).toEqual([]);
    expect(allAtOnce(bucketed([], 'YEAR', { start: '2011-05-05', end: '2010-01-01' }))).toEqual([]);
  });

  test('with too many buckets is refused with a way out', () => {
    expect(() => allAtOnce(bucketed(happenings, 'DAY', { start: '1911-01-01', end: '2011-12-31' }))).toThrow(/^From 1911-01-01 to 2011-12-31 there are 36890 buckets/);
  });

  test('counts as a reader would, unit by unit (200 random timelines)', () => {
    const random = new Random(6);
    for (let turn = 0; turn < 200; turn++) {
      const [unit, some] = [random.one(units), randomRelations(random, random.below(20))];
      const days = [randomDay(random), randomDay(random)].sort() as [string, string];
      const stretch = { ...random.maybe('start', () => days[0], 40), ...random.maybe('end', () => days[1], 40) };
      const shown = some.filter(({ date: { start, end } }) => end >= (stretch.start ?? '') && start <= (stretch.end ?? '9999'));
      const buckets = allAtOnce(bucketed(shown, unit, stretch));
      for (const { start, end, count, spanning, types } of buckets) {
        const touching = shown.filter(({ date }) => date.end >= start && date.start <= end);
        const inside = touching.filter(({ date }) => date.start >= start && date.end <= end);
        expect([count, spanning]).toEqual([inside.length, touching.length - inside.length]);
        expect(types.reduce((sum, one) => sum + one.count, 0)).toBe(count);
      }
      expect(buckets.reduce((sum, { count }) => sum + count, 0) + allAtOnce(unplaced(shown, unit))).toBe(shown.length);
    }
  });
});
