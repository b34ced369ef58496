import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../../schema/facts.js';
import type { EntityType } from '../../../schema/ontology.js';
import { type RankingMeasure, scoresBy } from '../../ranking/measures.js';
import { tieGraph } from '../../ranking/tie-graph.js';
import { type Connection, type PageArguments, toConnection, toPage } from '../connection.js';
import type { Context } from '../context.js';
import { type GraphArguments, seenGraph } from '../seen-graph.js';
import { inOrder, type ListOrder, windowOf } from '../window.js';
import { questionOf } from './question.js';

export interface RankingArguments extends Omit<GraphArguments, 'of'>, PageArguments {
  readonly by: RankingMeasure;
  readonly entityTypes?: readonly EntityType[] | null;
}

/** Entities with their scores, the largest score first. */
export interface Ranking {
  readonly entities: readonly { readonly id: string; readonly score: number }[];
  readonly isExact: boolean;
}

interface Ranked {
  readonly entity: Entity;
  readonly rank: number;
  readonly score: number;
}

const byScore: ListOrder<Ranking['entities'][number]> = { name: 'SCORE', keys: [{ of: ({ score }) => score, descending: true }], id: ({ id }) => id };

export async function ranking({ by, entityTypes, ...args }: RankingArguments, context: Context, info: GraphQLResolveInfo): Promise<Connection<unknown, Entity> & { readonly exact: boolean }> {
  const graph = await seenGraph(args, context, info);
  const { rankings } = await context.shared.measures.get(graph.projection.dataVersion);
  const { entities, isExact } = await rankings.get(questionOf(by, args, graph), async () => {
    const ties = await context.reckon(tieGraph(await context.reckon(graph.relations())));
    const { scores, isExact: isWhole } = await scoresBy(by, ties, context.shared.timeoutMs);
    return { entities: await context.reckon(inOrder(ties.ids.map((id, node) => ({ id, score: scores[node] ?? 0 })), byScore)), isExact: isWhole };
  });
  const listed = entities.map(({ id, score }) => ({ entity: graph.entity(id), score })).filter(({ entity }) => !entityTypes || entityTypes.includes(entity.type));
  const order: ListOrder<Ranked> = { name: `RANKING ${by}`, keys: [{ of: ({ score }) => score, descending: true }], id: ({ entity }) => entity.id };
  const window = windowOf(withRanks(listed), toPage<never>(args, null, [], info), order);
  return { ...toConnection(window, ({ entity, rank, score }, cursor) => ({ cursor, rank, score, node: entity }), edge => edge.node), exact: isExact };
}

/** Equal scores have the same rank: 1, 2, 2, 4. */
function withRanks(listed: readonly Omit<Ranked, 'rank'>[]): readonly Ranked[] {
  let rank = 0;
  return listed.map((one, place) => {
    if (one.score !== listed[place - 1]?.score) rank = place + 1;
    return { ...one, rank };
  });
}
