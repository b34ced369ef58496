/** The command `chronicle` as users run it: a process of its own, from the sources as they are now. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Beside PATH and HOME: nothing else of this process's environment counts. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Kills it, as `kill -9` does, so many milliseconds after its start. */
  readonly killAfter?: number;
}

/** Call it once before `chronicle`. */
export async function buildChronicle(): Promise<void> {
  await promisify(execFile)(process.execPath, ['build.mjs']);
}

export function chronicle(args: readonly string[], { environment = {}, killAfter }: RunOptions = {}): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['dist/src/cli/main.js', ...args], { env: { PATH, HOME, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => { said.out += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said.err += text; });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      clearTimeout(timer);
      resolve({ code, ...said });
    });
  });
}
