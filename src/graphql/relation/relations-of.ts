import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../../schema/facts.js';
import type { RelationType } from '../../../schema/ontology.js';
import { relationsSeen } from '../../projection/seen-relations.js';
import type { Direction, RelationFilter, RelationOrderKey, RelationRow, RelationsOfQuery, View, Window } from '../../store/graph-store.js';
import { flatMapped } from '../../work/lists.js';
import { type Connection, type OrderArgument, type PageArguments, toConnection, toPage, toPlainConnection } from '../connection.js';
import type { Context } from '../context.js';
import { foundOnce } from '../execution/run.js';
import { type RelationFilterInput, toRelationFilter } from '../filter.js';
import { aggregateOf, type Counted } from '../stats/aggregate.js';
import { fieldView, type ViewArguments } from '../view.js';
import { readsOf } from './relation-reads.js';
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

/** The relations of an entity along some types: all parents of a level that ask the same are read in one call, or came with their parents. */
export function relationsOf(entity: Entity, way: Along, args: RelationArguments, context: Context, info: GraphQLResolveInfo): Relations | Promise<Relations> {
  const query = queryOf(way, args, info);
  const show = (window: Window<RelationRow>): Relations => ({
    ...toConnection(window, (row, cursor) => seen(row, entity.id, cursor), edge => edge.node),
    aggregate: aggregateOf(query.view, ({ matcher }) => flatMapped(matcher.along(entity.id, way.types, way.direction), relation => matcher.relation(relation, query.filter, entity.id) ? [relation] : [])),
  });
  const window = context.loaders.lists.list(query).of(entity.id);
  return window instanceof Promise ? window.then(show) : show(window);
}

type Relations = Connection<SeenRelation, Entity> & Counted;

/** What a relation field asks of the store. */
export function queryOf({ types, direction }: Along, args: RelationArguments, info: GraphQLResolveInfo): RelationsOfQuery {
  return foundOnce(info, 'query', true, () => {
    const { view, filter } = sight(args, info);
    return { types, direction, view, filter, reads: readsOf(info, [['edges']], [['nodes']]), ...toPage(args, args.orderBy, ['DATE'], info) };
  });
}

/** All relations, whoever they are of. */
export async function allRelations(types: readonly RelationType[], args: RelationArguments, context: Context, info: GraphQLResolveInfo): Promise<Connection<{ readonly node: SeenRelation }, SeenRelation> & Counted> {
  const { view, filter } = sight(args, info);
  const ofTypes: RelationFilter = types.length === 0 ? filter : { type: { in: types }, and: [filter] };
  const window = await context.store.relations({ view, filter: ofTypes, reads: readsOf(info, [['nodes'], ['edges', 'node']]), ...toPage(args, args.orderBy, ['DATE'], info) });
  return {
    ...toPlainConnection({ ...window, edges: window.edges.map(({ cursor, value }) => ({ cursor, value: seen(value, undefined, cursor) })) }),
    aggregate: aggregateOf(view, graph => relationsSeen(graph.projection, view, relation => graph.matcher.relation(relation, ofTypes))),
  };
}

function sight(args: RelationArguments, info: GraphQLResolveInfo): { readonly view: View; readonly filter: RelationFilter } {
  return { view: fieldView(info, args), filter: args.filter ? toRelationFilter(args.filter) : {} };
}
