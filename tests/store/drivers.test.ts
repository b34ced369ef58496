import { afterAll, expect, jest, test } from '@jest/globals';
import type { CypherDriver } from '../../src/store/cypher-driver.js';
import { openEmbedded } from '../../src/store/embedded-driver.js';
import { openNeo4j } from '../../src/store/neo4j-driver.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';

const timeoutMs = 20_000;
jest.setTimeout(60_000);
const borrowed = await borrowNeo4j();
afterAll(borrowed.giveBack);

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** What a transaction that hands its statements in at once leaves behind; `broken` is one of them. */
async function written(driver: CypherDriver, broken?: string): Promise<unknown> {
  await driver.transaction(run => run("CREATE (:Note {text: ''})"));
  const writing = driver.transaction(run => Promise.all(letters.map(letter => run(letter === broken ? 'MATCH (n:Note) SET' : 'MATCH (n:Note) SET n.text = n.text + $letter', { letter }))));
  await (broken === undefined ? writing : expect(writing).rejects.toMatchObject({ code: 'STORE_FAILED' }));
  const [row] = await driver.read('MATCH (n:Note) RETURN n.text AS text');
  await driver.close();
  return row?.['text'];
}

const embedded = (): CypherDriver => openEmbedded(null, timeoutMs);

test('Statements that a transaction of the embedded store gets at once are run in their order', async () => {
  expect(await written(embedded())).toBe(letters.join(''));
});

test('One of them that fails undoes all', async () => {
  expect(await written(embedded(), 'm')).toBe('');
});

test('A transaction that failed with statements on their way leaves the store to the next', async () => {
  const driver = embedded();
  await driver.transaction(run => run('CREATE (:Count {n: 0})'));
  for (let round = 0; round < 50; round++) {
    const failing = driver.transaction(run => Promise.all(['MATCH (c:Count) SET', ...letters.map(() => 'MATCH (c:Count) SET c.n = c.n + 100')].map(text => run(text))));
    await expect(failing).rejects.toMatchObject({ code: 'STORE_FAILED' });
    await driver.transaction(run => run('MATCH (c:Count) SET c.n = c.n + 1'));
  }
  expect(await driver.read('MATCH (c:Count) RETURN c.n AS n')).toEqual([{ n: 50 }]);
  await driver.close();
});

describeOnNeo4j('Neo4j', borrowed, address => {
  const server = async (): Promise<CypherDriver> => { await emptyNeo4j(address); return openNeo4j({ ...address, timeoutMs }); };

  test('runs statements that a transaction gets at once in their order', async () => {
    expect(await written(await server())).toBe(letters.join(''));
  });

  test('undoes all where one of them fails', async () => {
    expect(await written(await server(), 'm')).toBe('');
  });
});
