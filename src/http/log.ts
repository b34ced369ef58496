/** Writes one line of JSON. */
export type Log = (event: Readonly<Record<string, unknown>>) => void;

/** The log on stderr: stdout stays free for answers. */
export const logToStderr: Log = event => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
};
