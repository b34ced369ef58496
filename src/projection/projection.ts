/** The whole graph in memory, for questions that no store answers alike: paths, patterns in time, measures. */
import type { Assertion, Entity, Milestone, Relation } from '../../schema/facts.js';
import { ChronicleError, storeError } from '../errors.js';
import { cluster, relationOf } from '../store/cluster.js';
import { compareCodePoints } from '../store/code-point-order.js';
import type { GraphStore } from '../store/graph-store.js';
import { flatMapped, grouped, sorted } from '../work/lists.js';
import { inTurns, type Work } from '../work/work.js';

/** A relation with all that was stated of it, so that a view can take some of it away. */
export interface ProjectedRelation extends Relation {
  /** In order of precedence. */
  readonly statements: readonly Assertion[];
}

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
  /** The relations that touch a node, in order. */
  incident(node: number): Int32Array;
  /** By id. */
  readonly milestones: ReadonlyMap<string, Milestone>;
}

/** How many relations fit: some 2 kB each. */
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
  const { dataVersion, entities, milestones, assertions } = await store.graph();
  if (await store.dataVersion() !== dataVersion) throw storeError('STORE_CHANGED', 'The store was written to while its graph was read.', 'Ask again.');
  return inTurns(project(dataVersion, entities, milestones, assertions));
}

/** The graph that assertions make. Every end of an assertion is among the entities. */
export function* project(dataVersion: string, known: readonly Entity[], milestones: readonly Milestone[], assertions: readonly Assertion[]): Work<Projection> {
  const entities = yield* sorted(known, (a, b) => compareCodePoints(a.id, b.id));
  const nodeOf = new Map(entities.map(({ id }, node) => [id, node]));
  const pairs = yield* grouped(assertions, ({ source, type, target }) => `${source}|${type}|${target}`);
  const made = yield* flatMapped(pairs.values(), stated => cluster<Assertion>(stated).map(({ id, statements }): ProjectedRelation => ({ ...relationOf(id, statements), statements })));
  const relations = yield* sorted(made, (a, b) => compareCodePoints(a.date.start, b.date.start) || compareCodePoints(a.id, b.id));
  const [sourceOf, targetOf] = [new Int32Array(relations.length), new Int32Array(relations.length)];
  for (const [place, relation] of relations.entries()) {
    sourceOf[place] = nodeOf.get(relation.source) ?? missing(relation);
    targetOf[place] = nodeOf.get(relation.target) ?? missing(relation);
    yield;
  }
  return {
    dataVersion, entities, relations, nodeOf, sourceOf, targetOf,
    incident: incidence(entities.length, sourceOf, targetOf),
    milestones: new Map(milestones.map(milestone => [milestone.id, milestone])),
  };
}

/** All relations in one array, those of a node side by side: half a million lists would take as much room as the relations. */
function incidence(nodes: number, sourceOf: Int32Array, targetOf: Int32Array): (node: number) => Int32Array {
  const starts = new Int32Array(nodes + 1);
  for (const ends of [sourceOf, targetOf]) for (const node of ends) starts[node + 1] = at(starts, node + 1) + 1;
  for (let node = 0; node < nodes; node++) starts[node + 1] = at(starts, node) + at(starts, node + 1);
  const next = starts.slice();
  const touching = new Int32Array(2 * sourceOf.length);
  for (let relation = 0; relation < sourceOf.length; relation++) {
    for (const node of [at(sourceOf, relation), at(targetOf, relation)]) {
      touching[at(next, node)] = relation;
      next[node] = at(next, node) + 1;
    }
  }
  return node => touching.subarray(at(starts, node), at(starts, node + 1));
}

/** The number at a place that there is. */
export function at(numbers: Int32Array, place: number): number {
  return numbers[place] ?? 0;
}

function missing({ id }: Relation): never {
  throw storeError('STORE_DAMAGED', `An end of ${id} is not among the entities.`, 'Import the documents again.');
}
