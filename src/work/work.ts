/** Long reckonings in steps, so that others get their turn in between and a time limit can end them. */
import { performance } from 'node:perf_hooks';
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { ChronicleError } from '../errors.js';

/** A reckoning that stops after each step, a fraction of a millisecond of work, and goes on when it is asked to. */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** How long work goes on, in milliseconds, before others get their turn. */
const turn = 10;

/** Does all steps at once. */
export function allAtOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does some steps, lets others have their turn, and so on to the end. Throws TIME_LIMIT where it has not come to it within `limit`
 * milliseconds, waiting for others included: a server that has too much to do refuses, instead of answering ever later.
 */
export async function inTurns<Result>(work: Work<Result>, limit = Infinity): Promise<Result> {
  const end = performance.now() + limit;
  for (let turnEnd = performance.now() + turn; ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    const now = performance.now();
    if (now >= end) throw timeLimit(limit);
    if (now < turnEnd) continue;
    await turnOfOthers();
    turnEnd = performance.now() + turn;
  }
}

/** A reckoning was ended. */
export function timeLimit(limit: number): ChronicleError<'TIME_LIMIT'> {
  return new ChronicleError('TIME_LIMIT', `The answer takes longer to reckon than ${limit} ms.`, 'Ask of fewer relations (types, between, a filter, a smaller depth or maxLength), or start the server with a larger --timeout.', { details: { limit } });
}
