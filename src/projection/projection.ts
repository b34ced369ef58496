/** The whole graph in memory, for questions that no store answers alike: paths, patterns in time, measures. */
import type { Entity, Milestone } from '../../schema/facts.js';
import { ChronicleError } from '../errors.js';
import { compareCodePoints } from '../store/code-point-order.js';
import type { GraphStore, StoredGraph, StoredRelation } from '../store/graph-store.js';
import { inTurns, type Work } from '../work/work.js';
import type { ProjectedRelation } from './relation-table.js';
import { RelationTableBuilder } from './relation-table-builder.js';

/** Entities are nodes, numbered by their place in `entities`; relations are named by their place in `relations`. */
export interface Projection {
  /** Of the data it was read from. */
  readonly dataVersion: string;
  /** In code point order of id. */
  readonly entities: readonly Entity[];
  /** In order of the date's start, then of id. */
  readonly relations: readonly ProjectedRelation[];
  /** Entity id → node. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Relation → node. */
  readonly sourceOf: Int32Array;
  readonly targetOf: Int32Array;
  /** Relation → its rank by code point order of id. */
  readonly rankOf: Int32Array;
  /** Relation → its confidence, where no view takes statements of it away. */
  readonly confidenceOf: Float64Array;
  /** The relations that touch a node, in order: `touching` from `touchingFrom[node]` up to that of the next node. */
  readonly touching: Int32Array;
  readonly touchingFrom: Int32Array;
  /** By id. */
  readonly milestones: ReadonlyMap<string, Milestone>;
}

/** How many relations fit: some 500 bytes each. */
export const defaultGraphLimit = 500_000;

/**
 * Reads the whole store once. Throws GRAPH_TOO_LARGE above `limit` relations, before anything but their number is read, and STORE_CHANGED
 * when somebody writes meanwhile.
 */
export async function readProjection(store: GraphStore, limit = defaultGraphLimit): Promise<Projection> {
  const { relations } = await store.info();
  const count = Object.values(relations).reduce((sum, some) => sum + some, 0);
  if (count > limit) {
    throw new ChronicleError('GRAPH_TOO_LARGE', `The graph has ${count} relations, and this question is answered in memory up to ${limit}.`,
      'Ask for relations or for an entity with filters instead, or start the server with a larger --graph-limit and as much memory.');
  }
  const graph = await store.graph();
  const reading = project(graph);
  for await (const some of graph.relations) reading.take(some);
  return inTurns(reading.projection());
}

/** A projection in the making: relations are taken in, then it is made. Every end of a relation is among the entities. */
export function project({ dataVersion, entities: known, milestones }: Pick<StoredGraph, 'dataVersion' | 'entities' | 'milestones'>): { take(relations: readonly StoredRelation[]): void; projection(): Work<Projection> } {
  const entities = known.toSorted((a, b) => compareCodePoints(a.id, b.id));
  const nodeOf = new Map(entities.map(({ id }, node) => [id, node]));
  const byId = new Map(milestones.map(milestone => [milestone.id, milestone]));
  const builder = new RelationTableBuilder(entities.map(({ id }) => id), nodeOf, byId);
  return {
    take: relations => { for (const relation of relations) builder.add(relation); },
    * projection() {
      const { relations, rankOf, sourceOf, targetOf, confidences } = yield* builder.build();
      return { dataVersion, entities, relations, nodeOf, sourceOf, targetOf, rankOf, confidenceOf: confidences, ...incidence(entities.length, sourceOf, targetOf), milestones: byId };
    },
  };
}

/** All relations in one array, those of a node side by side: half a million lists would take as much room as the relations. */
function incidence(nodes: number, sourceOf: Int32Array, targetOf: Int32Array): Pick<Projection, 'touching' | 'touchingFrom'> {
  const touchingFrom = new Int32Array(nodes + 1);
  for (const ends of [sourceOf, targetOf]) for (const node of ends) touchingFrom[node + 1] = at(touchingFrom, node + 1) + 1;
  for (let node = 0; node < nodes; node++) touchingFrom[node + 1] = at(touchingFrom, node) + at(touchingFrom, node + 1);
  const next = touchingFrom.slice();
  const touching = new Int32Array(2 * sourceOf.length);
  for (let relation = 0; relation < sourceOf.length; relation++) {
    for (const node of [at(sourceOf, relation), at(targetOf, relation)]) {
      touching[at(next, node)] = relation;
      next[node] = at(next, node) + 1;
    }
  }
  return { touching, touchingFrom };
}

/** The relations that touch a node, in order. */
export function touchingOf({ touching, touchingFrom }: Pick<Projection, 'touching' | 'touchingFrom'>, node: number): Int32Array {
  return touching.subarray(at(touchingFrom, node), at(touchingFrom, node + 1));
}

/** The number at a place that there is. */
export function at(numbers: Int32Array, place: number): number {
  return numbers[place] ?? 0;
}
