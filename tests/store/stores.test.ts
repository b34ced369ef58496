import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { describeGraphStore, exportOf } from './graph-store.contract.js';
import { Random, randomFacts } from './random.js';

const timeoutMs = 20_000;
// A Neo4j that was just started answers its first statements in seconds.
jest.setTimeout(60_000);
const borrowed = await borrowNeo4j();
afterAll(borrowed.giveBack);

describe('The embedded store', () => {
  describeGraphStore(() => openStore({ uri: 'memory:', timeoutMs }), 100);
});

describeOnNeo4j('Neo4j', borrowed, address => {
  describeGraphStore(async () => {
    await emptyNeo4j(address);
    return openStore({ ...address, timeoutMs });
    // Each question is a new statement, which Neo4j takes a tenth of a second to plan.
  }, 12);

  test('gives the bytes and the version that the embedded store gives', async () => {
    await emptyNeo4j(address);
    const stores = [await openStore({ uri: 'memory:', timeoutMs }), await openStore({ ...address, timeoutMs })];
    const answers = await Promise.all(stores.map(async store => {
      for (const facts of randomFacts(new Random(7))) await store.putDocument(facts);
      return { version: await store.dataVersion(), bytes: await exportOf(store) };
    }));
    await Promise.all(stores.map(store => store.close()));
    expect(answers[1]).toEqual(answers[0]);
  });
});
