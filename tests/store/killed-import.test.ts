import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type StoreSettings } from '../../src/store/open-store.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { exportOf } from './graph-store.contract.js';
import { longChronicle } from './long-chronicle.js';
import { Random } from './random.js';
import { buildChild, runChild } from './spawn-child.js';

jest.setTimeout(180_000);
const timeoutMs = 30_000;
const borrowed = await borrowNeo4j();
const folder = mkdtempSync(join(tmpdir(), 'chronicle-killed-'));
let child: string;
let expected: { readonly bytes: string; readonly version: string };

async function stateOf(settings: StoreSettings, finish: boolean): Promise<typeof expected & { readonly documents: number }> {
  const store = await openStore(settings);
  try {
    if (finish) await store.putDocument(longChronicle());
    return { bytes: await exportOf(store), version: await store.dataVersion(), documents: (await store.documents()).length };
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  child = await buildChild();
  const { bytes, version } = await stateOf({ uri: 'memory:', timeoutMs }, true);
  expected = { bytes, version };
});
afterAll(() => {
  borrowed.giveBack();
  rmSync(folder, { recursive: true });
  rmSync(child);
});

/** Kills after some batch and a moment more, so that most kills fall into the midst of a transaction. */
async function killAndFinish(settings: StoreSettings, random: Random): Promise<void> {
  const batch = random.below(9);
  const delay = random.below(25);
  let batches = 0;
  const { killed } = await runChild(child, settings, 'import', (line, process) => {
    if (line === 'batch' && batches++ === batch) setTimeout(() => process.kill('SIGKILL'), delay);
  });
  if (killed) {
    const cut = await stateOf(settings, false);
    // It was cut short: then it is not listed. Or the kill came after the last batch: then all is there.
    expect(cut.documents).toBe(cut.bytes === expected.bytes ? 1 : 0);
  }
  expect(await stateOf(settings, true)).toEqual({ ...expected, documents: 1 });
}

describe('An import that is killed and run again gives the bytes and version of one that was not,', () => {
  test.each([1, 2, 3, 4, 5])('in the embedded store (kill %i)', async round => {
    await killAndFinish({ uri: join(folder, `${round}.db`), timeoutMs }, new Random(round));
  });
  describeOnNeo4j('in Neo4j', borrowed, address => {
    test.each([1, 2, 3])('(kill %i)', async round => {
      await emptyNeo4j(address);
      await killAndFinish({ ...address, timeoutMs }, new Random(round));
    });
  });
});
