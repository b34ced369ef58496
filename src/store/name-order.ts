/** Entities in the order of their names, for the embedded store: it sorts all of them for each page. Kept until the data change. */
import type { EntityType } from '../../schema/ontology.js';
import { compareCodePoints } from './code-point-order.js';
import type { CypherDriver } from './cypher-driver.js';
import { namesInOrder } from './cypher/read.js';
import { plainText } from './cypher/statement.js';
import type { CurrentVersion } from './current-version.js';
import { decodeCursor } from './cursor.js';
import type { EntityQuery } from './graph-store.js';
import { textOf } from './row-values.js';

interface Named {
  readonly id: string;
  readonly sortName: string;
}
type Lists = ReadonlyMap<EntityType | null, readonly Named[]>;

export class NameOrder {
  readonly #driver: CypherDriver;
  readonly #version: CurrentVersion;
  #held: { readonly version: string; readonly lists: Promise<Lists> } | undefined;

  constructor(driver: CypherDriver, version: CurrentVersion) {
    this.#driver = driver;
    this.#version = version;
  }

  /** The ids of a page, one more than it has, and how many there are in all; null for a question that is about more than names and a type. */
  async page(query: EntityQuery): Promise<{ readonly ids: readonly string[]; readonly total: number } | null> {
    const { filter: { type, and = [], ...others }, view, orderBy: [order, ...further], first, after, before } = query;
    const isPlain = Object.keys(others).length === 0 && and.every(one => Object.keys(one).length === 0) && type?.in === undefined && view.documents === undefined && view.withoutMilestones === undefined;
    if (!isPlain || order?.by !== 'NAME' || order.descending || further.length > 0 || first === undefined || before !== undefined) return null;
    const names = (await this.#lists()).get(type?.eq ?? null) ?? [];
    const from = after === undefined ? 0 : placeAfter(names, after);
    return { ids: names.slice(from, from + first + 1).map(({ id }) => id), total: names.length };
  }

  async #lists(): Promise<Lists> {
    const version = await this.#version.now();
    if (this.#held?.version !== version) this.#held = { version, lists: this.#read() };
    return this.#held.lists;
  }

  async #read(): Promise<Lists> {
    const lists = new Map<EntityType | null, Named[]>([[null, []]]);
    for (const { type, id, sortName } of await this.#driver.read(plainText(namesInOrder))) {
      const named = { id: textOf(id), sortName: textOf(sortName) };
      lists.get(null)?.push(named);
      const ofType = lists.get(type as EntityType);
      if (ofType === undefined) lists.set(type as EntityType, [named]);
      else ofType.push(named);
    }
    return lists;
  }
}

/** The first place behind a cursor. */
function placeAfter(names: readonly Named[], cursor: string): number {
  const { values: [sortName], id } = decodeCursor('NAME, ID', cursor);
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = names[middle];
    if (at !== undefined && (compareCodePoints(at.sortName, String(sortName)) || compareCodePoints(at.id, id)) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
