/**
 * Compares the schema with the one that users have, and fails on a change that breaks their queries unless the newest part of CHANGELOG.md
 * names it in these words. Prints the schema's size too. Run it with `npm run schema:check`; a release copies
 * `schema/generated/schema.graphql` to `schema/released/schema.graphql`.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildSchema, findBreakingChanges } from 'graphql';

/** The breaking changes, in the words of graphql-js, that the newest part of the changelog does not have. */
export function unnamedChanges(released: string, current: string, changelog: string): readonly string[] {
  const newest = changelog.split(/^## /m)[1] ?? '';
  return findBreakingChanges(buildSchema(released), buildSchema(current)).map(change => change.description).filter(description => !newest.includes(description));
}

function main(): void {
  const root = pathToFileURL(`${process.cwd()}/`);
  const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
  const current = read('schema/generated/schema.graphql');
  const began = performance.now();
  buildSchema(current, { assumeValidSDL: true, noLocation: true });
  console.log(`schema.graphql has ${(Buffer.byteLength(current) / 1_000).toFixed(1)} kB and is built in ${Math.round(performance.now() - began)} ms.`);
  const unnamed = unnamedChanges(read('schema/released/schema.graphql'), current, read('CHANGELOG.md'));
  for (const change of unnamed) console.error(`Breaking: ${change} Take it back, or write this sentence with its reason into the newest part of CHANGELOG.md.`);
  process.exitCode = unnamed.length === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
