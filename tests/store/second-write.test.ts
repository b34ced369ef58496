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
