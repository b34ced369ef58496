/**
 * Fifty clients for two minutes while documents are imported beside them, then Neo4j killed and started again. No answer may have an error, two
 * answers of one data version may not differ, and sums that are written together have to be read together.
 *
 *     npm run bench:endurance -- [--size L] [--clients 50] [--seconds 120]
 */
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../dist/src/store/open-store.js';
import { launchNeo4j } from '../tests/neo4j/server.mjs';
import { addIndexes, fill, startDatabase } from './contenders/database.mjs';
import { httpClient } from './contenders/http-client.mjs';
import { startOurs } from './contenders/ours.mjs';
import { chronicles } from './graph/chronicles.mjs';
import { ledger } from './graph/ledger.mjs';
import { cpuOf, memoryOf } from './measure/process.mjs';
import { ours } from './questions/ours.mjs';
import { parameterSets } from './questions/parameters.mjs';

const { values: options } = parseArgs({ options: { size: { type: 'string', default: 'L' }, clients: { type: 'string', default: '50' }, seconds: { type: 'string', default: '120' } } });
const seconds = Number(options.seconds);

const database = await startDatabase();
let restarted;
const { known } = await fill(database.address, options.size);
await addIndexes(database.address);
const server = await startOurs('ours', database.address.uri, database.address);
try {
  await load(parameterSets(options.size, known));
  await restart();
} finally {
  await server.close();
  await restarted?.kill();
  await database.stop();
}

async function load(sets) {
  const client = httpClient(server.address);
  const until = performance.now() + seconds * 1000;
  const [times, failures, answers] = [[], new Map(), new Map()];
  let [torn, unlike] = [0, 0];
  let example = '';
  const cpu = cpuOf(server.pid);
  const questions = ['Q1', 'Q2', 'Q3', 'Q4', 'ledger'];
  const ask = async turn => {
    const name = questions[turn % questions.length];
    const set = sets[Math.floor(turn / questions.length) % sets.length];
    const { query } = name === 'ledger' ? ledger : ours[name];
    const began = performance.now();
    try {
      const text = (await client.post(JSON.stringify({ query, variables: set }))).toString();
      times.push(performance.now() - began);
      if (name === 'ledger' && new Set(ledger.sums(JSON.parse(text).data)).size > 1) torn++;
      const key = `${/"dataVersion":"(\w+)"/.exec(text)?.[1]} ${name} ${set.id}`;
      const before = answers.get(key);
      if (before !== undefined && before !== text && unlike++ === 0) example = firstDifference(key, before, text);
      answers.set(key, text);
    } catch (error) {
      failures.set(error.message.slice(0, 200), (failures.get(error.message.slice(0, 200)) ?? 0) + 1);
    }
  };
  let turn = 0;
  const clients = Array.from({ length: Number(options.clients) }, async () => { while (performance.now() < until) await ask(turn++); });
  const imports = importing(until);
  await Promise.all(clients);
  const imported = await imports;
  const sorted = Float64Array.from(times).sort();
  const at = share => sorted[Math.floor(sorted.length * share)].toFixed(1);
  client.close();
  console.log(`${options.clients} clients, ${seconds} s, size ${options.size}: ${times.length} answers (${(times.length / seconds).toFixed(0)} a second), p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, ${imported} documents imported meanwhile`);
  console.log(`errors: ${[...failures].map(([message, count]) => `${count} × ${message}`).join('; ') || 'none'}; answers with sums of two versions: ${torn}; answers that differ within one version: ${unlike}${example}; data versions seen: ${new Set([...answers.keys()].map(key => key.split(' ')[0])).size}`);
  console.log(`CPU of the server ${((cpuOf(server.pid) - cpu) / times.length).toFixed(2)} ms an answer, RSS ${memoryOf(server.pid).toFixed(0)} MB`);
}

/** Where two answers to one question part, with what stands there in each. */
function firstDifference(key, one, other) {
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = text => text.slice(Math.max(0, at - 120), at + 120);
  return ` (${key}, from character ${at}: ${around(one)} | ${around(other)})`;
}

/** Puts a document with other sums into the store, and takes one away and puts it back, again and again. */
async function importing(until) {
  const store = await openStore({ ...database.address, timeoutMs: 60_000 });
  const [other] = chronicles(options.size, 0, 1);
  let count = 0;
  for (; performance.now() < until; count++) {
    await store.putDocument(ledger.facts(count));
    if (count % 4 === 0) await store.removeDocument(other.document.id);
    if (count % 4 === 2) await store.putDocument(other);
    await sleep(250);
  }
  await store.close();
  return count;
}

/** What a client sees while Neo4j is gone, and how soon it is answered after it is back. */
async function restart() {
  const client = httpClient(server.address);
  const post = () => client.post(JSON.stringify({ query: '{ companies(first: 1) { nodes { name } } }' })).then(() => 'an answer', error => error.message.slice(0, 300));
  const ready = async () => (await fetch(`${server.address}/readyz`)).status;
  console.log(`before: ${await post()}, /readyz ${await ready()}`);
  await database.kill();
  const began = performance.now();
  console.log(`Neo4j killed: ${await post()} after ${((performance.now() - began) / 1000).toFixed(1)} s; /readyz ${await ready()}, /healthz ${(await fetch(`${server.address}/healthz`)).status}`);
  const back = performance.now();
  restarted = await launchNeo4j({ home: database.home, port: database.port });
  const up = performance.now();
  let tries = 1;
  while (await post() !== 'an answer') { tries++; await sleep(100); }
  console.log(`Neo4j started again in ${((up - back) / 1000).toFixed(1)} s: answered after ${((performance.now() - up) / 1000).toFixed(2)} s (${tries} requests), /readyz ${await ready()}`);
  client.close();
}
