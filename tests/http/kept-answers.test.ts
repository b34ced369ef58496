/** Answers that are kept, answers that are written fast, and answers while somebody writes: always those of one version of the data. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { defaultServerSettings, type ServerSettings } from '../../src/graphql/settings.js';
import { type RunningServer, startServer } from '../../src/graphql/server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { counted, harbour, storeWith } from '../graphql/support.js';
import { document } from '../seed.js';

let store: GraphStore;
let watched: ReturnType<typeof counted>;
const servers: RunningServer[] = [];
let server: RunningServer;

async function start(settings: Partial<ServerSettings> = {}): Promise<RunningServer> {
  const started = await startServer(watched.store, { ...defaultServerSettings, ...settings, port: 0 }, () => undefined);
  servers.push(started);
  return started;
}

beforeAll(async () => {
  store = await storeWith(harbour);
  watched = counted(store);
  server = await start();
});
afterAll(async () => {
  for (const one of servers) await one.close();
  await store.close();
});

async function ask(query: string, { url }: RunningServer = server, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
  return response.text();
}

const investors = '{ company(name: "Nordwind Air") { name investors(first: 5) { totalCount edges { sentence amount { value } } } } }';

test('a question that is asked again reads nothing but the data version; no-store has it computed', async () => {
  const first = await ask(investors);
  watched.calls.length = 0;
  expect(await ask(investors)).toBe(first);
  expect(watched.calls).toEqual(['dataVersion']);
  expect(await ask(investors, server, { 'cache-control': 'no-store' })).toBe(first);
  expect(watched.calls.length).toBeGreaterThan(1);
});

test('after a write the answer is the new one, and after the write is undone the old one', async () => {
  const before = await ask(investors);
  const more = document('more').milestone('2011-12-01', 'Tide Partners invested in Nordwind Air.').states('Company Tide Partners', 'INVESTED_IN', 'Company Nordwind Air').facts();
  await store.putDocument(more);
  expect(await ask(investors)).toContain('Tide Partners invested in Nordwind Air');
  await store.removeDocument('more');
  expect(await ask(investors)).toBe(before);
});

test('an answer with an error is not kept', async () => {
  const wrong = '{ company { name } }';
  await ask(wrong);
  watched.calls.length = 0;
  expect(await ask(wrong)).toContain('BAD_USER_INPUT');
});

test.each([
  investors, '{ company(name: "Nordwind Air") { ... on Company @include(if: false) { id } n: name @skip(if: false) } }', '{ __typename companies(first: 1) { nodes { __typename } pageInfo { endCursor } } }',
  '{ company { name } companies(first: 1) { nodes { name } } }', '{ companies(first: 1, last: 1) { nodes { name } } }', '{ __type(name: "Company") { name } }', '{ company(name: "Nordwind Ayr") { name } }',
])('the writer answers as graphql-js does: %s', async query => {
  const slow = await start({ fastAnswers: false, keptAnswers: 0 });
  expect(await ask(query)).toBe(await ask(query, slow));
});

test('no answer mixes two versions of the data', async () => {
  const sums = (amount: number): Parameters<GraphStore['putDocument']>[0] => ['A', 'B', 'C', 'D'].reduce((facts, name) => facts.states('Company Lender', 'INVESTED_IN', `Company Firm ${name}`, { amount, currency: 'USD' }),
    document('sums').milestone('2011-01-01', 'Lender invested in Firm A, Firm B, Firm C and Firm D.')).facts();
  const query = '{ company(name: "Lender") { investments { edges { amount { value } } } } a: company(name: "Firm A") { investors { edges { amount { value } } } } relations(filter: { source: { id: { eq: "company:lender" } } }) { nodes { ... on InvestedIn { amount { value } } } } }';
  await store.putDocument(sums(1));
  const state = { isWriting: true };
  const writing = (async () => { for (let turn = 2; turn < 40; turn++) await store.putDocument(sums(turn)); state.isWriting = false; })();
  const answers = new Set<string>();
  while (state.isWriting) answers.add(await ask(query, server, { 'cache-control': 'no-store' }));
  await writing;
  expect(answers.size).toBeGreaterThan(3);
  for (const answer of answers) {
    expect(answer).not.toContain('"errors"');
    expect(new Set([...answer.matchAll(/"value":(\d+)/g)].map(([, value]) => value)).size).toBeLessThanOrEqual(1);
  }
});
