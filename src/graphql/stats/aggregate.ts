import type { GraphQLResolveInfo } from 'graphql';
import type { Relation } from '../../../schema/facts.js';
import type { RelationType } from '../../../schema/ontology.js';
import type { View } from '../../store/graph-store.js';
import type { Work } from '../../work/work.js';
import type { Context } from '../context.js';
import { SeenGraph } from '../seen-graph.js';
import { type GroupArguments, statsOf } from './groups.js';

/** `types` are asked of lists that have relations of several. */
export type AggregateArguments = GroupArguments & { readonly types?: readonly RelationType[] | null };

/** What a list can be counted by, all of it whatever the page. */
export interface Counted {
  readonly aggregate: (args: AggregateArguments, context: Context, info: GraphQLResolveInfo) => Promise<unknown>;
}

/** Counts in memory what the store lists, page by page: its filters mean the same there. */
export function aggregateOf(view: View, relationsIn: (graph: SeenGraph, types: readonly RelationType[] | null) => Work<readonly Relation[]>): Counted['aggregate'] {
  return async ({ types = null, ...args }, context, info) => {
    const graph = new SeenGraph(await context.projection(), view);
    return statsOf(await context.reckon(relationsIn(graph, types)), args, graph, context, info);
  };
}
