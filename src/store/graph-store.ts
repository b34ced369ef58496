/**
 * The store as the rest of the product sees it: domain values in, domain values out, batches everywhere.
 * No driver type, Cypher or GraphQL type stands in this file; `tests/store/graph-store.contract.ts` says what each method promises.
 */
import type { Statement } from './cluster.js';
import type { RelationReads } from './relation-columns.js';
import type { Assertion, Attributes, Document, DocumentFacts, Entity, Mention, Milestone, Relation } from '../../schema/facts.js';
import type { EntityType, RelationType, Status } from '../../schema/ontology.js';

/** What a reader sees of the graph. A relation is seen when what is left of its evidence passes every member. */
export interface View {
  /** Only relations whose date starts on or before this ISO day. */
  readonly asOf?: string;
  /** Only relations whose date touches this stretch; either end may be open. */
  readonly between?: { readonly start?: string; readonly end?: string };
  readonly statuses: readonly Status[];
  readonly minConfidence?: number;
  /** Only what these documents support. */
  readonly documents?: readonly string[];
  /** As if these passages (milestone ids) had never been there. */
  readonly withoutMilestones?: readonly string[];
}

export interface TextFilter {
  /** All comparisons ignore case. */
  readonly eq?: string;
  readonly in?: readonly string[];
  readonly startsWith?: string;
  readonly contains?: string;
  readonly isNull?: boolean;
}

export interface NumberFilter {
  readonly eq?: number;
  readonly in?: readonly number[];
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
  readonly between?: { readonly from: number; readonly to: number };
  readonly isNull?: boolean;
}

/** Compares the start of the date; `between` asks whether the two stretches touch. */
export interface DateFilter {
  readonly eq?: string;
  readonly gt?: string;
  readonly gte?: string;
  readonly lt?: string;
  readonly lte?: string;
  readonly between?: { readonly start?: string; readonly end?: string };
}

/** Every member given must hold; `and`, `or`, `not` combine. An empty filter holds for all. */
export interface EntityFilter {
  readonly and?: readonly EntityFilter[];
  readonly or?: readonly EntityFilter[];
  readonly not?: EntityFilter;
  readonly id?: { readonly eq?: string; readonly in?: readonly string[] };
  readonly type?: { readonly eq?: EntityType; readonly in?: readonly EntityType[] };
  /** Holds when the name or any alias passes. */
  readonly name?: TextFilter;
  /** Each of them must hold. */
  readonly relations?: readonly NeighbourFilter[];
}

/** Looks from an entity along its relations of some types, as the view shows them. */
export interface NeighbourFilter {
  /** All types where empty. */
  readonly types: readonly RelationType[];
  readonly direction: Direction;
  readonly some?: RelationFilter;
  readonly none?: RelationFilter;
  readonly every?: RelationFilter;
  readonly count?: NumberFilter;
}

export interface RelationFilter {
  readonly and?: readonly RelationFilter[];
  readonly or?: readonly RelationFilter[];
  readonly not?: RelationFilter;
  readonly id?: { readonly eq?: string; readonly in?: readonly string[] };
  readonly type?: { readonly eq?: RelationType; readonly in?: readonly RelationType[] };
  readonly status?: { readonly eq?: Status; readonly in?: readonly Status[] };
  readonly date?: DateFilter;
  readonly confidence?: NumberFilter;
  readonly amount?: NumberFilter;
  readonly stakePercent?: NumberFilter;
  /** Text attributes of the relation: currency, round, title, license, court, outcome, beneficiary, subject, change. */
  readonly text?: Partial<Readonly<Record<Exclude<keyof Attributes, 'amount' | 'amountText' | 'stakePercent'>, TextFilter>>>;
  /** Some evidence was found by such a rule. */
  readonly rule?: TextFilter;
  readonly source?: EntityFilter;
  readonly target?: EntityFilter;
  /** The end that is not the entity one came from; on root relations it means either end. */
  readonly node?: EntityFilter;
}

export interface MilestoneFilter {
  readonly and?: readonly MilestoneFilter[];
  readonly or?: readonly MilestoneFilter[];
  readonly not?: MilestoneFilter;
  readonly id?: { readonly eq?: string; readonly in?: readonly string[] };
  readonly document?: { readonly eq?: string; readonly in?: readonly string[] };
  readonly date?: DateFilter;
  readonly text?: TextFilter;
  readonly heading?: TextFilter;
}

/** `OUT`: the entity is the source. Relations of symmetric types are found from both ends with any of the three. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

export interface Order<Key extends string> {
  readonly by: Key;
  readonly descending: boolean;
}
/** Relations are counted whichever end the entity is, or where it is the one that is added: `COUNT_SUED OUT`. */
export type EntityOrderKey = 'NAME' | 'TYPE' | `${'RELATION_COUNT' | `COUNT_${RelationType}`}${'' | ' OUT' | ' IN'}`;
/** `NAME` is the other end's name (the target's on root relations). */
export type RelationOrderKey = 'DATE' | 'AMOUNT' | 'STAKE' | 'CONFIDENCE' | 'TYPE' | 'NAME';
export type MilestoneOrderKey = 'DATE' | 'DOCUMENT';

/**
 * A window of an ordered list. The order always ends in the id, so it is total; values that are missing stand last in both directions.
 * Cursors are opaque here: the store makes them (`edges[].cursor`) from the sort keys and the id of a row, so they survive inserts.
 */
export interface Page<Key extends string> {
  readonly orderBy: readonly Order<Key>[];
  /** How many, from the front (`first`) or from the back (`last`); exactly one of them. */
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
  /** True when `totalCount` is wanted; else it is null. */
  readonly withTotal: boolean;
  /** True when nobody looks at the cursors: they are empty then. */
  readonly withoutCursors?: boolean;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly value: T;
}

export interface Window<T> {
  readonly edges: readonly Edge<T>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** All that pass the filter, whatever the window; null unless asked for. */
  readonly totalCount: number | null;
}

/** A relation as the view shows it, seen from somewhere: with both ends at hand, so that no further read is needed. */
export interface RelationRow {
  readonly relation: Relation;
  readonly source: Entity;
  readonly target: Entity;
  /** The passages of its evidence, where they were asked for. */
  readonly passages?: readonly Milestone[];
}

export interface EntityQuery extends Page<EntityOrderKey> {
  readonly filter: EntityFilter;
  readonly view: View;
}
export interface RelationQuery extends Page<RelationOrderKey> {
  readonly filter: RelationFilter;
  readonly view: View;
  /** All of a relation unless given. */
  readonly reads?: RelationReads;
}
export interface RelationsOfQuery extends RelationQuery {
  readonly types: readonly RelationType[];
  readonly direction: Direction;
}
/** A list of relations that will be wanted of every entity that a read gives: it comes in the same statement. */
export interface Ahead {
  readonly query: RelationsOfQuery;
  /** The lists that will be wanted of the entities at the other ends. */
  readonly ahead: readonly Ahead[];
}
/** Told of each list that came with an entity, by the very query that was given. */
export type Received = (query: RelationsOfQuery, entity: string, window: Window<RelationRow>) => void;
export interface MilestoneQuery extends Page<MilestoneOrderKey> {
  readonly filter: MilestoneFilter;
  readonly view: Pick<View, 'documents' | 'withoutMilestones'>;
}

export interface StoreInfo {
  readonly kind: 'embedded' | 'neo4j';
  /** 32 hexadecimal digits: an order-free sum of the facts' hashes. The same facts have the same version on any store. */
  readonly dataVersion: string;
  readonly documents: number;
  readonly milestones: number;
  readonly entities: Readonly<Partial<Record<EntityType, number>>>;
  readonly relations: Readonly<Partial<Record<RelationType, number>>>;
}

/** What an import or a removal did. All zero: nothing was written. */
export interface WriteSummary {
  readonly milestones: number;
  readonly entities: number;
  readonly relations: number;
  readonly removed: number;
  readonly unchanged: boolean;
}

export type Progress = (done: number, total: number) => void;

/**
 * One line of an export, in code point order of kind, then of what its kind stands under (see `export-records.ts`). `assertion`, `document`,
 * `mention`, `milestone` and `name` (an entity as one document knows it) are the facts, and enough to build the store again with
 * `factsFromExport`; `entity` and `relation` are what follows from them, put together for a reader.
 */
export type ExportRecord =
  | { readonly kind: 'assertion'; readonly value: Assertion }
  | { readonly kind: 'document'; readonly value: Document }
  | { readonly kind: 'entity'; readonly value: Entity }
  | { readonly kind: 'mention'; readonly value: Mention }
  | { readonly kind: 'milestone'; readonly value: Milestone }
  | { readonly kind: 'name'; readonly value: { readonly document: string; readonly entity: Entity } }
  | { readonly kind: 'relation'; readonly value: Relation };

export interface StoredGraph {
  readonly dataVersion: string;
  readonly entities: readonly Entity[];
  readonly milestones: readonly Milestone[];
  /** In no order, some at a time; to be read once. Throws STORE_CHANGED at the end when someone wrote meanwhile. */
  readonly relations: AsyncIterable<readonly StoredRelation[]>;
}

/** A relation with what is stated of it, in order of precedence; quotes are cut from the milestones' texts. */
export interface StoredRelation {
  readonly id: string;
  readonly statements: readonly Statement[];
}

export interface GraphStore {
  /** The same store, telling of each read what data version it began and what version it ended with; they differ where somebody wrote meanwhile. */
  witnessedBy(saw: (version: string) => void): GraphStore;
  info(): Promise<StoreInfo>;
  /** Only the data version: cheap, for cache keys. Who has waited for the end of a write sees what it wrote, or what was written later. */
  dataVersion(): Promise<string>;

  /**
   * Makes the store hold exactly these facts for the document, whatever it held before: idempotent, resumable after a kill, and
   * changes nothing that another document supports. Writes in batches, each a transaction that moves the data version along.
   */
  putDocument(facts: DocumentFacts, progress?: Progress): Promise<WriteSummary>;
  /** Removes a document and what only it supported. `removed` is 0 when there was none of that id. */
  removeDocument(id: string): Promise<WriteSummary>;

  /** The documents that are wholly in the store, by id; one whose import was cut short is not among them. */
  documents(): Promise<readonly Document[]>;
  /** One answer per id, in the order asked; null where there is none. Ids of other kinds may be among them. */
  entitiesById(ids: readonly string[], ahead?: readonly Ahead[], received?: Received): Promise<readonly (Entity | null)[]>;
  /** By canonical name or alias, case and accents ignored; where several fit, the one that most is told of, then by id. */
  entitiesByName(names: readonly { readonly name: string; readonly type?: EntityType }[], ahead?: readonly Ahead[], received?: Received): Promise<readonly (Entity | null)[]>;
  /** A relation is also found by the id it had before another document joined it (the id of any of its statements). */
  relationsById(ids: readonly string[], view: View): Promise<readonly (RelationRow | null)[]>;
  milestonesById(ids: readonly string[]): Promise<readonly (Milestone | null)[]>;

  entities(query: EntityQuery, ahead?: readonly Ahead[], received?: Received): Promise<Window<Entity>>;
  relations(query: RelationQuery): Promise<Window<RelationRow>>;
  milestones(query: MilestoneQuery): Promise<Window<Milestone>>;
  /** One window per entity, in the order asked, in one statement however many entities there are. */
  relationsOf(entities: readonly string[], query: RelationsOfQuery): Promise<readonly Window<RelationRow>[]>;
  /** One list per milestone, ordered by start. */
  mentionsIn(milestones: readonly string[]): Promise<readonly (readonly Mention[])[]>;
  /** One window of mentions per entity, ordered by milestone date, id and start. */
  mentionsOf(entities: readonly string[], first: number): Promise<readonly { readonly mentions: readonly Mention[]; readonly totalCount: number }[]>;
  /** One list per milestone: the relations (as the view shows them) with evidence in it. */
  relationsIn(milestones: readonly string[], view: View): Promise<readonly (readonly RelationRow[])[]>;

  /** The graph itself: entities and milestones in no order, and the relations as they are read. */
  graph(): Promise<StoredGraph>;
  /** All records, in the order of `ExportRecord`; streams. Throws STORE_CHANGED when someone writes meanwhile. */
  export(): AsyncIterable<ExportRecord>;
  close(): Promise<void>;
}
