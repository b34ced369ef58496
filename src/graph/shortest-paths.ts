import { at, type Projection } from '../projection/projection.js';
import type { Work } from '../work/work.js';
import { neighborsOf } from './common-neighbors.js';
import { PriorityQueue } from './priority-queue.js';
import type { Sight } from './sight.js';

/** A way through the graph that meets no node twice; there is one node more than there are relations. */
export interface Path {
  readonly nodes: readonly number[];
  readonly relations: readonly number[];
  /** That of its weakest relation. */
  readonly confidence: number;
}

export interface PathOptions {
  /** How many paths at most. */
  readonly k: number;
  /** How many relations a path may have. */
  readonly maxLength: number;
  /** Of several relations between two nodes only the strongest, so that no two paths have the same nodes. */
  readonly strongest?: boolean;
  /** How many relations the search may look at, each as often as it does. */
  readonly workLimit: number;
}

export interface FoundPaths {
  readonly paths: readonly Path[];
  /** False where the work limit ended the search: `paths` are right as far as they go, and there may be more. */
  readonly isComplete: boolean;
}

/** The beginning of a path of a given length. `bound` is the highest confidence that the whole can have. */
interface Beginning extends Path {
  readonly bound: number;
}

/**
 * The `k` best paths between two different nodes: shorter ones first, then those whose weakest relation has the higher confidence, then by the ids of
 * their relations from the start. Two paths over the same nodes by different relations are two.
 *
 * For each length a best-first search: beginnings of paths wait in a queue under the best that can become of them, which is known exactly
 * (but for nodes met twice) from how one gets from each node to the end; so the first `k` to arrive are the best, and few others are begun.
 */
export function* shortestPaths(sight: Sight, from: number, to: number, options: PathOptions): Work<FoundPaths> {
  const ways = new WaysToEnd(sight, from, to);
  try {
    return yield* bestPaths(sight, ways, from, options);
  } finally {
    ways.release();
  }
}

function* bestPaths(sight: Sight, ways: WaysToEnd, from: number, { k, maxLength, strongest = false, workLimit }: PathOptions): Work<FoundPaths> {
  const paths: Path[] = [];
  let work = 0;
  for (let length = 1; length <= maxLength && paths.length < k; length++) {
    const queue = new PriorityQueue<Beginning>((a, b) => b.bound - a.bound || compareIds(sight, a.relations, b.relations));
    queue.push({ nodes: [from], relations: [], confidence: Infinity, bound: Infinity });
    for (let path = queue.pop(); path !== undefined && paths.length < k; path = queue.pop()) {
      yield;
      const { nodes, relations, confidence } = path;
      const left = length - relations.length;
      if (left === 0) {
        paths.push({ nodes, relations, confidence });
        continue;
      }
      const onward = yield* (relations.length === 0 ? ways.besideStart(left - 1) : ways.from(left - 1));
      const leadsOn = (node: number): boolean => {
        work++;
        return onward[node] !== impossible && !nodes.includes(node);
      };
      // From a hub most steps lead nowhere: they are left before they are put in order.
      for (const [node, joining] of neighborsOf(sight, nodes.at(-1) ?? from, leadsOn)) {
        const rest = onward[node] ?? impossible;
        for (const relation of strongest ? joining.slice(0, 1) : joining) {
          const weakest = Math.min(confidence, sight.see(relation)?.confidence ?? 0);
          queue.push({ nodes: [...nodes, node], relations: [...relations, relation], confidence: weakest, bound: Math.min(weakest, rest) });
        }
      }
      if (work + ways.work > workLimit) return { paths, isComplete: false };
    }
  }
  return { paths, isComplete: true };
}

const impossible = -1;

/** Numbers for all nodes, each `impossible`, for the next search: a search that makes its own has V8 collect the whole graph every few searches, for what is not even on its heap. */
const spare = new WeakMap<Projection, Float64Array[]>();
/** Of a graph; more searches at a time make more. */
const mostSpare = 16;

/** By node, the highest confidence that the weakest step of a way can have; `impossible` of all nodes but those that are listed. */
interface Layer {
  readonly weakest: Float64Array;
  readonly nodes: Iterable<number>;
}

/** How one gets from any node to the end in a number of steps. To be released when the search is over. */
class WaysToEnd {
  /** How many relations were looked at. */
  work = 0;
  readonly #sight: Sight;
  readonly #start: number;
  readonly #end: number;
  /** By number of steps. */
  readonly #layers: Layer[];
  /** Those of the nodes beside the start alone. */
  readonly #parts: Layer[] = [];

  constructor(sight: Sight, start: number, end: number) {
    this.#sight = sight;
    this.#start = start;
    this.#end = end;
    const weakest = this.#nowhere();
    weakest[end] = Infinity;
    this.#layers = [{ weakest, nodes: [end] }];
  }

  /** By node, for exactly so many steps. A layer is made when it is first asked for. */
  * from(steps: number): Work<Float64Array> {
    for (let last = this.#layers.at(-1); last !== undefined && this.#layers.length <= steps; last = this.#layers.at(-1)) {
      const [weakest, nodes] = [this.#nowhere(), [] as number[]];
      this.#layers.push({ weakest, nodes });
      for (const node of last.nodes) {
        yield;
        const rest = last.weakest[node] ?? impossible;
        this.#sight.eachStep(node, (_relation, other, own) => {
          this.work++;
          // Both ends are met once only: at the ends.
          if (other === this.#start || other === this.#end) return;
          const before = weakest[other] ?? impossible;
          if (before === impossible) nodes.push(other);
          weakest[other] = Math.max(before, Math.min(own, rest));
        }, true);
      }
    }
    return this.#layers[steps]?.weakest ?? this.#nowhere();
  }

  /** The same for the nodes one step from the start, the only ones that the search begins with: looked for from there where that is less to look at. */
  * besideStart(steps: number): Work<Float64Array> {
    const known = this.#layers[steps];
    if (known !== undefined) return known.weakest;
    const closer = yield* this.from(steps - 1);
    const nodes = new Set<number>();
    this.#sight.eachStep(this.#start, (_relation, other) => nodes.add(other));
    nodes.delete(this.#end);
    if (this.#countRelations(nodes) >= this.#countRelations(this.#layers[steps - 1]?.nodes ?? [])) return yield* this.from(steps);
    const weakest = this.#nowhere();
    this.#parts.push({ weakest, nodes });
    for (const node of nodes) {
      yield;
      this.#sight.eachStep(node, (_relation, other, own) => {
        this.work++;
        weakest[node] = Math.max(weakest[node] ?? impossible, Math.min(own, closer[other] ?? impossible));
      });
    }
    return weakest;
  }

  /** Leaves its numbers to the next search; nothing may be asked of it any more. */
  release(): void {
    const left = spare.get(this.#sight.projection) ?? [];
    spare.set(this.#sight.projection, left);
    for (const { weakest, nodes } of [...this.#layers, ...this.#parts]) {
      if (left.length === mostSpare) return;
      for (const node of nodes) weakest[node] = impossible;
      left.push(weakest);
    }
  }

  #countRelations(nodes: Iterable<number>): number {
    const { touchingFrom } = this.#sight.projection;
    let count = 0;
    for (const node of nodes) count += at(touchingFrom, node + 1) - at(touchingFrom, node);
    return count;
  }

  #nowhere(): Float64Array {
    const { projection } = this.#sight;
    return spare.get(projection)?.pop() ?? new Float64Array(projection.entities.length).fill(impossible);
  }
}

/** A beginning comes before what it begins. */
function compareIds(sight: Sight, a: readonly number[], b: readonly number[]): number {
  for (const [place, relation] of a.entries()) {
    const other = b[place];
    if (other === undefined) return 1;
    if (relation !== other) return sight.compareIds(relation, other);
  }
  return a.length - b.length;
}
