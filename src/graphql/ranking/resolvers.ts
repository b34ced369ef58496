import type { Resolvers } from '../schema.js';
import { communities, type CommunityArguments } from './communities.js';
import { ranking, type RankingArguments } from './ranking.js';

export const rankingResolvers: Resolvers = {
  Query: {
    ranking: (_root: unknown, args: RankingArguments, context, info) => ranking(args, context, info),
    communities: (_root: unknown, args: CommunityArguments, context, info) => communities(args, context, info),
  },
};
