/**
 * Writes what follows from the ontology, the domain files and the examples; with `--check` it writes nothing and fails where a
 * file is stale. Run it with `npm run generate`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { schemaStatements } from '../src/store/cypher/schema.js';
import { parseExamples } from './examples.js';
import { mergeSchema } from './merge-schema.js';
import { printDictionary } from './print-dictionary.js';
import { printExamples } from './print-examples.js';
import { printOntology } from './print-ontology.js';

/** The generated files, by their path from the top of the project; `domains` are the texts of `schema/*.graphql`, `examples` that of `examples/queries.graphql`. */
export function generate(domains: readonly string[], examples: string): ReadonlyMap<string, string> {
  const ontology = printOntology();
  return new Map([
    ['schema/generated/constraints.cypher', `// Printed by schema/generate.ts; the importer runs the same statements.\n${schemaStatements.map(statement => `${statement};\n`).join('')}`],
    ['schema/generated/ontology.graphql', ontology],
    ['schema/generated/ontology.md', printDictionary()],
    ['schema/generated/schema.graphql', mergeSchema([...domains, ontology])],
    ['docs/queries.md', printExamples(parseExamples(examples))],
  ]);
}

/** The texts of the `.graphql` files in a folder, in the order of their names. */
export function readDomains(folder: URL): readonly string[] {
  return readdirSync(folder).filter(name => name.endsWith('.graphql')).sort().map(name => readFileSync(new URL(name, folder), 'utf8'));
}

function main(): void {
  const root = pathToFileURL(`${process.cwd()}/`);
  const files = generate(readDomains(new URL('schema/', root)), readFileSync(new URL('examples/queries.graphql', root), 'utf8'));
  const stale = [...files].filter(([path, text]) => text !== readIfThere(new URL(path, root)));
  if (process.argv.includes('--check')) {
    for (const [path] of stale) console.error(`${path} is stale. Run npm run generate and commit it.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  for (const [path, text] of stale) writeFileSync(new URL(path, root), text);
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
