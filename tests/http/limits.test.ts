/** What an attacker sends: each is refused with a code, without a look at the store, and the server answers on. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '../../src/graphql/server.js';
import { defaultServerSettings } from '../../src/graphql/settings.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { counted, harbour, storeWith } from '../graphql/support.js';

let store: GraphStore;
let calls: string[];
let server: RunningServer;
beforeAll(async () => {
  store = await storeWith(harbour);
  const watched = counted(store);
  calls = watched.calls;
  server = await startServer(watched.store, { ...defaultServerSettings, port: 0 }, () => undefined);
});
afterAll(async () => { await server.close(); await store.close(); });

const times = (count: number, text: (n: number) => string): string => Array.from({ length: count }, (_, n) => text(n)).join(' ');
const fragments = times(12, n => `fragment F${n} on Company { ...F${n + 1} ...F${n + 1} }`);

async function codesOf(query: string, variables = {}): Promise<readonly unknown[]> {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { errors } = await response.json() as { errors?: readonly { readonly extensions: { readonly code: string } }[] };
  return [...new Set((errors ?? []).map(({ extensions }) => extensions.code))];
}

test.each([
  ['many aliases', `{ ${times(200, n => `a${n}: info { version }`)} }`, {}, 'ALIAS_LIMIT'],
  ['a great depth', `{ company(name: "x") { ${times(30, () => 'parents { nodes { ... on Company {')} name ${times(30, () => '} } }')} } }`, {}, 'DEPTH_LIMIT'],
  ['a flood of directives', `{ info { ${times(150, () => 'version @skip(if: false)')} } }`, {}, 'DIRECTIVE_LIMIT'],
  ['a flood of tokens', `{ ${times(4_000, () => 'info')} }`, {}, 'GRAPHQL_PARSE_FAILED'],
  ['a wide fan-out', '{ companies(first: 500) { nodes { investors(first: 500) { nodes { name } } } } }', {}, 'COST_LIMIT'],
  ['a wide fan-out by variables', 'query Q($n: Int = 500) { companies(first: $n) { nodes { investors(first: $n) { nodes { name } } } } }', {}, 'COST_LIMIT'],
  ['a wide fan-out through fragments', `{ companies { nodes { ...F0 } } } ${fragments} fragment F12 on Company { investors { nodes { name } } }`, {}, 'COST_LIMIT'],
  ['circular fragments', '{ companies { nodes { ...A } } } fragment A on Company { ...B } fragment B on Company { ...A }', {}, 'GRAPHQL_VALIDATION_FAILED'],
])('%s', async (_what, query, variables, code) => {
  calls.length = 0;
  expect(await codesOf(query, variables)).toContain(code);
  expect(calls).toEqual([]);
  expect(await codesOf('{ info { version } }')).toEqual([]);
});

test('a refusal names the limit, what was asked, and what to do', async () => {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: JSON.stringify({ query: `{ ${times(101, n => `a${n}: info { version }`)} }` }) });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ errors: [{
    message: 'The operation has 101 aliases, and 100 are the most. Ask in several requests, or use nodes(ids: …).',
    extensions: { code: 'ALIAS_LIMIT', limit: 100, asked: 101, action: 'Ask in several requests, or use nodes(ids: …).' },
  }] });
});

test('variables named __proto__ do no harm', async () => {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ info { version } }","variables":{"__proto__":{"polluted":true}}}' });
  expect(await response.json()).toMatchObject({ data: { info: { version: '0.0.0' } } });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('the schema can be asked for in full, as playgrounds do', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  expect(await codesOf(getIntrospectionQuery())).toEqual([]);
});
