import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { type RunningServer, startServer } from '../../src/graphql/server.js';
import { defaultServerSettings } from '../../src/graphql/settings.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { harbour, storeWith } from '../graphql/support.js';

const folder = mkdtempSync(`${tmpdir()}/chronicle-web-`);
writeFileSync(`${folder}/index.html`, '<!doctype html><title>Chronicle Graph</title>');
writeFileSync(`${folder}/main-ABCDEFGH.js`, 'export {}');

let store: GraphStore;
let server: RunningServer;
const logged: Readonly<Record<string, unknown>>[] = [];
beforeAll(async () => {
  store = await storeWith(harbour);
  server = await startServer(store, { ...defaultServerSettings, port: 0, bodyLimit: 2_000, webFolder: pathToFileURL(`${folder}/`) }, event => { logged.push(event); });
});
afterAll(async () => { await server.close(); await store.close(); });

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

describe('routes', () => {
  test('a GraphQL answer carries the data version', async () => {
    const response = await post(JSON.stringify({ query: '{ company(name: "harbour bank") { id } }' }));
    expect(await response.json()).toEqual({ data: { company: { id: 'company:harbour-bank' } }, extensions: { dataVersion: await store.dataVersion() } });
  });

  test('a name that nobody has gets null, and who may have been meant', async () => {
    const response = await post(JSON.stringify({ query: '{ company(name: "Harbor Bnak") { id } court(name: "Harbor Bnak") { id } }' }));
    expect(await response.json()).toEqual({ data: { company: null, court: null }, extensions: { dataVersion: await store.dataVersion(), unknownNames: [
      { name: 'Harbor Bnak', suggestions: [{ id: 'company:harbour-bank', name: 'Harbour Bank' }] }, { name: 'Harbor Bnak', suggestions: [] },
    ] } });
  });

  test('health is about the process, readiness about the store', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'up' });
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready', dataVersion: await store.dataVersion() });
  });

  test('the schema is served as text', async () => {
    const response = await get('/schema.graphql');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain('interface Relation implements Node {');
  });

  test('a browser gets the playground, also where it opens /graphql; what has a hash in its name is kept', async () => {
    expect(await (await get('/')).text()).toContain('<title>Chronicle Graph</title>');
    expect((await get('/')).headers.get('content-security-policy')).toContain("default-src 'self'");
    expect((await get('/graphql', { accept: 'text/html,*/*' })).headers.get('location')).toBe('/');
    expect((await get('/main-ABCDEFGH.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/nowhere', '/__proto__', '/../package.json', '/%2e%2e/package.json', '//'])('there is nothing at %s, said in JSON', async path => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('each request leaves one line in the log', () => {
    expect(logged).toContainEqual({ method: 'GET', path: '/nowhere', status: 404, ms: expect.any(Number) });
  });
});

describe('bodies that are refused', () => {
  test.each([
    ['one that is too large', () => post(JSON.stringify({ query: `{ info { version } } #${'x'.repeat(3_000)}` })), 413, 'BODY_TOO_LARGE'],
    ['one that is no JSON', () => post('{ query'), 400, 'BAD_REQUEST'],
    ['one that is not UTF-8', () => post(new Uint8Array([0x22, 0xff, 0x22])), 400, 'BAD_ENCODING'],
    ['one that is compressed', () => post('x', { 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_ENCODING'],
  ])('%s', async (_what, send, status, code) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('one that is too large though it does not say so', async () => {
    const answer = await new Promise<string>(resolve => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
        socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nbb8\r\n' + 'x'.repeat(3_000) + '\r\n');
      });
      socket.once('data', data => { resolve(data.toString()); socket.destroy(); });
    });
    expect(answer).toContain('HTTP/1.1 413');
  });
});

test('GraphQL over HTTP: all 61 audits pass', async () => {
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: (url: string, init?: RequestInit) => fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), 'apollo-require-preflight': '1' } }) });
  expect(results.filter(result => result.status !== 'ok').map(result => `${result.id} ${result.name}`)).toEqual([]);
  expect(results).toHaveLength(61);
});

test('an error says what to do, and has a code', async () => {
  const response = await post(JSON.stringify({ query: '{ company { id } }' }));
  expect(await response.json()).toMatchObject({ errors: [{
    message: 'An entity is asked for by its id or by its name. Give id: or name:, one of them.', path: ['company'],
    extensions: { code: 'BAD_USER_INPUT', action: 'Give id: or name:, one of them.' },
  }] });
});

test('a failure of ours is told to the log, not to the client', async () => {
  const broken = await startServer({ witnessedBy() { return this; }, dataVersion: () => Promise.resolve('0'), info: () => Promise.reject(new Error('secret path /x')) } as unknown as GraphStore, { ...defaultServerSettings, port: 0 }, event => { logged.push(event); });
  const response = await fetch(`${broken.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ info { version } }"}' });
  expect(await response.text()).not.toContain('secret');
  expect(JSON.stringify(logged)).toContain('secret path');
  await broken.close();
});

test('a server that stops finishes what is under way', async () => {
  let release: () => void = () => undefined;
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>(resolve => { arrive = resolve; });
  const slow = { witnessedBy() { return this; }, dataVersion: () => Promise.resolve('0'), info: () => new Promise(resolve => { arrive(); release = () => { resolve({ kind: 'embedded', dataVersion: '0', documents: 7, milestones: 0, entities: {}, relations: {} }); }; }) } as unknown as GraphStore;
  const stopping = await startServer(slow, { ...defaultServerSettings, port: 0 }, () => undefined);
  const answer = fetch(`${stopping.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ info { documents } }"}' });
  await arrived;
  const closed = stopping.close();
  release();
  expect(await (await answer).json()).toMatchObject({ data: { info: { documents: 7 } } });
  await closed;
  await expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow();
});
