import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Relation } from '../../schema/facts.js';
import { type Projection, readProjection, touchingOf } from '../../src/projection/projection.js';
import { seeRelation } from '../../src/projection/see-relation.js';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore, View } from '../../src/store/graph-store.js';
import { milestoneIds, Random, randomFacts, randomView } from '../store/random.js';

let store: GraphStore;
let projection: Projection;
beforeAll(async () => {
  store = await openStore({ uri: 'memory:', timeoutMs: 30_000 });
  for (const facts of randomFacts(new Random(77))) await store.putDocument(facts);
  projection = await readProjection(store);
});
afterAll(() => store.close());

const everything: View = { statuses: ['STATED', 'PLANNED', 'ALLEGED', 'DENIED', 'ENDED'] };

/** What the store shows, in the order of the projection. */
async function shownByStore(view: View): Promise<readonly Relation[]> {
  const { edges } = await store.relations({ filter: {}, view, orderBy: [{ by: 'DATE', descending: false }], first: 1_000, withTotal: false });
  return edges.map(edge => edge.value.relation);
}

function plain(relation: Relation): Relation {
  const { id, type, source, target, date, attributes, status, confidence, evidence } = relation;
  return { id, type, source, target, date, attributes, status, confidence, evidence };
}

describe('a projection', () => {
  test('has the entities, relations and milestones of the store, and its version', async () => {
    expect(projection.dataVersion).toBe(await store.dataVersion());
    expect(projection.relations.map(plain)).toEqual(await shownByStore(everything));
    expect(projection.entities).toEqual(await store.entitiesById(projection.entities.map(entity => entity.id)));
    expect([...projection.milestones.values()]).toEqual(await store.milestonesById([...projection.milestones.keys()]));
    const { entities, milestones } = await store.info();
    expect([projection.entities.length, projection.milestones.size]).toEqual([Object.values(entities).reduce((sum, count) => sum + count), milestones]);
  });

  test('knows which relations touch a node, and which nodes they join', () => {
    for (const [node, { id }] of projection.entities.entries()) {
      expect(projection.nodeOf.get(id)).toBe(node);
      const touching = projection.relations.flatMap(({ source, target }, index) => source === id || target === id ? [index] : []);
      expect([...touchingOf(projection, node)]).toEqual(touching);
    }
    expect(projection.relations.map(({ source }) => projection.nodeOf.get(source))).toEqual([...projection.sourceOf]);
    expect(projection.relations.map(({ target }) => projection.nodeOf.get(target))).toEqual([...projection.targetOf]);
  });

  test('shows through any view what the store shows: relations of which evidence is left out are made anew', async () => {
    const random = new Random(5);
    let changed = 0;
    for (let turn = 0; turn < 150; turn++) {
      const view = turn % 2 === 0 ? randomView(random) : { ...everything, withoutMilestones: random.some(milestoneIds) };
      const seen = projection.relations.flatMap(relation => seeRelation(relation, view) ?? []).map(plain);
      const expected = await shownByStore(view);
      expect(seen.toSorted((a, b) => a.id < b.id ? -1 : 1)).toEqual(expected.toSorted((a, b) => a.id < b.id ? -1 : 1));
      changed += projection.relations.filter(relation => { const narrowed = seeRelation(relation, view); return narrowed !== null && narrowed !== relation; }).length;
    }
    // Without such cases the test would show little.
    expect(changed).toBeGreaterThan(0);
  });

  test('of a graph that is too large is refused with a way out', async () => {
    await expect(readProjection(store, projection.relations.length - 1)).rejects.toMatchObject({ code: 'GRAPH_TOO_LARGE' });
    await expect(readProjection(store, projection.relations.length)).resolves.toBeDefined();
  });

  test('is not made of two states of the data', async () => {
    const others = await openStore({ uri: 'memory:', timeoutMs: 30_000 });
    const [first, second] = randomFacts(new Random(78));
    if (first === undefined || second === undefined) throw new RangeError('There are two documents at least.');
    await others.putDocument(first);
    // Somebody writes between what is read of the graph and its relations.
    const moving = new Proxy(others, { get: (target, name) => name !== 'graph' ? (Reflect.get(target, name, target) as () => unknown).bind(target)
      : async () => { const graph = await target.graph(); await target.putDocument(second); return graph; } });
    await expect(readProjection(moving)).rejects.toMatchObject({ code: 'STORE_CHANGED' });
    await expect(readProjection(others)).resolves.toBeDefined();
    await others.close();
  });
});
