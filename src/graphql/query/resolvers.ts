import type { GraphQLResolveInfo } from 'graphql';
import type { Document, Entity, Milestone } from '../../../schema/facts.js';
import { ChronicleError } from '../../errors.js';
import { maximumPageSize } from '../connection.js';
import type { Context } from '../context.js';
import { seen, type SeenRelation, typeNameOf } from '../relation/seen-relation.js';
import type { Resolvers } from '../schema.js';
import { fieldView } from '../view.js';

type AnyNode = Entity | SeenRelation | Milestone | Document;

export const queryResolvers: Resolvers = {
  Query: {
    node: (_root: unknown, { id }: { readonly id: string }, context, info) => findNode(id, context, info),
    nodes: (_root: unknown, { ids }: { readonly ids: readonly string[] }, context, info) => checkedIds(ids).map(id => findNode(id, context, info)),
  },
  Node: { __resolveType: nodeTypeName },
};

/** Ids tell what they are of: a relation's has `|`, a milestone's `#`, an entity's `:`. */
export async function findNode(id: string, { loaders }: Context, info: GraphQLResolveInfo): Promise<AnyNode | null> {
  if (id.includes('|')) {
    const row = await loaders.relation(fieldView(info)).load(id);
    return row === null ? null : seen(row);
  }
  if (id.includes('#')) return loaders.milestone.load(id);
  if (id.includes(':')) return loaders.entity.load(id);
  return (await loaders.documents()).find(document => document.id === id) ?? null;
}

/** The GraphQL type of anything that has an id. */
export function nodeTypeName(node: AnyNode): string {
  if ('side' in node) return typeNameOf(node);
  if ('ordinal' in node) return 'Milestone';
  return 'sha256' in node ? 'Document' : node.type;
}

export function checkedIds(ids: readonly string[]): readonly string[] {
  if (ids.length > maximumPageSize) throw new ChronicleError('BAD_PAGE', `${ids.length} ids are asked for, and ${maximumPageSize} are the most at once.`, 'Ask in several requests.');
  return ids;
}
