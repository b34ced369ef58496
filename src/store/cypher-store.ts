/** The store over any driver that speaks Cypher: domain values in and out, the statements in `cypher/`. */
import type { Document, DocumentFacts, Entity, Mention, Milestone } from '../../schema/facts.js';
import type { EntityType } from '../../schema/ontology.js';
import { compareCodePoints } from './code-point-order.js';
import type { CypherDriver, CypherValue, Parameters, Row } from './cypher-driver.js';
import * as read from './cypher/read.js';
import { toWindow } from './cypher/page.js';
import { entityLabels, relationTypeNames, schemaStatements } from './cypher/schema.js';
import { emptyVersion } from './data-version.js';
import { putDocument, readVersion, removeDocument } from './document-writer.js';
import { exportRecords } from './export-records.js';
import type { EntityQuery, ExportRecord, GraphStore, MilestoneQuery, Page, Progress, RelationQuery, RelationRow, RelationsOfQuery, StoreInfo, View, Window, WriteSummary } from './graph-store.js';
import { groupBy } from './group-by.js';
import { nameKey } from './name-key.js';
import { textOf } from './row-values.js';
import { toDocument, toEntity, toMentions, toMilestone, toRelationRow } from './stored-values.js';
import { takingTurns } from './taking-turns.js';
import { countsIn } from './view.js';

export class CypherStore implements GraphStore {
  readonly #driver: CypherDriver;
  /** One document at a time: parallel ones would overtake each other. */
  readonly #inTurn = takingTurns();
  #schema: Promise<void> | undefined;

  constructor(driver: CypherDriver) {
    this.#driver = driver;
  }

  async info(): Promise<StoreInfo> {
    const [row] = await this.#driver.read(read.info);
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
    return readVersion(this.#driver.read);
  }

  putDocument(facts: DocumentFacts, progress?: Progress): Promise<WriteSummary> {
    return this.#inTurn(async () => {
      await this.#defineSchema();
      return putDocument(this.#driver, facts, progress);
    });
  }

  removeDocument(id: string): Promise<WriteSummary> {
    return this.#inTurn(() => removeDocument(this.#driver, id));
  }

  async documents(): Promise<readonly Document[]> {
    return (await this.#driver.read(read.documents)).map(row => toDocument(row['document'] as Row));
  }

  async entitiesById(ids: readonly string[]): Promise<readonly (Entity | null)[]> {
    return byId(ids, await this.#each(read.entitiesById, ids), row => toEntity(row['entity'] as Row));
  }

  async entitiesByName(names: readonly { readonly name: string; readonly type?: EntityType }[]): Promise<readonly (Entity | null)[]> {
    const rows = await this.#driver.read(read.entitiesByName, { names: names.map(({ name, type = '' }) => ({ key: nameKey(name), type })) });
    const found = new Map(rows.map(row => [row['place'], toEntity(row['entity'] as Row)]));
    return names.map((_name, place) => found.get(place) ?? null);
  }

  async relationsById(ids: readonly string[], view: View): Promise<readonly (RelationRow | null)[]> {
    const rows = await this.#run(read.relationsById(view), { keys: ids.map(toRelationKey) });
    const found = new Map<CypherValue | undefined, Row>();
    for (const row of rows) if (row['exact'] === true || !found.has(row['place'])) found.set(row['place'], row);
    return ids.map((_id, place) => {
      const row = found.get(place);
      return row === undefined ? null : toRelationRow(row['row'] as Row, countsIn(view));
    });
  }

  async milestonesById(ids: readonly string[]): Promise<readonly (Milestone | null)[]> {
    return byId(ids, await this.#each(read.milestonesById, ids), row => toMilestone(row['milestone'] as Row));
  }

  async entities(query: EntityQuery): Promise<Window<Entity>> {
    return this.#window(query, read.entities(query), row => toEntity(row['entity'] as Row));
  }

  async relations(query: RelationQuery): Promise<Window<RelationRow>> {
    const counts = countsIn(query.view);
    return this.#window(query, read.relations(query), row => toRelationRow(row, counts));
  }

  async milestones(query: MilestoneQuery): Promise<Window<Milestone>> {
    return this.#window(query, read.milestones(query), row => toMilestone(row['milestone'] as Row));
  }

  async relationsOf(entities: readonly string[], query: RelationsOfQuery): Promise<readonly Window<RelationRow>[]> {
    const rows = await this.#run(read.relationsOf(query), { ids: unique(entities) });
    const counts = countsIn(query.view);
    const found = new Map(rows.map(row => [row['id'], row]));
    return entities.map(id => toWindow(query, (found.get(id)?.['rows'] ?? []) as readonly Row[], found.get(id)?.['total'], row => toRelationRow(row, counts)));
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
    const rows = groupBy(await this.#run(read.relationsIn(view), { ids: unique(milestones) }), row => row['milestone']);
    const counts = countsIn(view);
    return milestones.map(id => (rows.get(id) ?? [])
      .map(row => toRelationRow(row['row'] as Row, counts))
      // The view may hide this milestone and show the relation for the sake of another.
      .filter(({ relation }) => relation.evidence.some(evidence => evidence.milestone === id))
      .sort((a, b) => compareCodePoints(a.relation.id, b.relation.id)));
  }

  export(): AsyncIterable<ExportRecord> {
    return exportRecords(this.#driver);
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#driver.close());
  }

  /** Before the first write; a reader may have no right to do so, and needs none of it. */
  #defineSchema(): Promise<void> {
    this.#schema ??= (async () => { for (const text of schemaStatements) await this.#driver.define(text); })();
    return this.#schema;
  }

  #run({ text, parameters }: read.Statement, more: Parameters): Promise<readonly Row[]> {
    return this.#driver.read(text, { ...parameters, ...more });
  }

  #each(text: string, ids: readonly string[], more: Parameters = {}): Promise<readonly Row[]> {
    return this.#driver.read(text, { ids: unique(ids), ...more });
  }

  async #window<Key extends string, T>(query: Page<Key>, statement: read.Statement, toValue: (row: Row) => T): Promise<Window<T>> {
    const [row] = await this.#run(statement, {});
    return toWindow(query, (row?.['rows'] ?? []) as readonly Row[], row?.['total'], toValue);
  }
}

/** `source|TYPE|target|start`, with or without `|2`; what is no relation id finds nothing. */
function toRelationKey(id: string, place: number): Row {
  const [source = '', type = '', target = '', start = ''] = id.split('|');
  return { place, id, source, type, target, start };
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

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
