import type { Work } from '../work/work.js';
import type { TieGraph } from './tie-graph.js';

export interface Betweenness {
  /** By node: of all pairs of others, the share of shortest ways that lead through it, from 0 to 1. */
  readonly scores: Float64Array;
  /** False where the ways from some nodes stand for those from all. */
  readonly isExact: boolean;
}

/** How many nodes and ties may be walked over in all: some seconds. */
const defaultBudget = 100_000_000;
/** How many nodes are gone over in a step. */
const nodesInStep = 1_000;

/**
 * Betweenness by Brandes ("A faster algorithm for betweenness centrality", 2001), ties without direction and all of one length. A walk from every
 * node would take hours on a large graph: above the budget it is made from nodes at even distances in the order of ids (Brandes and Pich,
 * "Centrality estimation in large networks", 2007), as many as the budget allows and always the same ones.
 */
export function* betweenness({ ids: { length: size }, ties, neighbours }: TieGraph, budget = defaultBudget): Work<Betweenness> {
  const scores = new Float64Array(size);
  const walk = size + 2 * ties.length;
  const walks = Math.min(size, Math.max(1, Math.floor(budget / walk)));
  for (let place = 0; place < walks; place++) yield* addDependencies(Math.floor(place * size / walks), neighbours, scores);
  const pairs = (size - 1) * (size - 2);
  return { scores: scores.map(score => pairs <= 0 ? 0 : score * (size / walks) / pairs), isExact: walks === size };
}

/** Adds to each node how much the shortest ways from one source depend on it. */
function* addDependencies(source: number, neighbours: TieGraph['neighbours'], scores: Float64Array): Work<void> {
  const size = scores.length;
  const distance = new Int32Array(size).fill(-1);
  const ways = new Float64Array(size);
  const dependency = new Float64Array(size);
  const reached = new Int32Array(size);
  distance[source] = 0;
  ways[source] = 1;
  reached[0] = source;
  let count = 1;
  for (let head = 0; head < count; head++) {
    if (head % nodesInStep === 0) yield;
    const node = reached[head] ?? 0;
    const next = (distance[node] ?? 0) + 1;
    for (const neighbour of neighbours[node] ?? []) {
      if (distance[neighbour] === -1) {
        distance[neighbour] = next;
        reached[count++] = neighbour;
      }
      if (distance[neighbour] === next) ways[neighbour] = (ways[neighbour] ?? 0) + (ways[node] ?? 0);
    }
  }
  for (let place = count - 1; place > 0; place--) {
    if (place % nodesInStep === 0) yield;
    const node = reached[place] ?? 0;
    const share = (1 + (dependency[node] ?? 0)) / (ways[node] ?? 1);
    for (const neighbour of neighbours[node] ?? []) {
      if (distance[neighbour] === (distance[node] ?? 0) - 1) dependency[neighbour] = (dependency[neighbour] ?? 0) + (ways[neighbour] ?? 0) * share;
    }
    scores[node] = (scores[node] ?? 0) + (dependency[node] ?? 0);
  }
}
