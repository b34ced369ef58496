/** Relations as a graph of entities with one weighted tie between two, for measures that ask who has to do with whom and how much. */
import type { Relation } from '../../schema/facts.js';
import { relationType } from '../../schema/ontology.js';
import { compareCodePoints } from '../store/code-point-order.js';
import { flatMapped, grouped, sorted } from '../work/lists.js';
import type { Work } from '../work/work.js';

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

/** The graph of some relations, in whatever order: what makes up a tie is added up from the smallest on, so that not even the last bit of a weight differs. */
export function* tieGraph(relations: readonly Relation[]): Work<TieGraph> {
  const between = yield* flatMapped(relations, relation => relation.source === relation.target ? [] : [relation]);
  const ends = yield* flatMapped(between, ({ source, target }) => [source, target]);
  const ids = yield* sorted(new Set(ends), compareCodePoints);
  const nodeOf = new Map(ids.map((id, node) => [id, node]));
  const parts = yield* flatMapped(between, ({ source, target, type, confidence }): readonly Part[] => {
    const [from = 0, to = 0] = [nodeOf.get(source), nodeOf.get(target)];
    const isSymmetric = relationType(type).symmetric === true;
    return [{ a: Math.min(from, to), b: Math.max(from, to), isForward: isSymmetric || from < to, isBackward: isSymmetric || from > to, confidence }];
  });
  const byPair = yield* grouped(parts, ({ a, b }) => a * ids.length + b);
  const ties = yield* sorted(yield* flatMapped(byPair.values(), some => [toTie(some)]), (x, y) => x.a - y.a || x.b - y.b);
  const neighbours = ids.map((): number[] => []);
  for (const { a, b } of ties) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
    yield;
  }
  for (const some of neighbours) {
    some.sort((x, y) => x - y);
    yield;
  }
  return { ids, ties, neighbours };
}

/** What one relation adds to a tie. */
interface Part {
  readonly a: number;
  readonly b: number;
  readonly isForward: boolean;
  readonly isBackward: boolean;
  readonly confidence: number;
}

function toTie(parts: readonly [Part, ...Part[]]): Tie {
  const tie = { a: parts[0].a, b: parts[0].b, weight: 0, forward: 0, backward: 0 };
  for (const { confidence, isForward, isBackward } of parts.toSorted((x, y) => x.confidence - y.confidence)) {
    tie.weight += confidence;
    if (isForward) tie.forward += confidence;
    if (isBackward) tie.backward += confidence;
  }
  return tie;
}
