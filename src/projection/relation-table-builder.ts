/** Takes the relations of a store in, one by one as they are read, and makes the table of them. */
import type { Attributes, DateRange, Milestone, Span } from '../../schema/facts.js';
import { relationTypeNames, statusNames } from '../../schema/ontology.js';
import { storeError } from '../errors.js';
import { endsInId, merge, type Merged, relationId, type Statement } from '../store/cluster.js';
import { compareCodePoints } from '../store/code-point-order.js';
import type { StoredRelation } from '../store/graph-store.js';
import { sorted } from '../work/lists.js';
import type { Work } from '../work/work.js';
import { Interned } from './interned.js';
import { none, noSpan, RelationTable } from './relation-table.js';

export class RelationTableBuilder {
  readonly #ids: string[] = [];
  readonly #nodeOf: ReadonlyMap<string, number>;
  readonly #entities: readonly string[];
  readonly #milestones: ReadonlyMap<string, Milestone>;
  readonly #numbers = { type: [] as number[], source: [] as number[], target: [] as number[], first: [] as number[] };
  readonly #statements = { date: [] as number[], status: [] as number[], confidence: [] as number[], milestone: [] as number[], rule: [] as number[], spans: [] as number[] };
  readonly #attributes: Attributes[] = [];
  /** By the place at which relations were taken in. */
  readonly #merged = new Map<number, Merged>();
  readonly #dates = new Interned<DateRange>(({ start, end, precision, origin, text }) => `${start} ${end} ${precision} ${origin} ${text}`);
  readonly #words = new Interned<string>(text => text);
  readonly #spans: number[] = [];

  /** `entities` are ids in the order of their nodes; quotes are cut from `milestones`, by id. */
  constructor(entities: readonly string[], nodeOf: ReadonlyMap<string, number>, milestones: ReadonlyMap<string, Milestone>) {
    this.#entities = entities;
    this.#nodeOf = nodeOf;
    this.#milestones = milestones;
  }

  /** Takes a relation in. Throws STORE_DAMAGED where an end is not among the entities. */
  add({ id, statements }: StoredRelation): void {
    const [first] = statements;
    if (first === undefined) throw new RangeError(`Relation ${id} has no statement.`);
    this.#ids.push(id);
    this.#numbers.type.push(relationTypeNames.indexOf(first.type));
    this.#numbers.source.push(this.#node(id, first.source));
    this.#numbers.target.push(this.#node(id, first.target));
    this.#numbers.first.push(this.#attributes.length);
    if (statements.length > 1) this.#merged.set(this.#ids.length - 1, merge(statements));
    for (const statement of statements) this.#addStatement(statement);
  }

  #node(id: string, entity: string): number {
    const node = this.#nodeOf.get(entity);
    if (node === undefined) throw storeError('STORE_DAMAGED', `An end of ${id} is not among the entities.`, 'Import the documents again.');
    return node;
  }

  #addStatement({ date, attributes, status, confidence, evidence }: Statement): void {
    const { date: dates, status: all, confidence: confidences, milestone, rule, spans } = this.#statements;
    dates.push(this.#dates.place(date));
    all.push(statusNames.indexOf(status));
    confidences.push(confidence);
    milestone.push(this.#words.place(evidence.milestone));
    rule.push(this.#words.place(evidence.rule));
    spans.push(this.#spans.length);
    this.#attributes.push(Object.keys(attributes).length === 0 ? none : attributes);
    this.#addSpan(evidence);
    this.#addSpan(evidence.sourceSpan);
    this.#addSpan(evidence.targetSpan);
    for (const [name, span] of Object.entries(evidence.attributeSpans)) {
      this.#spans.push(this.#words.place(name));
      this.#addSpan(span);
    }
  }

  #addSpan(span: Span | null): void {
    this.#spans.push(span?.start ?? noSpan, span?.end ?? noSpan);
  }

  /** The relations in order of the date's start, then of id. */
  * build(): Work<RelationTable> {
    const { type, source, target, first } = this.#numbers;
    const { date, status, confidence, milestone, rule, spans } = this.#statements;
    const [ids, dates] = [this.#ids, this.#dates.values];
    const startOf = (place: number): string => dates[date[first[place] ?? 0] ?? 0]?.start ?? '';
    const byId = yield* sorted(ids.keys(), (a, b) => compareCodePoints(ids[a] ?? '', ids[b] ?? ''));
    // Equal ones stay as they stood: in order of id.
    const order = Int32Array.from(yield* sorted(byId, (a, b) => compareCodePoints(startOf(a), startOf(b))));
    const rank = new Int32Array(ids.length);
    for (const [place, relation] of byId.entries()) rank[relation] = place;
    const otherIds = new Map<number, string>();
    const merged = new Map<number, Merged>();
    for (const [place, relation] of order.entries()) {
      const id = ids[relation] ?? '';
      if (id !== relationId(endsInId(id), startOf(relation))) otherIds.set(place, id);
      const together = this.#merged.get(relation);
      if (together !== undefined) merged.set(place, together);
    }
    const ordered = (numbers: readonly number[]): Int32Array => order.map(place => numbers[place] ?? 0);
    yield;
    return new RelationTable({
      otherIds, merged, entities: this.#entities, types: Uint8Array.from(ordered(type)), rankOf: order.map(relation => rank[relation] ?? 0), sourceOf: ordered(source), targetOf: ordered(target),
      first: ordered(first), counts: order.map(place => (first[place + 1] ?? this.#attributes.length) - (first[place] ?? 0)),
      dates, words: this.#words.values, date: Int32Array.from(date), statuses: Uint8Array.from(status), confidence: Float64Array.from(confidence), attributes: this.#attributes,
      milestone: Int32Array.from(milestone), rule: Int32Array.from(rule), spanStart: Int32Array.from([...spans, this.#spans.length]), spans: Int32Array.from(this.#spans), milestones: this.#milestones,
    });
  }
}
