import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../../schema/facts.js';
import { type EntityType, entityTypeNames } from '../../../schema/ontology.js';
import { type Community, communitiesOf } from '../../ranking/communities.js';
import { tieGraph } from '../../ranking/tie-graph.js';
import { type Connection, type PageArguments, checkedSize, defaultPageSize, toPage, toPlainConnection } from '../connection.js';
import type { Context } from '../context.js';
import { checkedNumber } from '../paths/checked-number.js';
import { type GraphArguments, seenGraph } from '../seen-graph.js';
import { type ListOrder, windowOf } from '../window.js';
import { questionOf } from './question.js';

export interface CommunityArguments extends Omit<GraphArguments, 'of'>, PageArguments {
  readonly minSize: number;
  readonly resolution: number;
}

interface ShownCommunity {
  readonly size: number;
  members(args: { readonly first?: number | null }): readonly Entity[];
  types(): readonly { readonly type: EntityType; readonly count: number }[];
}

const bySize: ListOrder<Community> = { name: 'COMMUNITIES', keys: [{ of: ({ members }) => members.length, descending: true }], id: ({ members }) => members[0] };

export async function communities({ minSize, resolution, ...args }: CommunityArguments, context: Context, info: GraphQLResolveInfo): Promise<Connection<unknown, ShownCommunity> & { readonly modularity: number }> {
  checkedNumber('minSize', minSize, 1, 1_000_000);
  checkedNumber('resolution', resolution, 0.1, 10);
  const graph = await seenGraph(args, context, info);
  const shared = await context.shared.measures.get(graph.projection.dataVersion);
  const found = await shared.communities.get(questionOf(`COMMUNITIES ${resolution}`, args, graph), 
    async () => communitiesOf(await context.reckon(tieGraph(await context.reckon(graph.relations()))), resolution, context.shared.timeoutMs));
  const large = found.communities.filter(({ members }) => members.length >= minSize);
  const { edges, ...window } = windowOf(large, toPage<never>(args, null, [], info), bySize);
  const show = ({ members }: Community): ShownCommunity => ({
    size: members.length,
    members: ({ first }) => members.slice(0, checkedSize('first', first ?? defaultPageSize)).map(id => graph.entity(id)),
    types: () => entityTypeNames.map(type => ({ type, count: members.filter(id => graph.entity(id).type === type).length })).filter(({ count }) => count > 0),
  });
  return { ...toPlainConnection({ ...window, edges: edges.map(({ cursor, value }) => ({ cursor, value: show(value) })) }), modularity: found.modularity };
}
