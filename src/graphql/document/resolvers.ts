import type { GraphQLResolveInfo } from 'graphql';
import type { Milestone } from '../../../schema/facts.js';
import type { MilestoneFilter, MilestoneOrderKey, TextFilter } from '../../store/graph-store.js';
import { type OrderArgument, type PageArguments, toPage, toPlainConnection } from '../connection.js';
import type { Context } from '../context.js';
import { type DateFilterInput, toDateFilter } from '../filter.js';
import { given } from '../given.js';
import { seen } from '../relation/seen-relation.js';
import type { Resolvers } from '../schema.js';
import { fieldView } from '../view.js';

interface MilestoneFilterInput {
  readonly AND?: readonly MilestoneFilterInput[] | null;
  readonly OR?: readonly MilestoneFilterInput[] | null;
  readonly NOT?: MilestoneFilterInput | null;
  readonly id?: MilestoneFilter['id'] | null;
  readonly document?: MilestoneFilter['document'] | null;
  readonly date?: DateFilterInput | null;
  readonly text?: TextFilter | null;
  readonly heading?: TextFilter | null;
}

interface ListArguments extends PageArguments {
  readonly filter?: MilestoneFilterInput | null;
  readonly orderBy?: readonly OrderArgument<MilestoneOrderKey>[] | null;
}

export const documentResolvers: Resolvers = {
  Query: {
    milestones: (_root: unknown, args: ListArguments, context, info) => listMilestones(args, context, info),
    documents: (_root: unknown, _args: unknown, { loaders }) => loaders.documents(),
  },
  Milestone: {
    document: async ({ document }: Milestone, _args: unknown, { loaders }) => (await loaders.documents()).find(({ id }) => id === document),
    mentions: ({ id }: Milestone, _args: unknown, { loaders }) => loaders.mentionsIn.load(id),
    relations: async ({ id }: Milestone, _args: unknown, { loaders }, info) => (await loaders.relationsIn(fieldView(info)).load(id)).map(row => seen(row)),
  },
};

async function listMilestones(args: ListArguments, { store }: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const filter = args.filter ? toFilter(args.filter) : {};
  return toPlainConnection(await store.milestones({ filter, view: fieldView(info), ...toPage(args, args.orderBy, ['DATE'], info) }));
}

function toFilter({ AND, OR, NOT, id, document, date, text, heading }: MilestoneFilterInput): MilestoneFilter {
  return given({
    and: AND?.map(toFilter), or: OR?.map(toFilter), not: NOT && toFilter(NOT),
    id: id && given(id), document: document && given(document), date: date && toDateFilter(date), text: text && given(text), heading: heading && given(heading),
  });
}
