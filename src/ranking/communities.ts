/** Who belongs together: communities by the method of Louvain. */
import { compareCodePoints } from '../store/code-point-order.js';
import { groupBy } from '../store/group-by.js';
import { louvain, UndirectedGraph } from './graphology.js';
import type { TieGraph } from './tie-graph.js';

export interface Community {
  /** Entity ids, those with the heaviest ties inside the community first, then in order of id. */
  readonly members: readonly [string, ...string[]];
}

export interface Communities {
  /** The largest first, then in order of the id of their first member. */
  readonly communities: readonly Community[];
  /** How much denser the ties inside are than chance would have it, from -0.5 to 1. */
  readonly modularity: number;
}

/**
 * Blondel and others, "Fast unfolding of communities in large networks", 2008. The method goes over the nodes in some order, and its answer
 * can depend on it: here that is the order of ids, without any chance.
 */
export function communitiesOf({ ids, ties: all }: TieGraph, resolution = 1): Communities {
  // What has no weight joins nobody.
  const ties = all.filter(({ weight }) => weight > 0);
  if (ties.length === 0) return { communities: [], modularity: 0 };
  const graph = new UndirectedGraph();
  ids.forEach((_, node) => { graph.addNode(node); });
  for (const { a, b, weight } of ties) graph.addUndirectedEdge(a, b, { weight });
  const { communities: communityOf, modularity } = louvain.detailed(graph, { getEdgeWeight: 'weight', resolution, randomWalk: false, rng: () => 0 });
  const inside = new Float64Array(ids.length);
  for (const { a, b, weight } of ties) {
    if (communityOf[a] === communityOf[b]) for (const node of [a, b]) inside[node] = (inside[node] ?? 0) + weight;
  }
  const ranked = ids.map((id, node) => ({ id, node, weight: inside[node] ?? 0 })).sort((x, y) => y.weight - x.weight || compareCodePoints(x.id, y.id));
  const communities = [...groupBy(ranked, ({ node }) => communityOf[node]).values()].map(([first, ...more]): Community => ({ members: [first.id, ...more.map(({ id }) => id)] }));
  return { communities: communities.sort((x, y) => y.members.length - x.members.length || compareCodePoints(x.members[0], y.members[0])), modularity };
}
