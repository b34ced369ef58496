import type { Sight } from './sight.js';

/** A node that is joined to both of two others, with the relations that join it, the strongest first. */
export interface CommonNeighbor {
  readonly node: number;
  readonly toA: readonly number[];
  readonly toB: readonly number[];
  /** Of the best path from `a` over the node to `b`: that of its weaker relation. */
  readonly confidence: number;
}

/** The nodes one step from both `a` and `b`, by confidence, then by node. */
export function commonNeighbors(sight: Sight, a: number, b: number): readonly CommonNeighbor[] {
  const ofA = neighborsOf(sight, a);
  const ofB = neighborsOf(sight, b);
  const confidenceOf = (relations: readonly number[]): number => Math.max(...relations.map(relation => sight.see(relation)?.confidence ?? 0));
  return [...ofA]
    .flatMap(([node, toA]) => {
      const toB = ofB.get(node);
      return toB === undefined ? [] : [{ node, toA, toB, confidence: Math.min(confidenceOf(toA), confidenceOf(toB)) }];
    })
    .sort((x, y) => y.confidence - x.confidence || x.node - y.node);
}

/** The neighbours of a node that are wanted with the relations to each, the strongest first. `isWanted` is asked of each step. */
export function neighborsOf(sight: Sight, node: number, isWanted: (neighbor: number) => boolean = () => true): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  sight.eachStep(node, (relation, other) => {
    if (!isWanted(other)) return;
    const known = found.get(other);
    if (known === undefined) found.set(other, [relation]);
    else known.push(relation);
  });
  for (const relations of found.values()) if (relations.length > 1) relations.sort(sight.byStrength);
  return found;
}
