/**
 * What reads of Neo4j see while commits are applied: how many find the same data version before and after themselves, and other data between. Once by
 * the version alone, once beginning with the version that its writer has called settled (`src/store/settling.ts`), in one run on one server.
 *
 *     npm run bench:torn -- [--seconds 60]
 */
import neo4j from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startDatabase } from './contenders/database.mjs';
import { table } from './measure/table.mjs';

const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const readers = 8;

const database = await startDatabase();
const { uri, user, password } = database.address;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
try {
  await fill();
  console.log(table(['a read begins with', 'commits', 'reads', 'asked anew', 'new version, old data', 'old version, new data'], [await measured('the version', 'dataVersion'), await measured('the settled version', 'settledVersion')]));
} finally {
  await driver.close();
  await database.stop();
}

/** 800 nodes with some 4,000 relationships, all of version 0. */
async function fill() {
  await write("MERGE (v:Meta {id: 'meta'}) SET v.dataVersion = 0, v.settledVersion = 0");
  await write('CREATE INDEX place IF NOT EXISTS FOR (n:Place) ON (n.place)');
  await write('UNWIND range(1, 800) AS place CREATE (:Place {place: place})');
  await write('MATCH (a:Place) UNWIND range(1, 5) AS step MATCH (b:Place {place: a.place + step}) CREATE (a)-[:LEADS_TO {version: 0}]->(b)');
}

async function measured(name, before) {
  const until = performance.now() + Number(options.seconds) * 1000;
  const counts = { commits: 0, reads: 0, anew: 0, old: 0, early: 0 };
  let [{ version }] = await read("MATCH (v:Meta {id: 'meta'}) RETURN v.dataVersion AS version");
  const writing = async () => {
    for (; performance.now() < until; counts.commits++) {
      version++;
      await write(`MATCH (v:Meta {id: 'meta'}) SET v.dataVersion = $version WITH v MATCH (:Place)-[r:LEADS_TO]->() SET r.version = $version`, { version });
      await write("MATCH (v:Meta {id: 'meta'}) SET v.settledVersion = $version", { version });
      await sleep(20);
    }
  };
  const reading = async () => {
    for (; performance.now() < until; counts.reads++) {
      const [seen] = await read(`MATCH (v:Meta {id: 'meta'}) WITH v.${before} AS before
        CALL () { MATCH (a:Place)-[r:LEADS_TO]->() WHERE a.place % 40 = 0 RETURN collect(DISTINCT r.version) AS found }
        CALL () { MATCH (v:Meta {id: 'meta'}) RETURN v.dataVersion AS after }
        RETURN before, found, after`);
      if (seen.before !== seen.after) counts.anew++;
      else if (seen.found.some(some => some < seen.after)) counts.old++;
      else if (seen.found.some(some => some > seen.after)) counts.early++;
    }
  };
  await Promise.all([writing(), ...Array.from({ length: readers }, reading)]);
  return [name, ...Object.values(counts).map(String)];
}

function read(text, parameters) { return run('READ', text, parameters); }
function write(text, parameters) { return run('WRITE', text, parameters); }

async function run(defaultAccessMode, text, parameters) {
  const session = driver.session({ defaultAccessMode });
  try {
    return (await session.run(text, parameters)).records.map(record => record.toObject());
  } finally {
    await session.close();
  }
}
