import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf, harbour, storeWith } from './support.js';

let store: GraphStore;
beforeAll(async () => { store = await storeWith(harbour); });
afterAll(() => store.close());

test('a list of entities adds up the relations that all of it has, whatever the page, each once', async () => {
  expect(await dataOf(store, `{
    all: entities(first: 1) { aggregate(groupBy: [TYPE]) { nodes { keys { label } count } } }
    licensed: companies(first: 0, filter: { licenses: { some: {} } }) { aggregate(types: [INVESTED_IN]) { all { count amounts { currency sum } } } }
    asOf: companies(filter: { name: { eq: "Harbour Bank" } }) @view(asOf: "2011-03-01") { aggregate { all { count } } }
    people { aggregate(groupBy: [SOURCE]) { nodes { keys { label } count } } }
  }`)).toEqual({
    all: { aggregate: { nodes: [{ keys: [{ label: 'INVESTED_IN' }], count: 4 }, { keys: [{ label: 'LICENSED' }], count: 1 }, { keys: [{ label: 'PARTNERED_WITH' }], count: 1 }] } },
    licensed: { aggregate: { all: { count: 3, amounts: [{ currency: 'CNY', sum: 30_000_000 }, { currency: 'USD', sum: 5_000_000 }] } } },
    asOf: { aggregate: { all: { count: 1 } } },
    people: { aggregate: { nodes: [{ keys: [{ label: 'Ada Byrne' }], count: 1 }] } },
  });
});

test('a group shows the relations that were counted, with their words', async () => {
  expect(await dataOf(store, '{ stats(types: [INVESTED_IN], groupBy: [MONTH], first: 1) { nodes { count relations { sentence ... on Priced { amount { text } } evidence { quote } } } all { relations(first: 2) { date { start } } } } }')).toEqual({ stats: {
    nodes: [{ count: 1, relations: [{ sentence: 'Harbour Bank invested in Nordwind Air', amount: { text: 'USD 5 million' }, evidence: [{ quote: 'Harbour Bank invested USD 5 million in Nordwind Air for 20 percent.' }] }] }],
    all: { relations: [{ date: { start: '2011-02-10' } }, { date: { start: '2011-04-26' } }] },
  } });
});

test('sums can be asked for whatever the type of the relation', async () => {
  expect(await dataOf(store, '{ relations(first: 4) { nodes { type ... on Priced { amount { value } } } } }')).toEqual({ relations: { nodes: [
    { type: 'INVESTED_IN', amount: { value: 5_000_000 } }, { type: 'INVESTED_IN', amount: { value: 30_000_000 } }, { type: 'INVESTED_IN', amount: null }, { type: 'LICENSED' },
  ] } });
});
