import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import type { CypherDriver } from '../../src/store/cypher-driver.js';
import { CypherStore } from '../../src/store/cypher-store.js';
import { openNeo4j } from '../../src/store/neo4j-driver.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { document } from '../seed.js';

const borrowed = await borrowNeo4j();
afterAll(borrowed.giveBack);

describeOnNeo4j('Neo4j shows the version of a commit before the last of its data, so', borrowed, address => {
  let driver: CypherDriver;
  let store: CypherStore;
  beforeAll(async () => {
    await emptyNeo4j(address);
    driver = await openNeo4j({ ...address, timeoutMs: 30_000 });
    store = new CypherStore(driver);
    await store.putDocument(document('alpha').milestone('2011-04-26', 'Harbour Bank invested in Nordwind Air.').states('Company Harbour Bank', 'INVESTED_IN', 'Company Nordwind Air').facts());
  });
  afterAll(() => store.close());

  /** The data versions that a read saw. */
  async function versionsSeen(): Promise<readonly string[]> {
    const versions: string[] = [];
    await store.witnessedBy(version => { versions.push(version); }).documents();
    return versions;
  }

  test('who writes says that the version is settled, and reads begin with it', async () => {
    const version = await store.dataVersion();
    const [meta] = await driver.read("MATCH (v:Meta {id: 'meta'}) RETURN v.dataVersion AS latest, v.settledVersion AS settled");
    expect(meta).toEqual({ latest: version, settled: version });
    expect(await versionsSeen()).toEqual([version, version]);
  });

  test('who asks another process after a write has ended sees it, though versions are remembered for some milliseconds', async () => {
    const other = new CypherStore(await openNeo4j({ ...address, timeoutMs: 30_000 }));
    const state = { isWriting: true };
    const asking = (async () => { while (state.isWriting) { await other.dataVersion(); await turnOfOthers(); } })();
    for (let turn = 0; turn < 5; turn++) {
      await store.putDocument(document('beta').milestone('2011-05-01', `Quay Mobile sued Nordwind Air ${turn} times.`).states('Company Quay Mobile', 'SUED', 'Company Nordwind Air').facts());
      const seen = await other.dataVersion();
      expect(seen).toBe((await store.info()).dataVersion);
    }
    state.isWriting = false;
    await asking;
    await other.close();
  });

  test('no read begins with another version, until its writer has been silent for a second', async () => {
    const killed = 'f'.repeat(32);
    await driver.transaction(run => run(`MATCH (v:Meta {id: 'meta'}) SET v.dataVersion = '${killed}'`));
    expect(await versionsSeen()).toEqual(['', killed]);
    expect(await store.dataVersion()).toBe(killed);
    expect(await versionsSeen()).toEqual([killed, killed]);
  });

  test('a store that was written before versions settled is read as it is', async () => {
    await driver.transaction(run => run("MATCH (v:Meta {id: 'meta'}) SET v.dataVersion = 'e' REMOVE v.settledVersion"));
    expect(await versionsSeen()).toEqual(['e', 'e']);
  });
});
