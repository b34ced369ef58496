import type { Relation } from '../../schema/facts.js';
import { compareCodePoints } from '../store/code-point-order.js';
import type { View } from '../store/graph-store.js';
import type { Projection } from './projection.js';
import { seenIn } from './see-relation.js';

/** The relations that a view shows, as it shows them, in order of the date's start, then of id. */
export function relationsSeen({ relations }: Projection, view: View): readonly Relation[] {
  const see = seenIn(view);
  const seen: Relation[] = [];
  let isMoved = false;
  for (const relation of relations) {
    const shown = see(relation);
    if (shown === null) continue;
    // What lost its most precise passage may have another date.
    isMoved ||= shown.date.start !== relation.date.start;
    seen.push(shown);
  }
  return isMoved ? seen.sort((a, b) => compareCodePoints(a.date.start, b.date.start) || compareCodePoints(a.id, b.id)) : seen;
}
