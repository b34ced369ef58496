import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Matcher } from '../../src/projection/matcher.js';
import { type Projection, readProjection } from '../../src/projection/projection.js';
import { seeRelation } from '../../src/projection/see-relation.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openStore } from '../../src/store/open-store.js';
import { directions, entityIds, Random, randomEntityFilter, randomFacts, randomRelationFilter, randomView, typesOrAll } from '../store/random.js';

let store: GraphStore;
let projection: Projection;
beforeAll(async () => {
  store = await openStore({ uri: 'memory:', timeoutMs: 30_000 });
  for (const facts of randomFacts(new Random(31))) await store.putDocument(facts);
  projection = await readProjection(store);
});
afterAll(() => store.close());

const all = { orderBy: [], first: 1_000, withTotal: false } as const;

test('a filter in memory passes the relations that it passes in the store, through any view', async () => {
  const random = new Random(2);
  let found = 0;
  for (let turn = 0; turn < 300; turn++) {
    const [view, filter] = [randomView(random), randomRelationFilter(random)];
    const { edges } = await store.relations({ ...all, filter, view });
    const matcher = new Matcher(projection, view);
    const passed = projection.relations.flatMap(relation => seeRelation(relation, view) ?? []).filter(relation => matcher.relation(relation, filter));
    expect({ turn, ids: passed.map(({ id }) => id).sort() }).toEqual({ turn, ids: edges.map(({ value }) => value.relation.id).sort() });
    found += passed.length;
  }
  expect(found).toBeGreaterThan(300);
});

test('a filter in memory passes the relations of an entity that it passes in the store', async () => {
  const random = new Random(3);
  for (let turn = 0; turn < 150; turn++) {
    const [view, filter, types, direction, from] = [randomView(random), randomRelationFilter(random), typesOrAll(random), random.one(directions), random.one(entityIds)];
    const [window] = await store.relationsOf([from], { ...all, filter, view, types, direction });
    const matcher = new Matcher(projection, view);
    const passed = matcher.along(from, types, direction).filter(relation => matcher.relation(relation, filter, from));
    expect({ turn, ids: passed.map(({ id }) => id).sort() }).toEqual({ turn, ids: window?.edges.map(({ value }) => value.relation.id).sort() });
  }
});

test('a filter in memory passes the entities that it passes in the store', async () => {
  const random = new Random(4);
  for (let turn = 0; turn < 150; turn++) {
    const view = { ...randomView(random), documents: ['alpha', 'beta', 'gamma'], withoutMilestones: [] };
    const filter = randomEntityFilter(random);
    const { edges } = await store.entities({ ...all, filter, view });
    const matcher = new Matcher(projection, view);
    const passed = projection.entities.filter(entity => matcher.entity(entity, filter));
    expect({ turn, ids: passed.map(({ id }) => id) }).toEqual({ turn, ids: edges.map(({ value }) => value.id).sort() });
  }
});
