import type { RelationType } from '../../schema/ontology.js';
import { cluster, type Statement } from './cluster.js';
import type { CypherValue, Row, Run } from './cypher-driver.js';
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

  const [add, set, drop] = [new Map<RelationType, Row[]>(), new Map<RelationType, Row[]>(), new Map<RelationType, Row[]>()];
  for (const { key, value: { source, type, target, statements } } of pairs) {
    const stored = held.get(key) ?? [];
    const ofOthers = stored.flatMap(toStatements).filter(statement => documentOf(statement.evidence.milestone) !== document);
    const wanted = cluster<Statement>([...ofOthers, ...statements]).map(relationProperties);
    const before = new Map(stored.map(row => [row['id'], JSON.stringify(row['statements'])]));
    const after = new Set(wanted.map(properties => properties['id']));
    for (const properties of wanted) {
      const known = before.get(properties['id']);
      if (known !== JSON.stringify(textsOf(properties))) append(known === undefined ? add : set, type, { id: properties['id'] ?? '', source, target, properties });
    }
    for (const row of stored) if (!after.has(row['id'])) append(drop, type, { id: row['id'] ?? '', source });
  }
  // All at once: while the server writes the first, the others are packed and on their way.
  await Promise.all([
    ...[...drop].map(([type, rows]) => runInBatches(run, write.deleteRelations(type), rows)),
    ...[...set].map(([type, rows]) => runInBatches(run, write.setRelations(type), rows)),
    ...[...add].map(([type, rows]) => runInBatches(run, write.addRelations(type), rows)),
  ]);
  return { written: size(add) + size(set), removed: size(drop) };
}

/** The texts of the statements that the properties of a relation have. */
function textsOf({ statements, statement }: Row): CypherValue {
  return statements ?? [statement ?? null];
}

function append(rows: Map<RelationType, Row[]>, type: RelationType, row: Row): void {
  const some = rows.get(type);
  if (some === undefined) rows.set(type, [row]);
  else some.push(row);
}

function size(rows: ReadonlyMap<RelationType, readonly Row[]>): number {
  return [...rows.values()].reduce((sum, { length }) => sum + length, 0);
}
