import type { GraphQLResolveInfo } from 'graphql';
import type { Relation } from '../../../schema/facts.js';
import type { TimeUnit } from '../../time/calendar.js';
import { bucketed, unplaced } from '../../time/timeline.js';
import { type PageArguments, toPage, toPlainConnection } from '../connection.js';
import type { Context } from '../context.js';
import { type GraphArguments, seenGraph } from '../seen-graph.js';
import { type ListOrder, windowOf } from '../window.js';

export interface TimelineArguments extends GraphArguments, PageArguments {
  readonly bucket: TimeUnit;
}

const byDate: ListOrder<Relation> = { name: 'TIMELINE', keys: [{ of: ({ date }) => date.start }], id: ({ id }) => id };

/** A page of what happened, and the chart of all of it, made only where it is asked for. */
export async function timeline({ bucket, ...args }: TimelineArguments, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const graph = await seenGraph(args, context, info);
  const relations = await context.reckon(graph.relations());
  const { edges, ...window } = windowOf(relations, toPage<never>(args, null, [], info), byDate);
  return {
    ...toPlainConnection({ ...window, edges: edges.map(({ cursor, value }) => ({ cursor, value: graph.show(value, cursor) })) }),
    buckets: () => context.reckon(bucketed(relations, bucket, graph.view.between)),
    unplaced: () => context.reckon(unplaced(relations, bucket)),
  };
}
