/** The lists of relations that one request asks for, each by what it asks, whatever entities it is asked of. */
import DataLoader from 'dataloader';
import type { Evidence, Milestone } from '../../../schema/facts.js';
import type { GraphStore, Received, RelationRow, RelationsOfQuery, Window } from '../../store/graph-store.js';

/** One list, of all entities that are asked the same. */
export interface RelationList {
  readonly received: (entity: string, window: Window<RelationRow>) => void;
  /** What came with the entity, or else in one read with that of all others. */
  readonly of: (entity: string) => Window<RelationRow> | Promise<Window<RelationRow>>;
}

const keys = new WeakMap<RelationsOfQuery, string>();

/** The same for all who ask the same. */
export function keyOf(query: RelationsOfQuery): string {
  const key = keys.get(query) ?? JSON.stringify(query);
  keys.set(query, key);
  return key;
}

export class RelationLists {
  readonly #passages = new WeakMap<Evidence, Milestone>();
  readonly #store: GraphStore;
  readonly #byKey = new Map<string, RelationList>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  readonly received: Received = (query, entity, window) => { this.list(query).received(entity, window); };

  list(query: RelationsOfQuery): RelationList {
    const key = keyOf(query);
    const list = this.#byKey.get(key) ?? this.#make(query);
    this.#byKey.set(key, list);
    return list;
  }

  /** The passage that came with a relation, as far as was asked there. */
  passageOf(evidence: Evidence): Milestone | undefined {
    return this.#passages.get(evidence);
  }

  #make(query: RelationsOfQuery): RelationList {
    const windows = new Map<string, Window<RelationRow>>();
    const received: RelationList['received'] = (entity, window) => {
      windows.set(entity, window);
      for (const { value: { relation, passages } } of window.edges) {
        if (passages !== undefined) for (const evidence of relation.evidence) this.#keep(evidence, passages);
      }
    };
    const loader = new DataLoader<string, Window<RelationRow>>(async entities => {
      const read = await this.#store.relationsOf(entities, query);
      for (const [place, window] of read.entries()) received(entities[place] ?? '', window);
      return read;
    });
    return { received, of: entity => windows.get(entity) ?? loader.load(entity) };
  }

  #keep(evidence: Evidence, passages: readonly Milestone[]): void {
    const passage = passages.find(({ id }) => id === evidence.milestone);
    if (passage !== undefined) this.#passages.set(evidence, passage);
  }
}
