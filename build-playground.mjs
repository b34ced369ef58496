// Bundles the playground to dist/web/: GraphiQL with everything it needs, so that the page works with no network.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const target = 'dist/web';
const sources = [...readdirSync('src/web').map(name => `src/web/${name}`), 'examples/queries.graphql', 'schema/examples.ts', 'package-lock.json', 'build-playground.mjs'];

/** Bundles again only where a source or a dependency changed. */
export async function buildPlayground() {
  if (!existsSync('node_modules/graphiql')) return; // Installed without development dependencies: a package brings dist/web along.
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  const stamp = hash.digest('hex');
  if (existsSync(`${target}/stamp`) && readFileSync(`${target}/stamp`, 'utf8') === stamp) return;

  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const shared = { bundle: true, minify: true, write: true, outdir: target, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, legalComments: 'none', loader: { '.ttf': 'file', '.graphql': 'text' } };
  const [page] = await Promise.all([
    build({ ...shared, entryPoints: ['src/web/main.jsx'], format: 'esm', splitting: true, jsx: 'automatic', entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]', assetNames: '[name]-[hash]', metafile: true, publicPath: '/' }),
    build({ ...shared, entryPoints: { 'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js', 'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js', 'graphql.worker': 'monaco-graphql/esm/graphql.worker.js' }, format: 'iife' }),
  ]);
  const outputs = Object.keys(page.metafile.outputs).map(path => path.slice(target.length + 1));
  const main = ending => outputs.find(name => name.startsWith('main-') && name.endsWith(ending)) ?? '';
  writeFileSync(`${target}/index.html`, readFileSync('src/web/index.html', 'utf8').replace('MAIN.css', main('.css')).replace('MAIN.js', main('.js')));
  writeFileSync(`${target}/favicon.svg`, readFileSync('src/web/favicon.svg'));
  for (const name of readdirSync(target)) writeFileSync(`${target}/${name}.gz`, gzipSync(readFileSync(`${target}/${name}`), { level: 9 }));
  writeFileSync(`${target}/stamp`, stamp);
}
