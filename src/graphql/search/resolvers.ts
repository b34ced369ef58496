import { badInput } from '../bad-input.js';
import { checkedSize } from '../connection.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../schema.js';
import type { SearchResult, SearchType } from './search-index.js';

interface SearchArguments {
  readonly text: string;
  readonly types?: readonly SearchType[] | null;
  readonly first: number;
}

export const searchResolvers: Resolvers = {
  Query: { search: (_root: unknown, args: SearchArguments, context) => search(args, context) },
};

async function search({ text, types, first }: SearchArguments, context: Context): Promise<SearchResult> {
  if (text.trim() === '') throw badInput('The text to search for is empty.', 'Give a word at least.');
  const index = await context.shared.searchIndex.get(await context.dataVersion());
  return index.search(text, types ?? [], checkedSize('first', first));
}
