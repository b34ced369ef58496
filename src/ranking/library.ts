/** What the graph library reckons, from plain arrays to plain arrays, so that it can be asked on a thread of its own. */
import { DirectedGraph, louvain, pagerank, UndirectedGraph } from './graphology.js';

/** Edges between nodes from 0 to `size`, side by side. */
export interface Edges {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

export const library = {
  /** Brin and Page, 1998: damping 0.85; who has no edge to others passes its rank on to all. The ranks sum to 1, exact to a hundred-millionth in all. */
  pageRanks: ({ size, from, to, weight }: Edges): Float64Array => {
    const graph = new DirectedGraph();
    for (let node = 0; node < size; node++) graph.addNode(node);
    for (const [place, node] of from.entries()) graph.addDirectedEdge(node, to[place], { weight: weight[place] });
    const ranks = pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 200, tolerance: 1e-9 / size });
    return Float64Array.from({ length: size }, (_, node) => ranks[node] ?? 0);
  },

  /**
   * Blondel and others, "Fast unfolding of communities in large networks", 2008: by node the number of its community, and how much denser
   * edges are inside than chance would have it. The method goes over the nodes in some order, and its answer can depend on it: here that is
   * their own, without any chance.
   */
  communities: ({ size, from, to, weight, resolution }: Edges & { readonly resolution: number }): { readonly communityOf: Int32Array; readonly modularity: number } => {
    const graph = new UndirectedGraph();
    for (let node = 0; node < size; node++) graph.addNode(node);
    for (const [place, node] of from.entries()) graph.addUndirectedEdge(node, to[place], { weight: weight[place] });
    const { communities, modularity } = louvain.detailed(graph, { getEdgeWeight: 'weight', resolution, randomWalk: false, rng: () => 0 });
    return { communityOf: Int32Array.from({ length: size }, (_, node) => communities[node] ?? -1), modularity };
  },
} as const;

export type Library = typeof library;
