import { expect, test } from '@jest/globals';
import { CypherStore } from '../../src/store/cypher-store.js';
import { openEmbedded } from '../../src/store/embedded-driver.js';
import { longChronicle } from './long-chronicle.js';

test('A document that is put again opens no transaction, so nothing can be written', async () => {
  const driver = openEmbedded(null, 30_000);
  let transactions = 0;
  const store = new CypherStore({
    ...driver,
    transaction: work => {
      transactions++;
      return driver.transaction(work);
    },
  });
  await store.putDocument(longChronicle());
  const first = transactions;
  await store.putDocument(longChronicle());
  await store.close();
  expect([first > 0, transactions - first]).toEqual([true, 0]);
});

test('Of a document that the store does not know, nothing is looked for', async () => {
  const driver = openEmbedded(null, 30_000);
  const asked: string[] = [];
  const store = new CypherStore({ ...driver, read: (text, parameters) => { asked.push(text); return driver.read(text, parameters); } });
  await store.putDocument(longChronicle());
  const first = asked.filter(text => text.includes(':Milestone') || text.includes(':NAMES')).length;
  await store.putDocument(longChronicle());
  await store.close();
  expect([first, asked.length > first]).toEqual([0, true]);
});
