#!/usr/bin/env node
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { environment } from '../config.js';
import type { Io } from './command.js';
import { runCli } from './run.js';

// V8 puts what once lived long into old space from then on. Rows of answers lived long while the server warmed up, and ever after each request
// left some 100 kB there that only a full collection finds: a fifth of the CPU of an answer.
setFlagsFromString('--no-allocation-site-pretenuring');
// A heap may grow by a fifth of what lives before it is collected; by default it doubles at times, and a laptop's embedded store would take a third more memory.
setFlagsFromString('--heap-growing-percent=20');

const io: Io = {
  out: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err: (text) => {
    process.stderr.write(text);
  },
  isTerminal: process.stderr.isTTY,
};

// `chronicle extract … | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const untilStopped = (): Promise<void> => new Promise((resolve) => {
  process.once('SIGINT', () => { resolve(); });
  process.once('SIGTERM', () => { resolve(); });
});

process.exitCode = await runCli(process.argv.slice(2), io, environment, untilStopped);
