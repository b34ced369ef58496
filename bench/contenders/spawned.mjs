/** A program of ours that prints its address and answers until it is stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export async function spawned(args, environment = {}) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  // The log of a server is read as it would be, and forgotten.
  child.stderr.on('data', chunk => { said = (said + chunk).slice(-2_000); });
  const address = await new Promise((resolve, reject) => {
    createInterface(child.stdout).on('line', line => { if (line.startsWith('http')) resolve(line); });
    child.once('exit', code => { reject(new Error(`${args[0]} ended with ${code}: ${said}`)); });
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { address, pid: child.pid, stop, said: () => said };
}
