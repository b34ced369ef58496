import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { storeSettings } from '../../config.js';
import { ChronicleError } from '../../errors.js';
import type { GraphStore } from '../../store/graph-store.js';
import { exitCodes, flagText, usageError, type Command } from '../command.js';
import { withStore } from '../with-store.js';

async function writeTo(store: GraphStore, write: (line: string) => Promise<void>): Promise<void> {
  const { exportLine } = await import('../../store/export-records.js');
  for await (const record of store.export()) await write(`${exportLine(record)}\n`);
}

async function writeToFile(store: GraphStore, file: string): Promise<void> {
  const stream = createWriteStream(file);
  const written = finished(stream);
  try {
    await once(stream, 'open');
    await writeTo(store, async (line) => {
      if (!stream.write(line)) await once(stream, 'drain');
    });
    stream.end();
    await written;
  } catch (error) {
    stream.destroy();
    await written.catch(() => undefined);
    if (error instanceof ChronicleError) throw error;
    throw new ChronicleError('NOT_WRITTEN', `"${file}" could not be written: ${error instanceof Error ? error.message : String(error)}.`, 'Give --output a file that may be written, with room for it.', { cause: error });
  }
}

export const exportCommand: Command = {
  name: 'export',
  args: '',
  summary: 'Write all that the store holds as JSON Lines; import reads them back.',
  options: { output: { about: 'File to write; stdout when left out.', placeholder: 'FILE' } },
  settings: storeSettings,
  examples: [
    { line: 'chronicle export > graph.jsonl', about: 'The same facts give the same bytes, whatever the store' },
    { line: 'chronicle export --output graph.jsonl --store neo4j://localhost:7687 --user neo4j', about: 'From a Neo4j server into a file' },
  ],
  run: (invocation) => {
    const { args, settings, io } = invocation;
    if (args[0] !== undefined) throw usageError(`export takes no argument, and "${args[0]}" was given.`, `Type chronicle export --output ${args[0]} to write that file.`);
    const file = flagText(invocation, 'output');
    return withStore(settings, async (store) => {
      await (file === undefined ? writeTo(store, io.out) : writeToFile(store, file));
      return exitCodes.done;
    });
  },
};
