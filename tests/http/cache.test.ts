/** What a notebook that asks again pays for: nothing, until the data change. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { type RunningServer, startServer } from '../../src/graphql/server.js';
import { defaultServerSettings } from '../../src/graphql/settings.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { counted, harbour, storeWith } from '../graphql/support.js';
import { document } from '../seed.js';

let store: GraphStore;
let calls: string[];
let server: RunningServer;
beforeAll(async () => {
  store = await storeWith(harbour);
  const watched = counted(store);
  calls = watched.calls;
  server = await startServer(watched.store, { ...defaultServerSettings, port: 0 }, () => undefined);
});
beforeEach(() => { calls.length = 0; });
afterAll(async () => { await server.close(); await store.close(); });

const query = '{ companies { totalCount } }';
const get = (parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
const tagOf = (response: Response): string => response.headers.get('etag') ?? '';

describe('an answer to a GET request', () => {
  test('has an ETag, and may be kept if it is asked each time whether it still holds', async () => {
    const response = await get({ query });
    expect(tagOf(response)).toMatch(/^"[\w-]{43}"$/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('is not computed again for who has it: 304 without a body, for the price of the data version', async () => {
    const etag = tagOf(await get({ query }));
    calls.length = 0;
    const again = await get({ query }, { 'if-none-match': `"another", W/${etag}` });
    expect([again.status, again.headers.get('etag'), again.headers.get('cache-control'), await again.text()]).toEqual([304, etag, 'no-cache', '']);
    expect(calls).toEqual(['dataVersion']);
  });

  test('is another for another question, other variables, or another media type', async () => {
    const asked = 'query ($first: Int) { companies(first: $first) { nodes { id } } }';
    const tags = await Promise.all([
      get({ query }), get({ query: asked }), get({ query: asked, variables: '{"first":1}' }), get({ query }, { accept: 'application/graphql-response+json' }),
    ].map(async response => tagOf(await response)));
    expect(new Set(tags).size).toBe(4);
  });

  test('is computed again when the data have changed, and again the old one when they are as before', async () => {
    const before = await get({ query });
    await store.putDocument(document('pier').milestone('2011-07-01', 'Pier Post opened.').mentions('Company Pier Post').facts());
    const changed = await get({ query }, { 'if-none-match': tagOf(before) });
    expect([changed.status, await changed.json()]).toMatchObject([200, { data: { companies: { totalCount: 5 } } }]);
    await store.removeDocument('pier');
    expect((await get({ query }, { 'if-none-match': tagOf(before) })).status).toBe(304);
  });

  test('is not to be kept when it has errors', async () => {
    const failed = await get({ query: '{ relations(first: -1) { totalCount } }' });
    expect([failed.headers.get('etag'), failed.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

test('an answer to a POST request has no ETag', async () => {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  expect([response.status, response.headers.get('etag')]).toEqual([200, null]);
});

describe('a persisted query', () => {
  const asked = '{ company(name: "Harbour Bank") { name } }';
  const persisted = (text: string): string => JSON.stringify({ persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } });

  test('is asked for by its hash alone once it was sent in full, and has an ETag like any other', async () => {
    expect(await (await get({ extensions: persisted(asked) })).json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect((await get({ query: asked, extensions: persisted(asked) })).status).toBe(200);
    const byHash = await get({ extensions: persisted(asked) });
    expect(await byHash.json()).toMatchObject({ data: { company: { name: 'Harbour Bank' } } });
    expect((await get({ extensions: persisted(asked) }, { 'if-none-match': tagOf(byHash) })).status).toBe(304);
  });

  test('that is no text of its hash is refused', async () => {
    expect(await (await get({ query: '{ info { version } }', extensions: persisted(asked) })).json()).toMatchObject({ errors: [{ message: 'provided sha does not match query', extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('keeps to the limits', async () => {
    const wide = '{ companies(first: 500) { nodes { investors(first: 500) { nodes { name } } } } }';
    expect(await (await get({ query: wide, extensions: persisted(wide) })).json()).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT' } }] });
    expect(await (await get({ extensions: persisted(wide) })).json()).not.toHaveProperty('data');
  });
});
