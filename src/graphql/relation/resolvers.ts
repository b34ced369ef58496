import type { DateRange, Evidence, Milestone } from '../../../schema/facts.js';
import { edgeTypeName, hasTwoSides, relationTypeName } from '../../../schema/names.js';
import { type RelationType, relationTypeNames } from '../../../schema/ontology.js';
import type { Resolvers } from '../schema.js';
import { allRelations, type RelationArguments } from './relations-of.js';
import { sentenceOf, typeNameOf } from './seen-relation.js';

interface RootArguments extends RelationArguments {
  readonly types?: readonly RelationType[] | null;
}

const seenFrom = { __resolveType: typeNameOf };
const relation = { sentence: sentenceOf };

export const relationResolvers: Resolvers = {
  Query: {
    relations: (_root: unknown, { types, ...args }: RootArguments, context, info) => allRelations(types ?? [], args, context, info),
  },
  Relation: seenFrom,
  ...Object.fromEntries(relationTypeNames.filter(hasTwoSides).map(type => [relationTypeName(type), seenFrom])),
  ...Object.fromEntries(relationTypeNames.flatMap(type => [edgeTypeName(type, 'OUT'), edgeTypeName(type, 'IN')]).map(name => [name, relation])),
  Evidence: {
    milestone: (evidence: Evidence, _args: unknown, { loaders }): Milestone | Promise<Milestone | null> => loaders.lists.passageOf(evidence) ?? loaders.milestone.load(evidence.milestone),
  },
  DateRange: {
    origin: ({ origin }: DateRange) => origin.toUpperCase(),
  },
};
