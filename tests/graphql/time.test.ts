import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { date, document } from '../seed.js';
import { ask, dataOf, harbour, storeWith } from './support.js';

/** What came of it the year after. */
const aftermath = document('aftermath')
  .milestone('2012-01-15', 'Harbour Bank invested in Quay Mobile.')
  .states('Company Harbour Bank', 'INVESTED_IN', 'Company Quay Mobile')
  .milestone('2012-03-01', 'Nordwind Air and Lantern Fund ended their work together.')
  .states('Company Nordwind Air', 'PARTNERED_WITH', 'Company Lantern Fund', { status: 'ENDED' })
  .milestone(date('2012-01-01', '2012-12-31', 'YEAR'), 'In 2012 the Sky Authority granted Quay Mobile a radio permit.')
  .states('Regulator Sky Authority', 'LICENSED', 'Company Quay Mobile')
  .facts();

let store: GraphStore;
beforeAll(async () => { store = await storeWith(harbour, aftermath); });
afterAll(() => store.close());

describe('timeline', () => {
  test('tells what happened in order, with a bucket for every quarter', async () => {
    expect(await dataOf(store, `{ timeline(bucket: QUARTER, first: 2) {
      totalCount unplaced nodes { sentence date { start precision } } pageInfo { hasNextPage } buckets { label count spanning types { type count } } } }`)).toEqual({ timeline: {
      totalCount: 9, unplaced: 1, pageInfo: { hasNextPage: true },
      nodes: [
        { sentence: 'Harbour Bank invested in Nordwind Air', date: { start: '2011-02-10', precision: 'DAY' } },
        { sentence: 'Lantern Fund invested in Nordwind Air', date: { start: '2011-04-26', precision: 'DAY' } },
      ],
      buckets: [
        { label: '2011-Q1', count: 1, spanning: 0, types: [{ type: 'INVESTED_IN', count: 1 }] },
        { label: '2011-Q2', count: 3, spanning: 0, types: [{ type: 'INVESTED_IN', count: 2 }, { type: 'LICENSED', count: 1 }] },
        { label: '2011-Q3', count: 2, spanning: 0, types: [{ type: 'INVESTED_IN', count: 1 }, { type: 'PARTNERED_WITH', count: 1 }] },
        { label: '2011-Q4', count: 0, spanning: 0, types: [] },
        { label: '2012-Q1', count: 2, spanning: 1, types: [{ type: 'INVESTED_IN', count: 1 }, { type: 'PARTNERED_WITH', count: 1 }] },
        ...['2012-Q2', '2012-Q3', '2012-Q4'].map(label => ({ label, count: 0, spanning: 1, types: [] })),
      ],
    } });
  });

  test('is of an entity, of types, of a stretch, of what a filter passes', async () => {
    const total = async (args: string): Promise<unknown> => (await dataOf(store, `{ timeline(${args}) { totalCount } }`) as { timeline: { totalCount: number } }).timeline.totalCount;
    expect(await total('of: ["Quay Mobile"]')).toBe(3);
    expect(await total('of: ["Quay Mobile", "person:ada-byrne"], types: [INVESTED_IN]')).toBe(3);
    expect(await total('between: { start: "2011-04-01", end: "2011-05-31" }')).toBe(3);
    expect(await total('filter: { amount: { currency: "USD", gt: 1 } }')).toBe(1);
    expect(await total('statuses: [ALLEGED]')).toBe(1);
  });

  test('has pages whose cursors lead on, forwards and backwards', async () => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { timeline } = await dataOf(store, 'query ($after: String) { timeline(first: 2, after: $after) { nodes { id } edges { cursor } pageInfo { endCursor hasNextPage } } }', { after }) as
        { timeline: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      ids.push(...timeline.nodes.map(({ id }) => id));
      after = timeline.pageInfo.endCursor;
      if (!timeline.pageInfo.hasNextPage) break;
    }
    expect(await dataOf(store, '{ relations(orderBy: [{ by: DATE }]) { nodes { id } } }')).toEqual({ relations: { nodes: ids.map(id => ({ id })) } });
    const { timeline: { nodes, pageInfo } } = await dataOf(store, '{ timeline(last: 2) { nodes { id } pageInfo { startCursor } } }') as { timeline: { nodes: unknown; pageInfo: { startCursor: string } } };
    expect(nodes).toEqual(ids.slice(-2).map(id => ({ id })));
    expect(await dataOf(store, 'query ($before: String) { timeline(last: 2, before: $before) { nodes { id } } }', { before: pageInfo.startCursor })).toEqual({ timeline: { nodes: ids.slice(-4, -2).map(id => ({ id })) } });
  });

  test('sees what @view leaves, with dates as what is left states them', async () => {
    expect(await dataOf(store, 'query @view(withoutMilestones: ["harbour#M001"], asOf: "2011-04-30") { timeline(bucket: YEAR) { totalCount buckets { label count } } }'))
      .toEqual({ timeline: { totalCount: 2, buckets: [{ label: '2011', count: 2 }] } });
  });
});

describe('changes', () => {
  test('tells what began, changed and ended between two days', async () => {
    expect(await dataOf(store, `{ changes(from: "2011-12-31", to: "2012-12-31") {
      counts { kind ties entities }
      ties { totalCount nodes { kind type source { name } target { name } before { status } after { status evidence { quote } } relations { id } } }
      ended: entities(kinds: [ENDED]) { totalCount } changed: entities(kinds: [CHANGED], first: 1) { nodes { kind ties entity { name } } pageInfo { hasNextPage } } } }`)).toEqual({ changes: {
      counts: [{ kind: 'BEGAN', ties: 1, entities: 0 }, { kind: 'CHANGED', ties: 1, entities: 5 }, { kind: 'ENDED', ties: 1, entities: 0 }, { kind: 'RESUMED', ties: 0, entities: 0 }],
      ties: { totalCount: 3, nodes: [
        { kind: 'BEGAN', type: 'LICENSED', source: { name: 'Sky Authority' }, target: { name: 'Quay Mobile' }, before: null, relations: [{ id: 'regulator:sky-authority|LICENSED|company:quay-mobile|2012-01-01' }],
          after: { status: 'STATED', evidence: [{ quote: 'In 2012 the Sky Authority granted Quay Mobile a radio permit.' }] } },
        { kind: 'CHANGED', type: 'INVESTED_IN', source: { name: 'Harbour Bank' }, target: { name: 'Quay Mobile' }, before: { status: 'PLANNED' }, relations: [{ id: 'company:harbour-bank|INVESTED_IN|company:quay-mobile|2012-01-15' }],
          after: { status: 'STATED', evidence: [{ quote: 'Harbour Bank invested in Quay Mobile.' }] } },
        { kind: 'ENDED', type: 'PARTNERED_WITH', source: { name: 'Lantern Fund' }, target: { name: 'Nordwind Air' }, before: { status: 'STATED' }, relations: [{ id: 'company:lantern-fund|PARTNERED_WITH|company:nordwind-air|2012-03-01' }],
          after: { status: 'ENDED', evidence: [{ quote: 'Nordwind Air and Lantern Fund ended their work together.' }] } },
      ] },
      ended: { totalCount: 0 }, changed: { nodes: [{ kind: 'CHANGED', ties: 2, entity: { name: 'Quay Mobile' } }], pageInfo: { hasNextPage: true } },
    } });
  });

  test('with the graph of the first day is the graph of the second', async () => {
    const shown = async (asOf: string): Promise<readonly string[]> =>
      (await dataOf(store, `{ relations(asOf: "${asOf}", first: 100) { nodes { id } } }`) as { relations: { nodes: { id: string }[] } }).relations.nodes.map(({ id }) => id);
    const days = ['2011-01-01', '2011-02-10', '2011-04-26', '2011-12-31', '2012-01-15', '2012-12-31'];
    for (const [place, from] of days.entries()) {
      for (const to of days.slice(place + 1)) {
        const { changes } = await dataOf(store, `{ changes(from: "${from}", to: "${to}") { ties(first: 100) { nodes { relations { id } } } } }`) as { changes: { ties: { nodes: { relations: { id: string }[] }[] } } };
        expect([...await shown(from), ...changes.ties.nodes.flatMap(({ relations }) => relations.map(({ id }) => id))].sort()).toEqual([...await shown(to)].sort());
      }
    }
  });
});

describe('motifs', () => {
  test('finds a company that was licensed and then had dealings with an investor of before', async () => {
    expect(await dataOf(store, `{ motifs(within: 250, steps: [
      { type: INVESTED_IN, source: "investor", target: "company" }, { type: LICENSED, source: "authority", target: "company" }, { type: PARTNERED_WITH, source: "company", target: "investor" }]) {
      totalCount complete nodes { sentence days bindings { name entity { id } } steps { type evidence { quote } } } } }`)).toEqual({ motifs: { totalCount: 1, complete: true, nodes: [{
      sentence: 'Lantern Fund invested in Nordwind Air (2011-04-26), then Sky Authority licensed Nordwind Air (2011-05-03), then Lantern Fund partnered with Nordwind Air (2011-09-01)',
      days: 128,
      bindings: [{ name: 'investor', entity: { id: 'company:lantern-fund' } }, { name: 'company', entity: { id: 'company:nordwind-air' } }, { name: 'authority', entity: { id: 'regulator:sky-authority' } }],
      steps: [
        { type: 'INVESTED_IN', evidence: [{ quote: 'Ada Byrne and Lantern Fund invested CNY 30 million in Nordwind Air.' }] },
        { type: 'LICENSED', evidence: [{ quote: 'The Sky Authority granted Nordwind Air a flight permit.' }] },
        { type: 'PARTNERED_WITH', evidence: [{ quote: 'Nordwind Air and Lantern Fund agreed to work together; Harbour Bank will invest in Quay Mobile.' }] },
      ],
    }] } });
  });

  test('asks who the names may stand for, and sees what the view shows', async () => {
    const count = async (more: string): Promise<unknown> => (await dataOf(store, `{ motifs(within: 90, ${more}
      steps: [{ type: INVESTED_IN, source: "investor", target: "company" }, { type: LICENSED, target: "company" }]) { totalCount } }`) as { motifs: unknown }).motifs;
    expect(await count('')).toEqual({ totalCount: 3 });
    expect(await count('where: [{ name: "investor", is: { type: { eq: Person } } }]')).toEqual({ totalCount: 1 });
    expect(await count('asOf: "2011-05-02"')).toEqual({ totalCount: 0 });
  });
});

test.each([
  ['changes(from: "2011-05-01", to: "2011-05-01") { counts { ties } }', 'from and to are both 2011-05-01: nothing changes within a day.'],
  ['changes(from: "2011-05-02", to: "2011-05-01") { counts { ties } }', 'from is 2011-05-02, which is later than to, 2011-05-01.'],
  ['timeline(between: { start: "2011-05-02", end: "2011-05-01" }) { totalCount }', 'The stretch from 2011-05-02 to 2011-05-01 ends before it begins.'],
  ['timeline(bucket: DAY, between: { start: "1911-01-01", end: "2011-12-31" }) { buckets { count } }', 'From 1911-01-01 to 2011-12-31 there are 36890 buckets of one DAY, and 4000 are the most.'],
  ['timeline(first: -1) { nodes { id } }', 'first is -1.'],
  ['timeline(after: "x") { nodes { id } }', '"x" is not a cursor.'],
  ['timeline(of: ["Nordwin Air"]) { totalCount }', 'There is no entity "Nordwin Air".'],
  ['motifs(within: 90, steps: [{ type: SUED }]) { totalCount }', 'The pattern has 1 step.'],
  ['motifs(within: -1, steps: [{ type: SUED }, { type: SUED }]) { totalCount }', 'within is -1.'],
  ['motifs(within: 9, steps: [{ type: SUED, source: "a", target: "a" }, { type: SUED }]) { totalCount }', 'Step 1 has "a" at both ends.'],
  ['motifs(within: 9, steps: [{ type: SUED, source: " " }, { type: SUED }]) { totalCount }', 'A name in step 1 is empty.'],
  ['motifs(within: 9, steps: [{ type: SUED, source: "a" }, { type: SUED }], where: [{ name: "b", is: {} }]) { totalCount }', 'where speaks of "b", which is no source or target of the steps.'],
])('%s is refused', async (field, message) => {
  expect((await ask(store, `{ ${field} }`)).errors).toMatchObject([{ message }]);
});
