import type { GraphQLResolveInfo } from 'graphql';
import { decodeCursor, encodeCursor } from '../../store/cursor.js';
import type { Window } from '../../store/graph-store.js';
import { documentOf } from '../../store/stored-values.js';
import { badInput } from '../bad-input.js';
import { type Connection, type PageArguments, toConnection, toPage } from '../connection.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../schema.js';
import { fieldView } from '../view.js';
import type { Findable, SearchHit, SearchResult, SearchType } from './search-index.js';

interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly types?: readonly SearchType[] | null;
}

type SearchPage = Connection<SearchHit & { readonly cursor: string }, Findable> & Pick<SearchResult, 'types' | 'months'>;

export const searchResolvers: Resolvers = {
  Query: { search: (_root: unknown, args: SearchArguments, context, info) => search(args, context, info) },
};

async function search({ text, types, ...page }: SearchArguments, context: Context, info: GraphQLResolveInfo): Promise<SearchPage> {
  if (text.trim() === '') throw badInput('The text to search for is empty.', 'Give a word at least.');
  const { documents, withoutMilestones = [] } = fieldView(info);
  const window = toPage(page, null, [], info);
  const index = await context.shared.searchIndex.get(await context.dataVersion());
  const result = index.search(text, types ?? [], ({ id }) => !withoutMilestones.includes(id) && (documents?.includes(documentOf(id)) ?? true));
  return {
    ...toConnection(windowOf(result, window), (hit, cursor) => ({ ...hit, cursor }), ({ node }) => node),
    types: result.types, months: result.months,
  };
}

/** A cursor names what was found last, so a page goes on behind it also when new hits have come in before it. */
function windowOf(result: SearchResult, { first, last, after, before }: PageArguments): Window<SearchHit> {
  const total = result.found.length;
  const start = typeof after === 'string' ? placeOf(result, after) + 1 : 0;
  const end = typeof before === 'string' ? placeOf(result, before) : total;
  const from = typeof last === 'number' ? Math.max(start, end - last) : start;
  const to = typeof first === 'number' ? Math.min(end, from + first) : end;
  return {
    edges: result.hits(from, to).map(hit => ({ value: hit, cursor: encodeCursor('search', { values: [], id: hit.node.id }) })),
    hasNextPage: to < total, hasPreviousPage: from > 0, totalCount: total,
  };
}

function placeOf({ found }: SearchResult, cursor: string): number {
  const { id } = decodeCursor('search', cursor);
  const place = found.findIndex(node => node.id === id);
  if (place < 0) throw badInput('What the cursor names is not found any more.', 'Search again without a cursor.');
  return place;
}
