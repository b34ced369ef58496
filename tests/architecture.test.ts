/** Which folder may import which. A new arrow is a decision: it is made here, with its reason. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/**
 * The arrows. What is imported is a file, or all in a folder; an importer goes by the entry that names it most closely. A folder may
 * always import itself.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  // What there is.
  'schema': [],
  'schema/generate.ts': ['src/store/cypher/schema.ts'], // A program: it prints the constraints with the rest.

  // Text to facts: needs neither server nor store, so that it can be used alone.
  'import/parse': ['schema'],
  'import/extract': ['schema', 'import/parse', 'import/resolve'], // Names are merged before relations are read,
  'import/resolve': ['schema', 'import/extract'], // and merging knows the words that names are made of.
  'import/eval': ['schema', 'import/parse', 'import/extract/confidence.ts'], // What it measures of rules is what they are trusted with.
  'import/pipeline.ts': ['schema', 'import/parse', 'import/extract', 'import/resolve'],

  // Facts to answers: needs no importer.
  'src/errors.ts': [],
  'src/work': ['src/errors.ts'],
  'src/config.ts': ['src/errors.ts', 'src/projection'], // Whose default is told in its help.
  'src/store': ['schema', 'src/errors.ts'],
  'src/projection': ['schema', 'src/errors.ts', 'src/work', 'src/store'],
  'src/provenance': ['schema', 'src/errors.ts', 'src/work', 'src/store', 'src/projection', 'import/extract', 'import/resolve'], // Why a passage gave nothing, only its reader knows: it reads it again. A reader handed in by the command line would be an interface with one implementation.
  'src/stats': ['schema', 'src/errors.ts', 'src/work', 'src/store', 'src/projection', 'src/time'], // Months and quarters to group by.
  'src/http': ['src/errors.ts'],
  'src/graphql': ['schema', 'src'],
  'src/web': ['schema/examples.ts', 'examples'], // It speaks GraphQL over HTTP.
  'src': ['schema', 'src/errors.ts', 'src/work', 'src/store', 'src/projection'], // A domain's own reckoning, such as src/ranking.

  // The command line puts all together; nothing imports it.
  'src/cli': ['schema', 'import', 'src'],
};

/** Files that others of the folders above may not import, though they may import the folder. */
const keptFor: Readonly<Record<string, string>> = {
  'src/cli': 'src/cli',
  'src/web': 'src/web',
  // The only place that chooses a store, and those who know the stores.
  'src/store/open-store.ts': 'src/cli',
  'src/store/neo4j-driver.ts': 'src/store',
  'src/store/embedded-driver.ts': 'src/store',
  // Settings are handed on as values.
  'src/config.ts': 'src/cli',
};

/** Packages that only these files may import. */
const packages: Readonly<Record<string, string>> = {
  'neo4j-driver': 'src/store/neo4j-driver.ts',
  '@grafeo-db/js': 'src/store/embedded-driver.ts',
  'wink-nlp': 'import/extract/text',
  'minisearch': 'src/graphql/search',
  'dataloader': 'src/graphql',
  'graphology': 'src/ranking',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = ['schema', 'import', 'src'].flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => normalize(join(folder, name)).replaceAll('\\', '/')))
  .filter(path => /\.(?:ts|jsx)$/.test(path));
const imports: readonly Import[] = sources.flatMap(from => ts.preProcessFile(readFileSync(from, 'utf8'), true, true).importedFiles
  .map(({ fileName }) => ({ from, to: fileName.startsWith('.') ? normalize(join(dirname(from), fileName)).replaceAll('\\', '/').replace(/\.js$/, '.ts') : fileName })));
const ours = imports.filter(({ to }) => sources.includes(to) || /^(?:schema|import|src|tests|examples)\//.test(to));

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);
const say = ({ from, to }: Import): string => `${from} imports ${to}`;

/** The entry of `arrows` that names a file most closely. */
function placeOf(file: string): string | undefined {
  return Object.keys(arrows).filter(place => isIn(file, place)).sort((a, b) => b.length - a.length)[0];
}

function isAllowed({ from, to }: Import): boolean {
  const place = placeOf(from);
  if (place === undefined) return false;
  const [top = '', folder = ''] = from.split('/');
  return isIn(to, top === 'schema' ? top : `${top}/${folder}`) || (arrows[place] ?? []).some(allowed => isIn(to, allowed));
}

test('every arrow between two folders is one that was decided on', () => {
  expect(ours.length).toBeGreaterThan(200);
  expect(ours.filter(arrow => !isAllowed(arrow)).map(say)).toEqual([]);
});

test.each(Object.entries(keptFor))('%s is imported by %s alone', (kept, importer) => {
  expect(sources.some(path => isIn(path, kept))).toBe(true);
  expect(ours.filter(({ from, to }) => isIn(to, kept) && !isIn(from, importer)).map(say)).toEqual([]);
});

test.each(Object.entries(packages))('the package %s is imported by %s alone', (name, importer) => {
  const importers = imports.filter(({ to }) => to === name);
  expect(importers.length).toBeGreaterThan(0);
  expect(importers.filter(({ from }) => !isIn(from, importer)).map(say)).toEqual([]);
});

test('GraphQL and Apollo are no matter to importer, store and projection', () => {
  const below = ['import', 'src/store', 'src/projection'];
  expect(imports.filter(({ from, to }) => below.some(place => isIn(from, place)) && /^(?:graphql|@apollo)/.test(to)).map(say)).toEqual([]);
});

describe('The same facts give the same bytes, because', () => {
  test('nothing from the text to the store reads clock, chance or locale', () => {
    const restless = /\bDate\.now\b|new Date\(\)|Math\.random|\.toLocale|localeCompare|\bIntl\.|randomUUID|randomBytes/;
    const found = sources.filter(path => /^(?:schema|import|src\/store|src\/projection)\//.test(path) && restless.test(readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
  });

  test('only src/config.ts reads the environment', () => {
    expect(sources.filter(path => /process\.env\b(?!`)/.test(readFileSync(path, 'utf8')))).toEqual(['src/config.ts']);
  });
});
