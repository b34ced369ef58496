// Transpiles the TypeScript to dist/ (types are checked by `npm run typecheck`), with the data files it reads and the playground beside it.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { filesIn, putOutput } from './build-output.mjs';
import { buildPlayground } from './build-playground.mjs';

const folders = ['schema', 'import', 'src'];
const isData = path => !/\.(ts|js|jsx|css|md)$/.test(path);

const { outputFiles } = await build({
  entryPoints: folders.map(folder => `${folder}/**/*.ts`),
  outbase: '.', outdir: 'dist', platform: 'node', format: 'esm', target: 'node20', sourcemap: true, logLevel: 'warning', write: false,
  supported: { 'regexp-unicode-property-escapes': true }, // else esbuild writes /\p{L}/u as new RegExp(…), made anew each time it is tried
});
const files = new Map(outputFiles.map(({ path, contents }) => [relative(resolve('dist'), path).replaceAll('\\', '/'), contents]));
for (const folder of folders) {
  for (const path of filesIn(folder).filter(isData)) files.set(`${folder}/${path}`, readFileSync(`${folder}/${path}`));
}
const playground = await buildPlayground('dist/web');
for (const [path, contents] of playground ?? []) files.set(`web/${path}`, contents);
putOutput('dist', files, playground ? [] : ['web/']);
