/** Reads the graph in whole, by some entities and what goes out from them at a time: all at once, or all of a type, the statements alone would take more memory than what is made of them. */
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { storeError } from '../errors.js';
import type { CypherDriver } from './cypher-driver.js';
import * as pages from './cypher/export.js';
import type { Columns } from './cypher/page.js';
import type { StoredGraph, StoredRelation } from './graph-store.js';
import { milestoneOf } from './relation-rows.js';
import { textOf } from './row-values.js';
import { toEntity, toStatements } from './stored-values.js';

/** How many entities a statement asks for; each has some ten relations, a hub thousands. Others get their turn between two. */
const entitiesAtOnce = 1_000;

/** Everything of one data version. */
export async function readGraph(driver: CypherDriver, version: () => Promise<string>): Promise<StoredGraph> {
  const dataVersion = await version();
  const entities = (await driver.read(pages.allEntities)).map(toEntity);
  return {
    dataVersion,
    entities,
    milestones: (await driver.read(pages.allMilestones)).map(row => milestoneOf(row['milestone'] as Columns)),
    relations: readRelations(driver, entities.map(({ id }) => id), dataVersion, version),
  };
}

async function* readRelations(driver: CypherDriver, entities: readonly string[], dataVersion: string, version: () => Promise<string>): AsyncGenerator<readonly StoredRelation[]> {
  for (let start = 0; start < entities.length; start += entitiesAtOnce) {
    const rows = await driver.read(pages.statementsFrom, { ids: entities.slice(start, start + entitiesAtOnce) });
    yield rows.map(row => ({ id: textOf(row['id']), statements: toStatements(row) }));
    await turnOfOthers();
  }
  if (await version() !== dataVersion) throw storeError('STORE_CHANGED', 'The store was written to while its graph was read.', 'Ask again.');
}
