/**
 * Writes what follows from the ontology and the domain files into `schema/generated/`; with `--check` it writes nothing and fails where a
 * file is stale. Run it with `npm run generate`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { schemaStatements } from '../src/store/cypher/schema.js';
import { mergeSchema } from './merge-schema.js';
import { printDictionary } from './print-dictionary.js';
import { printOntology } from './print-ontology.js';

/** The generated files, by name; `domains` are the texts of `schema/*.graphql`. */
export function generate(domains: readonly string[]): ReadonlyMap<string, string> {
  const ontology = printOntology();
  return new Map([
    ['constraints.cypher', `// Printed by schema/generate.ts; the importer runs the same statements.\n${schemaStatements.map(statement => `${statement};\n`).join('')}`],
    ['ontology.graphql', ontology],
    ['ontology.md', printDictionary()],
    ['schema.graphql', mergeSchema([...domains, ontology])],
  ]);
}

/** The texts of the `.graphql` files in a folder, in the order of their names. */
export function readDomains(folder: URL): readonly string[] {
  return readdirSync(folder).filter(name => name.endsWith('.graphql')).sort().map(name => readFileSync(new URL(name, folder), 'utf8'));
}

function main(): void {
  const folder = pathToFileURL(`${process.cwd()}/schema/`);
  const target = new URL('generated/', folder);
  mkdirSync(target, { recursive: true });
  const stale = [...generate(readDomains(folder))].filter(([name, text]) => text !== readIfThere(new URL(name, target)));
  if (process.argv.includes('--check')) {
    for (const [name] of stale) console.error(`schema/generated/${name} is stale. Run npm run generate and commit it.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  for (const [name, text] of stale) writeFileSync(new URL(name, target), text);
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
