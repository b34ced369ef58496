import { at } from '../projection/projection.js';
import type { Work } from '../work/work.js';
import { type Adjacency, adjacencyOf } from './adjacency.js';
import type { Sight } from './sight.js';

export interface ConnectingSubgraph {
  /** The terminals first, in the order given, then what joins them, in order. */
  readonly nodes: readonly number[];
  /** As few as can be, in order of date. */
  readonly relations: readonly number[];
  /** The terminals that hang together: one group where all do. */
  readonly groups: readonly (readonly number[])[];
}

/** With each more, time and room double. */
export const maximumTerminals = 6;

/**
 * The fewest relations that join some nodes, the terminals, directly or over others; where not all can be joined, those of each group that
 * can. Where several relations join two nodes it has the strongest. Other subgraphs may be as small; which one is found depends on the data alone.
 */
export function* connectingSubgraph(sight: Sight, terminals: readonly number[]): Work<ConnectingSubgraph> {
  const { sourceOf, targetOf } = sight.projection;
  const adjacency = yield* adjacencyOf(sight);
  const groups = yield* groupsOf(adjacency, terminals);
  const pairs: (readonly [number, number])[] = [];
  for (const group of groups) pairs.push(...yield* smallestTree(adjacency, group));
  const relations = pairs.map(([a, b]) => strongest(sight, a, b)).sort(sight.byDate);
  const joined = relations.flatMap(relation => [at(sourceOf, relation), at(targetOf, relation)]).sort((a, b) => a - b);
  return { nodes: [...new Set([...terminals, ...joined])], relations, groups };
}

function* groupsOf(adjacency: Adjacency, terminals: readonly number[]): Work<readonly (readonly number[])[]> {
  const groups: { readonly members: number[]; readonly reach: ReadonlySet<number> }[] = [];
  for (const terminal of terminals) {
    const group = groups.find(({ reach }) => reach.has(terminal));
    if (group === undefined) groups.push({ members: [terminal], reach: yield* reachableFrom(adjacency, terminal) });
    else group.members.push(terminal);
  }
  return groups.map(({ members }) => members);
}

function* reachableFrom({ starts, others }: Adjacency, start: number): Work<ReadonlySet<number>> {
  const reached = new Set([start]);
  // A set that grows while it is walked is walked to its new end.
  for (const node of reached) {
    yield;
    for (let place = at(starts, node); place < at(starts, node + 1); place++) reached.add(at(others, place));
  }
  return reached;
}

/** How the smallest tree of some terminals and one more node is made: of two trees that meet in the node, or of the tree of a neighbour and what joins it. */
interface Trees {
  /** By node: how many relations it has. */
  readonly size: Uint16Array;
  /** By node: the set of terminals in one of two trees; 0 where the tree is not made of two. */
  readonly half: Uint8Array;
  /** By node: the neighbour; -1 where there is none. */
  readonly neighbor: Int32Array;
}

const unknown = 65_535;

/**
 * The Dreyfus-Wagner algorithm: the smallest trees of all sets of terminals with every node, smaller sets first. A set is the bits of a number;
 * the last terminal is the root, from which the tree of all others is read. All terminals hang together.
 * Gives the nodes that are joined, two by two.
 */
function* smallestTree(adjacency: Adjacency, terminals: readonly number[]): Work<readonly (readonly [number, number])[]> {
  const others = terminals.slice(0, -1);
  const [root = -1] = terminals.slice(-1);
  const trees: Trees[] = [];
  for (let set = 0; set < 1 << others.length; set++) {
    const tree = noTrees(adjacency.starts.length - 1);
    trees.push(tree);
    for (const [bit, terminal] of others.entries()) if (set === 1 << bit) tree.size[terminal] = 0;
    // Each half once: the one that has the highest bit.
    for (let half = (set - 1) & set; half > (set ^ half); half = (half - 1) & set) {
      join(tree, half, trees[half], trees[set ^ half]);
      yield;
    }
    if (set > 0) yield* grow(adjacency, tree);
  }
  const pairs: (readonly [number, number])[] = [];
  const collect = (set: number, node: number): void => {
    const tree = trees[set];
    const [half = 0, neighbor = -1] = [tree?.half[node], tree?.neighbor[node]];
    if (half > 0) {
      collect(half, node);
      collect(set ^ half, node);
    } else if (neighbor >= 0) {
      pairs.push([node, neighbor]);
      collect(set, neighbor);
    }
  };
  collect(trees.length - 1, root);
  return pairs;
}

function noTrees(nodes: number): Trees {
  return { size: new Uint16Array(nodes).fill(unknown), half: new Uint8Array(nodes), neighbor: new Int32Array(nodes).fill(-1) };
}

/** Where two trees that meet in a node are smaller than what is known, they are it. */
function join({ size, half }: Trees, set: number, one: Trees | undefined, other: Trees | undefined): void {
  for (let node = 0; node < size.length; node++) {
    const both = (one?.size[node] ?? unknown) + (other?.size[node] ?? unknown);
    if (both >= (size[node] ?? 0)) continue;
    size[node] = both;
    half[node] = set;
  }
}

/** Hands trees on to neighbours, the smallest first, where they make smaller ones. */
function* grow({ starts, others }: Adjacency, { size, half, neighbor }: Trees): Work<void> {
  const bySize: number[][] = [];
  for (const [node, own] of size.entries()) if (own < unknown) (bySize[own] ??= []).push(node);
  for (let own = 0; own < bySize.length; own++) {
    const next = bySize[own + 1] ?? [];
    for (const node of bySize[own] ?? []) {
      yield;
      if (size[node] !== own) continue;
      for (let place = at(starts, node); place < at(starts, node + 1); place++) {
        const other = at(others, place);
        if (own + 1 >= (size[other] ?? 0)) continue;
        size[other] = own + 1;
        half[other] = 0;
        neighbor[other] = node;
        next.push(other);
      }
    }
    if (next.length > 0) bySize[own + 1] = next;
  }
}

function strongest(sight: Sight, a: number, b: number): number {
  const joining: number[] = [];
  sight.eachStep(a, (relation, other) => { if (other === b) joining.push(relation); });
  return joining.sort(sight.byStrength)[0] ?? -1;
}
