/**
 * How V8 keeps memory in every command, set when this is imported. Scripts that read chronicles (package.json) give it young space of 32 MB besides, which can only be said as it starts:
 * with the 16 it has by itself, what a document is read into outlives more collections and is copied by each.
 */
import { setFlagsFromString } from 'node:v8';

// V8 puts what once lived long into old space from then on. Rows of answers lived long while the server warmed up, and ever after each request
// left some 100 kB there that only a full collection finds: a fifth of the CPU of an answer.
setFlagsFromString('--no-allocation-site-pretenuring');
// A heap may grow by a fifth of what lives before it is collected; by default it doubles at times: a laptop's embedded store would take a third more memory, a long chronicle two thirds.
setFlagsFromString('--heap-growing-percent=20');
