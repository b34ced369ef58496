/** Random questions made from the schema get the answers of a model that is naive enough to be right, on both stores, from graphql-js and from the writer of fast answers. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { schemaText } from '../../src/graphql/schema.js';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { Random, randomFacts } from '../store/random.js';
import { NaiveGraph } from './naive-graph.js';
import { randomNarrowing, randomQuery } from './random-query.js';
import { counted, dataOf, storeWith, written } from './support.js';

const cases = 200;
const schema = buildSchema(schemaText);
const facts = randomFacts(new Random(2011));
const naive = new NaiveGraph(facts);

/** The cursors of the page that follows: from the front after its end, from the back before its start. */
interface Cursors { readonly after?: string | null; readonly before?: string | null }

async function modelAnswer(source: string, variableValues: Cursors): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, rootValue: naive.root(), variableValues: { ...variableValues } });
  if (errors !== undefined) throw new Error(`The model fails at ${source}: ${errors.map(error => error.stack).join('\n')}`);
  return JSON.parse(JSON.stringify(data));
}

/** An answer without its cursors, which each makes its own way. */
function comparable(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (name, value: unknown) => /cursor$/i.test(name) && typeof value === 'string' ? 'a cursor' : value));
}

function followingPage(answer: unknown): Cursors | null {
  const { pageInfo } = (answer as { readonly answer: { readonly pageInfo?: { readonly startCursor: string | null; readonly endCursor: string | null } } | null }).answer ?? {};
  return typeof pageInfo?.endCursor === 'string' ? { after: pageInfo.endCursor, before: pageInfo.startCursor } : null;
}

function used(source: string, cursors: Cursors): Cursors {
  return Object.fromEntries(Object.entries(cursors).filter(([name]) => source.includes(`$${name}`)));
}

/** Asks 200 questions, and of each one in `pageEvery` the writer of fast answers and the page that follows; gives how many of the answers were of something. */
async function compareAnswers(store: GraphStore, pageEvery: number): Promise<number> {
  const random = new Random(20);
  let told = 0;
  for (let turn = 0; turn < cases; turn++) {
    const query = randomQuery(schema, random);
    const source = query.text();
    const { store: watched, calls } = counted(store);
    const first = await dataOf(watched, source).catch((error: unknown) => { throw new Error(`The server fails at ${source}`, { cause: error }); });
    const expected = await modelAnswer(source, {});
    expect({ source, answer: comparable(first) }).toEqual({ source, answer: comparable(expected) });
    expect([source, calls.length <= query.reads]).toEqual([source, true]);
    if (turn % pageEvery === 0) {
      const { store: watchedAgain, calls: callsAgain } = counted(store);
      // The same bytes, and with what is read ahead no more reads.
      expect([source, JSON.stringify(await written(watchedAgain, source))]).toEqual([source, JSON.stringify(first)]);
      expect([source, callsAgain.length <= calls.length]).toEqual([source, true]);
    }
    if (JSON.stringify(expected).includes('"id"')) told++;

    const [next, nextInModel] = [followingPage(first), followingPage(expected)];
    if (turn % pageEvery !== 0 || next === null || nextInModel === null || !/\$(?:after|before)/.test(source)) continue;
    const following = await dataOf(store, source, { ...used(source, next) });
    expect({ source, answer: comparable(following) }).toEqual({ source, answer: comparable(await modelAnswer(source, used(source, nextInModel))) });
    expect([source, JSON.stringify(await written(store, source, { ...used(source, next) }))]).toEqual([source, JSON.stringify(following)]);
  }
  return told;
}

describe('200 random questions and the pages after', () => {
  let store: GraphStore;
  beforeAll(async () => { store = await storeWith(...facts); });
  afterAll(() => store.close());

  test('get the answers of the model from the embedded store, with one read for each field at most', async () => {
    expect(await compareAnswers(store, 1)).toBeGreaterThan(cases / 2);
  }, 300_000);

  test('see the same whether a view stands on the operation or its arguments on each relation field', async () => {
    const random = new Random(30);
    let narrowed = 0;
    for (let turn = 0; turn < cases; turn++) {
      const [query, view] = [randomQuery(schema, random, { isPlain: true }), randomNarrowing(random)];
      const [onOperation, byHand, without] = [await dataOf(store, query.text(view)), await dataOf(store, query.text('', view)), await dataOf(store, query.text())];
      expect({ query: query.text(view), answer: onOperation }).toEqual({ query: query.text(view), answer: byHand });
      if (JSON.stringify(onOperation) !== JSON.stringify(without)) narrowed++;
    }
    // Without such questions the test would show little; about a quarter are, whatever the seed.
    expect(narrowed).toBeGreaterThan(cases / 5);
  }, 300_000);
});

const neo4j = await borrowNeo4j();
afterAll(neo4j.giveBack);
describeOnNeo4j('200 random questions and the pages after', neo4j, address => {
  let store: GraphStore;
  beforeAll(async () => {
    await emptyNeo4j(address);
    store = await openStore({ ...address, timeoutMs: 60_000 });
    for (const one of facts) await store.putDocument(one);
  }, 120_000);
  afterAll(() => store.close());

  test('get the answers of the model from Neo4j', async () => {
    // Each question is a new statement, which Neo4j takes a tenth of a second or more to plan.
    expect(await compareAnswers(store, 4)).toBeGreaterThan(cases / 2);
  }, 900_000);
});
