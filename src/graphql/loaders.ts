/** The reads of one request: what several fields of one level ask for goes to the store in one call. */
import DataLoader from 'dataloader';
import type { Document, Entity, Mention, Milestone } from '../../schema/facts.js';
import type { EntityType } from '../../schema/ontology.js';
import type { Ahead, GraphStore, RelationRow, View } from '../store/graph-store.js';
import { RelationLists } from './relation/relation-lists.js';

export interface NameQuery {
  readonly name: string;
  readonly type?: EntityType;
}

export class Loaders {
  readonly entity: DataLoader<string, Entity | null>;
  readonly entityByName: DataLoader<NameQuery, Entity | null, string>;
  readonly milestone: DataLoader<string, Milestone | null>;
  readonly mentionsIn: DataLoader<string, readonly Mention[]>;
  readonly lists: RelationLists;
  readonly #store: GraphStore;
  readonly #byArguments = new Map<string, DataLoader<never, unknown, string>>();
  #documents: Promise<readonly Document[]> | undefined;

  constructor(store: GraphStore) {
    this.#store = store;
    this.entity = new DataLoader(ids => store.entitiesById(ids));
    this.entityByName = new DataLoader(names => store.entitiesByName(names), { cacheKeyFn: nameKeyOf });
    this.milestone = new DataLoader(ids => store.milestonesById(ids));
    this.mentionsIn = new DataLoader(ids => store.mentionsIn(ids));
    this.lists = new RelationLists(store);
  }

  /** Entities with the lists that will be asked of them: those of which the same is asked are read in one call. */
  entityWith(ahead: readonly Ahead[]): DataLoader<string, Entity | null> {
    return ahead.length === 0 ? this.entity : this.#sameArguments(`entity ${keyOf(ahead)}`, ids => this.#store.entitiesById(ids, ahead, this.lists.received));
  }

  entityByNameWith(ahead: readonly Ahead[]): DataLoader<NameQuery, Entity | null, string> {
    return ahead.length === 0 ? this.entityByName : this.#sameArguments(`entityByName ${keyOf(ahead)}`, names => this.#store.entitiesByName(names, ahead, this.lists.received), nameKeyOf);
  }

  relation(view: View): DataLoader<string, RelationRow | null> {
    return this.#sameArguments(`relation ${JSON.stringify(view)}`, ids => this.#store.relationsById(ids, view));
  }

  relationsIn(view: View): DataLoader<string, readonly RelationRow[]> {
    return this.#sameArguments(`relationsIn ${JSON.stringify(view)}`, ids => this.#store.relationsIn(ids, view));
  }

  mentionsOf(first: number): DataLoader<string, { readonly mentions: readonly Mention[]; readonly totalCount: number }> {
    return this.#sameArguments(`mentionsOf ${first}`, ids => this.#store.mentionsOf(ids, first));
  }

  documents(): Promise<readonly Document[]> {
    this.#documents ??= this.#store.documents();
    return this.#documents;
  }

  /** One loader for each set of arguments: fields that ask the same of different parents share it. */
  #sameArguments<Value, Key = string>(name: string, read: (keys: readonly Key[]) => Promise<readonly Value[]>, cacheKeyFn?: (key: Key) => string): DataLoader<Key, Value, string> {
    const known = this.#byArguments.get(name) as DataLoader<Key, Value, string> | undefined;
    if (known !== undefined) return known;
    const loader = new DataLoader<Key, Value, string>(read, cacheKeyFn === undefined ? {} : { cacheKeyFn });
    this.#byArguments.set(name, loader);
    return loader;
  }
}

const keys = new WeakMap<readonly Ahead[], string>();

/** The same for all who want the same lists. */
function keyOf(ahead: readonly Ahead[]): string {
  const key = keys.get(ahead) ?? JSON.stringify(ahead);
  keys.set(ahead, key);
  return key;
}

function nameKeyOf({ name, type }: NameQuery): string {
  return `${type ?? ''}:${name}`;
}
