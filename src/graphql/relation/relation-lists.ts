/** The lists of relations that one request asks for, each by what it asks, whatever entities it is asked of. */
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Milestone } from '../../../schema/facts.js';
import type { GraphStore, RelationRow, RelationsOfQuery, Window } from '../../store/graph-store.js';

/** One list, of all entities that are asked the same. */
export interface RelationList {
  readonly key: string;
  readonly query: RelationsOfQuery;
  readonly received: (entity: string, window: Window<RelationRow>) => void;
  /** What came with the entity, or else in one read with that of all others. */
  readonly of: (entity: string) => Window<RelationRow> | Promise<Window<RelationRow>>;
}

export class RelationLists {
  /** The passages that came with the relations. */
  readonly passages = new Map<string, Milestone>();
  readonly #store: GraphStore;
  readonly #byKey = new Map<string, RelationList>();
  readonly #byInfo = new WeakMap<GraphQLResolveInfo, RelationList>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** The list that the field of `info` is; `query` is asked once for all objects that the field is resolved of. */
  list(info: GraphQLResolveInfo, query: () => RelationsOfQuery): RelationList {
    const known = this.#byInfo.get(info);
    if (known !== undefined) return known;
    const asked = query();
    const key = JSON.stringify(asked);
    const list = this.#byKey.get(key) ?? this.#make(key, asked);
    this.#byInfo.set(info, list);
    return list;
  }

  #make(key: string, query: RelationsOfQuery): RelationList {
    const windows = new Map<string, Window<RelationRow>>();
    const received: RelationList['received'] = (entity, window) => {
      windows.set(entity, window);
      for (const { value: { passages = [] } } of window.edges) for (const passage of passages) this.passages.set(passage.id, passage);
    };
    const loader = new DataLoader<string, Window<RelationRow>>(async entities => {
      const read = await this.#store.relationsOf(entities, query);
      for (const [place, window] of read.entries()) received(entities[place] ?? '', window);
      return read;
    });
    const list = { key, query, received, of: (entity: string) => windows.get(entity) ?? loader.load(entity) };
    this.#byKey.set(key, list);
    return list;
  }
}
