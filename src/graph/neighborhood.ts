import { at } from '../projection/projection.js';
import { neighborsOf } from './common-neighbors.js';
import type { Sight } from './sight.js';

export interface NeighborhoodOptions {
  /** How many steps from the nearest centre. */
  readonly depth: number;
  /** How many nodes at most, the centres among them. */
  readonly limit: number;
  readonly relationLimit: number;
}

export interface Neighborhood {
  /** In order of distance. */
  readonly nodes: readonly { readonly node: number; readonly distance: number }[];
  /** All relations between the nodes, in order of date, up to the limit. */
  readonly relations: readonly number[];
  readonly relationsLeftOut: number;
  /** The nodes whose neighbours would be among the nodes, were there no limit, with how many are and are not. */
  readonly truncated: readonly { readonly node: number; readonly shown: number; readonly hidden: number }[];
}

/**
 * What lies around some nodes. Where not all fits, the nodes of a distance share what room is left: each in turn brings the neighbour that
 * it has most relations with (then the highest confidence, then the first id).
 */
export function neighborhood(sight: Sight, centres: readonly number[], { depth, limit, relationLimit }: NeighborhoodOptions): Neighborhood {
  const distanceOf = new Map(centres.map(node => [node, 0]));
  for (let distance = 1, hubs = [...distanceOf.keys()]; distance <= depth && hubs.length > 0 && distanceOf.size < limit; distance++) {
    hubs = nextRing(sight, hubs, distanceOf, limit - distanceOf.size);
    for (const node of hubs) distanceOf.set(node, distance);
  }
  const nodes = [...distanceOf].map(([node, distance]) => ({ node, distance }));
  const relations = between(sight, distanceOf);
  return {
    nodes,
    relations: relations.slice(0, relationLimit),
    relationsLeftOut: Math.max(0, relations.length - relationLimit),
    truncated: nodes.filter(({ distance }) => distance < depth).map(({ node }) => {
      const neighbors = [...neighborsOf(sight, node).keys()];
      const shown = neighbors.filter(other => distanceOf.has(other)).length;
      return { node, shown, hidden: neighbors.length - shown };
    }).filter(({ hidden }) => hidden > 0),
  };
}

/** Up to `room` nodes that are one step from a hub and not yet known, each hub bringing one in turn. */
function nextRing(sight: Sight, hubs: readonly number[], known: ReadonlyMap<number, number>, room: number): number[] {
  const ring = new Set<number>();
  let waiting = hubs.map(hub => ranked(sight, hub).filter(node => !known.has(node)).values());
  while (waiting.length > 0) {
    waiting = waiting.filter(candidates => {
      // The iterator of an array goes on where the last loop left it.
      for (const node of candidates) {
        if (ring.has(node)) continue;
        if (ring.size < room) ring.add(node);
        return ring.size < room;
      }
      return false;
    });
  }
  return [...ring];
}

function ranked(sight: Sight, hub: number): readonly number[] {
  const confidenceOf = ([best = -1]: readonly number[]): number => sight.see(best)?.confidence ?? 0;
  return [...neighborsOf(sight, hub)]
    .sort(([a, toA], [b, toB]) => toB.length - toA.length || confidenceOf(toB) - confidenceOf(toA) || a - b)
    .map(([node]) => node);
}

function between(sight: Sight, nodes: ReadonlyMap<number, number>): readonly number[] {
  const { sourceOf } = sight.projection;
  const found: number[] = [];
  for (const node of nodes.keys()) {
    sight.eachStep(node, (relation, other) => {
      if (nodes.has(other) && at(sourceOf, relation) === node) found.push(relation);
    });
  }
  return found.sort(sight.byDate);
}
