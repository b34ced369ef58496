/**
 * How fast a graph comes into Neo4j through our store, beside the bare driver with the best batches that we know, and into the embedded store; and
 * whether memory stays flat.
 *
 *     npm run bench:imports -- [--size L] [--documents 20]
 */
import neo4j from 'neo4j-driver';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { relationProperties } from '../dist/src/store/stored-values.js';
import { cluster } from '../dist/src/store/cluster.js';
import { schemaStatements } from '../dist/src/store/cypher/schema.js';
import { openStore } from '../dist/src/store/open-store.js';
import { startDatabase } from './contenders/database.mjs';
import { chronicles } from './graph/chronicles.mjs';
import { sizes } from './graph/sizes.mjs';
import { cpuOf, memoryOf } from './measure/process.mjs';
import { short, table } from './measure/table.mjs';

const { values: options } = parseArgs({ options: { size: { type: 'string', default: 'L' }, documents: { type: 'string' } } });
const documents = Number(options.documents ?? sizes[options.size].documents);
const rows = [];
const folder = mkdtempSync(join(tmpdir(), 'chronicle-bench-'));

await onNeo4j('bare driver, MERGE, batches of 1,000', bare);
await onNeo4j('ours on Neo4j', address => ours(address));
await measured('ours embedded', undefined, await ours({ uri: join(folder, 'graph.grafeo') }));
rmSync(folder, { recursive: true });
console.log(table(['import', 'relations', 'seconds', 'relations a second', 'CPU s', 'database CPU s', 'RSS MB after a fifth', 'RSS MB at the end'], rows));

async function onNeo4j(name, start) {
  const database = await startDatabase();
  try {
    await measured(name, database.pid, await start(database.address));
  } finally {
    await database.stop();
  }
}

/** `put` takes a document; the first one warms up. */
async function measured(name, database, { put, close }) {
  const all = chronicles(options.size, 0, documents);
  await put(all.next().value);
  let [relations, count, early] = [0, 0, 0];
  const [began, cpu, databaseCpu] = [performance.now(), cpuOf(process.pid), database ? cpuOf(database) : 0];
  for (const facts of all) {
    await put(facts);
    relations += facts.assertions.length;
    if (++count === Math.ceil(documents / 5)) early = memoryOf(process.pid);
  }
  const seconds = (performance.now() - began) / 1000;
  rows.push([name, relations, seconds.toFixed(1), short(relations / seconds), short((cpuOf(process.pid) - cpu) / 1000), database ? short((cpuOf(database) - databaseCpu) / 1000) : '-', early.toFixed(0), memoryOf(process.pid).toFixed(0)]);
  await close();
}

async function ours(settings) {
  const store = await openStore({ timeoutMs: 600_000, ...settings });
  return { put: facts => store.putDocument(facts), close: () => store.close() };
}

/** The same nodes, relationships and properties, without what makes an import of ours repeatable, mergeable and removable. */
async function bare({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session();
  for (const text of schemaStatements) await session.run(text);
  const batched = async (text, items) => {
    for (let from = 0; from < items.length; from += 1_000) await session.executeWrite(transaction => transaction.run(text, { rows: items.slice(from, from + 1_000) }).then(() => undefined));
  };
  const byType = items => [...new Set(items.map(({ type }) => type))].map(type => [type, items.filter(item => item.type === type)]);
  const put = async ({ milestones, entities, mentions, assertions }) => {
    await batched('UNWIND $rows AS row MERGE (m:Milestone {id: row.id}) SET m = row', milestones.map(({ date, ...rest }) => ({ ...rest, start: date.start, end: date.end, precision: date.precision, origin: date.origin, dateText: date.text })));
    for (const [type, some] of byType(entities)) {
      await batched(`UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e:${type}, e.type = row.type, e.name = row.name, e.aliases = row.aliases, e.sortName = row.sortName, e.keys = [row.sortName]`, some.map(entity => ({ ...entity, sortName: entity.name.toLowerCase() })));
    }
    await batched('UNWIND $rows AS row MATCH (m:Milestone {id: row.milestone}) MATCH (e:Entity {id: row.entity}) MERGE (m)-[x:MENTIONS]->(e) SET x.starts = [row.start], x.ends = [row.end], x.texts = [row.text], x.reasons = [row.reason]', mentions);
    for (const [type, some] of byType(assertions)) {
      await batched(`UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) MERGE (a)-[r:${type} {id: row.properties.id}]->(b) SET r = row.properties`, some.map(assertion => {
        const { evidence: { quote, ...evidence }, ...rest } = assertion;
        return { source: assertion.source, target: assertion.target, properties: relationProperties(cluster([{ ...rest, evidence }])[0]) };
      }));
    }
  };
  return { put, close: async () => { await session.close(); await driver.close(); } };
}
