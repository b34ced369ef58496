/** Our server, over a store. */
import { fileURLToPath } from 'node:url';
import { ours } from '../questions/ours.mjs';
import { httpClient } from './http-client.mjs';
import { spawned } from './spawned.mjs';

const program = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));
const fresh = { 'cache-control': 'no-store' };

/** `store` is a file or an address of Neo4j. `ask` with `isFresh` wants an answer that is computed anew. */
export async function startOurs(name, store, { user, password } = {}) {
  const server = await spawned(['--max-semi-space-size=8', program, 'serve', '--no-sample', '--port', '0', '--store', store, '--timeout', '60000', ...user ? ['--user', user] : []], password ? { NEO4J_PASSWORD: password } : {});
  const client = httpClient(server.address);
  const post = (question, set, isFresh) => client.post(JSON.stringify({ query: ours[question].query, variables: set }), isFresh ? fresh : {});
  return {
    name, pid: server.pid, address: server.address, hasCache: true, ask: post,
    tell: async (question, set) => ours[question].told(JSON.parse(await post(question, set, true)).data),
    close: () => { client.close(); return server.stop(); },
  };
}
