#!/usr/bin/env node
import { once } from 'node:events';
import './v8-flags.js';
import { environment } from '../config.js';
import type { Io } from './command.js';
import { runCli } from './run.js';

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
