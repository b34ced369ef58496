/** Writes one line of JSON. */
export type Log = (event: Readonly<Record<string, unknown>>) => void;

/** How long a line may wait for others, in milliseconds: a write of its own costs as much as an answer that is kept. */
const longestWait = 100;
let waiting = '';

/** The log on stderr: stdout stays free for answers. Errors are written at once, the rest together, at the latest when the process ends. */
export const logToStderr: Log = event => {
  if (waiting === '') setTimeout(write, longestWait).unref();
  waiting += `${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`;
  if (event['level'] === 'error') write();
};

function write(): void {
  if (waiting === '') return;
  process.stderr.write(waiting);
  waiting = '';
}

process.once('exit', write);
