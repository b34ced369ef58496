/** What the examples about time and numbers say of the sample that is shipped. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readChronicle } from '../../import/pipeline.js';
import { parseExamples } from '../../schema/examples.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf, storeWith } from './support.js';

const root = new URL('../../', import.meta.url);
const examples = parseExamples(readFileSync(new URL('examples/queries.graphql', root), 'utf8'));
const sample = 'china-internet-2011-retold.txt';

let store: GraphStore;
beforeAll(async () => {
  const { facts } = readChronicle(readFileSync(new URL(`samples/${sample}`, root)), sample);
  store = await storeWith(...facts === null ? [] : [facts]);
});
afterAll(() => store.close());

function answer(name: string): Promise<unknown> {
  return dataOf(store, examples.find(example => example.name === name)?.query ?? '');
}

test('MonthByMonth has every month of 2011, and all that happened is in a month or in none', async () => {
  const { timeline: { buckets, totalCount, unplaced } } = await answer('MonthByMonth') as { timeline: { buckets: { label: string; count: number }[]; totalCount: number; unplaced: number } };
  expect(buckets.map(({ label }) => label)).toEqual(Array.from({ length: 12 }, (_, month) => `2011-${String(month + 1).padStart(2, '0')}`));
  expect(buckets.reduce((sum, { count }) => sum + count, unplaced)).toBe(totalCount);
  expect(totalCount).toBeGreaterThan(100);
});

test('OneCompanyInOrder tells of two purchases of Tencent, each with its day and its words', async () => {
  const { timeline: { nodes } } = await answer('OneCompanyInOrder') as { timeline: { nodes: { sentence: string; date: { start: string } }[] } };
  expect(nodes.filter(({ sentence }) => /^Tencent invested in (?:Huayi Media|Kingsoft)$/.test(sentence))).toEqual([
    { sentence: 'Tencent invested in Huayi Media', date: { start: '2011-05-09', precision: 'DAY', text: 'May 9' }, evidence: [{ quote: 'Huayi Media received an investment of RMB 450 million from Tencent.' }] },
    { sentence: 'Tencent invested in Kingsoft', date: { start: '2011-07-06', precision: 'DAY', text: 'July 6' }, evidence: [{ quote: 'For HKD 892 million, Tencent bought 15.68% of Kingsoft, more than any other shareholder owns.' }] },
  ]);
});

test('WhatChanged names ties of the second half of the year only', async () => {
  const { changes: { ties } } = await answer('WhatChanged') as { changes: { ties: { nodes: { after: { date: { start: string } } }[] } } };
  expect(ties.nodes).toHaveLength(20);
  expect(ties.nodes.filter(({ after: { date: { start } } }) => start <= '2011-06-30' || start > '2011-12-31')).toEqual([]);
});

test('InvestedThenPartnered finds Tudou, with the words of both steps', async () => {
  const { motifs: { nodes, complete } } = await answer('InvestedThenPartnered') as { motifs: { nodes: { sentence: string; steps: { evidence: { quote: string }[] }[] }[]; complete: boolean } };
  expect(complete).toBe(true);
  const tudou = nodes.find(({ sentence }) => sentence === 'Sina invested in Tudou (2011-08-17), then Letv partnered with Tudou (2011-10-19)');
  const [invested, partnered] = tudou?.steps.map(({ evidence }) => evidence.map(({ quote }) => quote).join(' ')) ?? [];
  expect(invested).toContain('Sina, between August 17 and 25, invested USD 66.4 million altogether in Tudou');
  expect(partnered).toBe('A joint venture is planned by Letv and Tudou, the two announced.');
});

test('InvestedByQuarter counts the sum of a round once, and each currency for itself', async () => {
  const { stats: { nodes } } = await answer('InvestedByQuarter') as { stats: { nodes: { keys: { label: string }[]; amounts: { currency: string; exactSum: string }[] }[] } };
  const sums = nodes.flatMap(({ keys, amounts }) => amounts.map(({ currency, exactSum }) => `${keys[0]?.label ?? ''} ${currency} ${exactSum}`));
  // In yuan 450 million for Huayi Media and a round of 100 million, which four investors gave to Dianping.
  expect(sums).toEqual(expect.arrayContaining(['2011-Q2 CNY 550000000', '2011-Q3 HKD 892000000']));
});

test('BiggestSpenders has Tencent first', async () => {
  const { stats: { nodes } } = await answer('BiggestSpenders') as { stats: { nodes: unknown[] } };
  expect(nodes[0]).toMatchObject({ keys: [{ label: 'Tencent' }], amounts: [{ currency: 'CNY', sum: 450_000_000 }] });
});

test('CountedByType counts five companies\' relations, the most frequent type first', async () => {
  const { companies: { nodes } } = await answer('CountedByType') as { companies: { nodes: { relations: { aggregate: { nodes: { count: number }[] } } }[] } };
  expect(nodes).toHaveLength(5);
  for (const { relations: { aggregate } } of nodes) {
    const counts = aggregate.nodes.map(({ count }) => count);
    expect(counts.length).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
});

test('CentralAndTogether has Alibaba among the most central, and groups the largest first', async () => {
  const { ranking, communities } = await answer('CentralAndTogether') as { ranking: { edges: { node: { name: string } }[] }; communities: { modularity: number; nodes: { size: number }[] } };
  expect(ranking.edges.map(({ node }) => node.name)).toContain('Alibaba Group');
  expect(communities.modularity).toBeGreaterThan(0.3);
  const sizes = communities.nodes.map(({ size }) => size);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});
