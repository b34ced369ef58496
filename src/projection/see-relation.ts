import type { Relation } from '../../schema/facts.js';
import { relationOf } from '../store/cluster.js';
import type { View } from '../store/graph-store.js';
import { countsIn, shows } from '../store/view.js';
import type { Projection } from './projection.js';
import type { ProjectedRelation } from './relation-table.js';

/** The relation as the view shows it: made anew from the statements that the view leaves, as the store does. Null where it shows none. */
export function seeRelation(relation: ProjectedRelation, view: View): Relation | null {
  return seenIn(view)(relation);
}

function seenIn(view: View): (relation: ProjectedRelation) => Relation | null {
  if (view.documents === undefined && (view.withoutMilestones ?? []).length === 0) return relation => shows(view, relation) ? relation : null;
  const counts = countsIn(view);
  return relation => {
    const { statements } = relation;
    const left = statements.filter(counts);
    if (left.length === 0) return null;
    const seen = left.length === statements.length ? relation : relationOf(relation.id, left);
    return shows(view, seen) ? seen : null;
  };
}

/** How many views of a projection are remembered. */
const viewsKept = 8;
const known = new WeakMap<Projection, Map<string, SeenRelations>>();

/** What a view shows of a projection, looked at once by all who look through the same view. */
export function seenThrough(projection: Projection, view: View): SeenRelations {
  const views = known.get(projection) ?? new Map<string, SeenRelations>();
  known.set(projection, views);
  const key = JSON.stringify(view);
  const seen = views.get(key) ?? new SeenRelations(projection.relations, seenIn(view));
  // The one looked through last stands last.
  views.delete(key);
  views.set(key, seen);
  for (const [oldest] of views) if (views.size > viewsKept) views.delete(oldest);
  return seen;
}

/** Nobody has looked yet; it is shown as it is; it is not shown; it is shown as something else. */
const [unknown, whole, hidden, changed] = [0, 1, 2, 3];

export class SeenRelations {
  readonly #relations: readonly ProjectedRelation[];
  readonly #look: (relation: ProjectedRelation) => Relation | null;
  readonly #states: Uint8Array;
  readonly #changed = new Map<number, Relation>();

  constructor(relations: readonly ProjectedRelation[], look: (relation: ProjectedRelation) => Relation | null) {
    this.#relations = relations;
    this.#look = look;
    this.#states = new Uint8Array(relations.length);
  }

  /** The relation at a place as the view shows it; null where it shows none. */
  at(place: number): Relation | null {
    const state = this.#states[place];
    if (state === whole) return this.#relations[place] ?? null;
    if (state === hidden) return null;
    return state === unknown ? this.#lookAt(place) : this.#changed.get(place) ?? null;
  }

  /** Whether the relation at a place is shown as it is. */
  isWhole(place: number): boolean {
    if (this.#states[place] === unknown) this.#lookAt(place);
    return this.#states[place] === whole;
  }

  #lookAt(place: number): Relation | null {
    const relation = this.#relations[place];
    const seen = relation === undefined ? null : this.#look(relation);
    if (seen === null) this.#states[place] = hidden;
    else if (seen === relation) this.#states[place] = whole;
    else {
      this.#states[place] = changed;
      this.#changed.set(place, seen);
    }
    return seen;
  }
}
