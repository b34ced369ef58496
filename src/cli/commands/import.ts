import { storeSettings } from '../../config.js';
import type { Command } from '../command.js';
import { checkFiles, readingOptions, readOptions } from '../files.js';
import { importFiles } from '../import-files.js';
import { withStore } from '../with-store.js';

export const importCommand: Command = {
  name: 'import',
  args: 'FILES…',
  summary: 'Read chronicles, or an export, into the store.',
  options: readingOptions,
  settings: storeSettings,
  examples: [
    { line: 'chronicle import samples/china-internet-2011-retold.txt', about: 'Into the file .chronicle/graph.grafeo' },
    { line: 'NEO4J_PASSWORD=… chronicle import notes.md --store neo4j://localhost:7687 --user neo4j', about: 'Into a Neo4j server' },
    { line: 'chronicle import notes.txt --year 2011 --strict', about: 'Headings without a year are of 2011; nothing goes in unless all can be read' },
  ],
  run: async (invocation) => {
    const { args, settings, io } = invocation;
    const options = readOptions(invocation);
    await checkFiles('import', args);
    return withStore(settings, (store) => importFiles(args, options, store, io));
  },
};
