/** Questions about the whole graph, asked at random: Neo4j answers as the embedded store does, and both as a walk over plain arrays. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Relation } from '../../schema/facts.js';
import type { GraphStore, View } from '../../src/store/graph-store.js';
import { openStore } from '../../src/store/open-store.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { NaiveStore } from '../store/naive-store.js';
import { Random, randomFacts, randomView } from '../store/random.js';
import { dataOf, storeWith } from './support.js';

const documents = randomFacts(new Random(41));
const naive = new NaiveStore(documents);
let embedded: GraphStore;
beforeAll(async () => { embedded = await storeWith(...documents); });
afterAll(() => embedded.close());

const units = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
const keys = ['MONTH', 'QUARTER', 'YEAR', 'TYPE', 'STATUS', 'SOURCE', 'TARGET', 'SOURCE_TYPE', 'TARGET_TYPE', 'CURRENCY', 'DOCUMENT'] as const;
const types = ['INVESTED_IN', 'ACQUIRED', 'PARTNERED_WITH', 'DISPUTED_WITH', 'SUED', 'LICENSED'] as const;

/** `@view(…)` in words. */
function directive(view: View): string {
  const { between, statuses, asOf, minConfidence, documents: kept, withoutMilestones } = view;
  const parts = [
    `statuses: [${statuses.join(', ')}]`,
    ...asOf === undefined ? [] : [`asOf: "${asOf}"`], ...minConfidence === undefined ? [] : [`minConfidence: ${minConfidence}`],
    ...between === undefined ? [] : [`between: { ${[...between.start === undefined ? [] : [`start: "${between.start}"`], ...between.end === undefined ? [] : [`end: "${between.end}"`]].join(', ')} }`],
    ...kept === undefined ? [] : [`documents: ${JSON.stringify(kept)}`], ...withoutMilestones === undefined ? [] : [`withoutMilestones: ${JSON.stringify(withoutMilestones)}`],
  ];
  return `@view(${parts.join(', ')})`;
}

/** A view whose stretch does not end before it begins, as that is refused. */
function goodView(random: Random): View {
  const view = randomView(random);
  const { start = '', end = '9999' } = view.between ?? {};
  return start <= end ? view : { ...view, between: { start: end, end: start } };
}

function randomQuestion(random: Random): string {
  const days = ['2011-01-01', '2011-04-25', '2011-04-26', '2011-06-01', '2011-12-31'];
  const from = random.below(4);
  const type = random.one(types);
  return `query ${directive(goodView(random))} {
    timeline(bucket: ${random.one(units)}, first: 20) { totalCount unplaced nodes { id date { start end precision } } buckets { label count spanning types { type count } } }
    changes(from: "${days[from] ?? ''}", to: "${days[from + 1] ?? ''}") { counts { kind ties entities } ties(first: 30) { nodes { kind before { id } after { id } relations { id } } } entities { nodes { kind ties entity { id } } } }
    motifs(within: ${random.one([1, 40, 400])}, steps: [{ type: ${random.one(types)}, source: "a", target: "b" }, { type: ${type}, target: "b" }]) { totalCount complete nodes { sentence days bindings { name entity { id } } } }
    stats(groupBy: [${random.some(keys, 25).join(', ')}]) { totalCount nodes { keys { by label } count entityCount amounts { currency count exactSum average min max } } all { count } }
    ranking(by: ${random.one(['DEGREE', 'WEIGHTED_DEGREE', 'PAGERANK', 'BETWEENNESS'])}) { edges { rank score node { id } } }
    communities { modularity nodes { size members { id } } }
    relations(types: [${type}], first: 1) { totalCount aggregate(groupBy: [STATUS]) { nodes { keys { label } count } } }
  }`;
}

describe('on the embedded store', () => {
  test('timeline, stats and changes count what a walk over all relations counts (60 random views)', async () => {
    const random = new Random(42);
    let counted = 0;
    for (let turn = 0; turn < 60; turn++) {
      const view = goodView(random);
      const rows: readonly Relation[] = naive.relations({ filter: {}, view, orderBy: [{ by: 'DATE', descending: false }], withTotal: false }).map(({ relation }) => relation);
      const { timeline, stats, changes, relations } = await dataOf(embedded, `query ${directive(view)} {
        timeline(first: 500) { nodes { id } } stats(groupBy: [TYPE, CURRENCY]) { nodes { keys { label } count } } changes(from: "2011-04-25", to: "2011-06-01") { ties(first: 100) { nodes { relations { id } } } }
        relations(first: 1) { aggregate(groupBy: [STATUS], orderBy: [{ by: COUNT, direction: DESC }]) { nodes { keys { label } count } } } }`) as {
        timeline: { nodes: { id: string }[] }; stats: { nodes: { keys: { label: string | null }[]; count: number }[] }; changes: { ties: { nodes: { relations: { id: string }[] }[] } };
        relations: { aggregate: { nodes: { keys: { label: string }[]; count: number }[] } };
      };
      expect(timeline.nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      expect(stats.nodes.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      for (const { keys: [type, currency], count } of stats.nodes) expect(count).toBe(rows.filter(row => row.type === type?.label && (row.attributes.currency ?? null) === currency?.label).length);
      for (const { keys: [status], count } of relations.aggregate.nodes) expect(count).toBe(rows.filter(row => row.status === status?.label).length);
      expect(changes.ties.nodes.flatMap(node => node.relations.map(({ id }) => id)).sort()).toEqual(rows.filter(({ date: { start } }) => start > '2011-04-25' && start <= '2011-06-01').map(({ id }) => id).sort());
      counted += rows.length;
    }
    expect(counted).toBeGreaterThan(300);
  });
});

const neo4j = await borrowNeo4j();
afterAll(neo4j.giveBack);
describeOnNeo4j('on Neo4j', neo4j, address => {
  let store: GraphStore;
  beforeAll(async () => {
    await emptyNeo4j(address);
    store = await openStore({ ...address, timeoutMs: 30_000 });
    for (const facts of documents) await store.putDocument(facts);
  }, 120_000);
  afterAll(() => store.close());

  test('every answer is the embedded store\'s to the last digit (60 random questions)', async () => {
    const random = new Random(43);
    for (let turn = 0; turn < 60; turn++) {
      const question = randomQuestion(random);
      expect({ question, data: await dataOf(store, question) }).toEqual({ question, data: await dataOf(embedded, question) });
    }
  }, 120_000);
});
