import type { RelationType } from '../../schema/ontology.js';
import { cluster, type Statement } from './cluster.js';
import type { Row, Run } from './cypher-driver.js';
import * as write from './cypher/write.js';
import type { PairPart, Part } from './document-parts.js';
import { textOf } from './row-values.js';
import { runInBatches } from './run-in-batches.js';
import { documentOf, relationProperties, toStatements } from './stored-values.js';

/**
 * Makes `document` state exactly these statements about these pairs, within the caller's transaction. The relations of a pair are a
 * function of all statements about it in the store, so those of other documents are read and all are clustered anew; relations that stay
 * the same are left alone. Gives how many relations were written and removed.
 */
export async function rewritePairs(run: Run, document: string, pairs: readonly Part<PairPart>[]): Promise<{ readonly written: number; readonly removed: number }> {
  const held = new Map<string, Row[]>(pairs.map(pair => [pair.key, []]));
  const ends = pairs.map(({ key, value: { source, target } }) => ({ key, source, target }));
  for (const row of await run(write.readPairs, { rows: ends })) held.get(textOf(row['key']))?.push(row);

  const put = new Map<RelationType, Row[]>();
  const drop = new Map<RelationType, Row[]>();
  for (const { key, value: { source, type, target, statements } } of pairs) {
    const stored = held.get(key) ?? [];
    const ofOthers = stored.flatMap(toStatements).filter(statement => documentOf(statement.evidence.milestone) !== document);
    const wanted = cluster<Statement>([...ofOthers, ...statements]).map(relationProperties);
    const before = new Map(stored.map(row => [row['id'], JSON.stringify(row['statements'])]));
    const after = new Set(wanted.map(properties => properties['id']));
    append(put, type, wanted.filter(properties => before.get(properties['id']) !== JSON.stringify(properties['statements']))
      .map(properties => ({ id: properties['id'] ?? '', source, target, properties })));
    append(drop, type, stored.filter(row => !after.has(row['id'])).map(row => ({ id: row['id'] ?? '', source })));
  }
  for (const [type, rows] of drop) await runInBatches(run, write.deleteRelations(type), rows);
  for (const [type, rows] of put) await runInBatches(run, write.putRelations(type), rows);
  return { written: size(put), removed: size(drop) };
}

function append(rows: Map<RelationType, Row[]>, type: RelationType, more: readonly Row[]): void {
  if (more.length > 0) rows.set(type, [...rows.get(type) ?? [], ...more]);
}

function size(rows: ReadonlyMap<RelationType, readonly Row[]>): number {
  return [...rows.values()].reduce((sum, { length }) => sum + length, 0);
}
