import type { DateRange, Relation } from '../../schema/facts.js';
import { defaultStatuses, type RelationType } from '../../schema/ontology.js';
import { flatMapped, grouped, sorted } from '../work/lists.js';
import type { Work } from '../work/work.js';
import { touches } from '../store/view.js';

export type ConflictKind = 'AMOUNT' | 'STAKE' | 'DATE' | 'DENIAL';

/** Relations of the same ends and type that cannot all be right, or that say different things. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly relations: readonly Relation[];
  /** What is shown by default, and why. */
  readonly reason: string;
}

/** What happens once between two entities: two dates of it clash, where two dates of an investment are two rounds. */
const onceOnly: ReadonlySet<RelationType> = new Set(['ACQUIRED', 'FOUNDED', 'SPUN_OFF', 'LISTED_ON', 'ISSUED', 'LAUNCHED']);

/** Two sums further apart than this are taken for two deals: the same news is told again within a month. */
const sameNewsDays = 31;

/** All clashes, in order of type and ends, then of kind. */
export function* conflictsIn(relations: readonly Relation[]): Work<readonly Conflict[]> {
  const facts = yield* grouped(relations, ({ type, source, target }) => `${type}|${source}|${target}`);
  const several = yield* flatMapped(facts, fact => fact[1].length < 2 ? [] : [fact]);
  return yield* flatMapped(yield* sorted(several, ([a], [b]) => a < b ? -1 : 1), ([, same]) => kinds.flatMap(([kind, clash]): readonly Conflict[] => {
    const clashing = same.filter((relation, i) => same.some((other, j) => i !== j && (clash(relation, other) || clash(other, relation))));
    return clashing.length === 0 ? [] : [{ kind, relations: clashing, reason: reasonOf(clashing) }];
  }));
}

const kinds: readonly (readonly [ConflictKind, (a: Relation, b: Relation) => boolean])[] = [
  ['AMOUNT', (a, b) => isSameDeal(a, b) && differ(a.attributes.amount, b.attributes.amount) && a.attributes.currency === b.attributes.currency],
  ['STAKE', (a, b) => isSameDeal(a, b) && differ(a.attributes.stakePercent, b.attributes.stakePercent)],
  ['DATE', (a, b) => onceOnly.has(a.type) && a.status === 'STATED' && b.status === 'STATED' && !touches(a.date, b.date)],
  ['DENIAL', (a, b) => a.status === 'DENIED' && b.status !== 'DENIED'],
];

function isSameDeal(a: Relation, b: Relation): boolean {
  return !differ(a.attributes.round, b.attributes.round) && (onceOnly.has(a.type) || daysBetween(a.date, b.date) <= sameNewsDays);
}

/** True where both are known and not the same. */
function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Days from the end of the earlier to the start of the later; none where they touch. */
function daysBetween(a: DateRange, b: DateRange): number {
  const [earlier, later] = a.start <= b.start ? [a, b] : [b, a];
  return Math.max(0, (Date.parse(later.start) - Date.parse(earlier.end)) / 86_400_000);
}

function reasonOf(relations: readonly Relation[]): string {
  const hidden = relations.filter(({ status }) => !defaultStatuses.includes(status));
  if (hidden.length === 0) return 'All are shown by default, each with its own words: what differs is never merged, and no passage counts more than another.';
  const statuses = [...new Set(hidden.map(({ status }) => status))].join(' and ');
  return hidden.length === relations.length
    ? `None is shown by default: they are ${statuses}, and the default view has ${defaultStatuses.join(', ')}.`
    : `What is ${statuses} is left out by default, where ${defaultStatuses.join(', ')} is shown; @view(statuses: …) shows it.`;
}
