/** What an attacker sends: each is refused with a code, without a look at the store, and the server answers on. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '../../src/graphql/server.js';
import { defaultServerSettings } from '../../src/graphql/settings.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { counted, harbour, storeWith } from '../graphql/support.js';
import { Random } from '../store/random.js';

let store: GraphStore;
let calls: string[];
let server: RunningServer;
beforeAll(async () => {
  store = await storeWith(harbour);
  const watched = counted(store);
  calls = watched.calls;
  server = await startServer(watched.store, { ...defaultServerSettings, port: 0 }, () => undefined);
});
afterAll(async () => {
  await server.close();
  await store.close();
  if (process.env['CHRONICLE_PRINT_TIMES'] !== undefined) process.stdout.write(`${[...fastest].map(([what, ms]) => `${ms.toFixed(1).padStart(8)} ms  ${what}`).join('\n')}\n`);
});

/** The least time of fifteen answers to each attack, for `npm run attacks`: no test depends on it. */
const fastest = new Map<string, number>();
async function timed<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> {
  for (let turn = 0; ; turn++) {
    const began = performance.now();
    const answer = await ask();
    fastest.set(what, Math.min(fastest.get(what) ?? Infinity, performance.now() - began));
    if (turn === 14 || process.env['CHRONICLE_PRINT_TIMES'] === undefined) return answer;
  }
}

const times = (count: number, text: (n: number) => string): string => Array.from({ length: count }, (_, n) => text(n)).join(' ');
const fragments = times(12, n => `fragment F${n} on Company { ...F${n + 1} ...F${n + 1} }`);

/** The codes of the errors that an operation gets; `variables` as JSON. */
async function codesOf(query: string, variables = '{}'): Promise<readonly unknown[]> {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"query":${JSON.stringify(query)},"variables":${variables}}` });
  const { errors } = await response.json() as { errors?: readonly { readonly extensions: { readonly code: string } }[] };
  return [...new Set((errors ?? []).map(({ extensions }) => extensions.code))];
}

/** Objects within objects, as text: JSON.stringify would not get that deep. */
const nested = (count: number): string => `${'{"NOT":'.repeat(count)}{}${'}'.repeat(count)}`;
const byVariable = 'query ($filter: EntityFilter, $orderBy: [EntityOrder!]) { companies(filter: $filter, orderBy: $orderBy) { totalCount } }';
const relationsOfRelations = (count: number): string => count === 0 ? '{ name: { eq: "x" } }' : `{ partners: { every: { source: ${relationsOfRelations(count - 1)} } } }`;

test.each([
  ['many aliases', `{ ${times(120, n => `a${n}: info { version }`)} }`, {}, 'ALIAS_LIMIT'],
  ['10,000 aliases', `{ ${times(10_000, n => `a${n}:id`)} }`, {}, 'TOKEN_LIMIT'],
  ['a great depth', `{ company(name: "x") { ${times(20, () => 'parents { nodes { ... on Company {')} name ${times(20, () => '} } }')} } }`, {}, 'DEPTH_LIMIT'],
  ['a depth of 1,000', `{ ${times(1_000, () => 'parents {')} id ${times(1_000, () => '}')} }`, {}, 'TOKEN_LIMIT'],
  ['a depth of 1,000 that is not closed', times(1_000, () => '{ a'), {}, 'GRAPHQL_PARSE_FAILED'],
  ['a flood of directives', `{ info { ${times(150, () => 'version @skip(if: false)')} } }`, {}, 'DIRECTIVE_LIMIT'],
  ['a flood of directives on the operation', `query ${times(1_000, () => '@view')} { info { version } }`, {}, 'DIRECTIVE_LIMIT'],
  ['a flood of tokens', `{ ${times(4_000, () => 'info')} }`, {}, 'TOKEN_LIMIT'],
  ['one field many times, which validation would compare each with each', `{ ${times(700, () => 'info { version }')} }`, {}, 'SELECTION_LIMIT'],
  ['many misspelt fields, to each of which validation would make proposals', `{ ${times(1_400, n => `compnay${n}`)} }`, {}, 'SELECTION_LIMIT'],
  ['a wide fan-out', '{ companies(first: 500) { nodes { investors(first: 500) { nodes { name } } } } }', {}, 'COST_LIMIT'],
  ['a wide fan-out by variables', 'query Q($n: Int = 500) { companies(first: $n) { nodes { investors(first: $n) { nodes { name } } } } }', {}, 'COST_LIMIT'],
  ['a wide fan-out through fragments', `{ companies { nodes { ...F0 } } } ${fragments} fragment F12 on Company { investors { nodes { name } } }`, {}, 'COST_LIMIT'],
  ['circular fragments', '{ companies { nodes { ...A } } } fragment A on Company { ...B } fragment B on Company { ...A }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['fragments that double themselves', `{ ...D0 } ${times(150, n => `fragment D${n} on Query { ...D${n + 1} ...D${n + 1} }`)} fragment D150 on Query { info { version } }`, {}, 'COST_LIMIT'],
  ['a filter of filters', `{ companies(filter: ${relationsOfRelations(4)}) { totalCount } }`, {}, 'ARGUMENT_DEPTH_LIMIT'],
  ['a filter nested 5,000 times by a variable', byVariable, { filter: nested(5_000) }, 'ARGUMENT_DEPTH_LIMIT'],
  ['a filter of 3,000 conditions', byVariable, { filter: `{"OR":[${Array.from({ length: 3_000 }, () => '{"name":{"eq":"x"}}').join()}]}` }, 'CONDITION_LIMIT'],
  ['an order of 1,000 keys', byVariable, { orderBy: `[${Array.from({ length: 1_000 }, () => '{"by":"RELATION_COUNT"}').join()}]` }, 'CONDITION_LIMIT'],
  ['a search for a book', `{ search(text: "${'word '.repeat(15_000)}") { totalCount } }`, {}, 'TEXT_LIMIT'],
])('%s is refused before the store is asked, and the server answers on', async (what, query, variables: Readonly<Record<string, string>>, code) => {
  calls.length = 0;
  const given = `{${Object.entries(variables).map(([name, json]) => `"${name}":${json}`).join()}}`;
  expect(await timed(what, () => codesOf(query, given))).toContain(code);
  expect(calls).toEqual([]);
  expect(await codesOf('{ info { version } }')).toEqual([]);
});

test.each([
  ['a body of 2 MB', 'x'.repeat(2_000_000), 413, 'BODY_TOO_LARGE'],
  ['a body that is not UTF-8', new Uint8Array([0x7b, 0xc3, 0x28, 0x7d]), 400, 'BAD_ENCODING'],
  ['a body that is no JSON', '{"query":', 400, 'BAD_REQUEST'],
  ['lists in lists', `${'['.repeat(40_000)}${']'.repeat(40_000)}`, 400, 'BAD_REQUEST'],
  ['several operations at once', '[{"query":"{ info { version } }"},{"query":"{ info { version } }"}]', 400, 'BAD_REQUEST'],
])('%s is refused before the store is asked, and the server answers on', async (what, body, status, code) => {
  calls.length = 0;
  const answer = await timed(what, async () => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return [response.status, await response.json()];
  });
  expect(answer).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
  expect(calls).toEqual([]);
  expect(await codesOf('{ info { version } }')).toEqual([]);
});

test('a refusal names the limit, what was asked, and what to do', async () => {
  const refused = async (query: string): Promise<unknown> => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: JSON.stringify({ query }) });
    return [response.status, await response.json()];
  };
  expect(await refused(`{ ${times(101, n => `a${n}: info { version }`)} }`)).toEqual([400, { errors: [{
    message: 'The operation has 101 aliases, and 100 are the most. Ask in several requests, or use nodes(ids: …).',
    extensions: { code: 'ALIAS_LIMIT', limit: 100, asked: 101, action: 'Ask in several requests, or use nodes(ids: …).' },
  }] }]);
  // 500 companies have a list each with their page and 500 names: 1 + 500 * (1 + 1 + 500 * 2).
  expect(await refused('{ companies(first: 500) { nodes { investors(first: 500) { nodes { name } } } } }')).toMatchObject([400, { errors: [{ extensions: { code: 'COST_LIMIT', limit: 200_000, asked: 501_001 } }] }]);
  expect(await refused(`{ ${times(4_000, () => 'info')} }`)).toMatchObject([400, { errors: [{
    message: 'The operation has more than 3000 tokens, and 3000 are the most. Ask in several requests.', extensions: { code: 'TOKEN_LIMIT', limit: 3_000 },
  }] }]);
});

test('filters that are as deep as they may be are understood by the store, whatever is in them', async () => {
  const wraps: readonly [levels: number, wrap: (inner: string) => string][] = [
    [1, inner => `{ NOT: ${inner} }`], [1, inner => `{ OR: [${inner}, { id: { eq: "a" }, name: { contains: "b" } }] }`],
    [3, inner => `{ relations: { some: { node: ${inner}, rule: { eq: "a" } } } }`], [3, inner => `{ partners: { every: { source: ${inner}, confidence: { gt: 0.5 } } } }`],
  ];
  const random = new Random(10);
  for (let turn = 0; turn < 25; turn++) {
    let [filter, depth] = ['{ name: { eq: "x" } }', 2];
    while (depth < 12) {
      const [levels, wrap] = random.one(wraps.filter(([each]) => depth + each <= 12));
      [filter, depth] = [wrap(filter), depth + levels];
    }
    expect(await codesOf(`query @view(documents: ["harbour"], withoutMilestones: ["a"], asOf: "2012-01-01") { companies(filter: ${filter}) { totalCount } }`)).toEqual([]);
  }
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
