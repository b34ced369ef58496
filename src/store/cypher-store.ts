/** The store over any driver that speaks Cypher: domain values in and out, the statements in `cypher/`. */
import type { Document, DocumentFacts, Entity, Mention, Milestone } from '../../schema/facts.js';
import type { EntityType } from '../../schema/ontology.js';
import { compareCodePoints } from './code-point-order.js';
import { type CurrentVersion, currentVersion } from './current-version.js';
import type { CypherDriver, CypherValue, Parameters, Row } from './cypher-driver.js';
import { type Columns, toWindow } from './cypher/page.js';
import * as read from './cypher/read.js';
import { entityLabels, relationTypeNames, schemaStatements } from './cypher/schema.js';
import type { Statement } from './cypher/statement.js';
import { emptyVersion } from './data-version.js';
import { putDocument, removeDocument } from './document-writer.js';
import { exportRecords } from './export-records.js';
import type { Ahead, EntityQuery, ExportRecord, GraphStore, MilestoneQuery, Page, Progress, Received, RelationQuery, RelationRow, RelationsOfQuery, StoredGraph, StoreInfo, View, Window, WriteSummary } from './graph-store.js';
import { groupBy } from './group-by.js';
import { nameKey } from './name-key.js';
import { NameOrder } from './name-order.js';
import { entityOf, handOut, milestoneOf, rowReader, wholeRowReader } from './relation-rows.js';
import { readGraph } from './stored-graph.js';
import { textOf } from './row-values.js';
import { Settling } from './settling.js';
import { toDocument, toMentions } from './stored-values.js';
import { takingTurns } from './taking-turns.js';
import { type Read, witnessedReads } from './witnessed-reads.js';

/** What a store shares with itself as its witnesses have it. */
interface Shared {
  readonly version: CurrentVersion;
  readonly settling: Settling;
  /** One document at a time: parallel ones would overtake each other. */
  readonly inTurn: ReturnType<typeof takingTurns>;
  readonly names: NameOrder | null;
  schema?: Promise<void>;
}

export class CypherStore implements GraphStore {
  readonly #driver: CypherDriver;
  readonly #shared: Shared;
  readonly #read: Read;
  readonly #saw: ((version: string) => void) | undefined;

  constructor(driver: CypherDriver, shared = sharedOf(driver), saw?: (version: string) => void) {
    this.#driver = driver;
    this.#shared = shared;
    this.#saw = saw;
    this.#read = witnessedReads(driver, shared.version, shared.settling, saw);
  }

  witnessedBy(saw: (version: string) => void): GraphStore {
    return new CypherStore(this.#driver, this.#shared, saw);
  }

  async info(): Promise<StoreInfo> {
    const [row] = await this.#read(read.info);
    const versions = row?.['versions'] as readonly string[] | undefined;
    return {
      kind: this.#driver.kind,
      dataVersion: versions?.[0] ?? emptyVersion,
      documents: Number(row?.['documents'] ?? 0),
      milestones: Number(row?.['milestones'] ?? 0),
      entities: withoutZeros(entityLabels, row?.['entities']),
      relations: withoutZeros(relationTypeNames, row?.['relations']),
    };
  }

  dataVersion(): Promise<string> {
    return this.#shared.version.recent();
  }

  putDocument(facts: DocumentFacts, progress?: Progress): Promise<WriteSummary> {
    return this.#write(async () => {
      await this.#defineSchema();
      return putDocument(this.#driver, facts, this.#shared.version.moved, progress);
    });
  }

  removeDocument(id: string): Promise<WriteSummary> {
    return this.#write(() => removeDocument(this.#driver, id, this.#shared.version.moved));
  }

  async documents(): Promise<readonly Document[]> {
    return (await this.#read(read.documents)).map(row => toDocument(row['document'] as Row));
  }

  async entitiesById(ids: readonly string[], ahead = nothing, received = unheard): Promise<readonly (Entity | null)[]> {
    return byId(ids, await this.#each(read.entitiesById(this.#driver.kind, ahead), ids), row => entityWithLists(row, ahead, received));
  }

  async entitiesByName(names: readonly { readonly name: string; readonly type?: EntityType }[], ahead = nothing, received = unheard): Promise<readonly (Entity | null)[]> {
    const rows = await this.#read(read.entitiesByName(this.#driver.kind, ahead), { names: names.map(({ name, type = '' }) => ({ key: nameKey(name), type })) });
    const found = new Map(rows.map(row => [row['place'], entityWithLists(row, ahead, received)]));
    return names.map((_name, place) => found.get(place) ?? null);
  }

  async relationsById(ids: readonly string[], view: View): Promise<readonly (RelationRow | null)[]> {
    const rows = await this.#read(read.relationsById(this.#driver.kind, view), { keys: ids.map(toRelationKey) });
    const found = new Map<CypherValue | undefined, Row>();
    for (const row of rows) if (row['exact'] === true || !found.has(row['place'])) found.set(row['place'], row);
    const toValue = wholeRowReader(view);
    return ids.map((_id, place) => {
      const row = found.get(place);
      return row === undefined ? null : toValue(row['row'] as Columns);
    });
  }

  async milestonesById(ids: readonly string[]): Promise<readonly (Milestone | null)[]> {
    return byId(ids, await this.#each(read.milestonesById, ids), row => milestoneOf(row['milestone'] as Columns));
  }

  async entities(query: EntityQuery, ahead = nothing, received = unheard): Promise<Window<Entity>> {
    const named = await this.#shared.names?.page(query) ?? null;
    if (named !== null) return pageOfNames(query, named, await this.entitiesById(named.ids.slice(0, query.first), ahead, received));
    return this.#list(query, read.entities(this.#driver.kind, query, ahead), ([columns, lists]) => withLists(entityOf(columns as Columns), lists as readonly Columns[], ahead, received));
  }

  async relations(query: RelationQuery): Promise<Window<RelationRow>> {
    return this.#list(query, read.relations(this.#driver.kind, query), rowReader(query));
  }

  async milestones(query: MilestoneQuery): Promise<Window<Milestone>> {
    return this.#list(query, read.milestones(this.#driver.kind, query), ([columns]) => milestoneOf(columns as Columns));
  }

  async relationsOf(entities: readonly string[], query: RelationsOfQuery): Promise<readonly Window<RelationRow>[]> {
    const found = new Map<string, Window<RelationRow>>();
    const ahead = [{ query, ahead: nothing }];
    for (const row of await this.#each(read.relationsOf(this.#driver.kind, query), entities)) entityWithLists(row, ahead, (_query, id, window) => { found.set(id, window); });
    return entities.map(id => found.get(id) ?? toWindow(query, [], 0, () => { throw new RangeError('There is no row.'); }));
  }

  async mentionsIn(milestones: readonly string[]): Promise<readonly (readonly Mention[])[]> {
    const found = groupBy((await this.#each(read.mentionsIn, milestones)).flatMap(toMentions), mention => mention.milestone);
    return milestones.map(id => (found.get(id) ?? []).toSorted(byPlace));
  }

  async mentionsOf(entities: readonly string[], first: number): Promise<readonly { readonly mentions: readonly Mention[]; readonly totalCount: number }[]> {
    const rows = new Map((await this.#each(read.mentionsOf, entities, { limit: first })).map(row => [row['id'], row]));
    return entities.map(id => {
      const row = rows.get(id);
      const groups = ((row?.['groups'] ?? []) as readonly Row[]).toSorted((a, b) =>
        compareCodePoints(textOf(a['date']), textOf(b['date'])) || compareCodePoints(textOf(a['milestone']), textOf(b['milestone'])));
      return { mentions: groups.flatMap(group => toMentions(group).toSorted(byPlace)).slice(0, first), totalCount: Number(row?.['total'] ?? 0) };
    });
  }

  async relationsIn(milestones: readonly string[], view: View): Promise<readonly (readonly RelationRow[])[]> {
    const rows = groupBy(await this.#each(read.relationsIn(this.#driver.kind, view), milestones), row => row['milestone']);
    const toValue = wholeRowReader(view);
    return milestones.map(id => (rows.get(id) ?? [])
      .map(row => toValue(row['row'] as Columns))
      // The view may hide this milestone and show the relation for the sake of another.
      .filter(({ relation }) => relation.evidence.some(evidence => evidence.milestone === id))
      .sort((a, b) => compareCodePoints(a.relation.id, b.relation.id)));
  }

  async graph(): Promise<StoredGraph> {
    const graph = await readGraph(this.#driver, this.#shared.version.now);
    this.#saw?.(graph.dataVersion);
    return graph;
  }

  export(): AsyncIterable<ExportRecord> {
    return exportRecords(this.#driver, this.#shared.version.now);
  }

  close(): Promise<void> {
    return this.#shared.inTurn(() => this.#driver.close());
  }

  /** Nobody knows the version after a write that failed. */
  #write(work: () => Promise<WriteSummary>): Promise<WriteSummary> {
    return this.#shared.inTurn(() => work().catch((error: unknown) => { this.#shared.version.moved(null); throw error; }));
  }

  /** Before the first write; a reader may have no right to do so, and needs none of it. */
  #defineSchema(): Promise<void> {
    this.#shared.schema ??= (async () => { for (const text of schemaStatements) await this.#driver.define(text); })();
    return this.#shared.schema;
  }

  #each(statement: Statement, ids: readonly string[], more: Parameters = {}): Promise<readonly Row[]> {
    return this.#read(statement, { ids: [...new Set(ids)], ...more });
  }

  async #list<Key extends string, T>(query: Page<Key>, statement: Statement, toValue: (row: Columns) => T): Promise<Window<T>> {
    const [row] = await this.#read(statement);
    const [total = null, rows] = (row?.['list'] ?? []) as Columns;
    return toWindow(query, (rows ?? []) as readonly Columns[], total, toValue);
  }
}

function sharedOf(driver: CypherDriver): Shared {
  const settling = new Settling();
  const version = currentVersion(driver, settling);
  return { version, settling, inTurn: takingTurns(), names: driver.kind === 'embedded' ? new NameOrder(driver, version) : null };
}

/** No lists are wanted, and nobody is told of them. */
const nothing: readonly Ahead[] = [];
const unheard: Received = () => undefined;

function entityWithLists(row: Row, ahead: readonly Ahead[], received: Received): Entity {
  return withLists(entityOf(row['entity'] as Columns), row['lists'] as readonly Columns[], ahead, received);
}

function withLists(entity: Entity, lists: readonly Columns[], ahead: readonly Ahead[], received: Received): Entity {
  handOut(entity, lists, ahead, received);
  return entity;
}

/** Entities that were read by the ids of a page; one that went meanwhile is left out, and the reader has seen two versions. */
function pageOfNames(query: EntityQuery, { ids, total }: { readonly ids: readonly string[]; readonly total: number }, entities: readonly (Entity | null)[]): Window<Entity> {
  return toWindow(query, ids.map((id, place): Columns => [place, [nameKey(entities[place]?.name ?? ''), id]]), total, ([place]) => entities[place as number] as Entity);
}

/** `source|TYPE|target|start`, with or without `|2`; what is no relation id finds nothing. */
function toRelationKey(id: string, place: number): Row {
  const [source = '', type = '', target = '', start = ''] = id.split('|');
  return { place, id, source, fact: `${source}|${type}|${target}|`, target, start };
}

function byId<T extends { readonly id: string }>(ids: readonly string[], rows: readonly Row[], toValue: (row: Row) => T): readonly (T | null)[] {
  const found = new Map(rows.map(toValue).map(value => [value.id, value]));
  return ids.map(id => found.get(id) ?? null);
}

/** The counts in the order of the ontology: stores give maps in orders of their own. */
function withoutZeros<Key extends string>(keys: readonly Key[], counts: CypherValue | undefined): Readonly<Partial<Record<Key, number>>> {
  const row = (counts ?? {}) as Row;
  return Object.fromEntries(keys.filter(key => (row[key] ?? 0) !== 0).map(key => [key, row[key]])) as Partial<Record<Key, number>>;
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || a.end - b.end || compareCodePoints(a.entity, b.entity);
}
