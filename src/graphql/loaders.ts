/** The reads of one request: what several fields of one level ask for goes to the store in one call. */
import DataLoader from 'dataloader';
import type { Document, Entity, Mention, Milestone } from '../../schema/facts.js';
import type { EntityType } from '../../schema/ontology.js';
import type { GraphStore, RelationRow, RelationsOfQuery, View, Window } from '../store/graph-store.js';

export interface NameQuery {
  readonly name: string;
  readonly type?: EntityType;
}

export class Loaders {
  readonly entity: DataLoader<string, Entity | null>;
  readonly entityByName: DataLoader<NameQuery, Entity | null, string>;
  readonly milestone: DataLoader<string, Milestone | null>;
  readonly mentionsIn: DataLoader<string, readonly Mention[]>;
  readonly #store: GraphStore;
  readonly #byArguments = new Map<string, DataLoader<string, unknown>>();
  #documents: Promise<readonly Document[]> | undefined;

  constructor(store: GraphStore) {
    this.#store = store;
    this.entity = new DataLoader(ids => store.entitiesById(ids));
    this.entityByName = new DataLoader(names => store.entitiesByName(names), { cacheKeyFn: ({ name, type = '' }) => `${type}:${name}` });
    this.milestone = new DataLoader(ids => store.milestonesById(ids));
    this.mentionsIn = new DataLoader(ids => store.mentionsIn(ids));
  }

  relationsOf(query: RelationsOfQuery): DataLoader<string, Window<RelationRow>> {
    return this.#sameArguments(['relationsOf', query], ids => this.#store.relationsOf(ids, query));
  }

  relation(view: View): DataLoader<string, RelationRow | null> {
    return this.#sameArguments(['relation', view], ids => this.#store.relationsById(ids, view));
  }

  relationsIn(view: View): DataLoader<string, readonly RelationRow[]> {
    return this.#sameArguments(['relationsIn', view], ids => this.#store.relationsIn(ids, view));
  }

  mentionsOf(first: number): DataLoader<string, { readonly mentions: readonly Mention[]; readonly totalCount: number }> {
    return this.#sameArguments(['mentionsOf', first], ids => this.#store.mentionsOf(ids, first));
  }

  documents(): Promise<readonly Document[]> {
    this.#documents ??= this.#store.documents();
    return this.#documents;
  }

  /** One loader for each set of arguments: fields that ask the same of different parents share it. */
  #sameArguments<Value>(key: unknown, read: (ids: readonly string[]) => Promise<readonly Value[]>): DataLoader<string, Value> {
    const name = JSON.stringify(key);
    const known = this.#byArguments.get(name) as DataLoader<string, Value> | undefined;
    if (known !== undefined) return known;
    const loader = new DataLoader(read);
    this.#byArguments.set(name, loader);
    return loader;
  }
}
