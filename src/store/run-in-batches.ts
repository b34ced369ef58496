import type { CypherValue, Parameters, Row, Run } from './cypher-driver.js';

/** Rows a statement: more gains little on either store and costs memory. */
export const batchSize = 1_000;

/** Runs a statement over `$rows`, some at a time; not at all where there are none. */
export async function runInBatches(run: Run, text: string, rows: readonly CypherValue[], parameters: Parameters = {}): Promise<readonly Row[]> {
  const answers: Row[] = [];
  for (const batch of inBatches(rows)) answers.push(...await run(text, { ...parameters, rows: batch }));
  return answers;
}

export function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += batchSize) yield items.slice(from, from + batchSize);
}
