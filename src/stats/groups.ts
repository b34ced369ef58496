/** Relations put into groups, and what there is to count and add up in a group. */
import type { Entity, Relation } from '../../schema/facts.js';
import { compareCodePoints } from '../store/code-point-order.js';
import { groupBy } from '../store/group-by.js';
import type { Work } from '../work/work.js';
import { documentOf } from '../store/stored-values.js';
import { periodOf, type TimeUnit } from '../time/calendar.js';
import { DecimalSum } from './decimal-sum.js';

/** What relations can be grouped by. */
export type StatsKey = Extract<TimeUnit, 'MONTH' | 'QUARTER' | 'YEAR'> | 'TYPE' | 'STATUS' | 'SOURCE' | 'TARGET' | 'SOURCE_TYPE' | 'TARGET_TYPE' | 'CURRENCY' | 'DOCUMENT';

export interface Group {
  /** One for each key that was asked for; null where the relations have none: no currency, or a date less exact than the unit. */
  readonly values: readonly (string | null)[];
  readonly relations: readonly Relation[];
}

/** The amounts of one currency. */
export interface Amounts {
  /** ISO 4217; null for sums of which the text names no currency. */
  readonly currency: string | null;
  readonly sum: DecimalSum;
  readonly least: number;
  readonly most: number;
}

/**
 * The groups, in the order in which their first relation came. A relation that several documents support is in a group of each. Without a
 * key there is one group, of all, even where there is no relation.
 */
export function* grouped(relations: readonly Relation[], keys: readonly StatsKey[], entityOf: (id: string) => Entity): Work<readonly Group[]> {
  if (keys.length === 0) return [{ values: [], relations }];
  const valuesBy = keys.map(key => valuesOf(key, entityOf));
  const groups = new Map<string | null, { readonly values: Group['values']; readonly relations: Relation[] }>();
  for (const [place, relation] of relations.entries()) {
    if (place % relationsAStep === 0) yield;
    for (const values of combinations(valuesBy.map(valuesIn => valuesIn(relation)))) {
      const key = values.length === 1 ? values[0] ?? null : JSON.stringify(values);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { values, relations: [relation] });
      else group.relations.push(relation);
    }
  }
  return [...groups.values()];
}

/** How many relations are put into groups in a step. */
const relationsAStep = 100;

/**
 * The amounts of relations by currency, in order of currency; sums of different currencies are never put together. A sum that the text states
 * once for several relations, such as a round with four investors, counts once.
 */
export function amountsOf(relations: readonly Relation[]): readonly Amounts[] {
  const byCurrency = groupBy(relations.filter(({ attributes: { amount } }) => amount !== undefined), ({ attributes: { currency = null } }) => currency);
  return [...byCurrency].map(([currency, some]): Amounts => {
    const sum = new DecimalSum();
    let [least, most] = [Infinity, -Infinity];
    for (const [amount, same] of groupBy(some, ({ attributes }) => attributes.amount ?? 0)) {
      [least, most] = [Math.min(least, amount), Math.max(most, amount)];
      for (let times = timesStated(same); times > 0; times--) sum.add(amount);
    }
    return { currency, sum, least, most };
  }).sort((a, b) => Number(a.currency === null) - Number(b.currency === null) || compareCodePoints(a.currency ?? '', b.currency ?? ''));
}

/** How often the text states a sum that several relations have: once for all that have the same words for it. */
function timesStated(relations: readonly Relation[]): number {
  if (relations.length === 1) return 1;
  const counted = new Set<string>();
  return relations.filter(relation => {
    const places = placesOf(relation);
    const isCounted = places.some(place => counted.has(place));
    for (const place of places) counted.add(place);
    return !isCounted;
  }).length;
}

/** Where the text has the words of a relation's amount. */
function placesOf({ evidence }: Relation): readonly string[] {
  return evidence.flatMap(({ milestone, attributeSpans: { amount } }) => amount === undefined ? [] : [`${milestone} ${amount.start}`]);
}

/** How many different entities stand at some ends. */
export function entityCount(relations: readonly Relation[], ends: readonly ('source' | 'target')[]): number {
  return new Set(relations.flatMap(relation => ends.map(end => relation[end]))).size;
}

function valuesOf(key: StatsKey, entityOf: (id: string) => Entity): (relation: Relation) => readonly (string | null)[] {
  switch (key) {
    case 'MONTH': case 'QUARTER': case 'YEAR': return labels(key);
    case 'TYPE': return ({ type }) => [type];
    case 'STATUS': return ({ status }) => [status];
    case 'SOURCE': return ({ source }) => [source];
    case 'TARGET': return ({ target }) => [target];
    case 'SOURCE_TYPE': return ({ source }) => [entityOf(source).type];
    case 'TARGET_TYPE': return ({ target }) => [entityOf(target).type];
    case 'CURRENCY': return ({ attributes: { currency } }) => [currency ?? null];
    case 'DOCUMENT': return ({ evidence }) => [...new Set(evidence.map(({ milestone }) => documentOf(milestone)))];
  }
}

/** The unit that a relation's date lies in, reckoned once for each date. */
function labels(unit: TimeUnit): (relation: Relation) => readonly (string | null)[] {
  const known = new Map<string, readonly (string | null)[]>();
  return ({ date }) => {
    const key = date.start === date.end ? date.start : `${date.start}|${date.end}`;
    const label = known.get(key) ?? [periodOf(date, unit)?.label ?? null];
    known.set(key, label);
    return label;
  };
}

/** Every way to take one of each list. */
function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>((some, list) => some.flatMap(begun => list.map(value => [...begun, value])), [[]]);
}
