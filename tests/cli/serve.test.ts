/** The server as `npm start` runs it: a process that is started, stopped, and killed. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildChronicle, chronicle, startServer } from './chronicle.js';

jest.setTimeout(120_000);
const folder = mkdtempSync(join(tmpdir(), 'chronicle-serve-'));
beforeAll(buildChronicle);
afterAll(() => { rmSync(folder, { recursive: true }); });

async function dataVersion(address: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ info { dataVersion documents } }"}' });
  const { data } = await response.json() as { readonly data: { readonly info: { readonly dataVersion: string; readonly documents: number } } };
  expect(data.info.documents).toBe(1);
  return data.info.dataVersion;
}

test('a first start imports the sample, a second finds it there, and both stop when asked to', async () => {
  const store = join(folder, 'asked.grafeo');
  const first = await startServer(store);
  const version = await dataVersion(first.address);
  expect(await first.end('SIGTERM')).toMatchObject({ code: 0, err: expect.stringContaining('importing the sample') });
  const second = await startServer(store);
  expect(await dataVersion(second.address)).toBe(version);
  expect(await second.end('SIGINT')).toMatchObject({ code: 0, err: expect.not.stringContaining('importing the sample') });
});

test('a killed server leaves a store that opens and holds what it held', async () => {
  const store = join(folder, 'killed.grafeo');
  const killed = await startServer(store);
  const version = await dataVersion(killed.address);
  expect(await killed.end('SIGKILL')).toMatchObject({ code: null });
  const next = await startServer(store);
  expect(await dataVersion(next.address)).toBe(version);
  expect(await next.end('SIGTERM')).toMatchObject({ code: 0, err: expect.not.stringContaining('importing the sample') });
});

test('a server killed while it imports the sample imports the rest at its next start', async () => {
  const [store, whole] = ['half.grafeo', 'whole.grafeo'].map(name => join(folder, name)) as [string, string];
  const serve = ['serve', '--port', '0', '--store', store];
  for (const killAfter of [600, 900, 1_200]) expect(await chronicle(serve, { killAfter })).toMatchObject({ code: null });
  const [next, undisturbed] = [await startServer(store), await startServer(whole)];
  expect(await dataVersion(next.address)).toBe(await dataVersion(undisturbed.address));
  await Promise.all([next.end('SIGTERM'), undisturbed.end('SIGTERM')]);
});

test('a second server on the same file says who has it and what to do', async () => {
  const store = join(folder, 'shared.grafeo');
  const first = await startServer(store);
  const second = await chronicle(['serve', '--port', '0', '--store', store]);
  await first.end('SIGTERM');
  expect(second).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/Another process has the store .*shared\.grafeo open\. Stop the other/) });
});
