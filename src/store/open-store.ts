/** Opens the store that a URI names. */
import { storeError } from '../errors.js';
import type { CypherDriver } from './cypher-driver.js';
import { CypherStore } from './cypher-store.js';
import { openEmbedded } from './embedded-driver.js';
import type { GraphStore } from './graph-store.js';
import type { Neo4jSettings } from './neo4j-driver.js';

/**
 * `uri` is `neo4j://…`, `neo4j+s://…`, `bolt://…` (and their `+s`, `+ssc` forms) for a Neo4j server, `memory:` for an embedded store that
 * is gone when it is closed, or else the path of a file for an embedded store that stays. User, password and database count for Neo4j only.
 * `timeoutMs` is the time limit of one read.
 */
export type StoreSettings = Neo4jSettings;

/** The open store; the caller closes it. Throws `ChronicleError`s with the codes of `StoreErrorCode`. */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  return new CypherStore(await openDriver(settings));
}

/** Neo4j's driver takes 20 MB, and an embedded store needs none of it. */
async function openDriver(settings: StoreSettings): Promise<CypherDriver> {
  const { uri } = settings;
  if (/^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(uri)) return (await import('./neo4j-driver.js')).openNeo4j(settings);
  if (uri === 'memory:') return openEmbedded(null, settings.timeoutMs);
  if (uri === '' || /^[a-z][a-z0-9+.-]+:/i.test(uri)) {
    throw storeError('BAD_STORE_URI', `"${uri}" names no store.`, 'Use neo4j://host:7687, bolt://host:7687, memory: or the path of a file.');
  }
  return openEmbedded(uri, settings.timeoutMs);
}
