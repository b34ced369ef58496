import type { Relation } from '../../schema/facts.js';
import { type RelationType, relationType } from '../../schema/ontology.js';
import { at, type Projection } from '../projection/projection.js';
import { type SeenRelations, seenThrough } from '../projection/see-relation.js';
import { compareCodePoints } from '../store/code-point-order.js';
import type { Direction, View } from '../store/graph-store.js';

/** What a search may use. Nothing else takes part in it: conditions hold while it looks, not on what it found. */
export interface SightOptions {
  readonly view: View;
  /** All types where empty. */
  readonly types?: readonly RelationType[];
  /** Nodes that no step leads to. */
  readonly avoid?: Iterable<number>;
  /** `OUT`: steps go from source to target only. Those of symmetric types go both ways. */
  readonly direction?: Direction;
}

/** The part of a projection that a search may use. */
export class Sight {
  readonly projection: Projection;
  readonly #direction: Direction;
  readonly #seen: SeenRelations;
  readonly #types: ReadonlySet<RelationType> | null;
  readonly #avoid: ReadonlySet<number>;

  constructor(projection: Projection, { view, types = [], avoid, direction = 'BOTH' }: SightOptions) {
    this.projection = projection;
    this.#direction = direction;
    this.#seen = seenThrough(projection, view);
    this.#types = types.length === 0 ? null : new Set(types);
    this.#avoid = new Set(avoid);
  }

  /** A relation as the search sees it; null where it may not be used. */
  see(relation: number): Relation | null {
    const seen = this.#seen.at(relation);
    return seen === null || this.#types?.has(seen.type) === false ? null : seen;
  }

  /** Visits each step away from a node, in the order of the relations; `backwards` each step that leads to it. */
  eachStep(node: number, visit: (relation: number, other: number, confidence: number) => void, backwards = false): void {
    const { sourceOf, targetOf, confidenceOf, touching, touchingFrom } = this.projection;
    const wanted = this.#direction === 'BOTH' ? 'BOTH' : (this.#direction === 'OUT') === backwards ? 'IN' : 'OUT';
    for (let place = at(touchingFrom, node), end = at(touchingFrom, node + 1); place < end; place++) {
      const relation = at(touching, place);
      const isSource = at(sourceOf, relation) === node;
      const other = at(isSource ? targetOf : sourceOf, relation);
      if (this.#avoid.size > 0 && this.#avoid.has(other)) continue;
      // Most searches take any relation as it is: nothing but numbers is looked at for those.
      if (this.#types === null && wanted === 'BOTH' && this.#seen.isWhole(relation)) {
        visit(relation, other, confidenceOf[relation] ?? 0);
        continue;
      }
      const seen = this.see(relation);
      if (seen === null) continue;
      if (wanted !== 'BOTH' && (wanted === 'OUT') !== isSource && relationType(seen.type).symmetric !== true) continue;
      visit(relation, other, seen.confidence);
    }
  }

  /** The better of two relations comes first: the higher confidence, then the id. */
  readonly byStrength = (a: number, b: number): number => (this.see(b)?.confidence ?? 0) - (this.see(a)?.confidence ?? 0) || this.compareIds(a, b);

  /** Relations in order of the first day that is seen of them, then of id. */
  readonly byDate = (a: number, b: number): number => compareCodePoints(this.see(a)?.date.start ?? '', this.see(b)?.date.start ?? '') || this.compareIds(a, b);

  /** Relations in code point order of their ids. */
  compareIds(a: number, b: number): number {
    return at(this.projection.rankOf, a) - at(this.projection.rankOf, b);
  }
}
