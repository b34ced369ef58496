import { describe, expect, test } from '@jest/globals';
import { cluster, type Statement } from '../../src/store/cluster.js';
import { date, document, type StatementOptions } from '../seed.js';

/** Statements of one investment, one a passage: `[day, options]`. */
function statements(...said: readonly (readonly [string, StatementOptions])[]): readonly Statement[] {
  const builder = document('alpha');
  for (const [day, options] of said) builder.milestone(day, 'Harbour Bank and Nordwind Air.').states('Company Harbour Bank', 'INVESTED_IN', 'Company Nordwind Air', options);
  return builder.facts().assertions;
}
const sizes = (given: readonly Statement[]): readonly number[] => cluster(given).map(fact => fact.statements.length);

describe('Statements about the same two entities', () => {
  test('of one day are one fact, with what each of them knows', () => {
    const [fact, ...others] = cluster(statements(['2011-04-26', { amount: 5, currency: 'USD' }], ['2011-04-26', { round: 'second', confidence: 0.95 }]));
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ id: 'company:harbour-bank|INVESTED_IN|company:nordwind-air|2011-04-26', attributes: { amount: 5, currency: 'USD', round: 'second' }, confidence: 0.95 });
  });

  test('of different days are two facts', () => {
    expect(sizes(statements(['2011-04-26', {}], ['2011-04-27', {}]))).toEqual([1, 1]);
  });

  test('with two different amounts are two facts, and the second id is numbered', () => {
    const facts = cluster(statements(['2011-04-26', { amount: 5 }], ['2011-04-26', { amount: 6 }]));
    expect(facts.map(fact => [fact.id.split('|').slice(3), fact.attributes.amount])).toEqual([[['2011-04-26'], 5], [['2011-04-26', '2'], 6]]);
  });

  test('with the same amount in other words, or a title in other case, are one fact', () => {
    expect(sizes(statements(
      ['2011-04-26', { amount: 5, amountText: 'five yuan', round: 'Series B' }],
      ['2011-04-26', { amount: 5, amountText: '5 RMB', round: 'series b' }],
    ))).toEqual([2]);
  });

  test('of different status are two facts: a plan and its fulfilment stay apart', () => {
    expect(cluster(statements(['2011-04-26', { status: 'PLANNED' }], ['2011-04-26', {}])).map(fact => [fact.statements[0]?.status, fact.id.endsWith('|2')]))
      .toEqual([['STATED', false], ['PLANNED', true]]);
  });

  test('are dated by the most precise of them, then the earliest', () => {
    const april = date('2011-04-01', '2011-04-30', 'MONTH');
    expect(cluster(statements(['2011-12-01', { date: april }], ['2011-12-01', { date: '2011-04-26' }])).map(fact => fact.date)).toEqual([date('2011-04-26')]);
  });

  test('that are vague do not tie two days together', () => {
    const year = date('2011-01-01', '2011-12-31', 'YEAR');
    expect(sizes(statements(['2011-12-01', { date: year }], ['2011-04-26', {}], ['2011-08-20', {}]))).toEqual([2, 1]);
  });

  test('give the same facts in any order', () => {
    const given = statements(
      ['2011-04-26', { amount: 5 }], ['2011-04-26', {}], ['2011-04-26', { amount: 6 }], ['2011-04-27', { status: 'DENIED' }],
      ['2011-05-01', { date: date('2011-04-01', '2011-04-30', 'MONTH'), round: 'first' }], ['2011-05-02', { round: 'second' }],
    );
    const facts = cluster(given);
    for (let turn = 1; turn < given.length; turn++) expect(cluster([...given.slice(turn), ...given.slice(0, turn)])).toEqual(facts);
    expect(cluster([...given].reverse())).toEqual(facts);
  });
});
