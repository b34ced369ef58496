/** The Neo4j that all contenders share: started from its artifacts, filled through our store, with the indexes that the others need. */
import neo4j from 'neo4j-driver';
import { openStore } from '../../dist/src/store/open-store.js';
import { launchNeo4j } from '../../tests/neo4j/server.mjs';
import { chronicles } from '../graph/chronicles.mjs';

/** What bare Cypher and @neo4j/graphql look up by. Ours has its own. */
const indexes = ['CREATE INDEX bench_name IF NOT EXISTS FOR (c:Company) ON (c.name)', 'CREATE INDEX bench_id IF NOT EXISTS FOR (c:Company) ON (c.id)', 'CALL db.awaitIndexes(300)'];

export async function startDatabase() {
  return launchNeo4j();
}

/** Puts a size of graph into a store; gives the ids of its entities and how long that took. */
export async function fill(settings, size) {
  const store = await openStore({ timeoutMs: 600_000, ...settings });
  const known = new Set();
  const began = performance.now();
  for (const facts of chronicles(size)) {
    await store.putDocument(facts);
    for (const { id } of facts.entities) known.add(id);
  }
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  return { known, seconds };
}

export async function addIndexes({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  for (const text of indexes) await driver.executeQuery(text);
  await driver.close();
}
