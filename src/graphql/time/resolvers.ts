import type { Resolvers } from '../schema.js';
import { changes, type ChangesArguments } from './changes.js';
import { type MotifArguments, motifs } from './motifs.js';
import { timeline, type TimelineArguments } from './timeline.js';

export const timeResolvers: Resolvers = {
  Query: {
    timeline: (_root: unknown, args: TimelineArguments, context, info) => timeline(args, context, info),
    changes: (_root: unknown, args: ChangesArguments, context, info) => changes(args, context, info),
    motifs: (_root: unknown, args: MotifArguments, context, info) => motifs(args, context, info),
  },
};
