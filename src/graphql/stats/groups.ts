import type { GraphQLResolveInfo } from 'graphql';
import type { Entity, Relation } from '../../../schema/facts.js';
import { type Amounts, amountsOf, entityCount, type Group, grouped, type StatsKey } from '../../stats/groups.js';
import { badInput } from '../bad-input.js';
import type { Context } from '../context.js';
import { checkedSize, type Connection, defaultPageSize, type PageArguments, toPage, toPlainConnection } from '../connection.js';
import type { SeenRelation } from '../relation/seen-relation.js';
import type { SeenGraph } from '../seen-graph.js';
import type { Work } from '../../work/work.js';
import { inOrder, type ListOrder, windowOf } from '../window.js';

type AmountKey = 'SUM_AMOUNT' | 'AVG_AMOUNT' | 'MIN_AMOUNT' | 'MAX_AMOUNT';

interface StatsOrder {
  readonly by: 'KEY' | 'COUNT' | 'ENTITY_COUNT' | AmountKey;
  readonly currency?: string | null;
  readonly direction: 'ASC' | 'DESC';
}

/** How relations are counted: the arguments of `stats` and of `aggregate`. */
export interface GroupArguments extends PageArguments {
  readonly groupBy?: readonly StatsKey[] | null;
  readonly orderBy?: readonly StatsOrder[] | null;
}

interface ShownAmounts {
  readonly currency: string | null;
  readonly count: number;
  sum(): number;
  exactSum(): string;
  average(): number;
  readonly min: number;
  readonly max: number;
}

/** A group of which each number is reckoned where it is asked for. */
interface ShownGroup {
  readonly keys: readonly { readonly by: StatsKey; readonly label: string | null; readonly entity: Entity | null }[];
  readonly count: number;
  relations(args: { readonly first?: number | null }): readonly SeenRelation[];
  entityCount(): number;
  sourceCount(): number;
  targetCount(): number;
  amounts(): readonly ShownAmounts[];
}

const bothEnds = ['source', 'target'] as const;

/** Throws BAD_USER_INPUT for an order that makes no sense, BAD_PAGE, BAD_CURSOR and TIME_LIMIT. */
export async function statsOf(
  relations: readonly Relation[], { groupBy, orderBy, ...args }: GroupArguments, graph: SeenGraph, { reckon }: Context, info: GraphQLResolveInfo,
): Promise<Connection<unknown, ShownGroup> & { readonly all: ShownGroup }> {
  const entityOf = (id: string): Entity => graph.entity(id);
  const keys = groupBy ?? [];
  const twice = keys.find((key, place) => keys.indexOf(key) !== place);
  if (twice !== undefined) throw badInput(`groupBy has ${twice} twice.`, 'Give it once.');
  const show = (group: Group): ShownGroup => {
    const { values, relations: some } = group;
    return {
    keys: keys.map((by, place) => toValue(by, values[place] ?? null, entityOf)),
    count: some.length,
    relations: ({ first }) => some.slice(0, checkedSize('first', first ?? defaultPageSize)).map(relation => graph.show(relation)),
    entityCount: () => entityCount(some, bothEnds),
    sourceCount: () => entityCount(some, ['source']),
    targetCount: () => entityCount(some, ['target']),
    amounts: () => amountsIn(group).map(({ currency, sum, least: min, most: max }) =>
      ({ currency, count: sum.count, sum: () => sum.toNumber(), exactSum: () => sum.toString(), average: () => sum.average(), min, max })),
    };
  };
  const order = orderOf(orderBy ?? [], keys, entityOf);
  const { edges, ...window } = windowOf(await reckon(groupsInOrder(relations, keys, entityOf, order)), toPage<never>(args, null, [], info), order);
  return {
    ...toPlainConnection({ ...window, edges: edges.map(({ cursor, value }) => ({ cursor, value: show(value) })) }),
    all: { ...show({ values: [], relations }), keys: [] },
  };
}

/** How many orders of groups are kept of a list of relations. */
const ordersKept = 8;
const known = new WeakMap<readonly Relation[], Map<string, readonly Group[]>>();
const amounts = new WeakMap<Group, readonly Amounts[]>();

/** Reckoned once for all who ask the same of a list that is kept. */
function* groupsInOrder(relations: readonly Relation[], keys: readonly StatsKey[], entityOf: (id: string) => Entity, order: ListOrder<Group>): Work<readonly Group[]> {
  const orders = known.get(relations) ?? new Map<string, readonly Group[]>();
  known.set(relations, orders);
  const groups = orders.get(order.name) ?? (yield* inOrder(yield* grouped(relations, keys, entityOf), order));
  orders.set(order.name, groups);
  for (const [oldest] of orders) if (orders.size > ordersKept) orders.delete(oldest);
  return groups;
}

function amountsIn(group: Group): readonly Amounts[] {
  const reckoned = amounts.get(group) ?? amountsOf(group.relations);
  amounts.set(group, reckoned);
  return reckoned;
}

function toValue(by: StatsKey, value: string | null, entityOf: (id: string) => Entity): ShownGroup['keys'][number] {
  const entity = value !== null && (by === 'SOURCE' || by === 'TARGET') ? entityOf(value) : null;
  return { by, label: entity?.name ?? value, entity };
}

/** What is asked for, then the keys. */
function orderOf(orderBy: readonly StatsOrder[], keys: readonly StatsKey[], entityOf: (id: string) => Entity): ListOrder<Group> {
  const byKeys = keys.map((by, place) => ({ of: ({ values }: Group) => toValue(by, values[place] ?? null, entityOf).label }));
  const asked = orderBy.flatMap(({ by, currency, direction }): ListOrder<Group>['keys'] => {
    const descending = direction === 'DESC';
    if (by === 'KEY') return byKeys.map(key => ({ ...key, descending }));
    if (by === 'COUNT') return [{ of: ({ relations }) => relations.length, descending }];
    if (by === 'ENTITY_COUNT') return [{ of: ({ relations }) => entityCount(relations, bothEnds), descending }];
    if (typeof currency !== 'string') throw badInput(`${by} needs a currency, as sums of different currencies do not compare.`, `Write { by: ${by}, currency: "CNY" }.`);
    return [{ of: group => amountIn(group, currency, by), descending }];
  });
  return { name: `STATS ${JSON.stringify([keys, orderBy])}`, keys: [...asked, ...byKeys], id: ({ values }) => JSON.stringify(values) };
}

function amountIn(group: Group, currency: string, by: AmountKey): number | null {
  const found = amountsIn(group).find(one => one.currency === currency);
  if (found === undefined) return null;
  const { sum, least, most } = found;
  return { SUM_AMOUNT: sum.toNumber(), AVG_AMOUNT: sum.average(), MIN_AMOUNT: least, MAX_AMOUNT: most }[by];
}
