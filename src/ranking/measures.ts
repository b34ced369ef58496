/** How central an entity is, by several measures. */
import { flatMapped } from '../work/lists.js';
import { inTurns, type Work } from '../work/work.js';
import { askLibrary } from './ask-library.js';
import { betweenness } from './betweenness.js';
import type { Edges } from './library.js';
import type { TieGraph } from './tie-graph.js';

export type RankingMeasure = 'DEGREE' | 'WEIGHTED_DEGREE' | 'PAGERANK' | 'BETWEENNESS';

export interface Scores {
  /** By node. */
  readonly scores: ArrayLike<number>;
  /** False for an estimate. */
  readonly isExact: boolean;
}

/** Throws TIME_LIMIT where it takes longer than `limit` milliseconds. */
export async function scoresBy(measure: RankingMeasure, graph: TieGraph, limit = Infinity): Promise<Scores> {
  switch (measure) {
    case 'DEGREE': return { scores: graph.neighbours.map(some => some.length), isExact: true };
    case 'WEIGHTED_DEGREE': return { scores: weightedDegrees(graph), isExact: true };
    case 'PAGERANK': return { scores: graph.ids.length === 0 ? [] : await askLibrary('pageRanks', await inTurns(arrows(graph), limit), limit), isExact: true };
    case 'BETWEENNESS': return inTurns(betweenness(graph), limit);
  }
}

function weightedDegrees({ ids, ties }: TieGraph): Float64Array {
  const degrees = new Float64Array(ids.length);
  for (const { a, b, weight } of ties) for (const node of [a, b]) degrees[node] = (degrees[node] ?? 0) + weight;
  return degrees;
}

/** A tie leads from source to target, or both ways. */
function* arrows({ ids, ties }: TieGraph): Work<Edges> {
  const edges = yield* flatMapped(ties, ({ a, b, forward, backward }) => [[a, b, forward], [b, a, backward]].filter(([, , weight = 0]) => weight > 0));
  return { size: ids.length, from: Int32Array.from(edges, ([from = 0]) => from), to: Int32Array.from(edges, ([, to = 0]) => to), weight: Float64Array.from(edges, ([, , weight = 0]) => weight) };
}
