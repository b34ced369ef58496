/** Who belongs together: communities by the method of Louvain. */
import { compareCodePoints } from '../store/code-point-order.js';
import { groupBy } from '../store/group-by.js';
import { askLibrary } from './ask-library.js';
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

/** The method goes over the nodes in order of their ids. Throws TIME_LIMIT where it takes longer than `limit` milliseconds. */
export async function communitiesOf({ ids, ties: all }: TieGraph, resolution = 1, limit = Infinity): Promise<Communities> {
  // What has no weight joins nobody.
  const ties = all.filter(({ weight }) => weight > 0);
  if (ties.length === 0) return { communities: [], modularity: 0 };
  const { communityOf, modularity } = await askLibrary('communities', {
    size: ids.length, from: Int32Array.from(ties, ({ a }) => a), to: Int32Array.from(ties, ({ b }) => b), weight: Float64Array.from(ties, ({ weight }) => weight), resolution,
  }, limit);
  const inside = new Float64Array(ids.length);
  for (const { a, b, weight } of ties) {
    if (communityOf[a] === communityOf[b]) for (const node of [a, b]) inside[node] = (inside[node] ?? 0) + weight;
  }
  const ranked = ids.map((id, node) => ({ id, node, weight: inside[node] ?? 0 })).sort((x, y) => y.weight - x.weight || compareCodePoints(x.id, y.id));
  const communities = [...groupBy(ranked, ({ node }) => communityOf[node]).values()].map(([first, ...more]): Community => ({ members: [first.id, ...more.map(({ id }) => id)] }));
  return { communities: communities.sort((x, y) => y.members.length - x.members.length || compareCodePoints(x.members[0], y.members[0])), modularity };
}
