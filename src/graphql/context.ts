/** What resolvers share: for the life of the server, and for one request. */
import { defaultGraphLimit, type Projection, readProjection } from '../projection/projection.js';
import type { GraphStore } from '../store/graph-store.js';
import { inTurns, type Work } from '../work/work.js';
import { Loaders } from './loaders.js';
import { Measures } from './ranking/measures.js';
import { readSearchIndex, type SearchIndex } from './search/search-index.js';
import { Versioned } from './versioned.js';

/** What is computed from the data once and serves all requests. */
export class Shared {
  readonly store: GraphStore;
  /** Version of the program, for example 0.1.0. */
  readonly programVersion: string;
  readonly searchIndex: Versioned<SearchIndex>;
  readonly projection: Versioned<Projection>;
  readonly measures: Versioned<Measures>;

  /** How many milliseconds may be spent on reckoning an answer. */
  readonly timeoutMs: number;

  /** `graphLimit` is how many relations are held in memory for questions about the whole graph. */
  constructor(store: GraphStore, programVersion: string, { graphLimit = defaultGraphLimit, timeoutMs = Infinity }: { readonly graphLimit?: number; readonly timeoutMs?: number } = {}) {
    this.store = store;
    this.programVersion = programVersion;
    this.timeoutMs = timeoutMs;
    this.searchIndex = new Versioned(() => readSearchIndex(store));
    this.projection = new Versioned(() => readProjection(store, graphLimit));
    this.measures = new Versioned(() => Promise.resolve(new Measures()));
  }
}

/** A name that nobody has, and who may have been meant. */
export interface UnknownName {
  readonly name: string;
  readonly suggestions: readonly { readonly id: string; readonly name: string }[];
}

export class Context {
  readonly shared: Shared;
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** Reads the data version once a request. No private field: Apollo copies the context, and a copy has none. */
  readonly dataVersion: () => Promise<string>;
  /** Reckons in turns with other requests, up to the time limit. */
  readonly reckon: <Result>(work: Work<Result>) => Promise<Result>;
  /** Resolvers add to it; it becomes part of the answer's extensions. */
  readonly unknownNames: UnknownName[] = [];

  constructor(shared: Shared) {
    this.shared = shared;
    this.store = shared.store;
    this.loaders = new Loaders(shared.store);
    this.reckon = work => inTurns(work, shared.timeoutMs);
    let version: Promise<string> | undefined;
    this.dataVersion = () => (version ??= shared.store.dataVersion());
  }
}
