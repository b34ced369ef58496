import { describe, expect, test } from '@jest/globals';
import type { Relation } from '../../schema/facts.js';
import { relationType } from '../../schema/ontology.js';
import { betweenness } from '../../src/ranking/betweenness.js';
import { communitiesOf } from '../../src/ranking/communities.js';
import { type RankingMeasure, scoresBy } from '../../src/ranking/measures.js';
import { tieGraph } from '../../src/ranking/tie-graph.js';
import { allAtOnce } from '../../src/work/work.js';
import { date } from '../seed.js';
import { Random } from '../store/random.js';
import { relation } from '../time/relations.js';

const day = date('2011-04-26');
const say = (...said: readonly string[]): readonly Relation[] => said.map(one => relation(one, day));

function randomGraph(random: Random, entities: number, count: number): readonly Relation[] {
  return Array.from({ length: count }, (_, place) => {
    const [source, target] = [`e${random.below(entities)}`, `e${random.below(entities)}`].sort() as [string, string];
    const type = random.one(['INVESTED_IN', 'SUED', 'PARTNERED_WITH']);
    const isSwapped = random.chance(50) && type !== 'PARTNERED_WITH';
    return relation(isSwapped ? `${target} ${type} ${source}` : `${source} ${type} ${target}`, day, { confidence: random.one([0.25, 0.5, 0.9, 1]) }, place + 1);
  });
}

async function scores(measure: RankingMeasure, relations: readonly Relation[]): Promise<ReadonlyMap<string, number>> {
  const graph = allAtOnce(tieGraph(relations));
  const { scores: found } = await scoresBy(measure, graph);
  return new Map(graph.ids.map((id, node) => [id, found[node] ?? NaN]));
}

/** Neighbours, each once; nobody is his own. */
function neighboursOf(relations: readonly Relation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { source, target } of relations) {
    if (source === target) continue;
    found.set(source, (found.get(source) ?? new Set()).add(target));
    found.set(target, (found.get(target) ?? new Set()).add(source));
  }
  return found;
}

function expectClose(found: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [id, value] of expected) expect(found.get(id)).toBeCloseTo(value, 6);
}

describe('a measure', () => {
  const star = say('hub INVESTED_IN a', 'hub SUED a', 'hub INVESTED_IN b', 'c INVESTED_IN hub');

  test('degree counts neighbours, weighted degree adds up how certain the relations are', async () => {
    expect(await scores('DEGREE', star)).toEqual(new Map([['a', 1], ['b', 1], ['c', 1], ['hub', 3]]));
    expect([...await scores('WEIGHTED_DEGREE', star)].map(([id, value]) => [id, value.toFixed(2)])).toEqual([['a', '1.80'], ['b', '0.90'], ['c', '0.90'], ['hub', '3.60']]);
  });

  test('betweenness is the share of shortest ways through an entity', async () => {
    expect(await scores('BETWEENNESS', star)).toEqual(new Map([['a', 0], ['b', 0], ['c', 0], ['hub', 1]]));
    expect(await scores('BETWEENNESS', say('a INVESTED_IN b'))).toEqual(new Map([['a', 0], ['b', 0]]));
  });

  test('PageRank follows relations to whom it is done, those without direction both ways', async () => {
    const ranks = await scores('PAGERANK', say('a INVESTED_IN c', 'b INVESTED_IN c', 'c PARTNERED_WITH d'));
    expect([...ranks].sort((x, y) => y[1] - x[1]).map(([id]) => id).slice(0, 2)).toEqual(['c', 'd']);
    expect([...ranks.values()].reduce((sum, rank) => sum + rank)).toBeCloseTo(1, 6);
  });

  test('of no relations is of nobody', async () => {
    for (const measure of ['DEGREE', 'WEIGHTED_DEGREE', 'PAGERANK', 'BETWEENNESS'] as const) expect(await scores(measure, [])).toEqual(new Map());
    expect(await scores('DEGREE', say('a SUED a'))).toEqual(new Map());
  });

  test('is what its definition says (100 random graphs)', async () => {
    const random = new Random(21);
    for (let turn = 0; turn < 100; turn++) {
      const relations = randomGraph(random, 2 + random.below(12), random.below(30));
      expectClose(await scores('DEGREE', relations), new Map([...neighboursOf(relations)].map(([id, some]) => [id, some.size])));
      expectClose(await scores('WEIGHTED_DEGREE', relations), naiveWeights(relations));
      expectClose(await scores('PAGERANK', relations), naivePageRank(relations));
      expectClose(await scores('BETWEENNESS', relations), naiveBetweenness(relations));
    }
  });

  test('is the same to the last bit, in whatever order the relations come', async () => {
    const relations = randomGraph(new Random(22), 40, 200);
    const shuffled = relations.toSorted((a, b) => a.id.length - b.id.length || (a.id < b.id ? 1 : -1));
    for (const measure of ['DEGREE', 'WEIGHTED_DEGREE', 'PAGERANK', 'BETWEENNESS'] as const) expect(await scores(measure, shuffled)).toEqual(await scores(measure, relations));
    expect(await communitiesOf(allAtOnce(tieGraph(shuffled)))).toEqual(await communitiesOf(allAtOnce(tieGraph(relations))));
  });
});

describe('betweenness of a large graph', () => {
  test('is estimated from some of its nodes, says so, and is the same each time', () => {
    const graph = allAtOnce(tieGraph(randomGraph(new Random(23), 60, 150)));
    const exact = allAtOnce(betweenness(graph));
    const estimate = allAtOnce(betweenness(graph, 30 * (graph.ids.length + 2 * graph.ties.length)));
    expect([exact.isExact, estimate.isExact]).toEqual([true, false]);
    expect((allAtOnce(betweenness(graph, 30 * (graph.ids.length + 2 * graph.ties.length)))).scores).toEqual(estimate.scores);
    const order = ({ scores: found }: { scores: Float64Array }): readonly number[] => [...found.keys()].sort((a, b) => (found[b] ?? 0) - (found[a] ?? 0)).slice(0, 10);
    // Of the ten most central at least seven are found from half of the walks.
    expect(order(estimate).filter(node => order(exact).includes(node)).length).toBeGreaterThanOrEqual(7);
  });
});

describe('communities', () => {
  const clique = (...names: readonly string[]): readonly string[] => names.flatMap((a, place) => names.slice(place + 1).map(b => `${a} PARTNERED_WITH ${b}`));

  test('are those who have more to do with each other than with others, the largest first, the most tied member first', async () => {
    const { communities, modularity } = await communitiesOf(allAtOnce(tieGraph(say(...clique('a', 'b', 'c', 'd'), ...clique('x', 'y', 'z'), 'a SUED x', 'b SUED a'))));
    expect(communities).toEqual([{ members: ['a', 'b', 'c', 'd'] }, { members: ['x', 'y', 'z'] }]);
    expect(modularity).toBeGreaterThan(0.3);
  });

  test('hold everybody once, and are as much denser than chance as is said (50 random graphs)', async () => {
    const random = new Random(24);
    for (let turn = 0; turn < 50; turn++) {
      const relations = randomGraph(random, 3 + random.below(30), 5 + random.below(60));
      const graph = allAtOnce(tieGraph(relations));
      const { communities, modularity } = await communitiesOf(graph);
      expect(communities.flatMap(({ members }) => members).sort()).toEqual([...graph.ids].sort());
      expect(modularity).toBeCloseTo(naiveModularity(relations, communities.map(({ members }) => new Set<string>(members))), 6);
    }
  });

  test('of no relations are none', async () => {
    expect(await communitiesOf(allAtOnce(tieGraph([])))).toEqual({ communities: [], modularity: 0 });
    expect(await communitiesOf(allAtOnce(tieGraph([relation('a SUED b', day, { confidence: 0 })])))).toEqual({ communities: [], modularity: 0 });
  });
});

function naiveWeights(relations: readonly Relation[]): ReadonlyMap<string, number> {
  return new Map([...neighboursOf(relations).keys()].map(id => [id, relations.filter(({ source, target }) => source !== target && (source === id || target === id)).reduce((sum, { confidence }) => sum + confidence, 0)]));
}

function naivePageRank(relations: readonly Relation[]): ReadonlyMap<string, number> {
  const ids = [...neighboursOf(relations).keys()];
  const arrows = relations.filter(({ source, target }) => source !== target).flatMap(({ source, target, type, confidence }) => [
    { from: source, to: target, confidence }, ...relationType(type as 'SUED').symmetric === true ? [{ from: target, to: source, confidence }] : [],
  ]);
  const out = (id: string): number => arrows.filter(({ from }) => from === id).reduce((sum, { confidence }) => sum + confidence, 0);
  let ranks = new Map(ids.map(id => [id, 1 / ids.length]));
  for (let turn = 0; turn < 150; turn++) {
    const idle = ids.filter(id => out(id) === 0).reduce((sum, id) => sum + (ranks.get(id) ?? 0), 0);
    ranks = new Map(ids.map(id => [id, 0.15 / ids.length + 0.85 * (idle / ids.length
      + arrows.filter(({ to }) => to === id).reduce((sum, { from, confidence }) => sum + (ranks.get(from) ?? 0) * confidence / out(from), 0))]));
  }
  return ranks;
}

/** For every pair all shortest ways, listed one by one. */
function naiveBetweenness(relations: readonly Relation[]): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(relations);
  const ids = [...neighbours.keys()];
  const shortest = (from: string, to: string): readonly (readonly string[])[] => {
    for (let ways: readonly (readonly string[])[] = [[from]]; ways.length > 0;) {
      const arrived = ways.filter(way => way.at(-1) === to);
      if (arrived.length > 0) return arrived;
      const met = new Set(ways.flat());
      ways = ways.flatMap(way => [...neighbours.get(way.at(-1) ?? '') ?? []].filter(id => !met.has(id)).map(id => [...way, id]));
    }
    return [];
  };
  const scores = new Map(ids.map(id => [id, 0]));
  for (const from of ids) for (const to of ids.filter(id => id !== from)) {
    const ways = shortest(from, to);
    for (const way of ways) for (const id of way.slice(1, -1)) scores.set(id, (scores.get(id) ?? 0) + 1 / ways.length);
  }
  const pairs = (ids.length - 1) * (ids.length - 2);
  return new Map([...scores].map(([id, score]) => [id, pairs === 0 ? 0 : score / pairs]));
}

/** Newman and Girvan: of each community the share of weight inside, less what chance would put there. */
function naiveModularity(relations: readonly Relation[], communities: readonly ReadonlySet<string>[]): number {
  const ties = relations.filter(({ source, target }) => source !== target);
  const all = ties.reduce((sum, { confidence }) => sum + confidence, 0);
  return communities.map(members => {
    const inside = ties.filter(({ source, target }) => members.has(source) && members.has(target)).reduce((sum, { confidence }) => sum + confidence, 0);
    const ends = ties.reduce((sum, { source, target, confidence }) => sum + confidence * (Number(members.has(source)) + Number(members.has(target))), 0);
    return inside / all - (ends / (2 * all)) ** 2;
  }).reduce((sum, part) => sum + part, 0);
}
