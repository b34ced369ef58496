import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { graphql } from 'graphql';
import { Context, Shared } from '../../src/graphql/context.js';
import { Memo } from '../../src/graphql/ranking/memo.js';
import { makeSchema } from '../../src/graphql/schema.js';
import { document } from '../seed.js';
import { ask, counted, dataOf, harbour, storeWith } from './support.js';

/** People of another town, who have nothing to do with the others. */
const village = document('village')
  .milestone('2011-03-01', 'Mill Ltd, Oven Ltd and Well Ltd work together.')
  .states('Company Mill Ltd', 'PARTNERED_WITH', 'Company Oven Ltd')
  .states('Company Oven Ltd', 'PARTNERED_WITH', 'Company Well Ltd')
  .states('Company Mill Ltd', 'PARTNERED_WITH', 'Company Well Ltd')
  .facts();

let store: GraphStore;
beforeAll(async () => { store = await storeWith(harbour, village); });
afterAll(() => store.close());

describe('ranking', () => {
  test('lists who is central, equal scores with equal ranks', async () => {
    expect(await dataOf(store, '{ ranking { totalCount exact edges { rank score node { name } } } }')).toEqual({ ranking: {
      totalCount: 9, exact: true,
      edges: [
        { rank: 1, score: 4, node: { name: 'Nordwind Air' } }, { rank: 2, score: 2, node: { name: 'Harbour Bank' } }, { rank: 2, score: 2, node: { name: 'Mill Ltd' } },
        { rank: 2, score: 2, node: { name: 'Oven Ltd' } }, { rank: 2, score: 2, node: { name: 'Well Ltd' } }, { rank: 6, score: 1, node: { name: 'Lantern Fund' } },
        { rank: 6, score: 1, node: { name: 'Quay Mobile' } }, { rank: 6, score: 1, node: { name: 'Ada Byrne' } },
        { rank: 6, score: 1, node: { name: 'Sky Authority' } },
      ],
    } });
  });

  test.each([
    ['by: WEIGHTED_DEGREE', 'Nordwind Air'], ['by: PAGERANK', 'Nordwind Air'], ['by: BETWEENNESS', 'Nordwind Air'],
    ['entityTypes: [Regulator, Person]', 'Ada Byrne'], ['types: [PARTNERED_WITH], filter: { source: { name: { startsWith: "oven" } } }', 'Oven Ltd'], ['asOf: "2011-02-28"', 'Harbour Bank'],
  ])('(%s) has %s first', async (args, name) => {
    expect(await dataOf(store, `{ ranking(${args}, first: 1) { edges { rank node { name } } } }`)).toEqual({ ranking: { edges: [{ rank: 1, node: { name } }] } });
  });

  test('has pages', async () => {
    const { ranking } = await dataOf(store, '{ ranking(by: PAGERANK, first: 4) { nodes { id } pageInfo { endCursor } } rest: ranking(by: PAGERANK) { nodes { id } } }') as
      { ranking: { nodes: unknown[]; pageInfo: { endCursor: string } }; rest: unknown };
    const { rest } = await dataOf(store, 'query ($after: String) { rest: ranking(by: PAGERANK, after: $after) { nodes { id } } all: ranking(by: PAGERANK) { nodes { id } } }', { after: ranking.pageInfo.endCursor }) as { rest: { nodes: unknown[] } };
    const { all } = await dataOf(store, '{ all: ranking(by: PAGERANK) { nodes { id } } }') as { all: { nodes: unknown[] } };
    expect([...ranking.nodes, ...rest.nodes]).toEqual(all.nodes);
    expect((await ask(store, `{ ranking(by: DEGREE, after: "${ranking.pageInfo.endCursor}") { nodes { id } } }`)).errors).toMatchObject([{ message: 'The cursor belongs to the order RANKING PAGERANK, not to RANKING DEGREE.' }]);
  });

  test('reads the graph once, however often it is asked', async () => {
    const { store: watched, calls } = counted(store);
    const shared = new Shared(watched, 'test');
    const schema = makeSchema();
    for (let turn = 0; turn < 3; turn++) await graphql({ schema, source: '{ ranking { nodes { id } } communities { modularity } stats { totalCount } timeline { totalCount } }', contextValue: new Context(shared) });
    expect(calls.filter(call => call !== 'dataVersion')).toEqual(['info', 'graph']);
  });
});

describe('communities', () => {
  test('are the groups that are denser within than chance would have it, the largest first', async () => {
    expect(await dataOf(store, '{ communities(minSize: 3) { totalCount nodes { size members { name } types { type count } } } }')).toEqual({ communities: { totalCount: 2, nodes: [
      // Harbour Bank and Quay Mobile stand apart: to join them would put 1 of 9 relations inside, where chance alone would put 9 * 3 / (2 * 9 * 9).
      { size: 4, members: ['Nordwind Air', 'Lantern Fund', 'Ada Byrne', 'Sky Authority'].map(name => ({ name })), types: [{ type: 'Company', count: 2 }, { type: 'Regulator', count: 1 }, { type: 'Person', count: 1 }] },
      { size: 3, members: ['Mill Ltd', 'Oven Ltd', 'Well Ltd'].map(name => ({ name })), types: [{ type: 'Company', count: 3 }] },
    ] } });
  });

  test('can be fewer and larger', async () => {
    const { wide, narrow } = await dataOf(store, '{ wide: communities(resolution: 0.1) { totalCount nodes { members(first: 1) { name } } } narrow: communities(resolution: 3) { totalCount } }') as Record<string, { totalCount: number }>;
    expect(wide).toEqual({ totalCount: 2, nodes: [{ members: [{ name: 'Nordwind Air' }] }, { members: [{ name: 'Mill Ltd' }] }] });
    expect(narrow?.totalCount).not.toBe(2);
  });
});

test.each([
  ['ranking(first: -1) { totalCount }', 'first is -1.'], ['communities(resolution: 0) { modularity }', 'resolution is 0.'], ['communities(minSize: 0) { modularity }', 'minSize is 0.'],
  ['communities { nodes { members(first: 501) { id } } }', 'first is 501, and 500 is the most at once.'],
])('%s is refused', async (field, message) => {
  expect((await ask(store, `{ ${field} }`)).errors?.[0]).toMatchObject({ message });
});

describe('a memo', () => {
  test('keeps the last few answers, and asks again where one failed', async () => {
    const memo = new Memo<string>(2);
    const asked: string[] = [];
    const get = (question: string): Promise<string> => memo.get(question, () => { asked.push(question); return Promise.resolve(question.toUpperCase()); });
    expect([await get('a'), await get('b'), await get('a'), await get('c'), await get('a'), await get('b')]).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
    await expect(memo.get('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await get('x')).toBe('X');
  });
});
