import type { Window } from '../store/graph-store.js';

/** How many items one read brings. */
const pageSize = 5_000;

/** All items of a list, page by page; `read` gives the page after a cursor. */
export async function readAll<Value>(read: (page: { readonly first: number; readonly after?: string }) => Promise<Window<Value>>): Promise<readonly Value[]> {
  const all: Value[] = [];
  for (let after: string | undefined; ;) {
    const { edges, hasNextPage } = await read({ first: pageSize, ...after === undefined ? {} : { after } });
    for (const { value } of edges) all.push(value);
    after = edges.at(-1)?.cursor;
    if (!hasNextPage || after === undefined) return all;
  }
}
