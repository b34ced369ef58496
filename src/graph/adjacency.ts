import type { Work } from '../work/work.js';
import type { Sight } from './sight.js';

/** Who is next to whom, as numbers side by side: for searches that go over the whole graph many times. */
export interface Adjacency {
  /** Where the neighbours of a node begin in `others`; those of the next node follow. One longer than there are nodes. */
  readonly starts: Int32Array;
  readonly others: Int32Array;
}

/** The neighbours of every node, each once however many relations join them, in the order of the first. */
export function* adjacencyOf(sight: Sight): Work<Adjacency> {
  const { entities, relations } = sight.projection;
  const starts = new Int32Array(entities.length + 1);
  const others = new Int32Array(2 * relations.length);
  const lastFrom = new Int32Array(entities.length).fill(-1);
  let size = 0;
  for (let node = 0; node < entities.length; node++) {
    yield;
    starts[node] = size;
    sight.eachStep(node, (_relation, other) => {
      if (lastFrom[other] === node) return;
      lastFrom[other] = node;
      others[size++] = other;
    });
  }
  starts[entities.length] = size;
  return { starts, others: others.subarray(0, size) };
}
