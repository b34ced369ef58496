import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { StoreSettings } from '../../src/store/open-store.js';

/** Makes `child.ts` a file that Node runs, in the project (where it finds its packages) but out of the way. */
export async function buildChild(): Promise<string> {
  const output = join(process.cwd(), 'node_modules/.cache/chronicle-graph', `child-${process.pid}.mjs`);
  await promisify(execFile)(process.execPath, ['node_modules/esbuild/bin/esbuild', 'tests/store/child.ts', '--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${output}`]);
  return output;
}

/** Runs it; `onLine` hears each line it says. The promise is its end. */
export function runChild(file: string, settings: StoreSettings, task: 'import' | 'hold', onLine: (line: string, child: ChildProcess) => void): Promise<{ readonly killed: boolean }> {
  const child = spawn(process.execPath, [file, JSON.stringify(settings), task], { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface(child.stdout).on('line', line => { onLine(line, child); });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (signal === null && code !== 0) reject(new Error(`the child ended with ${String(code)}`));
      else resolve({ killed: signal === 'SIGKILL' });
    });
  });
}
