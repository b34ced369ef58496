/** Cursors: the sort keys and the id of a row, so that they survive inserts and the deletion of their own row. */
import { storeError } from '../errors.js';

export type SortValue = string | number | null;

/** Where a row stands: the values of its sort keys, then its id. */
export interface Position {
  readonly values: readonly SortValue[];
  readonly id: string;
}

/** An opaque cursor for a position in an order; `order` names the order, so that a cursor of another one is refused. */
export function encodeCursor(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([order, ...position.values, position.id])).toString('base64url');
}

/** The position a cursor stands for. Throws BAD_CURSOR for what is no cursor, or one of another order. */
export function decodeCursor(order: string, cursor: string): Position {
  const parts = parse(cursor);
  const [stated, ...values] = parts;
  const id = values.pop();
  if (typeof stated !== 'string' || typeof id !== 'string' || !values.every(isSortValue)) {
    throw storeError('BAD_CURSOR', `"${cursor.slice(0, 60)}" is not a cursor.`, 'Use a cursor or endCursor that an earlier answer gave.');
  }
  if (stated !== order) {
    throw storeError('BAD_CURSOR', `The cursor belongs to the order ${stated}, not to ${order}.`, 'Keep orderBy the same from page to page, or start without a cursor.');
  }
  return { values, id };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isSortValue(value: unknown): value is SortValue {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
