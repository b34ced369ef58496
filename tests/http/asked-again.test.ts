/** A document is prepared once and asked with other variables: nothing of the first request may stand in the second answer. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '../../src/graphql/server.js';
import { defaultServerSettings } from '../../src/graphql/settings.js';
import { harbour, storeWith } from '../graphql/support.js';
import type { GraphStore } from '../../src/store/graph-store.js';

let store: GraphStore;
/** Asks the fast way, which remembers what it found out of a document, and the way of graphql-js, which does not. */
let servers: readonly RunningServer[];

beforeAll(async () => {
  store = await storeWith(harbour);
  servers = await Promise.all([true, false].map(fastAnswers => startServer(store, { ...defaultServerSettings, port: 0, fastAnswers }, () => undefined)));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await store.close();
});

async function ask({ url }: RunningServer, query: string, variables: object): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: JSON.stringify({ query, variables }) });
  return response.json();
}

test.each<[what: string, query: string, variables: readonly object[]]>([
  ['who is asked about', 'query ($name: String!) { company(name: $name) { name investors { edges { sentence } } } }', [{ name: 'Nordwind Air' }, { name: 'Harbour Bank' }, { name: 'Nobody' }]],
  ['the size of a page within', '{ companies { nodes { name relations(first: 1) { totalCount edges { id } } } } }', [{}, {}]],
  ['the size of a page by a variable', 'query ($first: Int!) { companies { nodes { name relations(first: $first) { totalCount edges { id } } } } }', [{ first: 1 }, { first: 5 }, { first: 0 }]],
  ['a filter within', 'query ($type: RelationType!) { companies { nodes { name relations(filter: { type: { eq: $type } }) { totalCount edges { id } } } } }', [{ type: 'INVESTED_IN' }, { type: 'SUED' }]],
  ['the view of the operation', 'query ($asOf: LocalDate) @view(asOf: $asOf) { companies { nodes { name relations { edges { id } } } } }', [{ asOf: '2011-01-01' }, { asOf: '2020-01-01' }, {}]],
  ['the view of a field above', 'query ($asOf: LocalDate) { companies @view(asOf: $asOf) { nodes { name relations { edges { id } } } } }', [{ asOf: '2020-01-01' }, { asOf: '2011-01-01' }]],
  ['a fragment', 'query ($first: Int) { companies { nodes { ...Own } } } fragment Own on Company { name relations(first: $first) { edges { id } } }', [{ first: 1 }, { first: 4 }]],
  ['what is included', 'query ($all: Boolean!) { companies { nodes { name relations @include(if: $all) { edges { id evidence { quote } } } } } }', [{ all: false }, { all: true }]],
])('by other variables, an answer is another one: %s', async (_what, query, variables) => {
  const answers: unknown[] = [];
  for (const some of variables) {
    const [fast, usual] = await Promise.all(servers.map(server => ask(server, query, some)));
    expect(fast).toEqual(usual);
    expect(fast).not.toHaveProperty('errors');
    answers.push(fast);
  }
  // That the variables matter at all.
  if (Object.keys(variables[0] ?? {}).length > 0) expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBeGreaterThan(1);
});

test('two lists that read different parts of the same passage each have their own', async () => {
  const query = '{ company(name: "Nordwind Air") { a: relations { edges { evidence { milestone { id text } } } } b: relations { edges { evidence { milestone { id heading date { start } document { id } } } } } c: relations { nodes { aliases } } } }';
  const [fast, usual] = await Promise.all(servers.map(server => ask(server, query, {})));
  expect(fast).toEqual(usual);
  expect(JSON.stringify(fast)).toContain('"document":{"id":');
});
