import { Worker } from 'node:worker_threads';
import { timeLimit } from '../work/work.js';
import { library, type Library } from './library.js';

/** With fewer edges the answer is there before a thread would have begun. */
const edgesInline = 1_000;

/** Threads run no TypeScript: where this file is run from its source, as in tests, the thread is that of the last build. */
const threadFile = new URL(import.meta.url.endsWith('.ts') ? '../../dist/src/ranking/library-thread.js' : './library-thread.js', import.meta.url);

/** The library's answer. It cannot be asked in steps: on a large graph it works on a thread, which is ended where it takes longer than `limit` milliseconds (TIME_LIMIT). */
export async function askLibrary<Question extends keyof Library>(question: Question, given: Parameters<Library[Question]>[0], limit: number): Promise<ReturnType<Library[Question]>> {
  if (given.from.length < edgesInline) return library[question](given as never) as ReturnType<Library[Question]>;
  const thread = new Worker(threadFile, { workerData: { question, given } });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      thread.once('message', resolve).once('error', reject);
      if (limit < Infinity) timer = setTimeout(() => { reject(timeLimit(limit)); }, limit);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
