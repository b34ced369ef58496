/**
 * What the search for the shortest paths of Q5 costs alone: no server, no store, the graph in memory.
 *
 *     node build.mjs && node bench/paths.mjs [--size M] [--rounds 50]
 */
import { parseArgs } from 'node:util';
import { Sight } from '../dist/src/graph/sight.js';
import { shortestPaths } from '../dist/src/graph/shortest-paths.js';
import { readProjection } from '../dist/src/projection/projection.js';
import { defaultStatuses } from '../dist/schema/ontology.js';
import { openStore } from '../dist/src/store/open-store.js';
import { chronicles } from './graph/chronicles.mjs';
import { parameterSets } from './questions/parameters.mjs';

const { values: { size, rounds } } = parseArgs({ options: { size: { type: 'string', default: 'M' }, rounds: { type: 'string', default: '50' } } });

const store = await openStore({ uri: 'memory:', timeoutMs: 600_000 });
for (const facts of chronicles(size)) await store.putDocument(facts);
const projection = await readProjection(store, Infinity);
await store.close();
const pairs = parameterSets(size, projection.nodeOf).map(({ from, to }) => [from, to].map(id => projection.nodeOf.get(id)));

function search([from, to]) {
  const work = shortestPaths(new Sight(projection, { view: { statuses: defaultStatuses } }), from, to, { k: 1, maxLength: 4, workLimit: Infinity });
  for (;;) if (work.next().done) return;
}

const times = [];
for (let round = 0; round < 2 * Number(rounds); round++) {
  for (const pair of pairs) {
    const began = performance.now();
    search(pair);
    // The first half warms up.
    if (round >= Number(rounds)) times.push(performance.now() - began);
  }
}
times.sort((a, b) => a - b);
console.log(`${size}: ${(times.reduce((sum, ms) => sum + ms, 0) / times.length).toFixed(3)} ms a search, p95 ${times[Math.floor(times.length * 0.95)].toFixed(3)} ms`);
