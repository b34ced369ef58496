/** How many statements a request sends to a store: one for each root field and each level of relations, however many parents there are. */
import { afterAll, expect, test } from '@jest/globals';
import type { CypherDriver } from '../../src/store/cypher-driver.js';
import { CypherStore } from '../../src/store/cypher-store.js';
import { openEmbedded } from '../../src/store/embedded-driver.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4j } from '../../src/store/neo4j-driver.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { document } from '../seed.js';
import { dataOf } from './support.js';

/** With the most statements that each may take: its root fields, and its levels of lists and single things beneath them. */
const requests: readonly (readonly [most: number, query: string])[] = [
  [1, '{ company(name: "Fund A0") { name aliases } }'],
  [2, '{ companies(first: 500) { totalCount nodes { investments { totalCount edges { sentence evidence { quote } node { name } } } } } }'],
  [2, '{ a: companies(filter: { investments: { some: { node: { people: { some: {} } } } } }) { totalCount nodes { name } } b: relations(first: 500, orderBy: [{ by: AMOUNT, direction: DESC }]) { totalCount nodes { sentence } } }'],
  [3, '{ companies(first: 500) { nodes { investments { nodes { people { nodes { name } } } } } } }'],
  [10, `{ companies(first: 500) { totalCount nodes { mentions { nodes { milestone { mentions { entity { name } } relations { id } } } }
    investments { totalCount edges { evidence { milestone { document { title } } } node { people { nodes { name positions { nodes { name } } } } } } } } } }`],
];

async function statementsOf(driver: CypherDriver, parents: number, empty: (store: GraphStore) => Promise<void>): Promise<readonly number[]> {
  let count = 0;
  const store = new CypherStore({ ...driver, read: (text, parameters) => { count++; return driver.read(text, parameters); } });
  await empty(store);
  const builder = document('many');
  for (let n = 0; n < parents; n++) builder.milestone('2011-01-01', `Fund A${n} invested in Firm B${n}, led by Person C${n}.`)
    .states(`Company Fund A${n}`, 'INVESTED_IN', `Company Firm B${n}`).states(`Person Person C${n}`, 'HELD_POSITION_AT', `Company Firm B${n}`);
  await store.putDocument(builder.facts());
  const counts: number[] = [];
  for (const [, query] of requests) {
    // What is kept until the data change, such as the order of names, is read before.
    await dataOf(store, query);
    count = 0;
    await dataOf(store, query);
    counts.push(count);
  }
  await store.close();
  return counts;
}

function expectFew(one: readonly number[], many: readonly number[]): void {
  expect(many).toEqual(one);
  for (const [place, [most]] of requests.entries()) expect([requests[place]?.[1], Math.max(most, many[place] ?? Infinity)]).toEqual([requests[place]?.[1], most]);
}

test('on the embedded store', async () => {
  const counts = (parents: number): Promise<readonly number[]> => statementsOf(openEmbedded(null, 30_000), parents, () => Promise.resolve());
  expectFew(await counts(1), await counts(100));
});

const neo4j = await borrowNeo4j();
afterAll(neo4j.giveBack);
describeOnNeo4j('on Neo4j', neo4j, address => {
  test('as few', async () => {
    const counts = async (parents: number): Promise<readonly number[]> => statementsOf(await openNeo4j({ ...address, timeoutMs: 30_000 }), parents, () => emptyNeo4j(address));
    expectFew(await counts(1), await counts(100));
  }, 120_000);
});
