/** Relations as a graph of entities with one weighted tie between two, for measures that ask who has to do with whom and how much. */
import type { Relation } from '../../schema/facts.js';
import { relationType } from '../../schema/ontology.js';
import { compareCodePoints } from '../store/code-point-order.js';

/** Nodes are numbered by their place in `ids`. What an entity does to itself is left out. */
export interface TieGraph {
  /** Who has a relation, in code point order. */
  readonly ids: readonly string[];
  /** Pairs of nodes, the smaller first, in order of the pairs; each once. */
  readonly ties: readonly Tie[];
  /** The ties of each node, in order of the neighbour. */
  readonly neighbours: readonly (readonly number[])[];
}

export interface Tie {
  readonly a: number;
  readonly b: number;
  /** Sum of the confidences of all relations between the two. */
  readonly weight: number;
  /** Of the relations that lead from a to b, and from b to a; one without direction counts in both. */
  readonly forward: number;
  readonly backward: number;
}

/** The graph of some relations. It depends on them alone: they are added up in order of id, so that not even the last bit of a weight differs. */
export function tieGraph(relations: readonly Relation[]): TieGraph {
  const ordered = relations.filter(({ source, target }) => source !== target).toSorted((a, b) => compareCodePoints(a.id, b.id));
  const ids = [...new Set(ordered.flatMap(({ source, target }) => [source, target]))].sort(compareCodePoints);
  const nodeOf = new Map(ids.map((id, node) => [id, node]));
  const ties = new Map<number, { -readonly [Key in keyof Tie]: Tie[Key] }>();
  for (const { source, target, type, confidence } of ordered) {
    const [from = 0, to = 0] = [nodeOf.get(source), nodeOf.get(target)];
    const [a, b] = from < to ? [from, to] : [to, from];
    const tie = ties.get(a * ids.length + b) ?? { a, b, weight: 0, forward: 0, backward: 0 };
    const isSymmetric = relationType(type).symmetric === true;
    tie.weight += confidence;
    if (isSymmetric || from < to) tie.forward += confidence;
    if (isSymmetric || from > to) tie.backward += confidence;
    ties.set(a * ids.length + b, tie);
  }
  const sorted = [...ties.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  const neighbours = ids.map((): number[] => []);
  for (const { a, b } of sorted) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  for (const some of neighbours) some.sort((x, y) => x - y);
  return { ids, ties: sorted, neighbours };
}
