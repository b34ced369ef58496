// Transpiles the TypeScript to dist/ (types are checked by `npm run typecheck`) and copies the data files it reads beside it.
import { build } from 'esbuild';
import { cpSync } from 'node:fs';
import { buildPlayground } from './build-playground.mjs';

const folders = ['schema', 'import', 'src'];
const isData = path => !/\.(ts|js|jsx|css|md)$/.test(path);

await build({
  entryPoints: folders.map(folder => `${folder}/**/*.ts`),
  outbase: '.', outdir: 'dist', platform: 'node', format: 'esm', target: 'node20', sourcemap: true, logLevel: 'warning',
});
for (const folder of folders) cpSync(folder, `dist/${folder}`, { recursive: true, filter: isData });
await buildPlayground();
