/** Every question that the playground lists, asked of the sample that is shipped. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readChronicle } from '../../import/pipeline.js';
import { type Example, parseExamples } from '../../schema/examples.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { openStore } from '../../src/store/open-store.js';
import { dataOf, storeWith } from './support.js';

const root = new URL('../../', import.meta.url);
const examples = parseExamples(readFileSync(new URL('examples/queries.graphql', root), 'utf8'));
const sample = 'china-internet-2011-retold.txt';
const { facts } = readChronicle(readFileSync(new URL(`samples/${sample}`, root)), sample);

test('there are at least twelve examples, of six uses, each with a name of its own', () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
  expect([...new Set(examples.map(({ group }) => group))]).toEqual(['First look', 'Follow the money', 'How they hang together', 'Regulators', 'Courts', 'People', 'Sources', 'Can I defend it?', 'Over time', 'Numbers']);
  expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
});

describe('the examples on the embedded store', () => {
  let store: GraphStore;
  beforeAll(async () => { if (facts !== null) store = await storeWith(facts); });
  afterAll(() => store.close());

  test.each(examples)('$title', async ({ query }: Example) => {
    expect(found(await dataOf(store, query))).toBeGreaterThan(0);
  });
});

const neo4j = await borrowNeo4j();
afterAll(neo4j.giveBack);
describeOnNeo4j('the examples on Neo4j', neo4j, address => {
  let store: GraphStore;
  let embedded: GraphStore;
  beforeAll(async () => {
    await emptyNeo4j(address);
    store = await openStore({ ...address, timeoutMs: 30_000 });
    if (facts === null) return;
    await store.putDocument(facts);
    embedded = await storeWith(facts);
  }, 120_000);
  afterAll(async () => { await embedded.close(); await store.close(); });

  test.each(examples)('$title The answer is the embedded store\'s.', async ({ query }: Example) => {
    expect(withoutStoreName(await dataOf(store, query))).toEqual(withoutStoreName(await dataOf(embedded, query)));
  });
});

/** How many items the first lists of an answer have. */
function found(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return value === null || typeof value !== 'object' ? 0 : Object.values(value).map(found).reduce((sum, count) => sum + count, 0);
}

function withoutStoreName(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data).replace('"store":"neo4j"', '"store":"embedded"'));
}
