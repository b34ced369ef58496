import type { GraphQLResolveInfo } from 'graphql';
import type { Entity, Mention } from '../../../schema/facts.js';
import { type RelationField, relationFieldsOf } from '../../../schema/names.js';
import { type EntityType, entityTypeNames, entityTypes, type RelationType, relationTypeNames } from '../../../schema/ontology.js';
import { relationsSeen } from '../../projection/seen-relations.js';
import type { Direction, EntityOrderKey } from '../../store/graph-store.js';
import { checkedSize, type Connection, defaultPageSize, type OrderArgument, type PageArguments, toPage, toPlainConnection } from '../connection.js';
import type { Context } from '../context.js';
import { foundOnce } from '../execution/run.js';
import { type EntityFilterInput, toEntityFilter } from '../filter.js';
import { listsAhead } from '../relation/lists-ahead.js';
import { type RelationArguments, relationsOf } from '../relation/relations-of.js';
import type { Resolver, Resolvers } from '../schema.js';
import { aggregateOf, type Counted } from '../stats/aggregate.js';
import { fieldView } from '../view.js';
import { type EntityArguments, findEntity } from './find-entity.js';

/** `end` says which relations are counted; it is no matter to other keys. */
interface EntityOrder extends OrderArgument<EntityOrderKey> {
  readonly end: Direction;
}

interface ListArguments extends PageArguments {
  readonly filter?: EntityFilterInput | null;
  readonly orderBy?: readonly EntityOrder[] | null;
}

interface RelationsArguments extends RelationArguments {
  readonly types?: readonly RelationType[] | null;
  readonly direction?: Direction | null;
}

export const entityResolvers: Resolvers = {
  Query: {
    entity: (_root: unknown, args: EntityArguments, context, info) => findEntity(args, context, info),
    entities: (_root: unknown, args: ListArguments, context, info) => list(args, context, info),
    ...Object.fromEntries(entityTypeNames.flatMap(rootFieldsOf)),
  },
  Entity: { __resolveType: ({ type }: Entity) => type },
  ...Object.fromEntries(entityTypeNames.map(type => [type, fieldsOf(type)])),
  Mention: {
    entity: ({ entity }: Mention, _args: unknown, { loaders }) => loaders.entity.load(entity),
    milestone: ({ milestone }: Mention, _args: unknown, { loaders }) => loaders.milestone.load(milestone),
  },
};

function rootFieldsOf(type: EntityType): readonly (readonly [string, Resolver])[] {
  const { field, pluralField } = entityTypes[type];
  return [
    [field, (_root: unknown, args: EntityArguments, context, info) => findEntity(args, context, info, type)],
    [pluralField, (_root: unknown, args: ListArguments, context, info) => list(args, context, info, type)],
  ];
}

function fieldsOf(type: EntityType): Resolvers[string] {
  return {
    mentions: async (entity: Entity, { first }: PageArguments, { loaders }: Context) => {
      const { mentions, totalCount } = await loaders.mentionsOf(checkedSize('first', first ?? defaultPageSize)).load(entity.id);
      return { nodes: mentions, totalCount };
    },
    relations: (entity: Entity, { types, direction, ...args }: RelationsArguments, context, info) =>
      relationsOf(entity, { types: types ?? [], direction: direction ?? 'BOTH' }, args, context, info),
    ...Object.fromEntries(relationFieldsOf(type, relationTypeNames).map(({ field, type: along, side }: RelationField) =>
      [field, (entity: Entity, args: RelationArguments, context: Context, info: GraphQLResolveInfo) => relationsOf(entity, { types: [along], direction: side }, args, context, info)])),
  };
}

async function list(args: ListArguments, context: Context, info: GraphQLResolveInfo, type?: EntityType): Promise<Connection<unknown, Entity> & Counted> {
  const query = foundOnce(info, 'query', true, () => {
    const asked = args.filter ? toEntityFilter(args.filter) : {};
    return { filter: type === undefined ? asked : { type: { eq: type }, and: [asked] }, view: fieldView(info), ...toPage(args, args.orderBy?.map(withEnd), ['NAME'], info) };
  });
  const { filter, view } = query;
  const window = await context.store.entities(query, listsAhead(info, ['nodes'], ['edges', 'node']), context.loaders.lists.received);
  return {
    ...toPlainConnection(window),
    aggregate: aggregateOf(view, (graph, types) => relationsSeen(graph.projection, view, relation =>
      (types?.includes(relation.type) ?? true) && [relation.source, relation.target].some(id => graph.matcher.entity(graph.entity(id), filter)))),
  };
}

function withEnd({ by, end, direction }: EntityOrder): OrderArgument<EntityOrderKey> {
  return { by: by.includes('COUNT') && end !== 'BOTH' ? `${by} ${end}` as EntityOrderKey : by, direction };
}
