import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../../schema/facts.js';
import type { RelationType } from '../../../schema/ontology.js';
import { relationsSeen } from '../../projection/seen-relations.js';
import type { Direction, RelationFilter, RelationOrderKey, RelationRow, View, Window } from '../../store/graph-store.js';
import { flatMapped } from '../../work/lists.js';
import { type Connection, type OrderArgument, type PageArguments, toConnection, toPage, toPlainConnection } from '../connection.js';
import type { Context } from '../context.js';
import { type RelationFilterInput, toRelationFilter } from '../filter.js';
import { aggregateOf, type Counted } from '../stats/aggregate.js';
import { fieldView, type ViewArguments } from '../view.js';
import { seen, type SeenRelation } from './seen-relation.js';

/** The arguments of every field that lists relations. */
export interface RelationArguments extends PageArguments, ViewArguments {
  readonly filter?: RelationFilterInput | null;
  readonly orderBy?: readonly OrderArgument<RelationOrderKey>[] | null;
}

export interface Along {
  readonly types: readonly RelationType[];
  readonly direction: Direction;
}

/** The relations of an entity along some types: all parents of a level that ask the same are read in one call. */
export async function relationsOf(entity: Entity, { types, direction }: Along, args: RelationArguments, context: Context, info: GraphQLResolveInfo): Promise<Connection<SeenRelation, Entity> & Counted> {
  const { view, filter } = sight(args, info);
  const query = { types, direction, view, filter, ...toPage(args, args.orderBy, ['DATE'], info) };
  const window: Window<RelationRow> = await context.loaders.relationsOf(query).load(entity.id);
  return {
    ...toConnection(window, (row, cursor) => seen(row, entity.id, cursor), edge => edge.node),
    aggregate: aggregateOf(view, ({ matcher }) => flatMapped(matcher.along(entity.id, types, direction), relation => matcher.relation(relation, filter, entity.id) ? [relation] : [])),
  };
}

/** All relations, whoever they are of. */
export async function allRelations(types: readonly RelationType[], args: RelationArguments, context: Context, info: GraphQLResolveInfo): Promise<Connection<{ readonly node: SeenRelation }, SeenRelation> & Counted> {
  const { view, filter } = sight(args, info);
  const ofTypes: RelationFilter = types.length === 0 ? filter : { type: { in: types }, and: [filter] };
  const window = await context.store.relations({ view, filter: ofTypes, ...toPage(args, args.orderBy, ['DATE'], info) });
  return {
    ...toPlainConnection({ ...window, edges: window.edges.map(({ cursor, value }) => ({ cursor, value: seen(value, undefined, cursor) })) }),
    aggregate: aggregateOf(view, graph => relationsSeen(graph.projection, view, relation => graph.matcher.relation(relation, ofTypes))),
  };
}

function sight(args: RelationArguments, info: GraphQLResolveInfo): { readonly view: View; readonly filter: RelationFilter } {
  return { view: fieldView(info, args), filter: args.filter ? toRelationFilter(args.filter) : {} };
}
