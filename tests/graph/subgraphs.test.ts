import { describe, expect, test } from '@jest/globals';
import { commonNeighbors } from '../../src/graph/common-neighbors.js';
import { connectingSubgraph } from '../../src/graph/connecting-subgraph.js';
import { neighborhood } from '../../src/graph/neighborhood.js';
import { Sight } from '../../src/graph/sight.js';
import type { Projection } from '../../src/projection/projection.js';
import { allAtOnce } from '../../src/work/work.js';
import { Random } from '../store/random.js';
import { distances, fewestRelations, isConnected, walkable } from './naive.js';
import { graphOf, randomGraph, randomSight } from './random-graph.js';

const everything = { view: { statuses: ['STATED'] } } as const;
const names = (graph: Projection, nodes: readonly number[]): string => nodes.map(node => graph.entities[node]?.name).join('');
const nodes = (graph: Projection, written: string): readonly number[] => written.split('').map(name => graph.nodeOf.get(`company:${name}`) ?? -1);
const idOf = (graph: Projection, node: number): string => graph.entities[node]?.id ?? '';

describe('the smallest connecting subgraph', () => {
  test('joins three over the one they share, not two by two', () => {
    const graph = graphOf('a>x', 'b>x', 'x>c', 'a>p', 'p>b', 'b>q', 'q>c');
    const { nodes: found, relations, groups } = allAtOnce(connectingSubgraph(new Sight(graph, everything), nodes(graph, 'abc')));
    expect(names(graph, found)).toBe('abcx');
    expect(relations.map(relation => graph.relations[relation]?.id.replaceAll(/company:|\|2011.*|INVESTED_IN\|/g, ''))).toEqual(['a|x', 'b|x', 'x|c']);
    expect(groups.map(group => names(graph, group))).toEqual(['abc']);
  });

  test('takes the strongest of the relations that join two', () => {
    const graph = graphOf('a>b 0.5', 'b>a 0.8');
    expect(allAtOnce(connectingSubgraph(new Sight(graph, everything), [0, 1])).relations.map(relation => graph.relations[relation]?.source)).toEqual(['company:b']);
  });

  test('leaves apart what cannot be joined', () => {
    const graph = graphOf('a>x', 'x>b', 'c>y', 'd>c');
    const { nodes: found, groups } = allAtOnce(connectingSubgraph(new Sight(graph, everything), nodes(graph, 'abcd')));
    expect(names(graph, found)).toBe('abcdx');
    expect(groups.map(group => names(graph, group))).toEqual(['ab', 'cd']);
  });

  test('is as small as one found by trying everything, and connected, on 500 random graphs', () => {
    const random = new Random(41);
    let joined = 0;
    for (let turn = 0; turn < 500; turn++) {
      const graph = randomGraph(random);
      const options = { ...randomSight(random, graph), avoid: [] };
      const steps = walkable(graph, options);
      const terminals = [...graph.entities.keys()].slice(0, 2 + random.below(4));
      const { nodes: found, relations, groups } = allAtOnce(connectingSubgraph(new Sight(graph, options), terminals));
      expect(groups.flat().toSorted()).toEqual(terminals);
      const used = steps.filter(({ relation }) => relations.some(index => graph.relations[index]?.id === relation.id));
      for (const group of groups) expect(isConnected(used, [...distances(used, [idOf(graph, group[0] ?? -1)]).keys()])).toBe(true);
      for (const group of groups) expect(group.every(node => distances(used, [idOf(graph, group[0] ?? -1)]).has(idOf(graph, node)))).toBe(true);
      const fewest = groups.map(group => fewestRelations(steps, graph.entities.map(({ id }) => id), group.map(node => idOf(graph, node))));
      expect(relations.length).toBe(fewest.reduce((sum: number, size) => sum + (size ?? NaN), 0));
      expect(found.length).toBe(relations.length + groups.length);
      // Entities of different groups cannot be joined.
      for (const [first = -1] of groups) for (const [other = -1] of groups) if (first !== other) expect(distances(steps, [idOf(graph, first)]).has(idOf(graph, other))).toBe(false);
      if (groups.length === 1) joined++;
    }
    expect(joined).toBeGreaterThan(100);
  });
});

describe('common neighbours', () => {
  test('are all that are one step from both, the best joined first, on 500 random graphs', () => {
    const random = new Random(51);
    let several = 0;
    for (let turn = 0; turn < 500; turn++) {
      const graph = randomGraph(random);
      const options = randomSight(random, graph);
      const steps = walkable(graph, options);
      const found = commonNeighbors(new Sight(graph, options), 0, 1);
      const to = (start: string, end: string): readonly number[] => steps.filter(({ from, to: other }) => from === start && other === end).map(({ relation }) => relation.confidence);
      const expected = graph.entities.map(({ id }) => id).flatMap(id => {
        const [ofA, ofB] = [to('company:a', id), to('company:b', id)];
        return ofA.length > 0 && ofB.length > 0 ? [{ id, confidence: Math.min(Math.max(...ofA), Math.max(...ofB)), counts: [ofA.length, ofB.length] }] : [];
      }).sort((x, y) => y.confidence - x.confidence || (x.id < y.id ? -1 : 1));
      expect(found.map(({ node, confidence, toA, toB }) => ({ id: idOf(graph, node), confidence, counts: [toA.length, toB.length] }))).toEqual(expected);
      if (expected.length > 1) several++;
    }
    // Without such cases the test would show little.
    expect(several).toBeGreaterThan(10);
  });
});

describe('a neighbourhood', () => {
  const wide = { limit: 100, relationLimit: 1_000 };

  test('has everybody within its depth with their distance, and all relations between them, on 500 random graphs', () => {
    const random = new Random(61);
    for (let turn = 0; turn < 500; turn++) {
      const graph = randomGraph(random);
      const options = { ...randomSight(random, graph), avoid: [] };
      const steps = walkable(graph, options);
      const depth = 1 + random.below(4);
      const found = allAtOnce(neighborhood(new Sight(graph, options), [0, 2], { ...wide, depth }));
      const expected = [...distances(steps, ['company:a', 'company:c'])].filter(([, distance]) => distance <= depth);
      expect(found.nodes.map(({ node, distance }): [string, number] => [idOf(graph, node), distance]).toSorted()).toEqual(expected.toSorted());
      const inside = new Set(expected.map(([id]) => id));
      expect(found.relations.map(index => graph.relations[index]?.id).toSorted()).toEqual([...new Set(steps.filter(({ from, to }) => inside.has(from) && inside.has(to)).map(({ relation }) => relation.id))].toSorted());
      expect([found.truncated, found.relationsLeftOut]).toEqual([[], 0]);
    }
  });

  test('that is cut says at whom, and how much', () => {
    const graph = graphOf('a>c', 'a>d', 'a>e', 'a>f', 'b>g', 'b>c', 'g>h');
    const cut = allAtOnce(neighborhood(new Sight(graph, everything), nodes(graph, 'ab'), { depth: 2, limit: 5, relationLimit: 1_000 }));
    // a and b bring one in turn: a brings c; b, whose c is there already, brings g; a brings d.
    expect(cut.nodes.map(({ node, distance }) => `${names(graph, [node])}${distance}`)).toEqual(['a0', 'b0', 'c1', 'g1', 'd1']);
    expect(cut.truncated.map(({ node, shown, hidden }) => [names(graph, [node]), shown, hidden])).toEqual([['a', 2, 2], ['g', 1, 1]]);
    expect(allAtOnce(neighborhood(new Sight(graph, everything), nodes(graph, 'a'), { depth: 1, limit: 100, relationLimit: 3 }))).toMatchObject({ relations: [0, 1, 2], relationsLeftOut: 1 });
  });

  test('takes first whom a hub has most to do with', () => {
    const graph = graphOf('a>b', 'a>c', 'c>a');
    expect(allAtOnce(neighborhood(new Sight(graph, everything), [0], { depth: 1, limit: 2, relationLimit: 10 })).nodes.map(({ node }) => names(graph, [node]))).toEqual(['a', 'c']);
  });

  test('of several with whom a hub has as much to do, it takes first what is most certain', () => {
    const graph = graphOf('a>b 0.5', 'a>c 0.8');
    expect(allAtOnce(neighborhood(new Sight(graph, everything), [0], { depth: 1, limit: 2, relationLimit: 10 })).nodes.map(({ node }) => names(graph, [node]))).toEqual(['a', 'c']);
  });
});
