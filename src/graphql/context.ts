/** What resolvers share: for the life of the server, and for one request. */
import { storeError } from '../errors.js';
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
    this.searchIndex = new Versioned(version => ofVersion(version, readSearchIndex, store));
    this.projection = new Versioned(version => ofVersion(version, some => readProjection(some, graphLimit), store));
    this.measures = new Versioned(() => Promise.resolve(new Measures()));
  }
}

/** What is read of a data version. Throws STORE_CHANGED where somebody wrote to the store meanwhile. */
async function ofVersion<Value>(version: string, read: (store: GraphStore) => Promise<Value>, store: GraphStore): Promise<Value> {
  const witness = new Witness();
  witness.saw(version);
  const value = await read(store.witnessedBy(witness.saw));
  if (!witness.isConsistent) throw storeError('STORE_CHANGED', 'The store was written to while its graph was read.', 'Ask again.');
  return value;
}

/** A name that nobody has, and who may have been meant. */
export interface UnknownName {
  readonly name: string;
  readonly suggestions: readonly { readonly id: string; readonly name: string }[];
}

/** No private fields: Apollo copies the context, and a copy has none. */
export class Context {
  readonly shared: Shared;
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** Knows of what data version each read of the request was. */
  readonly witness = new Witness();
  /** The data version that the request sees: that of its first read, or else as of now. */
  readonly dataVersion: () => Promise<string>;
  /** The whole graph in memory. Rejects with what `readProjection` throws. */
  readonly projection: () => Promise<Projection>;
  /** Reckons in turns with other requests, up to the time limit. */
  readonly reckon: <Result>(work: Work<Result>) => Promise<Result>;
  /** Resolvers add to it; it becomes part of the answer's extensions. */
  readonly unknownNames: UnknownName[] = [];

  constructor(shared: Shared) {
    this.shared = shared;
    this.store = shared.store.witnessedBy(this.witness.saw);
    this.loaders = new Loaders(this.store);
    this.reckon = work => inTurns(work, shared.timeoutMs);
    this.dataVersion = async () => {
      if (this.witness.version === null) this.witness.saw(await shared.store.dataVersion());
      return this.witness.version ?? '';
    };
    this.projection = async () => shared.projection.get(await this.dataVersion());
  }

  /** Makes what another context found out its own. */
  take({ witness, unknownNames }: Context): void {
    if (witness.version !== null) this.witness.saw(witness.version);
    this.unknownNames.push(...unknownNames);
  }
}

/** Data versions that reads began or ended with. */
export class Witness {
  /** The first one. */
  version: string | null = null;
  /** False once there was another: somebody wrote meanwhile, and what was read does not belong together. */
  isConsistent = true;

  readonly saw = (version: string): void => {
    this.version ??= version;
    if (this.version !== version) this.isConsistent = false;
  };
}
