/** What a view leaves of a relation and what it asks of what is left, for code that has the relation in memory. */
import type { DateRange, Relation } from '../../schema/facts.js';
import type { Statement } from './cluster.js';
import type { View } from './graph-store.js';
import { documentOf } from './stored-values.js';

/** Which statements of a relation the view leaves. */
export function countsIn({ documents, withoutMilestones }: View): (statement: Pick<Statement, 'evidence'>) => boolean {
  const kept = documents === undefined ? undefined : new Set(documents);
  const left = new Set(withoutMilestones);
  return ({ evidence: { milestone } }) => !left.has(milestone) && (kept === undefined || kept.has(documentOf(milestone)));
}

/** True where the view shows what is left of a relation. */
export function shows({ statuses, minConfidence = 0, asOf, between }: View, { status, confidence, date }: Relation): boolean {
  return statuses.includes(status) && confidence >= minConfidence && (asOf === undefined || date.start <= asOf) && (between === undefined || touches(date, between));
}

/** True where a date and a stretch have a day in common; either end of the stretch may be open. */
export function touches(date: DateRange, { start, end }: { readonly start?: string; readonly end?: string }): boolean {
  return (start === undefined || date.end >= start) && (end === undefined || date.start <= end);
}
