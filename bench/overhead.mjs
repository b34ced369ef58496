/**
 * What HTTP and GraphQL cost where there is nothing to read: CPU of a server's process for `{ __typename }`, ours with a kept answer and computed anew, beside
 * a server of `node:http` that always says the same, in turns.
 *
 *     npm run bench:overhead -- [--rounds 5] [--calls 20000]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { httpClient } from './contenders/http-client.mjs';
import { spawned } from './contenders/spawned.mjs';
import { cpuOf } from './measure/process.mjs';
import { table } from './measure/table.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, calls: { type: 'string', default: '20000' } } });
const main = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const body = JSON.stringify({ query: '{ __typename }' });

const ours = await spawned([main, 'serve', '--no-sample', '--port', '0', '--store', 'memory:']);
const bare = await spawned([fileURLToPath(new URL('contenders/bare-server.mjs', import.meta.url))]);
const contenders = [['node:http alone', bare, {}], ['ours, kept answer', ours, {}], ['ours, computed anew', ours, { 'cache-control': 'no-store' }]]
  .map(([name, server, headers]) => ({ name, server, headers, client: httpClient(server.address), micros: [] }));
try {
  for (let round = 0; round <= Number(options.rounds); round++) {
    for (const { server, headers, client, micros } of contenders) {
      const before = cpuOf(server.pid);
      for (let call = 0; call < Number(options.calls); call++) await client.post(body, headers);
      // The first round warms up.
      if (round > 0) micros.push(1000 * (cpuOf(server.pid) - before) / Number(options.calls));
    }
  }
  console.log(table(['{ __typename }', 'µs CPU a request, least', 'median', 'most'], contenders.map(({ name, micros }) => {
    const sorted = micros.toSorted((a, b) => a - b);
    return [name, ...[0, sorted.length >> 1, sorted.length - 1].map(at => sorted[at].toFixed(0))];
  })));
} finally {
  for (const { client } of contenders) client.close();
  await Promise.all([ours.stop(), bare.stop()]);
}
