/** How central an entity is, by several measures. */
import { betweenness } from './betweenness.js';
import { DirectedGraph, pagerank } from './graphology.js';
import type { TieGraph } from './tie-graph.js';

export type RankingMeasure = 'DEGREE' | 'WEIGHTED_DEGREE' | 'PAGERANK' | 'BETWEENNESS';

export interface Scores {
  /** By node. */
  readonly scores: ArrayLike<number>;
  /** False for an estimate. */
  readonly isExact: boolean;
}

export async function scoresBy(measure: RankingMeasure, graph: TieGraph): Promise<Scores> {
  switch (measure) {
    case 'DEGREE': return { scores: graph.neighbours.map(some => some.length), isExact: true };
    case 'WEIGHTED_DEGREE': return { scores: weightedDegrees(graph), isExact: true };
    case 'PAGERANK': return { scores: pageRanks(graph), isExact: true };
    case 'BETWEENNESS': return betweenness(graph);
  }
}

function weightedDegrees({ ids, ties }: TieGraph): Float64Array {
  const degrees = new Float64Array(ids.length);
  for (const { a, b, weight } of ties) for (const node of [a, b]) degrees[node] = (degrees[node] ?? 0) + weight;
  return degrees;
}

/** Brin and Page, 1998: damping 0.85; who has no relation to others passes its rank on to all. The ranks sum to 1, exact to a hundred-millionth in all. */
function pageRanks({ ids, ties }: TieGraph): readonly number[] {
  if (ids.length === 0) return [];
  const graph = new DirectedGraph();
  ids.forEach((_, node) => { graph.addNode(node); });
  for (const { a, b, forward, backward } of ties) {
    if (forward > 0) graph.addDirectedEdge(a, b, { weight: forward });
    if (backward > 0) graph.addDirectedEdge(b, a, { weight: backward });
  }
  const ranks = pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 200, tolerance: 1e-9 / ids.length });
  return ids.map((_, node) => ranks[node] ?? 0);
}
