import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packageFolder, programVersion, serverSettings, storeSettings } from '../../config.js';
import { ChronicleError } from '../../errors.js';
import { exitCodes, usageError, type Command, type Invocation } from '../command.js';
import { importFiles } from '../import-files.js';
import type { GraphStore } from '../../store/graph-store.js';
import { withStore } from '../with-store.js';

/** The samples that come with the package, so that a first query has an answer. */
async function sampleFiles(): Promise<string[]> {
  const folder = new URL('samples/', packageFolder);
  return (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort().map((name) => fileURLToPath(new URL(name, folder)));
}

async function importSamples(store: GraphStore, { io }: Invocation): Promise<void> {
  if ((await store.info()).documents > 0) return;
  io.err('The store is empty: importing the sample.\n');
  // stdout is for the address alone.
  const out = (text: string): Promise<void> => {
    io.err(text);
    return Promise.resolve();
  };
  await importFiles(await sampleFiles(), {}, store, { ...io, out });
}

/** What to do about a port that cannot be listened on; any other error as it is. */
function listenError(error: unknown, host: string, port: number): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new ChronicleError('PORT_TAKEN', `Port ${port} of ${host} is taken by another program.`, `Stop that program, or give another port: chronicle serve --port ${port + 1}.`, { cause: error });
  if (code === 'EACCES') return new ChronicleError('PORT_REFUSED', `This user may not listen on port ${port}.`, 'Give a port above 1023, for example --port 4000.', { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new ChronicleError('HOST_UNKNOWN', `This machine has no address "${host}".`, 'Give --host 127.0.0.1 or --host 0.0.0.0.', { cause: error });
  return error;
}

export const serveCommand: Command = {
  name: 'serve',
  args: '',
  summary: 'Answer GraphQL over the store; an empty store gets the sample first.',
  options: { 'no-sample': { about: 'Leave an empty store empty.' } },
  settings: [...storeSettings, ...serverSettings],
  examples: [
    { line: 'chronicle serve', about: 'On http://127.0.0.1:4000, with the playground on /' },
    { line: 'chronicle serve --store neo4j://localhost:7687 --user neo4j --port 8080 --host 0.0.0.0', about: 'Over a Neo4j server, for the whole network' },
  ],
  run: (invocation) => {
    const { args, flags, settings, io, untilStopped } = invocation;
    if (args[0] !== undefined) throw usageError(`serve takes no argument, and "${args[0]}" was given.`, `To read a file first, type chronicle import ${args[0]}.`);
    return withStore(settings, async (store) => {
      if (flags['no-sample'] !== true) await importSamples(store, invocation);
      const [{ startServer }, { defaultServerSettings }] = await Promise.all([import('../../graphql/server.js'), import('../../graphql/settings.js')]);
      const { host, port, introspection, timeoutMs, graphLimit } = settings;
      const server = await startServer(store, { ...defaultServerSettings, version: programVersion(), host, port, introspection, timeoutMs, graphLimit }).catch((error: unknown) => {
        throw listenError(error, host, port);
      });
      const stopped = untilStopped();
      await io.out(`${server.url}\n`);
      await stopped;
      await server.close();
      return exitCodes.done;
    });
  },
};
