/** Relay connections: arguments to a page of the store, a window of the store to a connection. */
import type { GraphQLResolveInfo } from 'graphql';
import { ChronicleError } from '../errors.js';
import type { Order, Page, Window } from '../store/graph-store.js';
import { given } from './given.js';
import { asksForCursors, selectedFields } from './selection.js';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface OrderArgument<Key extends string> {
  readonly by: Key;
  readonly direction: 'ASC' | 'DESC';
}

export interface Connection<Edge, Node> {
  readonly edges: readonly Edge[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly totalCount: number | null;
}

/** How many items a page has that does not say. */
export const defaultPageSize = 25;
/** How many it may have. */
export const maximumPageSize = 500;

/**
 * The page that a field asks for. Counts in all only where `totalCount` is selected, and reads no items where nothing of them is.
 * Throws BAD_PAGE where both ends, a negative size or too large a size are asked for.
 */
export function toPage<Key extends string>(
  { first, after, last, before }: PageArguments,
  orderBy: readonly OrderArgument<Key>[] | null | undefined,
  usual: readonly Key[],
  info: GraphQLResolveInfo,
): Page<Key> {
  const selected = selectedFields(info);
  const needsItems = ['edges', 'nodes', 'pageInfo'].some(name => selected.has(name));
  return {
    ...sizeOf(first ?? undefined, last ?? undefined, needsItems),
    ...given({ after, before }),
    orderBy: orderBy?.map(toOrder) ?? usual.map(by => ({ by, descending: false })),
    withTotal: selected.has('totalCount'),
    withoutCursors: !asksForCursors(info),
  };
}

/** A number of items that is asked for. Throws BAD_PAGE where it is negative or too large. */
export function checkedSize(name: 'first' | 'last' | 'k' | 'limit', size: number, maximum = maximumPageSize): number {
  if (size < 0) throw new ChronicleError('BAD_PAGE', `${name} is ${size}.`, 'Ask for 0 or more.');
  if (size > maximum) throw new ChronicleError('BAD_PAGE', `${name} is ${size}, and ${maximum} is the most at once.`, `Ask for ${maximum} and go on with after: endCursor.`);
  return size;
}

/** A connection whose items stand behind their edges as `node`. */
export function toConnection<Value, Edge, Node>(window: Window<Value>, toEdge: (value: Value, cursor: string) => Edge, toNode: (edge: Edge) => Node): Connection<Edge, Node> {
  const edges = window.edges.map(({ value, cursor }) => toEdge(value, cursor));
  return {
    edges,
    nodes: edges.map(toNode),
    pageInfo: {
      hasNextPage: window.hasNextPage,
      hasPreviousPage: window.hasPreviousPage,
      startCursor: window.edges[0]?.cursor ?? null,
      endCursor: window.edges.at(-1)?.cursor ?? null,
    },
    totalCount: window.totalCount,
  };
}

/** A connection of plain items. */
export function toPlainConnection<Value>(window: Window<Value>): Connection<{ readonly cursor: string; readonly node: Value }, Value> {
  return toConnection(window, (node, cursor) => ({ cursor, node }), edge => edge.node);
}

function sizeOf(first: number | undefined, last: number | undefined, needsItems: boolean): { readonly first: number } | { readonly last: number } {
  if (first !== undefined && last !== undefined) throw new ChronicleError('BAD_PAGE', 'first and last are both given.', 'Give one of them.');
  if (last !== undefined) return { last: needsItems ? checkedSize('last', last) : 0 };
  const size = checkedSize('first', first ?? defaultPageSize);
  return { first: needsItems ? size : 0 };
}

function toOrder<Key extends string>({ by, direction }: OrderArgument<Key>): Order<Key> {
  return { by, descending: direction === 'DESC' };
}
