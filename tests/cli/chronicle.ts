/** The command `chronicle` as users run it: a process of its own, from the sources as they are now. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
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

/** Call it once before the others. */
export async function buildChronicle(): Promise<void> {
  await promisify(execFile)(process.execPath, ['build.mjs']);
}

/** Runs it to its end. */
export async function chronicle(args: readonly string[], { environment = {}, killAfter }: RunOptions = {}): Promise<Ended> {
  const { child, ended } = start(args, environment);
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return ended.finally(() => { clearTimeout(timer); });
}

export interface Server {
  readonly address: string;
  readonly end: (signal: NodeJS.Signals) => Promise<Ended>;
}

/** Starts `chronicle serve` on a free port and waits until it says where it answers. */
export async function startServer(store: string): Promise<Server> {
  const { child, ended } = start(['serve', '--port', '0', '--store', store], {});
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (text: string) => { resolve(text.trim()); });
    void ended.then(({ err }) => { reject(new Error(`The server ended: ${err}`)); }, reject);
  });
  return {
    address,
    end: signal => {
      child.kill(signal);
      return ended;
    },
  };
}

function start(args: readonly string[], environment: Readonly<Record<string, string>>): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['dist/src/cli/main.js', ...args], { env: { PATH, HOME, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => { said.out += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said.err += text; });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => { resolve({ code, ...said }); });
  });
  return { child, ended };
}
