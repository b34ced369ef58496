/** A thread that asks the graph library one question, tells the answer and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { library, type Library } from './library.js';

const { question, given } = workerData as { readonly question: keyof Library; readonly given: never };
parentPort?.postMessage(library[question](given));
