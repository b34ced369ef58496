import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeSearchIndex, type SearchIndex } from '../../src/graphql/search/search-index.js';
import type { Entity } from '../../schema/facts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { date } from '../seed.js';
import { ask, dataOf, harbour, storeWith } from './support.js';

let store: GraphStore;
beforeAll(async () => { store = await storeWith(harbour); });
afterAll(() => store.close());

const day = date('2011-01-01');
const named = (id: string, name: string, ...aliases: readonly string[]): Entity => ({ id, type: 'Company', name, aliases });
const index: SearchIndex = makeSearchIndex([
  named('company:kestrel-bank', 'Kestrel Bank'), named('company:kestrel-bank-leasing', 'Kestrel Bank Leasing'), named('company:cafe-perle', 'Café Perlé'),
  named('company:north-sea-board-of-trade', "North Sea's Board of Trade", 'the Board'), named('company:pico-77', 'Pico 77'),
], []);

test.each([
  ['the name', 'kestrel bank', 'company:kestrel-bank'],
  ['a typing error', 'kestril', 'company:kestrel-bank'],
  ['the beginning of a word', 'kest', 'company:kestrel-bank'],
  ['no accents', 'cafe perle', 'company:cafe-perle'],
  ['initials without small words', 'NSBT', 'company:north-sea-board-of-trade'],
  ['initials with small words', 'nsbot', 'company:north-sea-board-of-trade'],
  ['words written together', 'pico77', 'company:pico-77'],
  ['an alias', 'the board', 'company:north-sea-board-of-trade'],
  ['two letters that changed places', 'kestrle', 'company:kestrel-bank'],
  ['the longer name where it is asked for', 'kestrel leasing', 'company:kestrel-bank-leasing'],
])('an entity is found by %s', (_how, text, id) => {
  expect(index.search(text, []).found[0]?.id).toBe(id);
});

test('a stretch of a hit is marked in UTF-16 units, accents and all', () => {
  const marked = (text: string): readonly string[] => index.search(text, []).hits(0, 1).flatMap(({ text: found, highlights }) => highlights.map(({ start, end }) => found.slice(start, end)));
  expect(marked('perle')).toEqual(['Perlé']);
  expect(marked('the board')).toEqual(['the Board']);
  expect(marked('nsbt')).toEqual(["North Sea's Board of Trade"]);
  const [passage] = makeSearchIndex([], [{ id: 'sea#M001', document: 'sea', key: 'M001', section: 1, ordinal: 1, heading: null, date: day, text: '\u{1F6A2} Ship, Cafe\u0301 and U.S. Wi-Fi' }]).search('cafe us wifi', []).hits(0, 1);
  expect(passage?.highlights).toEqual([{ start: 9, end: 14 }, { start: 19, end: 22 }, { start: 24, end: 29 }]);
});

test('names and passages come in one list, with what fits marked and counted', async () => {
  expect(await dataOf(store, `{
    search(text: "nordwind permit") { totalCount types { type count } months { month count } edges { text highlights { start end } node { __typename id } } }
  }`)).toEqual({ search: {
    totalCount: 1, types: [{ type: 'Milestone', count: 1 }], months: [{ month: '2011-05', count: 1 }],
    edges: [{ text: 'The Sky Authority granted Nordwind Air a flight permit.', highlights: [{ start: 26, end: 34 }, { start: 48, end: 54 }], node: { __typename: 'Milestone', id: 'harbour#M003' } }],
  } });
});

test('a search for some kinds still counts the others', async () => {
  expect(await dataOf(store, '{ search(text: "nordwnd", types: [Company]) { totalCount types { type count } nodes { id } } }'))
    .toEqual({ search: { totalCount: 1, types: [{ type: 'Company', count: 1 }, { type: 'Milestone', count: 5 }], nodes: [{ id: 'company:nordwind-air' }] } });
});

test('a page goes on where the last one ended, also backwards', async () => {
  const page = async (args: string): Promise<{ readonly ids: readonly string[]; readonly pageInfo: Readonly<Record<string, unknown>> }> => {
    const { search } = await dataOf(store, `{ search(text: "nordwind", ${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`) as { search: { nodes: { id: string }[]; pageInfo: Record<string, unknown> } };
    return { ids: search.nodes.map(({ id }) => id), pageInfo: search.pageInfo };
  };
  const all = await page('first: 10');
  const start = await page('first: 2');
  const rest = await page(`first: 10, after: "${String(start.pageInfo['endCursor'])}"`);
  const back = await page(`last: 2, before: "${String(rest.pageInfo['startCursor'])}"`);
  expect(all.ids).toHaveLength(6);
  expect([...start.ids, ...rest.ids]).toEqual(all.ids);
  expect(back.ids).toEqual(start.ids);
  expect(start.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('a search sees no passage that the view leaves out', async () => {
  expect(await dataOf(store, 'query @view(withoutMilestones: ["harbour#M003"]) { search(text: "flight permit") { totalCount } }')).toEqual({ search: { totalCount: 0 } });
  expect(await dataOf(store, 'query @view(documents: ["other"]) { search(text: "flight permit") { totalCount } }')).toEqual({ search: { totalCount: 0 } });
});

test('an empty search and a cursor of something else are refused', async () => {
  expect((await ask(store, '{ search(text: " ") { totalCount } }')).errors).toMatchObject([{ message: 'The text to search for is empty.' }]);
  expect((await ask(store, '{ search(text: "nordwind", after: "x") { totalCount } }')).errors).toMatchObject([{ message: '"x" is not a cursor.' }]);
});
