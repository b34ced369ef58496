import { describe, expect, test } from '@jest/globals';
import { type PathOptions, shortestPaths } from '../../src/graph/shortest-paths.js';
import { Sight } from '../../src/graph/sight.js';
import type { Projection } from '../../src/projection/projection.js';
import { allAtOnce } from '../../src/work/work.js';
import { Random } from '../store/random.js';
import { allPaths, walkable } from './naive.js';
import { graphOf, randomGraph, randomSight } from './random-graph.js';

const everything = { view: { statuses: ['STATED'] } } as const;
const unlimited: PathOptions = { k: 100, maxLength: 6, workLimit: 1_000_000 };

function idsOf(graph: Projection, paths: readonly { readonly relations: readonly number[] }[]): readonly string[] {
  return paths.map(({ relations }) => relations.map(relation => graph.relations[relation]?.id ?? '').join(' '));
}

function between(graph: Projection, from: string, to: string, options = unlimited): readonly string[] {
  const { paths } = allAtOnce(shortestPaths(new Sight(graph, everything), graph.nodeOf.get(`company:${from}`) ?? -1, graph.nodeOf.get(`company:${to}`) ?? -1, options));
  return paths.map(({ nodes }) => nodes.map(node => graph.entities[node]?.name).join(''));
}

describe('shortest paths', () => {
  test('come shortest first, walk relations from either end, and meet nobody twice', () => {
    const graph = graphOf('a>b', 'c>b', 'c>d', 'b>e', 'e>d', 'd>f', 'f>a');
    // Of two that are as long and as sure, the ids of their relations decide: b>e comes before c>b.
    expect(between(graph, 'a', 'd')).toEqual(['afd', 'abed', 'abcd']);
    expect(between(graph, 'a', 'd', { ...unlimited, maxLength: 2 })).toEqual(['afd']);
    expect(between(graph, 'a', 'd', { ...unlimited, k: 2 })).toEqual(['afd', 'abed']);
  });

  test('there are none where nothing joins the two', () => {
    expect(between(graphOf('a>b', 'c>d'), 'a', 'd')).toEqual([]);
  });

  test('are those that a search which tries everything finds, on 500 random graphs', () => {
    const random = new Random(31);
    let several = 0;
    for (let turn = 0; turn < 500; turn++) {
      const graph = randomGraph(random);
      const options = { ...randomSight(random, graph), ...random.maybe('direction', () => random.one(['OUT', 'IN'] as const)) };
      const maxLength = 1 + random.below(6);
      const k = 1 + random.below(8);
      const expected = allPaths(walkable(graph, options), 'company:a', 'company:b', maxLength).slice(0, k);
      const { paths, isComplete } = allAtOnce(shortestPaths(new Sight(graph, options), 0, 1, { k, maxLength, workLimit: 1_000_000 }));
      expect(idsOf(graph, paths)).toEqual(expected);
      expect(isComplete).toBe(true);
      if (expected.length > 1) several++;
    }
    // Without such cases the test would show little.
    expect(several).toBeGreaterThan(100);
  });

  test('can be asked for over different nodes: of several relations between two the strongest', () => {
    const graph = graphOf('a>b 0.5', 'b>a 0.9', 'b>c', 'a>d 0.6', 'd>c');
    expect(between(graph, 'a', 'c')).toEqual(['abc', 'adc', 'abc']);
    expect(between(graph, 'a', 'c', { ...unlimited, strongest: true })).toEqual(['abc', 'adc']);
    const random = new Random(33);
    for (let turn = 0; turn < 200; turn++) {
      const some = randomGraph(random);
      const find = (strongest: boolean): readonly { readonly nodes: readonly number[]; readonly confidence: number }[] => allAtOnce(shortestPaths(new Sight(some, everything), 0, 1, { ...unlimited, k: 1_000, strongest })).paths;
      const best = new Map(find(false).toReversed().map(({ nodes, confidence }) => [nodes.join(), confidence]));
      expect(new Map(find(true).map(({ nodes, confidence }) => [nodes.join(), confidence]))).toEqual(best);
    }
  });

  test('have the confidence of their weakest relation', () => {
    const random = new Random(32);
    for (let turn = 0; turn < 50; turn++) {
      const graph = randomGraph(random);
      for (const { relations, confidence } of allAtOnce(shortestPaths(new Sight(graph, everything), 0, 1, unlimited)).paths) {
        expect(confidence).toBe(Math.min(...relations.map(relation => graph.relations[relation]?.confidence ?? -1)));
      }
    }
  });

  test('end where the work limit is met, with the paths found by then, which are the best', () => {
    // Everybody with everybody: there are hundreds of paths.
    const names = 'abcdefgh'.split('');
    const graph = graphOf(...names.flatMap(one => names.filter(other => other > one).map(other => `${one}>${other}`)));
    const all = between(graph, 'a', 'h', { ...unlimited, k: 1_000 });
    const { paths, isComplete } = allAtOnce(shortestPaths(new Sight(graph, everything), 0, 7, { k: 1_000, maxLength: 6, workLimit: 1_000 }));
    expect(isComplete).toBe(false);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.length).toBeLessThan(all.length);
    expect(paths.map(({ nodes }) => nodes.map(node => graph.entities[node]?.name).join(''))).toEqual(all.slice(0, paths.length));
  });
});
