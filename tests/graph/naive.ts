/** The searches, written so plainly that a reader can see they are right: try everything, keep what passes, sort. */
import type { Relation } from '../../schema/facts.js';
import { relationType } from '../../schema/ontology.js';
import type { SightOptions } from '../../src/graph/sight.js';
import type { Projection } from '../../src/projection/projection.js';
import { seeRelation } from '../../src/projection/see-relation.js';

/** A relation walked from one of its ends. */
export interface Walked {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
}

/** Every way to walk every relation that may be used. */
export function walkable(graph: Projection, { view, types = [], avoid = [], direction = 'BOTH' }: SightOptions): readonly Walked[] {
  const avoided = [...avoid].map(node => graph.entities[node]?.id);
  return graph.relations.flatMap(known => seeRelation(known, view) ?? [])
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .flatMap(relation => {
      const forward = { relation, from: relation.source, to: relation.target };
      const backward = { relation, from: relation.target, to: relation.source };
      if (direction === 'BOTH' || relationType(relation.type).symmetric === true) return [forward, backward];
      return [direction === 'OUT' ? forward : backward];
    })
    .filter(({ to }) => !avoided.includes(to));
}

/** All paths that meet nobody twice, as lists of relation ids, best first. */
export function allPaths(steps: readonly Walked[], from: string, to: string, maxLength: number): readonly string[] {
  const found: (readonly Walked[])[] = [];
  const walk = (path: readonly Walked[], met: readonly string[]): void => {
    const here = met.at(-1);
    if (here === to) {
      found.push(path);
      return;
    }
    if (path.length === maxLength) return;
    for (const step of steps) if (step.from === here && !met.includes(step.to)) walk([...path, step], [...met, step.to]);
  };
  walk([], [from]);
  const weakest = (path: readonly Walked[]): number => Math.min(...path.map(({ relation }) => relation.confidence));
  const ids = (path: readonly Walked[]): string => path.map(({ relation }) => relation.id).join(' ');
  return found.sort((a, b) => a.length - b.length || weakest(b) - weakest(a) || (ids(a) < ids(b) ? -1 : 1)).map(ids);
}

/** How few relations join the terminals: tries every set of other entities. Null where they cannot be joined. */
export function fewestRelations(steps: readonly Walked[], all: readonly string[], terminals: readonly string[]): number | null {
  const others = all.filter(id => !terminals.includes(id));
  const sizes = Array.from({ length: 2 ** others.length }, (_, set) => [...terminals, ...others.filter((_id, bit) => (set & (1 << bit)) !== 0)])
    .filter(chosen => isConnected(steps, chosen)).map(chosen => chosen.length - 1);
  return sizes.length === 0 ? null : Math.min(...sizes);
}

export function isConnected(steps: readonly Walked[], ids: readonly string[]): boolean {
  return ids.every(id => distances(steps.filter(({ from, to }) => ids.includes(from) && ids.includes(to)), ids.slice(0, 1)).has(id));
}

/** How many steps each entity that can be reached is from the nearest start. */
export function distances(steps: readonly Walked[], starts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map(starts.map(id => [id, 0]));
  for (let distance = 1, ring = starts; ring.length > 0; distance++) {
    ring = [...new Set(steps.filter(({ from, to }) => ring.includes(from) && !found.has(to)).map(({ to }) => to))];
    for (const id of ring) found.set(id, distance);
  }
  return found;
}
