/** Reads a column of a row as what it has to be; a TypeError where the store holds something else. */
import type { CypherValue } from './cypher-driver.js';

export function textOf(value: CypherValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError(`The store gave ${JSON.stringify(value)} where a text belongs.`);
  return value;
}

export function numberOf(value: CypherValue | undefined): number {
  if (typeof value !== 'number') throw new TypeError(`The store gave ${JSON.stringify(value)} where a number belongs.`);
  return value;
}
