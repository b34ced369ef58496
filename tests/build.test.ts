import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chronicle-build-'));
  output = join(folder, 'dist');
});
afterEach(() => { rmSync(folder, { recursive: true }); });

/** Puts `count` files of 100 kB into the output in a process of its own, as a build does; rejects when that process fails. */
async function build(count: number, kept: readonly string[] = []): Promise<void> {
  const program = `import { putOutput } from './build-output.mjs';
    const files = new Map(Array.from({ length: ${count} }, (_, i) => ['part/' + i + '.js', Buffer.alloc(100_000, 'new')]));
    putOutput(${JSON.stringify(output)}, files, ${JSON.stringify(kept)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
}

function put(path: string, text: string): void {
  mkdirSync(join(output, path, '..'), { recursive: true });
  writeFileSync(join(output, path), text);
}

test('a build leaves what it made and what it was told to keep, and nothing of an earlier one', async () => {
  for (const path of ['old.js', 'part/0.js', 'part/9.js', 'web/page.html']) put(path, 'old');
  await build(2, ['web/']);
  expect(readdirSync(output, { recursive: true }).sort()).toEqual(['part', 'part/0.js', 'part/1.js', 'web', 'web/page.html']);
  expect(readFileSync(join(output, 'part/0.js'), 'utf8')).toMatch(/^(new)+n$/);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a file is replaced as a whole: who has the old one open reads it to its end', async () => {
  put('part/0.js', 'old');
  const opened = openSync(join(output, 'part/0.js'), 'r');
  await build(1);
  expect(readFileSync(opened, 'utf8')).toBe('old');
  closeSync(opened);
});

test('of builds at the same time none fails, and the output is that of one', async () => {
  for (let i = 0; i < 300; i++) put(`stale/${i}.js`, 'old');
  await Promise.all([1, 2, 3, 4].map(() => build(120)));
  expect(readdirSync(output, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())).toHaveLength(120);
});
