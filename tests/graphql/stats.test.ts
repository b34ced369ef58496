import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { document } from '../seed.js';
import { ask, dataOf, harbour, storeWith } from './support.js';

/** More money, some of it in fractions. */
const ledger = document('ledger')
  .milestone('2011-02-20', 'Lantern Fund invested USD 0.1 in Quay Mobile.')
  .states('Company Lantern Fund', 'INVESTED_IN', 'Company Quay Mobile', { amount: 0.1, currency: 'USD' })
  .milestone('2011-02-21', 'Ada Byrne invested USD 0.2 in Quay Mobile.')
  .states('Person Ada Byrne', 'INVESTED_IN', 'Company Quay Mobile', { amount: 0.2, currency: 'USD' })
  .milestone('2011-02-10', 'Harbour Bank invested in Nordwind Air.')
  .states('Company Harbour Bank', 'INVESTED_IN', 'Company Nordwind Air')
  .facts();

let store: GraphStore;
beforeAll(async () => { store = await storeWith(harbour, ledger); });
afterAll(() => store.close());

describe('stats', () => {
  test('counts and adds up, each currency for itself and to the last digit', async () => {
    expect(await dataOf(store, `{ stats(types: [INVESTED_IN], groupBy: [MONTH]) {
      totalCount nodes { keys { by label } count entityCount sourceCount targetCount amounts { currency count sum exactSum average min max } } all { keys { label } count amounts { currency exactSum } } } }`)).toEqual({ stats: {
      totalCount: 3,
      nodes: [
        { keys: [{ by: 'MONTH', label: '2011-02' }], count: 3, entityCount: 5, sourceCount: 3, targetCount: 2,
          amounts: [{ currency: 'USD', count: 3, sum: 5_000_000.3, exactSum: '5000000.3', average: 1_666_666.7666666667, min: 0.1, max: 5_000_000 }] },
        { keys: [{ by: 'MONTH', label: '2011-04' }], count: 2, entityCount: 3, sourceCount: 2, targetCount: 1,
          amounts: [{ currency: 'CNY', count: 1, sum: 30_000_000, exactSum: '30000000', average: 30_000_000, min: 30_000_000, max: 30_000_000 }] },
        { keys: [{ by: 'MONTH', label: '2011-09' }], count: 1, entityCount: 2, sourceCount: 1, targetCount: 1, amounts: [] },
      ],
      all: { keys: [], count: 6, amounts: [{ currency: 'CNY', exactSum: '30000000' }, { currency: 'USD', exactSum: '5000000.3' }] },
    } });
  });

  test('groups by several keys and sorts by what is reckoned, groups without it last', async () => {
    const rows = async (args: string): Promise<unknown> => {
      const { stats } = await dataOf(store, `{ stats(${args}) { nodes { keys { label entity { id } } count } } }`) as { stats: { nodes: { keys: { label: string | null }[]; count: number }[] } };
      return stats.nodes.map(({ keys, count }) => [...keys.map(({ label }) => label), count]);
    };
    expect(await rows('groupBy: [TYPE, SOURCE_TYPE], orderBy: [{ by: COUNT, direction: DESC }]'))
      .toEqual([['INVESTED_IN', 'Company', 4], ['INVESTED_IN', 'Person', 2], ['LICENSED', 'Regulator', 1], ['PARTNERED_WITH', 'Company', 1]]);
    expect(await rows('types: [INVESTED_IN], groupBy: [SOURCE], orderBy: [{ by: SUM_AMOUNT, currency: "USD", direction: DESC }]')).toEqual([['Harbour Bank', 2], ['Ada Byrne', 2], ['Lantern Fund', 2]]);
    expect(await rows('types: [INVESTED_IN], groupBy: [SOURCE], orderBy: [{ by: MAX_AMOUNT, currency: "CNY" }]')).toEqual([['Lantern Fund', 2], ['Ada Byrne', 2], ['Harbour Bank', 2]]);
    expect(await rows('types: [INVESTED_IN], groupBy: [CURRENCY, STATUS], orderBy: [{ by: KEY, direction: DESC }]')).toEqual([['USD', 'STATED', 3], ['CNY', 'STATED', 1], [null, 'STATED', 1], [null, 'PLANNED', 1]]);
    expect(await rows('groupBy: [DOCUMENT], types: [INVESTED_IN]')).toEqual([['harbour', 4], ['ledger', 3]]);
    expect(await rows('of: ["Quay Mobile"]')).toEqual([[3]]);
  });

  test('has pages', async () => {
    const page = async (after?: string): Promise<{ nodes: { keys: { label: string }[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> =>
      (await dataOf(store, 'query ($after: String) { stats(groupBy: [TARGET], first: 1, after: $after) { nodes { keys { label } } pageInfo { hasNextPage endCursor } } }', { after }) as { stats: Awaited<ReturnType<typeof page>> }).stats;
    const labels: unknown[] = [];
    for (let current = await page(); ; current = await page(current.pageInfo.endCursor)) {
      labels.push(...current.nodes.map(({ keys }) => keys[0]?.label));
      if (!current.pageInfo.hasNextPage) break;
    }
    expect(labels).toEqual(['Nordwind Air', 'Quay Mobile']);
  });
});

describe('aggregate', () => {
  test('counts all of a list, whatever its page, as the view and the filter show it', async () => {
    expect(await dataOf(store, `query @view(asOf: "2011-04-30", withoutMilestones: ["ledger#M002"]) {
      relations(first: 1, types: [INVESTED_IN]) { aggregate { nodes { count } } }
      company(name: "Nordwind Air") {
        investors(first: 1, filter: { amount: { gt: 1 } }) { nodes { name } aggregate(groupBy: [CURRENCY]) { nodes { keys { label } count amounts { sum } } } }
        relations { aggregate(groupBy: [SOURCE_TYPE], orderBy: [{ by: COUNT, direction: DESC }]) { nodes { keys { label } count } } } } }`)).toEqual({
      relations: { aggregate: { nodes: [{ count: 4 }] } },
      company: {
        investors: { nodes: [{ name: 'Harbour Bank' }], aggregate: { nodes: [{ keys: [{ label: 'CNY' }], count: 1, amounts: [{ sum: 30_000_000 }] }, { keys: [{ label: 'USD' }], count: 1, amounts: [{ sum: 5_000_000 }] }] } },
        relations: { aggregate: { nodes: [{ keys: [{ label: 'Company' }], count: 2 }, { keys: [{ label: 'Person' }], count: 1 }] } },
      },
    });
  });

  test('counts what totalCount counts, on every relation field', async () => {
    const fields = '{ totalCount aggregate { nodes { count } } }';
    const data = await dataOf(store, `{ companies { nodes { investors ${fields} investments ${fields} partners ${fields} licenses ${fields} lawsuitsFiled(statuses: [ALLEGED]) ${fields} relations(direction: IN) ${fields} } } }`) as
      { companies: { nodes: Record<string, { totalCount: number; aggregate: { nodes: { count: number }[] } }>[] } };
    const lists = data.companies.nodes.flatMap(company => Object.values(company));
    expect(lists.map(({ aggregate }) => aggregate.nodes[0]?.count)).toEqual(lists.map(({ totalCount }) => totalCount));
    expect(lists.some(({ totalCount }) => totalCount > 1)).toBe(true);
  });
});

test.each([
  ['groupBy: [MONTH, MONTH]', 'groupBy has MONTH twice.'],
  ['orderBy: [{ by: SUM_AMOUNT }]', 'SUM_AMOUNT needs a currency, as sums of different currencies do not compare.'],
  ['first: 501', 'first is 501, and 500 is the most at once.'],
  ['after: "nonsense"', '"nonsense" is not a cursor.'],
])('stats(%s) is refused', async (args, message) => {
  expect((await ask(store, `{ stats(${args}) { nodes { count } } }`)).errors).toMatchObject([{ message }]);
});
