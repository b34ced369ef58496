/**
 * Which statements tell of the same fact, and what they say together. A pure function of the set of statements: neither their order nor
 * the order of import matters.
 *
 * Statements of the same source, type and target are one fact when their status is the same, their dates share a day, and no attribute
 * has two different values. Status is part of the key, not merged: what was planned in April and is stated in August are two statements
 * a reader may want apart, and a view that hides a status never has to split a relation. Dates are compared with every member, not only
 * with the nearest, so that a vague "in 2011" cannot tie a deal of April to one of August.
 */
import type { Assertion, Attributes, DateRange, Evidence, Relation } from '../../schema/facts.js';
import { type RelationType, statusNames } from '../../schema/ontology.js';
import { canonicalJson } from './canonical-json.js';
import { compareCodePoints } from './code-point-order.js';

/** An assertion as the store keeps it: the quote is cut from the milestone's text on reading. */
export type Statement = Omit<Assertion, 'evidence'> & { readonly evidence: Omit<Evidence, 'quote'> };

/** What several statements of one fact say together. */
export interface Merged {
  readonly date: DateRange;
  readonly attributes: Attributes;
  readonly confidence: number;
}

/** One fact: its id, what its statements say together, and the statements in order of precedence. */
export interface Cluster<S extends Statement = Statement> extends Merged {
  readonly id: string;
  readonly statements: readonly S[];
}

/** The facts that statements of one source, type and target tell of, ordered by start, status and precedence. */
export function cluster<S extends Statement>(statements: readonly S[]): readonly Cluster<S>[] {
  const facts: [S, ...S[]][] = [];
  for (const statement of [...statements].sort(byPrecedence)) {
    const fact = facts.find(members => members.every(member => agree(member, statement)));
    if (fact === undefined) facts.push([statement]);
    else fact.push(statement);
  }
  const sharing = new Map<string, number>();
  return facts
    .map(members => ({ first: members[0], statements: members, ...merge(members) }))
    .sort((a, b) => compareCodePoints(a.date.start, b.date.start) || byStatus(a.first, b.first))
    .map(({ first, ...fact }) => {
      const id = relationId(first, fact.date.start);
      const place = (sharing.get(id) ?? 0) + 1;
      sharing.set(id, place);
      return { ...fact, id: place === 1 ? id : `${id}|${place}` };
    });
}

/**
 * What statements of one fact, in order of precedence, say together: the date of the first (the most precise, then the earliest), each
 * attribute from the first that has it, the highest confidence.
 */
export function merge(statements: readonly Statement[]): Merged {
  const [first] = statements;
  if (first === undefined) throw new RangeError('A fact has one statement at least.');
  return {
    date: first.date,
    attributes: statements.reduceRight<Attributes>((merged, statement) => ({ ...merged, ...statement.attributes }), {}),
    confidence: Math.max(...statements.map(statement => statement.confidence)),
  };
}

/** The relation that statements of one fact, in order of precedence, make: of only some of them as if there were no others. */
export function relationOf(id: string, statements: readonly Assertion[]): Relation {
  const [first] = statements;
  if (first === undefined) throw new RangeError(`Relation ${id} has no statement.`);
  return {
    id, type: first.type, source: first.source, target: first.target, status: first.status, ...merge(statements),
    evidence: statements.map(statement => statement.evidence)
      .sort((a, b) => compareCodePoints(a.milestone, b.milestone) || a.start - b.start || compareCodePoints(canonicalJson(a), canonicalJson(b))),
  };
}

/** The id of a fact between two entities that starts on a day; `|2`, `|3` … is appended where several share it. */
export function relationId(ends: Pick<Statement, 'source' | 'type' | 'target'>, start: string): string {
  return `${ends.source}|${ends.type}|${ends.target}|${start}`;
}

/** The type that stands in the id of a fact. A store that is asked for the type of a relationship looks at all it has of it: Grafeo reads every property of every one into memory. */
export function typeInId(id: string): RelationType {
  const from = id.indexOf('|') + 1;
  return id.slice(from, id.indexOf('|', from)) as RelationType;
}

/** What the id of a fact says of it. */
export function endsInId(id: string): Pick<Statement, 'source' | 'type' | 'target'> {
  const [source = '', type = '', target = ''] = id.split('|');
  return { source, type: type as RelationType, target };
}

/** Whether an entity is the source of the fact of an id. */
export function isSourceInId(id: string, entity: string): boolean {
  return id.startsWith(entity) && id[entity.length] === '|';
}

/** The words of an amount may differ ("RMB 5 million", "5 million yuan") where amount and currency do not. */
function agree(a: Statement, b: Statement): boolean {
  return a.status === b.status
    && a.date.start <= b.date.end && b.date.start <= a.date.end
    && (Object.keys(a.attributes) as readonly (keyof Attributes)[]).every(name => name === 'amountText' || sameAttribute(a.attributes[name], b.attributes[name]));
}

function sameAttribute(a: number | string | undefined, b: number | string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function byPrecedence(a: Statement, b: Statement): number {
  return days(a.date) - days(b.date)
    || compareCodePoints(a.date.start, b.date.start)
    || compareCodePoints(a.evidence.milestone, b.evidence.milestone)
    || a.evidence.start - b.evidence.start
    || compareCodePoints(canonicalJson(a), canonicalJson(b));
}

function byStatus(a: Statement, b: Statement): number {
  return statusNames.indexOf(a.status) - statusNames.indexOf(b.status);
}

function days(date: DateRange): number {
  return (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000;
}
