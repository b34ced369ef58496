import type { GraphQLResolveInfo } from 'graphql';
import type { Entity, Evidence, Milestone, Relation } from '../../../schema/facts.js';
import { type RelationType, statusNames } from '../../../schema/ontology.js';
import { entityTypeNames } from '../../../schema/ontology.js';
import { relationsSeen } from '../../projection/seen-relations.js';
import type { Projection } from '../../projection/projection.js';
import { type CitationFormat, cite } from '../../provenance/citation.js';
import { type Conflict, conflictsIn } from '../../provenance/conflicts.js';
import { type Coverage, coverageOf } from '../../provenance/coverage.js';
import { type MergedName, mergedNamesOf } from '../../provenance/merged-names.js';
import type { View } from '../../store/graph-store.js';
import { checkedSize, defaultPageSize } from '../connection.js';
import type { Context } from '../context.js';
import { namedEntity } from '../entity/named-entity.js';
import { checkedIds, findNode } from '../query/resolvers.js';
import { seen, type SeenRelation } from '../relation/seen-relation.js';
import type { Resolver, Resolvers } from '../schema.js';
import { fieldView } from '../view.js';
import { citableOf, type Citing } from './citable.js';
import { whyNot } from './why-not.js';

interface FormatArgument {
  readonly format: CitationFormat;
}

interface ConflictArguments {
  readonly of?: string | null;
  readonly types?: readonly RelationType[] | null;
  readonly first?: number | null;
}

/** So many mentions of an entity are looked through for its names. */
const mentionsRead = 10_000;

export const provenanceResolvers: Resolvers = {
  Query: {
    whyNot: (_root: unknown, args: Parameters<typeof whyNot>[0], context, info) => whyNot(args, context, whateverStatus(info)),
    conflicts: (_root: unknown, args: ConflictArguments, context, info) => conflicts(args, context, info),
    citations: (_root: unknown, { ids, format }: FormatArgument & { readonly ids: readonly string[] }, context, info) =>
      checkedIds(ids).map(async id => {
        const node = await findNode(id, context, info);
        return node === null ? null : citation(node, format, context);
      }),
  },
  Milestone: {
    coverage: (milestone: Milestone, _args: unknown, context, info) => coverage(milestone, context, whateverStatus(info)),
    citation: (milestone: Milestone, { format }: FormatArgument, context) => citation(milestone, format, context),
  },
  Evidence: {
    citation: (evidence: Evidence, { format }: FormatArgument, context) => citation(evidence, format, context),
  },
  ...Object.fromEntries(entityTypeNames.map(type => [type, { mergedFrom: ((entity: Entity, _args: unknown, context) => mergedFrom(entity, context)) satisfies Resolver }])),
};

/** What was read out of a text is a question of the text, whatever statuses one wishes to see elsewhere. */
function whateverStatus(info: GraphQLResolveInfo): View {
  return { ...fieldView(info), statuses: statusNames };
}

async function coverage(milestone: Milestone, { loaders }: Context, view: View): Promise<Coverage<SeenRelation>> {
  const [mentions, rows] = await Promise.all([loaders.mentionsIn.load(milestone.id), loaders.relationsIn(view).load(milestone.id)]);
  return coverageOf(milestone, mentions, rows.map(row => seen(row)));
}

async function mergedFrom(entity: Entity, { loaders }: Context): Promise<readonly MergedName[]> {
  const { mentions } = await loaders.mentionsOf(mentionsRead).load(entity.id);
  return mergedNamesOf(entity, mentions);
}

async function citation(cited: Citing, format: CitationFormat, context: Context): Promise<string> {
  return cite(await citableOf(cited, context), format, await context.dataVersion());
}

async function conflicts({ of, types, first }: ConflictArguments, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const size = checkedSize('first', first ?? defaultPageSize);
  const id = typeof of === 'string' ? (await namedEntity(of, context)).id : undefined;
  const projection = await context.projection();
  const isAsked = ({ type, source, target }: Relation): boolean =>
    (id === undefined || source === id || target === id) && (types === null || types === undefined || types.length === 0 || types.includes(type));
  const all = await context.reckon(conflictsIn(await context.reckon(relationsSeen(projection, whateverStatus(info), isAsked))));
  return { totalCount: all.length, nodes: all.slice(0, size).map(conflict => ({ ...conflict, relations: withEnds(conflict, projection) })) };
}

function withEnds({ relations }: Conflict, { nodeOf, entities }: Projection): readonly SeenRelation[] {
  return relations.flatMap(relation => {
    const [source, target] = [relation.source, relation.target].map(id => entities[nodeOf.get(id) ?? -1]);
    return source === undefined || target === undefined ? [] : [seen({ relation, source, target })];
  });
}
