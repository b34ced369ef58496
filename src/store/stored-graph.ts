/** Reads the graph in whole, type by type: with all relations of all types at once the statements alone would take more memory than what is made of them. */
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { storeError } from '../errors.js';
import type { CypherDriver, Row } from './cypher-driver.js';
import * as pages from './cypher/export.js';
import { relationTypeNames } from './cypher/schema.js';
import type { StoredGraph, StoredRelation } from './graph-store.js';
import { textOf } from './row-values.js';
import { toEntity, toMilestone, toStatements } from './stored-values.js';

/** How many relations are taken over before others get their turn. */
const rowsInTurn = 1_000;

/** Everything of one data version. */
export async function readGraph(driver: CypherDriver, version: () => Promise<string>): Promise<StoredGraph> {
  const dataVersion = await version();
  return {
    dataVersion,
    entities: (await driver.read(pages.allEntities)).map(toEntity),
    milestones: (await driver.read(pages.allMilestones)).map(row => toMilestone(row['milestone'] as Row)),
    relations: readRelations(driver, dataVersion, version),
  };
}

async function* readRelations(driver: CypherDriver, dataVersion: string, version: () => Promise<string>): AsyncGenerator<readonly StoredRelation[]> {
  for (const type of relationTypeNames) {
    const rows = await driver.read(pages.allStatements(type));
    for (let start = 0; start < rows.length; start += rowsInTurn) {
      yield rows.slice(start, start + rowsInTurn).map(row => ({ id: textOf(row['id']), statements: toStatements(row) }));
      await turnOfOthers();
    }
  }
  if (await version() !== dataVersion) throw storeError('STORE_CHANGED', 'The store was written to while its graph was read.', 'Ask again.');
}
