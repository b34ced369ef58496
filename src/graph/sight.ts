import type { Relation } from '../../schema/facts.js';
import { type RelationType, relationType } from '../../schema/ontology.js';
import { at, type Projection } from '../projection/projection.js';
import { seenIn } from '../projection/see-relation.js';
import { compareCodePoints } from '../store/code-point-order.js';
import type { Direction, View } from '../store/graph-store.js';
import { touches } from '../store/view.js';

/** What a search may use. Nothing else takes part in it: conditions hold while it looks, not on what it found. */
export interface SightOptions {
  readonly view: View;
  /** Stretches of days that a relation must touch beside the view's. */
  readonly stretches?: readonly { readonly start?: string; readonly end?: string }[];
  /** All types where empty. */
  readonly types?: readonly RelationType[];
  /** Nodes that no step leads to. */
  readonly avoid?: Iterable<number>;
  /** `OUT`: steps go from source to target only. Those of symmetric types go both ways. */
  readonly direction?: Direction;
}

/** The part of a projection that a search may use. Made for one question: it remembers what it has seen. */
export class Sight {
  readonly projection: Projection;
  readonly #options: SightOptions;
  readonly #see: ReturnType<typeof seenIn>;
  readonly #types: ReadonlySet<RelationType> | null;
  readonly #avoid: ReadonlySet<number>;
  readonly #seen: (Relation | null | undefined)[];

  constructor(projection: Projection, options: SightOptions) {
    this.projection = projection;
    this.#options = options;
    this.#see = seenIn(options.view);
    this.#types = options.types === undefined || options.types.length === 0 ? null : new Set(options.types);
    this.#avoid = new Set(options.avoid);
    this.#seen = new Array<Relation | null | undefined>(projection.relations.length);
  }

  /** A relation as the search sees it; null where it may not be used. */
  see(relation: number): Relation | null {
    let seen = this.#seen[relation];
    if (seen === undefined) this.#seen[relation] = seen = this.#look(relation);
    return seen;
  }

  /** Visits each step away from a node, in the order of the relations; `backwards` each step that leads to it. */
  eachStep(node: number, visit: (relation: number, other: number, confidence: number) => void, backwards = false): void {
    const { sourceOf, targetOf } = this.projection;
    const { direction = 'BOTH' } = this.#options;
    const wanted = direction === 'BOTH' ? direction : (direction === 'OUT') === backwards ? 'IN' : 'OUT';
    for (const relation of this.projection.incident(node)) {
      const isSource = at(sourceOf, relation) === node;
      const other = at(isSource ? targetOf : sourceOf, relation);
      if (this.#avoid.has(other)) continue;
      const seen = this.see(relation);
      if (seen === null) continue;
      if (wanted !== 'BOTH' && (wanted === 'OUT') !== isSource && relationType(seen.type).symmetric !== true) continue;
      visit(relation, other, seen.confidence);
    }
  }

  /** The better of two relations comes first: the higher confidence, then the id. */
  readonly byStrength = (a: number, b: number): number => (this.see(b)?.confidence ?? 0) - (this.see(a)?.confidence ?? 0) || this.compareIds(a, b);

  /** Relations in code point order of their ids. */
  compareIds(a: number, b: number): number {
    return compareCodePoints(this.projection.relations[a]?.id ?? '', this.projection.relations[b]?.id ?? '');
  }

  #look(index: number): Relation | null {
    const relation = this.projection.relations[index];
    if (relation === undefined || this.#types?.has(relation.type) === false) return null;
    const seen = this.#see(relation);
    return seen !== null && (this.#options.stretches ?? []).every(stretch => touches(seen.date, stretch)) ? seen : null;
  }
}
