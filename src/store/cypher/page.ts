/**
 * Keyset pages: order, position and limit of a window. The order ends in the id, so it is total; missing values stand last in both
 * directions. A page from the back walks the exact reverse, and its rows are turned round by `toWindow`.
 */
import { decodeCursor, encodeCursor, type Position, type SortValue } from '../cursor.js';
import type { CypherValue } from '../cypher-driver.js';
import { storeError } from '../../errors.js';
import type { Order, Page, Window } from '../graph-store.js';
import type { FilterCompiler } from './filter.js';

/** A row, or a part of one, as a list: lists are read in half the time of maps. */
export type Columns = readonly CypherValue[];

/** One key to sort by: its Cypher expression, and whether that can be null. */
export interface SortKey {
  readonly expression: string;
  readonly nullable: boolean;
}

/** The clauses of one window, to be put into a statement after MATCH and WHERE. */
export interface PageClauses {
  /** `expression AS k0, …, id AS rowId`, for a WITH. */
  readonly keys: string;
  /** `k0, k1, rowId`, each with the window's mark: the names those go by. */
  readonly keyNames: string;
  /** Holds for the rows between the cursors. */
  readonly within: string;
  readonly orderBy: string;
  /** One row more than asked for tells whether there is more. */
  readonly limit: string;
  /** False where nobody asks for the places of the rows. */
  readonly hasCursors: boolean;
  /** The first key, where it decides but for ties: no cursor, no value that is missing. */
  readonly lead: { readonly expression: string; readonly name: string; readonly descending: boolean; readonly rowId: string } | null;
}

/** `mark` tells the names of this window from those of windows around it: Cypher refuses a name that is known outside. */
export function compilePage<Key extends string>(page: Page<Key>, sortKey: (by: Key) => SortKey, id: string, filters: FilterCompiler, mark: string): PageClauses {
  const size = sizeOf(page);
  const forward = page.first !== undefined;
  const keys = page.orderBy.map((order, index) => ({ ...sortKey(order.by), name: `k${index}${mark}`, descending: order.descending }));
  const columns = [...keys, { expression: id, nullable: false, name: `rowId${mark}`, descending: false }];

  /** Holds for rows that stand after the position (`after`), or before it. */
  const beyond = (position: Position, after: boolean): string => {
    const values: readonly SortValue[] = [...position.values, position.id];
    const alternatives = columns.map((column, index) => [
      ...columns.slice(0, index).map((earlier, place) => equals(earlier.name, values[place] ?? null, filters)),
      passes(column, values[index] ?? null, after, filters),
    ].join(' AND '));
    return `(${alternatives.map(alternative => `(${alternative})`).join(' OR ')})`;
  };
  const order = orderName(page.orderBy);
  const bounds = [
    ...page.after === undefined ? [] : [beyond(position(order, page.after, page.orderBy), true)],
    ...page.before === undefined ? [] : [beyond(position(order, page.before, page.orderBy), false)],
  ];
  return {
    keys: columns.map(column => `${column.expression} AS ${column.name}`).join(', '),
    keyNames: columns.map(column => column.name).join(', '),
    within: bounds.length === 0 ? 'true' : bounds.join(' AND '),
    orderBy: columns.map(({ name, nullable, descending }) =>
      `${nullable ? `${name} IS NULL${forward ? '' : ' DESC'}, ` : ''}${name}${descending === forward ? ' DESC' : ''}`).join(', '),
    limit: filters.parameter(size + 1),
    hasCursors: page.withoutCursors !== true,
    lead: leadOf(keys, bounds.length > 0, forward, `${id} AS rowId${mark}`),
  };
}

function leadOf(keys: readonly (SortKey & { readonly name: string; readonly descending: boolean })[], isBounded: boolean, forward: boolean, rowId: string): PageClauses['lead'] {
  const [first, ...others] = keys;
  if (first === undefined || others.length > 0 || first.nullable || isBounded) return null;
  return { expression: first.expression, name: first.name, descending: first.descending === forward, rowId };
}

/** Makes the window of the rows that a statement gave: each a list that ends in its position, [k0, …, rowId], where the page has cursors. */
export function toWindow<Key extends string, T>(page: Page<Key>, rows: readonly Columns[], total: CypherValue | undefined, toValue: (row: Columns) => T): Window<T> {
  const size = sizeOf(page);
  const forward = page.first !== undefined;
  const more = rows.length > size;
  const kept = rows.slice(0, size);
  const cursorOf = page.withoutCursors === true ? () => '' : cursorsIn(orderName(page.orderBy));
  return {
    edges: (forward ? kept : kept.reverse()).map(row => ({ cursor: cursorOf(row.at(-1) as readonly SortValue[]), value: toValue(row) })),
    hasNextPage: forward ? more : page.before !== undefined,
    hasPreviousPage: forward ? page.after !== undefined : more,
    totalCount: page.withTotal ? Number(total ?? 0) : null,
  };
}

function cursorsIn(order: string): (position: readonly SortValue[]) => string {
  return position => encodeCursor(order, { values: position.slice(0, -1), id: String(position.at(-1)) });
}

function sizeOf({ first, last }: Page<string>): number {
  const size = first ?? last;
  if (size === undefined || (first !== undefined && last !== undefined) || !Number.isInteger(size) || size < 0) {
    throw storeError('BAD_PAGE', `A page takes either first or last, a whole number from 0; got first ${String(first)}, last ${String(last)}.`, 'Give one of them.');
  }
  return size;
}

function orderName(orderBy: readonly Order<string>[]): string {
  return [...orderBy.map(({ by, descending }) => `${by}${descending ? ' DESC' : ''}`), 'ID'].join(', ');
}

function position(order: string, cursor: string, orderBy: readonly Order<string>[]): Position {
  const found = decodeCursor(order, cursor);
  if (found.values.length !== orderBy.length) throw storeError('BAD_CURSOR', 'The cursor does not fit its own order.', 'Use a cursor that an earlier answer gave.');
  return found;
}

function equals(name: string, value: SortValue, filters: FilterCompiler): string {
  return value === null ? `${name} IS NULL` : `coalesce(${name} = ${filters.parameter(value)}, false)`;
}

function passes({ name, nullable, descending }: { readonly name: string; readonly nullable: boolean; readonly descending: boolean }, value: SortValue, after: boolean, filters: FilterCompiler): string {
  // Missing values stand last: nothing comes after one, and all that has a value before it.
  if (value === null) return after ? 'false' : `${name} IS NOT NULL`;
  const comparison = `${name} ${descending === after ? '<' : '>'} ${filters.parameter(value)}`;
  if (!nullable) return comparison;
  return after ? `coalesce(${comparison}, true)` : `coalesce(${comparison}, false)`;
}
