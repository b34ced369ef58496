import type { Relation } from '../../schema/facts.js';
import { compareCodePoints } from '../store/code-point-order.js';
import type { View } from '../store/graph-store.js';
import type { Projection } from './projection.js';
import { sorted } from '../work/lists.js';
import type { Work } from '../work/work.js';
import { seenThrough } from './see-relation.js';

/** How many relations are looked at in a step. */
const stepSize = 100;

/** The relations that a view shows, as it shows them, and that pass, in order of the date's start, then of id. */
export function* relationsSeen(projection: Projection, view: View, passes: (relation: Relation) => boolean = () => true): Work<readonly Relation[]> {
  const through = seenThrough(projection, view);
  const seen: Relation[] = [];
  let isMoved = false;
  for (const [place, relation] of projection.relations.entries()) {
    if (place % stepSize === 0) yield;
    const shown = through.at(place);
    if (shown === null || !passes(shown)) continue;
    // What lost its most precise passage may have another date.
    isMoved ||= shown.date.start !== relation.date.start;
    seen.push(shown);
  }
  return isMoved ? yield* sorted(seen, (a, b) => compareCodePoints(a.date.start, b.date.start) || compareCodePoints(a.id, b.id)) : seen;
}
