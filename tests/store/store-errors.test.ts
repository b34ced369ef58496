/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver types its options as classes and takes literals. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openEmbedded } from '../../src/store/embedded-driver.js';
import { openNeo4j } from '../../src/store/neo4j-driver.js';
import { openStore } from '../../src/store/open-store.js';
import { borrowNeo4j, describeOnNeo4j } from '../neo4j/borrow.js';
import { document } from '../seed.js';
import { buildChild, runChild } from './spawn-child.js';

jest.setTimeout(60_000);
const timeoutMs = 10_000;
const borrowed = await borrowNeo4j();
const folder = mkdtempSync(join(tmpdir(), 'chronicle-errors-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
afterAll(borrowed.giveBack);

const refused = (code: string, message: RegExp): unknown => expect.objectContaining({ code, message: expect.stringMatching(message) as unknown, action: expect.stringMatching(/\S/) as unknown });

describe('A store that cannot be opened says why and what to do:', () => {
  test.each(['', 'mysql://host', 'file:///x'])('an address of no known kind: %p', async uri => {
    await expect(openStore({ uri, timeoutMs })).rejects.toEqual(refused('BAD_STORE_URI', /names no store/));
  });

  test('a file that another process has open', async () => {
    const uri = join(folder, 'shared.db');
    const child = await buildChild();
    let opening: Promise<unknown> | undefined;
    await runChild(child, { uri, timeoutMs }, 'hold', (_line, holder) => {
      opening = openStore({ uri, timeoutMs }).then(() => 'opened', (error: unknown) => error).finally(() => holder.kill('SIGKILL'));
    });
    rmSync(child);
    expect(await opening).toEqual(refused('STORE_IN_USE', /shared\.db/));
  });

  test('a file that is something else', async () => {
    const uri = join(folder, 'letter.db');
    writeFileSync(uri, 'Dear reader, this is no store. '.repeat(500));
    await expect(openStore({ uri, timeoutMs })).rejects.toEqual(refused('STORE_DAMAGED', /letter\.db/));
    expect(readFileSync(uri, 'utf8')).toMatch(/^Dear reader/);
  });

  test('a store whose bytes were damaged', async () => {
    const uri = join(folder, 'damaged.db');
    const store = await openStore({ uri, timeoutMs });
    await store.putDocument(document('alpha').milestone('2011-04-26', 'Harbour Bank opened.').mentions('Company Harbour Bank').facts());
    await store.close();
    const bytes = readFileSync(uri);
    writeFileSync(uri, bytes.map((byte, place) => place % 7 === 0 ? byte ^ 0x55 : byte));
    await expect(openStore({ uri, timeoutMs })).rejects.toEqual(refused('STORE_DAMAGED', /damaged\.db/));
  });

  test('a folder that is a file', async () => {
    writeFileSync(join(folder, 'plain'), '');
    await expect(openStore({ uri: join(folder, 'plain', 'graph.db'), timeoutMs })).rejects.toEqual(refused('STORE_NOT_WRITABLE', /graph\.db/));
  });

  test('a folder where the file should be', async () => {
    mkdirSync(join(folder, 'folder.db'));
    await expect(openStore({ uri: join(folder, 'folder.db'), timeoutMs })).rejects.toEqual(refused('STORE_DAMAGED', /folder\.db/));
  });

  test('a server that nobody runs', async () => {
    await expect(openStore({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', timeoutMs })).rejects.toEqual(refused('STORE_UNREACHABLE', /127\.0\.0\.1:1/));
  });

  test('a server that says nothing', async () => {
    const connections: Socket[] = [];
    const silent = createServer(connection => { connections.push(connection.resume()); });
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { readonly port: number };
    await expect(openStore({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'x', timeoutMs: 300 })).rejects.toEqual(refused('STORE_TIMEOUT', /300 ms/));
    // The driver does not let go of a connection that was never answered.
    for (const connection of connections) connection.destroy();
    silent.close();
  });

  describeOnNeo4j('in Neo4j', borrowed, address => {
    const expiring = { user: 'expiring', password: 'first-password' };
    const asAdmin = async (text: string): Promise<void> => {
      const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
      await driver.executeQuery(text, {}, { database: 'system' });
      await driver.close();
    };
    beforeAll(() => asAdmin(`CREATE USER ${expiring.user} IF NOT EXISTS SET PASSWORD '${expiring.password}' CHANGE REQUIRED`));
    afterAll(() => asAdmin(`DROP USER ${expiring.user} IF EXISTS`));

    test('a wrong password', async () => {
      await expect(openStore({ ...address, password: 'wrong', timeoutMs })).rejects.toEqual(refused('STORE_PASSWORD_REFUSED', /refused the user neo4j/));
    });

    test('no password', async () => {
      await expect(openStore({ uri: address.uri, timeoutMs })).rejects.toEqual(refused('STORE_PASSWORD_REFUSED', /refused the user \(none\)/));
    });

    test('a first password that has to be changed', async () => {
      await expect(openStore({ ...address, ...expiring, timeoutMs })).rejects.toEqual(refused('STORE_CREDENTIALS_EXPIRED', /expiring/));
    });

    test('a database that is not there', async () => {
      await expect(openStore({ ...address, database: 'elsewhere', timeoutMs })).rejects.toEqual(refused('STORE_DATABASE_MISSING', /elsewhere/));
    });
  });
});

describe('A statement over the time limit is given up', () => {
  const slow = 'UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a, b WHERE a * b = 7 RETURN count(*) AS n';

  test('by the embedded store, which finishes it in the background', async () => {
    const driver = openEmbedded(null, 20);
    await expect(driver.read(slow)).rejects.toEqual(refused('STORE_TIMEOUT', /20 ms/));
    await driver.close();
  });

  describeOnNeo4j('by Neo4j', borrowed, address => {
    test('which stops it on the server', async () => {
      const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = 7 RETURN count(*) AS n';
      const [hasty, patient] = [await openNeo4j({ ...address, timeoutMs: 500 }), await openNeo4j({ ...address, timeoutMs })];
      await expect(hasty.read(endless)).rejects.toEqual(refused('STORE_TIMEOUT', /500 ms/));
      const running = async (): Promise<unknown> => (await patient.read("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '100000' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n"))[0]?.['n'];
      // A terminated transaction ends when the server next looks whether it should: a little later than it was told to.
      for (const start = Date.now(); await running() !== 0 && Date.now() - start < 30_000;) await setTimeout(20);
      expect(await running()).toBe(0);
      await Promise.all([hasty.close(), patient.close()]);
    });
  });
});
