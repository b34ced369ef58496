// Bundles the playground: GraphiQL with everything it needs, so that the page works with no network.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';

const sources = [...readdirSync('src/web').map(name => `src/web/${name}`), 'examples/queries.graphql', 'schema/examples.ts', 'package-lock.json', 'build-playground.mjs'];

/**
 * The playground's files by name, in the order in which they need each other, or null where those in `folder` were made of the same
 * sources and dependencies.
 * @param {string} folder
 * @returns {Promise<ReadonlyMap<string, Uint8Array> | null>}
 */
export async function buildPlayground(folder) {
  if (!existsSync('node_modules/graphiql')) return null; // Installed without development dependencies: a package brings dist/web along.
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  const stamp = hash.digest('hex');
  if (existsSync(`${folder}/stamp`) && readFileSync(`${folder}/stamp`, 'utf8') === stamp) return null;

  const shared = { bundle: true, minify: true, write: false, outdir: folder, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, legalComments: 'none', loader: { '.ttf': 'file', '.graphql': 'text' } };
  const bundles = await Promise.all([
    build({ ...shared, entryPoints: ['src/web/main.jsx'], format: 'esm', splitting: true, jsx: 'automatic', entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]', assetNames: '[name]-[hash]', publicPath: '/' }),
    build({ ...shared, entryPoints: { 'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js', 'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js', 'graphql.worker': 'monaco-graphql/esm/graphql.worker.js' }, format: 'iife' }),
  ]);
  const plain = new Map(bundles.flatMap(({ outputFiles }) => outputFiles).map(({ path, contents }) => [basename(path), contents]));
  const main = ending => [...plain.keys()].find(name => name.startsWith('main-') && name.endsWith(ending)) ?? '';
  const page = readFileSync('src/web/index.html', 'utf8').replace('MAIN.css', main('.css')).replace('MAIN.js', main('.js'));
  plain.set('favicon.svg', readFileSync('src/web/favicon.svg')).set('index.html', Buffer.from(page));
  const zipped = [...plain].map(([name, contents]) => [`${name}.gz`, gzipSync(contents, { level: 9 })]);
  return new Map([...zipped, ...plain, ['stamp', Buffer.from(stamp)]]);
}
