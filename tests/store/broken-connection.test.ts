import { afterAll, expect, jest, test } from '@jest/globals';
import { openNeo4j } from '../../src/store/neo4j-driver.js';
import { openStore } from '../../src/store/open-store.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { proxyTo } from '../neo4j/proxy.js';
import { exportOf } from './graph-store.contract.js';
import { longChronicle } from './long-chronicle.js';

jest.setTimeout(120_000);
const timeoutMs = 30_000;
const borrowed = await borrowNeo4j();
afterAll(borrowed.giveBack);

describeOnNeo4j('When the connection to Neo4j breaks,', borrowed, address => {
  test('a read that was under way is asked again', async () => {
    const proxy = await proxyTo(address);
    const driver = await openNeo4j({ ...proxy.address, timeoutMs });
    const answer = driver.read('UNWIND range(1, 1000) AS a UNWIND range(1, 2000) AS b RETURN count(*) AS n');
    setTimeout(proxy.cut, 30);
    expect(await answer).toEqual([{ n: 2_000_000 }]);
    await driver.close();
    proxy.close();
  });

  test('an import goes on, and ends in the same bytes', async () => {
    await emptyNeo4j(address);
    const proxy = await proxyTo(address);
    const [broken, whole] = [await openStore({ ...proxy.address, timeoutMs }), await openStore({ uri: 'memory:', timeoutMs })];
    let cuts = 0;
    // The moments fall before, into and after the commit of the next batches, whose answers may be lost.
    await broken.putDocument(longChronicle(), () => { setTimeout(proxy.cut, 15 * cuts++); });
    await whole.putDocument(longChronicle());
    expect(cuts).toBeGreaterThan(5);
    expect(await exportOf(broken)).toBe(await exportOf(whole));
    expect(await broken.dataVersion()).toBe(await whole.dataVersion());
    await Promise.all([broken.close(), whole.close()]);
    proxy.close();
  });
});
