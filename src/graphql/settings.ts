import { defaultGraphLimit } from '../projection/projection.js';
import { defaultLimits, type Limits } from './limits/limits.js';

export interface ServerSettings {
  /** Version of the program, for `info`. */
  readonly version: string;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly introspection: boolean;
  /** Largest body of a request, in bytes. */
  readonly bodyLimit: number;
  /** Longest time from a request to its answer. */
  readonly timeoutMs: number;
  /** How much one operation may ask for. */
  readonly limits: Limits;
  /** How many relations questions about the whole graph may hold in memory. */
  readonly graphLimit: number;
  /** Whether answers are written while they are resolved; else all go the way of graphql-js, with the same answers. */
  readonly fastAnswers: boolean;
  /** How many bytes of answers are kept to be given again while the data are the same. */
  readonly keptAnswers: number;
  /** Where the built playground lies. */
  readonly webFolder: URL;
}

export const defaultServerSettings: ServerSettings = {
  version: '0.0.0',
  host: '127.0.0.1',
  port: 4000,
  introspection: true,
  bodyLimit: 100_000,
  timeoutMs: 10_000,
  limits: defaultLimits,
  graphLimit: defaultGraphLimit,
  fastAnswers: true,
  keptAnswers: 64 * 1024 * 1024,
  webFolder: new URL('../../web/', import.meta.url),
};
