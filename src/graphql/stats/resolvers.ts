import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { Resolvers } from '../schema.js';
import { type GraphArguments, seenGraph } from '../seen-graph.js';
import { type GroupArguments, statsOf } from './groups.js';

type StatsArguments = GraphArguments & GroupArguments;

export const statsResolvers: Resolvers = {
  Query: {
    stats: async (_root: unknown, args: StatsArguments, context: Context, info: GraphQLResolveInfo) => {
      const graph = await seenGraph(args, context, info);
      return statsOf(await context.reckon(graph.relations()), args, graph, context, info);
    },
  },
};
