/** @neo4j/graphql, in a server of its own. */
import { fileURLToPath } from 'node:url';
import { library } from '../questions/library.mjs';
import { httpClient } from './http-client.mjs';
import { spawned } from './spawned.mjs';

export async function startLibrary(name, address) {
  const server = await spawned([fileURLToPath(new URL('library-server.mjs', import.meta.url)), JSON.stringify(address)]);
  const client = httpClient(server.address);
  const ask = async (question, set) => {
    const { query, second } = library[question];
    const first = await client.post(JSON.stringify({ query, variables: set }));
    if (second === undefined) return [first];
    return [first, await client.post(JSON.stringify({ query: second.query, variables: second.variables(JSON.parse(first).data) }))];
  };
  return {
    name, pid: server.pid, ask,
    tell: async (question, set) => library[question].told(...(await ask(question, set)).map(answer => JSON.parse(answer).data)),
    close: () => { client.close(); return server.stop(); },
  };
}
