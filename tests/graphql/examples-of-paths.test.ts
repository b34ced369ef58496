/** What the examples about how entities hang together say of the sample that is shipped. */
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
  if (facts !== null) store = await storeWith(facts);
});
afterAll(() => store.close());

async function answer<Data>(name: string): Promise<Data> {
  return await dataOf(store, examples.find(example => example.name === name)?.query ?? '') as Data;
}

test('HowOneComesToAnother goes over Qihoo 360 and the exchange, with the words of each step', async () => {
  const { paths } = await answer<{ paths: readonly { sentence: string; steps: readonly { quote: string }[] }[] }>('HowOneComesToAnother');
  expect(paths[0]?.sentence).toMatch(/^Tencent .* Qihoo 360, which listed on New York Stock Exchange, which listed Youku\.$/);
  expect(paths[0]?.steps.map(({ quote }) => /Qihoo|360|Youku/.test(quote))).toEqual([true, true, true]);
});

test('OnlyMoneyAndOwnership finds that Sina invested in Tudou', async () => {
  expect(await answer('OnlyMoneyAndOwnership')).toMatchObject({ paths: expect.arrayContaining([expect.objectContaining({ sentence: 'Sina invested in Tudou.' })]) as unknown });
});

test('HowSeveralHangTogether joins all three', async () => {
  const { pathsAmong: { connected, nodes, relations } } = await answer<{ pathsAmong: { connected: boolean; nodes: readonly { name: string }[]; relations: readonly unknown[] } }>('HowSeveralHangTogether');
  expect(connected).toBe(true);
  expect(nodes.slice(0, 3).map(({ name }) => name)).toEqual(['Sina', 'Qihoo 360', 'Youku']);
  // A tree has one relation less than it has nodes.
  expect(relations.length).toBe(nodes.length - 1);
});

test('InCommon has the central bank, which licensed both', async () => {
  const { commonNeighbors: { nodes } } = await answer<{ commonNeighbors: { nodes: readonly { node: { name: string }; toA: readonly { sentence: string }[] }[] } }>('InCommon');
  expect(nodes.find(({ node }) => node.name === "People's Bank of China")?.toA.map(({ sentence }) => sentence)).toEqual(["People's Bank of China licensed China Mobile"]);
});

test('AroundOneCompany has Alipay next to Alibaba, and edges between its nodes only', async () => {
  const { neighborhood: { nodes, edges, truncated } } = await answer<{ neighborhood: { nodes: readonly { id: string; distance: number }[]; edges: readonly { source: { id: string }; target: { id: string } }[]; truncated: readonly unknown[] } }>('AroundOneCompany');
  expect(nodes.find(({ id }) => id === 'company:alipay')?.distance).toBe(1);
  const ids = nodes.map(({ id }) => id);
  expect(edges.filter(({ source, target }) => !ids.includes(source.id) || !ids.includes(target.id))).toEqual([]);
  expect(truncated).toEqual([]);
});
