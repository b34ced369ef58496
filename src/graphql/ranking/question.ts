import type { GraphArguments, SeenGraph } from '../seen-graph.js';

/** Names what is reckoned: equal for questions that have the same answer, apart from the order in which lists are written. */
export function questionOf(measure: string, { types, filter }: Pick<GraphArguments, 'types' | 'filter'>, { view }: SeenGraph): string {
  return JSON.stringify([measure, types ?? null, filter ?? null, view]);
}
