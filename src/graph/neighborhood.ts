import { at } from '../projection/projection.js';
import { flatMapped } from '../work/lists.js';
import type { Work } from '../work/work.js';
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
export function* neighborhood(sight: Sight, centres: readonly number[], { depth, limit, relationLimit }: NeighborhoodOptions): Work<Neighborhood> {
  const distanceOf = new Map(centres.map(node => [node, 0]));
  for (let distance = 1, hubs = [...distanceOf.keys()]; distance <= depth && hubs.length > 0 && distanceOf.size < limit; distance++) {
    hubs = yield* nextRing(sight, hubs, distanceOf, limit - distanceOf.size);
    for (const node of hubs) distanceOf.set(node, distance);
  }
  const nodes = [...distanceOf].map(([node, distance]) => ({ node, distance }));
  const relations = yield* between(sight, distanceOf);
  return {
    nodes,
    relations: relations.slice(0, relationLimit),
    relationsLeftOut: Math.max(0, relations.length - relationLimit),
    truncated: yield* flatMapped(nodes, ({ node, distance }) => {
      const neighbors = distance < depth ? [...neighborsOf(sight, node).keys()] : [];
      const shown = neighbors.filter(other => distanceOf.has(other)).length;
      return shown === neighbors.length ? [] : [{ node, shown, hidden: neighbors.length - shown }];
    }),
  };
}

/** Up to `room` nodes that are one step from a hub and not yet known, each hub bringing one in turn. */
function* nextRing(sight: Sight, hubs: readonly number[], known: ReadonlyMap<number, number>, room: number): Work<number[]> {
  const ring = new Set<number>();
  let waiting = yield* flatMapped(hubs, hub => [ranked(sight, hub).filter(node => !known.has(node)).values()]);
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

function* between(sight: Sight, nodes: ReadonlyMap<number, number>): Work<readonly number[]> {
  const { sourceOf } = sight.projection;
  const found: number[] = [];
  for (const node of nodes.keys()) {
    yield;
    sight.eachStep(node, (relation, other) => {
      if (nodes.has(other) && at(sourceOf, relation) === node) found.push(relation);
    });
  }
  return found.sort(sight.byDate);
}
