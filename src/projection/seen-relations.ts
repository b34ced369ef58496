import type { Relation } from '../../schema/facts.js';
import type { RelationType } from '../../schema/ontology.js';
import { compareCodePoints } from '../store/code-point-order.js';
import type { View } from '../store/graph-store.js';
import type { Projection } from './projection.js';
import { seenIn } from './see-relation.js';

/** How many views of a projection are kept: nearly all questions have the same. */
const viewsKept = 4;
const kept = new WeakMap<Projection, Map<string, SeenByType>>();

/** What a view shows: all of it, and what it shows of each type, made when it is first asked for. */
interface SeenByType {
  readonly all: readonly Relation[];
  readonly ofType: Map<RelationType, readonly Relation[]>;
}

/** The relations that a view shows, as it shows them, in order of the date's start, then of id; of one type where that is given. */
export function relationsSeen(projection: Projection, view: View, type?: RelationType): readonly Relation[] {
  const views = kept.get(projection) ?? new Map<string, SeenByType>();
  kept.set(projection, views);
  const key = JSON.stringify(view);
  const seen = views.get(key) ?? { all: look(projection, view), ofType: new Map<RelationType, readonly Relation[]>() };
  views.set(key, seen);
  for (const [oldest] of views) if (views.size > viewsKept) views.delete(oldest);
  if (type === undefined) return seen.all;
  const ofType = seen.ofType.get(type) ?? seen.all.filter(relation => relation.type === type);
  seen.ofType.set(type, ofType);
  return ofType;
}

function look({ relations }: Projection, view: View): readonly Relation[] {
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
