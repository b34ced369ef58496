import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { document } from '../seed.js';
import { ask, dataOf, storeWith } from './support.js';

let store: GraphStore;
beforeAll(async () => {
  store = await storeWith(document('names')
    .milestone('2011-01-01', 'Zoom! and Café Noir invested in Kite 360. Alpha-Beta and Alpha Beta sued Kite 360.')
    .states('Company Zoom!', 'INVESTED_IN', 'Company Kite 360').states('Company Café Noir', 'INVESTED_IN', 'Company Kite 360')
    .states('Company Alpha-Beta', 'SUED', 'Company Kite 360').states('Regulator Alpha Beta', 'INVESTIGATED', 'Company Kite 360').facts());
});
afterAll(() => store.close());

test.each([['zoom', 'Zoom!'], ['cafe noir', 'Café Noir'], ['Kite360', 'Kite 360'], ['ALPHA-BETA', 'Alpha-Beta'], ['alphabeta', 'Alpha-Beta']])('"%s" is %s', async (asked, name) => {
  expect(await dataOf(store, 'query ($name: String!) { company(name: $name) { name } }', { name: asked })).toEqual({ company: { name } });
});

test('what could be two is nobody', async () => {
  expect(await ask(store, '{ entity(name: "alphabeta") { name } }')).toMatchObject({ data: { entity: null } });
});

test('a path may begin at a name so written', async () => {
  expect(await dataOf(store, '{ paths(from: "zoom", to: "cafe noir") { length } }')).toEqual({ paths: [{ length: 2 }] });
});
