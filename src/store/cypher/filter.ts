/**
 * Compiles filters and views to Cypher predicates. Values become parameters; labels, types and property names come from the ontology or
 * stand here. Every predicate is true or false, never null, so that NOT and "every" mean what they say.
 */
import { type RelationType, relationType } from '../../../schema/ontology.js';
import type { CypherDriver, CypherValue } from '../cypher-driver.js';
import type { DateFilter, Direction, EntityFilter, MilestoneFilter, NeighbourFilter, NumberFilter, RelationFilter, TextFilter, View } from '../graph-store.js';
import { nameKey } from '../name-key.js';
import { eachOf, missing, numberAttributes, textAttributes, type SearchedAttribute } from '../stored-values.js';
import { relationTypeNames, typePattern } from './schema.js';
import { milestonesOf, rulesOf } from './stated.js';

/** The variables of a relation that one did not come to from an end. */
export interface RelationVariables {
  readonly relation: string;
  readonly source: string;
  readonly target: string;
}

/** A relation seen from one end. */
export interface StepVariables {
  readonly relation: string;
  readonly from: string;
  readonly node: string;
}

/** Compiles for one statement: collects its parameters and hands out variable names. */
export class FilterCompiler {
  readonly parameters: Record<string, CypherValue>;
  readonly #view: View;
  readonly kind: CypherDriver['kind'];
  readonly #names: { count: number };

  /** `kind` is the store that the statement is for, where one of two ways to say a thing is better there. */
  constructor(view: View, kind: CypherDriver['kind'], parameters: Record<string, CypherValue> = {}, names = { count: 0 }) {
    this.#view = view;
    this.kind = kind;
    this.parameters = parameters;
    this.#names = names;
  }

  /** A compiler for the same statement, for a part of it that has another view. */
  seeing(view: View): FilterCompiler {
    return new FilterCompiler(view, this.kind, this.parameters, this.#names);
  }

  /** `$p0` for a value. */
  parameter(value: CypherValue): string {
    const name = this.variable('p');
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** A name that the statement does not have yet. */
  variable(prefix: string): string {
    return `${prefix}${this.#names.count++}`;
  }

  /** True where the view takes evidence away, so that a relation may say something else than it does with all of it. */
  get restrictsEvidence(): boolean {
    return this.#view.documents !== undefined || this.#view.withoutMilestones !== undefined;
  }

  /** Holds where the view shows the relation. */
  visible(r: string): string {
    const { asOf, between, statuses, minConfidence } = this.#view;
    return all([
      `${r}.status IN ${this.parameter(statuses)}`,
      ...this.restrictsEvidence ? [`any(i IN ${indexes(r)} WHERE ${this.#counts(r)})`] : [],
      ...asOf === undefined ? [] : [`${this.relationValue(r, 'start')} <= ${this.parameter(asOf)}`],
      ...between === undefined ? [] : [this.#touches(this.relationValue(r, 'start'), this.relationValue(r, 'end'), between)],
      ...minConfidence === undefined ? [] : [`${this.relationValue(r, 'confidence')} >= ${this.parameter(minConfidence)}`],
    ]);
  }

  /** Holds where the view leaves a mention of the entity. */
  mentioned(e: string): string {
    if (!this.restrictsEvidence) return 'true';
    const m = this.variable('m');
    return `EXISTS { MATCH (${m}:Milestone)-[:MENTIONS]->(${e}) WHERE ${this.milestoneVisible(m)} }`;
  }

  /** Holds where the view leaves the milestone. */
  milestoneVisible(m: string): string {
    const { documents, withoutMilestones } = this.#view;
    return all([
      ...documents === undefined ? [] : [`${m}.document IN ${this.parameter(documents)}`],
      ...withoutMilestones === undefined ? [] : [`NOT ${m}.id IN ${this.parameter(withoutMilestones)}`],
    ]);
  }

  /** A relation's value as the view shows it: its statements stand in order of precedence, so it is the first that counts. */
  relationValue(r: string, name: 'start' | 'end' | 'confidence' | SearchedAttribute): string {
    if (!this.restrictsEvidence) return `${r}.${name}`;
    return `CASE WHEN ${r}.eachStart IS NULL THEN ${r}.${name} ELSE ${this.#valueOfLeft(r, name)} END`;
  }

  #valueOfLeft(r: string, name: 'start' | 'end' | 'confidence' | SearchedAttribute): string {
    const each = `${r}.${eachOf(name)}`;
    if (name === 'confidence') {
      return `reduce(best = 0.0, i IN ${indexes(r)} | CASE WHEN ${this.#counts(r)} AND ${each}[i] > best THEN ${each}[i] ELSE best END)`;
    }
    const present = name === 'start' || name === 'end' ? '' : ` AND ${each}[i] <> ${this.parameter(missing(name))}`;
    return `head([i IN ${indexes(r)} WHERE ${this.#counts(r)}${present} | ${each}[i]])`;
  }

  /** Pattern and condition of a step from `from` along some types: `OUT`, `IN`, or either way; symmetric types always go either way. What is walked has to be `visible`, too. */
  step(types: readonly RelationType[], direction: Direction, { relation, from, node }: StepVariables): { readonly pattern: string; readonly condition: string } {
    // The embedded store takes fifteen times as long for the list of all types as for any type, and nothing else is visible: only relations have a status.
    if (types.length === 0 && direction === 'BOTH' && this.kind === 'embedded') return { pattern: `(${from})-[${relation}]-(${node})`, condition: 'true' };
    const walked = types.length === 0 ? relationTypeNames : types;
    const symmetric = walked.filter(type => relationType(type).symmetric);
    const edge = `[${relation}:${typePattern(walked)}]`;
    if (direction === 'BOTH' || symmetric.length === walked.length) return { pattern: `(${from})-${edge}-(${node})`, condition: 'true' };
    if (symmetric.length === 0) {
      return { pattern: direction === 'OUT' ? `(${from})-${edge}->(${node})` : `(${from})<-${edge}-(${node})`, condition: 'true' };
    }
    return { pattern: `(${from})-${edge}-(${node})`, condition: `(${this.#isEnd(direction === 'OUT' ? 'source' : 'target', relation, from)} OR ${this.typeOf(relation)} IN ${this.parameter(symmetric)})` };
  }

  /** The type of a relation. The embedded store reads all there is of all relationships where it is asked for a type or an end; the id says both. */
  typeOf(r: string): string {
    return this.kind === 'embedded' ? `split(${r}.id, '|')[1]` : `type(${r})`;
  }

  #isEnd(end: 'source' | 'target', r: string, e: string): string {
    if (this.kind === 'embedded') return end === 'source' ? `${r}.id STARTS WITH ${e}.id + '|'` : `split(${r}.id, '|')[2] = ${e}.id`;
    return `${end === 'source' ? 'startNode' : 'endNode'}(${r}) = ${e}`;
  }

  entity(e: string, filter: EntityFilter): string {
    return all([
      ...this.#logic(filter, inner => this.entity(e, inner)),
      ...this.#oneOf(`${e}.id`, filter.id),
      ...this.#oneOf(`${e}.type`, filter.type),
      ...filter.name === undefined ? [] : [this.#named(e, filter.name)],
      ...(filter.relations ?? []).map(neighbours => this.#neighbours(e, neighbours)),
    ]);
  }

  /** A relation between variables that are known to be its source and target; `node` means either. */
  relation({ relation: r, source, target }: RelationVariables, filter: RelationFilter): string {
    return this.#relation(r, filter, (end, inner) => end === 'node'
      ? any([this.entity(source, inner), this.entity(target, inner)])
      : this.entity(end === 'source' ? source : target, inner));
  }

  /** A relation seen from one end; `node` means the other. */
  relationFrom({ relation: r, from, node }: StepVariables, filter: RelationFilter): string {
    return this.#relation(r, filter, (end, inner) => end === 'node'
      ? this.entity(node, inner)
      : any([from, node].map(e => all([this.#isEnd(end, r, e), this.entity(e, inner)]))));
  }

  milestone(m: string, filter: MilestoneFilter): string {
    return all([
      ...this.#logic(filter, inner => this.milestone(m, inner)),
      ...this.#oneOf(`${m}.id`, filter.id),
      ...this.#oneOf(`${m}.document`, filter.document),
      ...this.#date(`${m}.start`, `${m}.end`, filter.date),
      ...this.#text(`${m}.text`, filter.text),
      ...this.#text(`${m}.heading`, filter.heading),
    ]);
  }

  #relation(r: string, filter: RelationFilter, end: (end: 'source' | 'target' | 'node', filter: EntityFilter) => string): string {
    return all([
      ...this.#logic(filter, inner => this.#relation(r, inner, end)),
      ...this.#oneOf(`${r}.id`, filter.id),
      ...this.#oneOf(this.typeOf(r), filter.type),
      ...this.#oneOf(`${r}.status`, filter.status),
      ...filter.date === undefined ? [] : this.#date(this.relationValue(r, 'start'), this.relationValue(r, 'end'), filter.date),
      ...filter.confidence === undefined ? [] : this.#number(this.relationValue(r, 'confidence'), filter.confidence),
      ...numberAttributes.flatMap(name => filter[name] === undefined ? [] : this.#number(this.relationValue(r, name), filter[name])),
      ...textAttributes.flatMap(name => filter.text?.[name] === undefined ? [] : this.#text(this.relationValue(r, name), filter.text[name])),
      ...filter.rule === undefined ? [] : [`any(i IN ${indexes(r)} WHERE ${all([this.#counts(r), ...this.#text(`${rulesOf(r)}[i]`, filter.rule)])})`],
      ...(['source', 'target', 'node'] as const).flatMap(name => filter[name] === undefined ? [] : [end(name, filter[name])]),
    ]);
  }

  #neighbours(e: string, { types, direction, some, none, every, count }: NeighbourFilter): string {
    const along = (condition: (step: StepVariables) => string): string => {
      const step = { relation: this.variable('r'), from: e, node: this.variable('n') };
      const { pattern, condition: way } = this.step(types, direction, step);
      return `{ MATCH ${pattern} WHERE ${all([way, this.visible(step.relation), condition(step)])} }`;
    };
    return all([
      ...some === undefined ? [] : [`EXISTS ${along(step => this.relationFrom(step, some))}`],
      ...none === undefined ? [] : [`NOT EXISTS ${along(step => this.relationFrom(step, none))}`],
      ...every === undefined ? [] : [`NOT EXISTS ${along(step => `NOT ${this.relationFrom(step, every)}`)}`],
      ...count === undefined ? [] : this.#number(`COUNT ${along(() => 'true')}`, count),
    ]);
  }

  /** Holds where the view leaves the relation's statement `i`. */
  #counts(r: string): string {
    const { documents, withoutMilestones } = this.#view;
    return all([
      ...documents === undefined ? [] : [`any(d IN ${this.parameter(documents.map(id => `${id}#`))} WHERE ${milestonesOf(r)}[i] STARTS WITH d)`],
      ...withoutMilestones === undefined ? [] : [`NOT ${milestonesOf(r)}[i] IN ${this.parameter(withoutMilestones)}`],
    ]);
  }

  #logic<Filter>(filter: { readonly and?: readonly Filter[]; readonly or?: readonly Filter[]; readonly not?: Filter }, compile: (filter: Filter) => string): readonly string[] {
    return [
      ...(filter.and ?? []).map(compile),
      ...filter.or === undefined ? [] : [any(filter.or.map(compile))],
      ...filter.not === undefined ? [] : [`NOT ${compile(filter.not)}`],
    ];
  }

  #oneOf(value: string, filter: { readonly eq?: string; readonly in?: readonly string[] } = {}): readonly string[] {
    return [
      ...filter.eq === undefined ? [] : [`${value} = ${this.parameter(filter.eq)}`],
      ...filter.in === undefined ? [] : [`${value} IN ${this.parameter(filter.in)}`],
    ];
  }

  #named(e: string, filter: TextFilter): string {
    return all([...filter.isNull === true ? ['false'] : [], `any(key IN ${e}.keys WHERE ${all(this.#comparisons('key', filter, nameKey))})`]);
  }

  #text(value: string, filter: TextFilter = {}): readonly string[] {
    return [...this.#isNull(value, filter.isNull), ...this.#comparisons(`toLower(${value})`, filter, text => text.toLowerCase())];
  }

  #comparisons(value: string, filter: TextFilter, fold: (text: string) => string): readonly string[] {
    return [
      ...filter.eq === undefined ? [] : [certain(`${value} = ${this.parameter(fold(filter.eq))}`)],
      ...filter.in === undefined ? [] : [certain(`${value} IN ${this.parameter(filter.in.map(fold))}`)],
      ...filter.startsWith === undefined ? [] : [certain(`${value} STARTS WITH ${this.parameter(fold(filter.startsWith))}`)],
      ...filter.contains === undefined ? [] : [certain(`${value} CONTAINS ${this.parameter(fold(filter.contains))}`)],
    ];
  }

  #number(value: string, filter: NumberFilter): readonly string[] {
    return [
      ...this.#isNull(value, filter.isNull),
      ...filter.eq === undefined ? [] : [certain(`${value} = ${this.parameter(filter.eq)}`)],
      ...filter.in === undefined ? [] : [certain(`${value} IN ${this.parameter(filter.in)}`)],
      ...this.#bounds(value, filter),
      ...filter.between === undefined ? [] : this.#bounds(value, { gte: filter.between.from, lte: filter.between.to }),
    ];
  }

  #date(start: string, end: string, filter: DateFilter = {}): readonly string[] {
    return [
      ...filter.eq === undefined ? [] : [`${start} = ${this.parameter(filter.eq)}`],
      ...this.#bounds(start, filter),
      ...filter.between === undefined ? [] : [this.#touches(start, end, filter.between)],
    ];
  }

  #bounds<Value extends string | number>(value: string, { gt, gte, lt, lte }: { readonly gt?: Value; readonly gte?: Value; readonly lt?: Value; readonly lte?: Value }): readonly string[] {
    const bounds = [['>', gt], ['>=', gte], ['<', lt], ['<=', lte]] as const;
    return bounds.flatMap(([operator, bound]) => bound === undefined ? [] : [certain(`${value} ${operator} ${this.parameter(bound)}`)]);
  }

  #touches(start: string, end: string, stretch: { readonly start?: string; readonly end?: string }): string {
    return all([...this.#bounds(end, { ...stretch.start === undefined ? {} : { gte: stretch.start } }), ...this.#bounds(start, { ...stretch.end === undefined ? {} : { lte: stretch.end } })]);
  }

  #isNull(value: string, isNull: boolean | undefined): readonly string[] {
    if (isNull === undefined) return [];
    // Neo4j 5.26 may keep what a plain `m.text IS NOT NULL` found out in the place of the text, and properties(m) then has text: true.
    const v = this.variable('v');
    return [`${isNull ? '' : 'NOT '}any(${v} IN [${value}] WHERE ${v} IS NULL)`];
  }
}

/** The conjunction of predicates, in brackets; true where there is none. */
export function all(predicates: readonly string[]): string {
  const kept = predicates.filter(predicate => predicate !== 'true');
  return kept.length === 0 ? 'true' : `(${kept.join(' AND ')})`;
}

function any(predicates: readonly string[]): string {
  return predicates.length === 0 ? 'false' : `(${predicates.join(' OR ')})`;
}

/** A comparison with a value that is missing is null: here that is false. */
function certain(comparison: string): string {
  return `coalesce(${comparison}, false)`;
}

function indexes(r: string): string {
  return `range(0, size(${milestonesOf(r)}) - 1)`;
}
