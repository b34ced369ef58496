/**
 * Relations as columns of numbers. As objects, each with its statements, dates and spans, half a million take a gigabyte; so they take a tenth
 * of it, and what is said of one is put together when somebody asks.
 */
import type { Assertion, Attributes, DateRange, Evidence, Milestone, Relation, Span } from '../../schema/facts.js';
import { type RelationType, relationTypeNames, type Status, statusNames } from '../../schema/ontology.js';
import { type Merged, relationId, relationOf } from '../store/cluster.js';

/** A relation with all that was stated of it, so that a view can take some of it away. */
export class ProjectedRelation implements Relation {
  readonly #table: RelationTable;
  readonly #place: number;

  constructor(table: RelationTable, place: number) {
    this.#table = table;
    this.#place = place;
  }

  get id(): string { return this.#table.idOf(this.#place); }
  get type(): RelationType { return this.#table.typeOf(this.#place); }
  get source(): string { return this.#table.entities[this.#table.sourceOf[this.#place] ?? 0] ?? ''; }
  get target(): string { return this.#table.entities[this.#table.targetOf[this.#place] ?? 0] ?? ''; }
  get status(): Status { return this.#table.statusOf(this.#place); }
  get date(): DateRange { return this.#table.dateOf(this.#place); }
  get attributes(): Attributes { return this.#table.attributesOf(this.#place); }
  get confidence(): number { return this.#table.confidenceOf(this.#place); }
  get evidence(): readonly Evidence[] { return relationOf(this.id, this.statements).evidence; }
  /** In order of precedence. */
  get statements(): readonly Assertion[] { return this.#table.statementsOf(this.#place); }
}

/** The attributes of those that have none. */
export const none: Attributes = Object.freeze({});

/** Stands for the ends of a span that there is none of. */
export const noSpan = -1;

export interface Columns {
  /** Ids by place that are not made of type, ends and date alone: 200,000 ids take 20 MB. */
  readonly otherIds: ReadonlyMap<number, string>;
  readonly entities: readonly string[];
  readonly types: Uint8Array;
  /** By code point order of id. */
  readonly rankOf: Int32Array;
  readonly sourceOf: Int32Array;
  readonly targetOf: Int32Array;
  /** The first statement of each relation, and how many there are. */
  readonly first: Int32Array;
  readonly counts: Int32Array;
  /** What the statements say together where there are several, by place. */
  readonly merged: ReadonlyMap<number, Merged>;
  readonly dates: readonly DateRange[];
  readonly words: readonly string[];
  // By statement.
  readonly date: Int32Array;
  readonly statuses: Uint8Array;
  readonly confidence: Float64Array;
  readonly attributes: readonly Attributes[];
  readonly milestone: Int32Array;
  readonly rule: Int32Array;
  /** Where its spans begin: those of evidence, source and target, then of attributes, each behind its name. */
  readonly spanStart: Int32Array;
  readonly spans: Int32Array;
  /** By id: what quotes are cut from. */
  readonly milestones: ReadonlyMap<string, Milestone>;
}

/** The relations, in order of the date's start, then of id. */
export class RelationTable {
  readonly #columns: Columns;
  /** By place: searches ask for it at every step. */
  readonly confidences: Float64Array;
  readonly relations: readonly ProjectedRelation[];

  constructor(columns: Columns) {
    this.#columns = columns;
    this.confidences = Float64Array.from(columns.first, (first, place) => columns.merged.get(place)?.confidence ?? columns.confidence[first] ?? 0);
    this.relations = Array.from(columns.first, (_first, place) => new ProjectedRelation(this, place));
  }

  get entities(): readonly string[] { return this.#columns.entities; }
  get rankOf(): Int32Array { return this.#columns.rankOf; }
  get sourceOf(): Int32Array { return this.#columns.sourceOf; }
  get targetOf(): Int32Array { return this.#columns.targetOf; }

  idOf(place: number): string {
    return this.#columns.otherIds.get(place) ?? relationId(this.#ends(place), this.dateOf(place).start);
  }

  typeOf(place: number): RelationType {
    return relationTypeNames[this.#columns.types[place] ?? 0] as RelationType;
  }

  statusOf(place: number): Status {
    return statusNames[this.#columns.statuses[this.#first(place)] ?? 0] as Status;
  }

  /** That of the statement that comes first. */
  dateOf(place: number): DateRange {
    return this.#columns.dates[this.#columns.date[this.#first(place)] ?? 0] as DateRange;
  }

  attributesOf(place: number): Attributes {
    return this.#merged(place)?.attributes ?? this.#columns.attributes[this.#first(place)] ?? none;
  }

  confidenceOf(place: number): number {
    return this.confidences[place] ?? 0;
  }

  statementsOf(place: number): readonly Assertion[] {
    const first = this.#first(place);
    const ends = this.#ends(place);
    return Array.from({ length: this.#columns.counts[place] ?? 0 }, (_, n) => this.#statement(ends, first + n));
  }

  #ends(place: number): Pick<Assertion, 'type' | 'source' | 'target'> {
    return { type: this.typeOf(place), source: this.entities[this.sourceOf[place] ?? 0] ?? '', target: this.entities[this.targetOf[place] ?? 0] ?? '' };
  }

  #first(place: number): number {
    return this.#columns.first[place] ?? 0;
  }

  #merged(place: number): Merged | undefined {
    return this.#columns.merged.get(place);
  }

  #statement(ends: Pick<Assertion, 'type' | 'source' | 'target'>, n: number): Assertion {
    const { dates, date, statuses: states, confidence, attributes } = this.#columns;
    return {
      ...ends, date: dates[date[n] ?? 0] as DateRange, attributes: attributes[n] ?? none, status: statusNames[states[n] ?? 0] as Status, confidence: confidence[n] ?? 0, evidence: this.#evidence(n),
    };
  }

  #evidence(n: number): Evidence {
    const { words, milestone, rule, spanStart, spans, milestones } = this.#columns;
    const span = (at: number): Span | null => spans[at] === noSpan ? null : { start: spans[at] ?? 0, end: spans[at + 1] ?? 0 };
    const [from, to] = [spanStart[n] ?? 0, spanStart[n + 1] ?? 0];
    const own = span(from) ?? { start: 0, end: 0 };
    const attributeSpans: Record<string, Span> = {};
    for (let at = from + 6; at < to; at += 3) attributeSpans[words[spans[at] ?? 0] ?? ''] = span(at + 1) ?? own;
    const id = words[milestone[n] ?? 0] ?? '';
    return { milestone: id, ...own, quote: milestones.get(id)?.text.slice(own.start, own.end) ?? '', sourceSpan: span(from + 2), targetSpan: span(from + 4), attributeSpans, rule: words[rule[n] ?? 0] ?? '' };
  }
}
