/** Pages of lists that are in memory. */
import { compareCodePoints } from '../store/code-point-order.js';
import { decodeCursor, encodeCursor, type Position, type SortValue } from '../store/cursor.js';
import type { Page, Window } from '../store/graph-store.js';
import { flatMapped, sorted } from '../work/lists.js';
import type { Work } from '../work/work.js';

/** A total order of items: by keys, then by id. A key without a value stands last, whichever way. */
export interface ListOrder<Item> {
  /** Stands in the cursors, so that one of another list is refused. */
  readonly name: string;
  readonly keys: readonly { readonly of: (item: Item) => SortValue; readonly descending?: boolean }[];
  readonly id: (item: Item) => string;
}

/** The items in order. */
export function* inOrder<Item>(items: readonly Item[], order: ListOrder<Item>): Work<readonly Item[]> {
  const placed = yield* flatMapped(items, item => [{ item, position: positionOf(item, order) }]);
  return (yield* sorted(placed, (a, b) => compare(a.position, b.position, order))).map(({ item }) => item);
}

/** A page of items that are in order. A cursor holds the keys and the id, so it survives inserts and the deletion of its own item. Throws BAD_CURSOR. */
export function windowOf<Item>(items: readonly Item[], { first, last, after, before, withTotal, withoutCursors = false }: Page<never>, order: ListOrder<Item>): Window<Item> {
  const placeOf = (cursor: string, isPast: (difference: number) => boolean): number => {
    const position = decodeCursor(order.name, cursor);
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(compare(positionOf(items[middle] as Item, order), position, order))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = after === undefined ? 0 : placeOf(after, difference => difference > 0);
  const to = before === undefined ? items.length : placeOf(before, difference => difference >= 0);
  const start = last === undefined ? from : Math.max(from, to - last);
  const end = first === undefined ? to : Math.min(to, from + first);
  return {
    edges: items.slice(start, Math.max(start, end)).map(value => ({ value, cursor: withoutCursors ? '' : encodeCursor(order.name, positionOf(value, order)) })),
    hasNextPage: end < items.length, hasPreviousPage: start > 0,
    totalCount: withTotal ? items.length : null,
  };
}

function positionOf<Item>(item: Item, { keys, id }: ListOrder<Item>): Position {
  return { values: keys.map(({ of }) => of(item)), id: id(item) };
}

function compare<Item>(a: Position, b: Position, { keys }: ListOrder<Item>): number {
  for (const [place, { descending }] of keys.entries()) {
    const [x, y] = [a.values[place] ?? null, b.values[place] ?? null];
    if (x === null || y === null) {
      if (x !== y) return x === null ? 1 : -1;
      continue;
    }
    const difference = typeof x === 'number' && typeof y === 'number' ? x - y : compareCodePoints(String(x), String(y));
    if (difference !== 0) return descending === true ? -difference : difference;
  }
  return compareCodePoints(a.id, b.id);
}
