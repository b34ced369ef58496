import type { Relation } from '../../schema/facts.js';
import { relationOf } from '../store/cluster.js';
import type { View } from '../store/graph-store.js';
import { countsIn, shows } from '../store/view.js';
import type { ProjectedRelation } from './projection.js';

/** The relation as the view shows it: made anew from the statements that the view leaves, as the store does. Null where it shows none. */
export function seeRelation(relation: ProjectedRelation, view: View): Relation | null {
  return seenIn(view)(relation);
}

/** `seeRelation` for many relations of one view. */
export function seenIn(view: View): (relation: ProjectedRelation) => Relation | null {
  const isWhole = view.documents === undefined && (view.withoutMilestones ?? []).length === 0;
  const counts = countsIn(view);
  return relation => {
    const left = isWhole ? relation.statements : relation.statements.filter(counts);
    if (left.length === 0) return null;
    const seen = left.length === relation.statements.length ? relation : relationOf(relation.id, left);
    return shows(view, seen) ? seen : null;
  };
}
