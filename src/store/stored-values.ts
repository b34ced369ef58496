/** How domain values look in the store, and back. Neither store keeps maps as properties or null in lists. */
import type { Assertion, Attributes, DateRange, Document, Entity, Evidence, Mention, Milestone, Relation } from '../../schema/facts.js';
import type { EntityType } from '../../schema/ontology.js';
import { canonicalJson } from './canonical-json.js';
import { type Cluster, relationOf, type Statement } from './cluster.js';
import type { CypherValue, Row } from './cypher-driver.js';
import { numberOf, textOf } from './row-values.js';
import { packStatement, unpackStatement } from './statement-text.js';

/** Attributes that filters and orders look at; `amountText` is only shown. */
export const numberAttributes = ['amount', 'stakePercent'] as const;
export const textAttributes = ['currency', 'round', 'title', 'change', 'license', 'court', 'outcome', 'beneficiary', 'subject'] as const;
export type SearchedAttribute = (typeof numberAttributes)[number] | (typeof textAttributes)[number];

/** What stands in an `each…` list for a statement without the attribute. */
export function missing(name: SearchedAttribute): number | string {
  return (numberAttributes as readonly string[]).includes(name) ? -1 : '';
}

/** The list property that holds a value for each statement, in the order of precedence: `amount` → `eachAmount`. */
export function eachOf(name: string): string {
  return `each${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** `<document>#<key>` → document. Document ids have no `#`. */
export function documentOf(milestone: string): string {
  return milestone.slice(0, milestone.indexOf('#'));
}

/** `place` sorts milestones as their documents have them. */
export function milestoneProperties({ date, heading, ...rest }: Milestone): Row {
  const place = `${rest.document}#${String(rest.ordinal).padStart(9, '0')}`;
  return { ...rest, place, ...dateProperties(date), ...(heading === null ? {} : { heading }) };
}

/** The properties of a milestone that make its value, `id` first and `text` last. */
export const milestoneNames = ['id', 'document', 'key', 'section', 'ordinal', 'heading', 'start', 'end', 'precision', 'origin', 'dateText', 'text'] as const;

export function toMilestone(row: Row): Milestone {
  return {
    id: textOf(row['id']), document: textOf(row['document']), key: textOf(row['key']), section: numberOf(row['section']), ordinal: numberOf(row['ordinal']),
    heading: typeof row['heading'] === 'string' ? row['heading'] : null, date: toDate(row), text: textOf(row['text']),
  };
}

export function documentProperties({ year, ...rest }: Document): Row {
  return { ...rest, ...(year === null ? {} : { year }) };
}

export function toDocument(row: Row): Document {
  return {
    id: textOf(row['id']), title: textOf(row['title']), year: typeof row['year'] === 'number' ? row['year'] : null,
    sha256: textOf(row['sha256']), format: row['format'] as Document['format'],
  };
}

export function toEntity(row: Row): Entity {
  return { id: textOf(row['id']), type: row['type'] as EntityType, name: textOf(row['name']), aliases: row['aliases'] as readonly string[] };
}

/** Several mentions of one entity in one milestone, in order of place, as parallel lists on the MENTIONS relationship. */
export function mentionProperties(mentions: readonly Mention[]): Row {
  return {
    starts: mentions.map(mention => mention.start),
    ends: mentions.map(mention => mention.end),
    texts: mentions.map(mention => mention.text),
    reasons: mentions.map(mention => mention.reason),
  };
}

/** `row` has the ids `milestone` and `entity` beside the parallel lists. */
export function toMentions(row: Row): readonly Mention[] {
  const at = (name: string, index: number): CypherValue | undefined => (row[name] as readonly CypherValue[])[index];
  return (row['starts'] as readonly number[]).map((start, index) => ({
    milestone: textOf(row['milestone']), entity: textOf(row['entity']), start, end: numberOf(at('ends', index)),
    text: textOf(at('texts', index)), reason: textOf(at('reasons', index)),
  }));
}

/** An assertion as the store keeps it. */
export function toStatement({ evidence, ...rest }: Assertion): Statement {
  // Through JSON, as it is kept: a member that is undefined is none.
  return JSON.parse(canonicalJson({ ...rest, evidence: { ...evidence, quote: undefined } })) as Statement;
}

/**
 * The properties of a relation: what it says, where the first of its statements stands, and the statement. Where there are several, parallel
 * lists have what each says and where, to search in for a view that takes some of them away; one alone says what the relation says. A list of
 * one would cost the embedded store 80 bytes more than its value.
 */
export function relationProperties({ id, date, attributes, confidence, statements }: Cluster): Row {
  const [first] = statements;
  if (first === undefined) throw new RangeError(`Relation ${id} has no statement.`);
  const { status, evidence: { milestone, rule } } = first;
  return {
    id, ...dateProperties(date), status, confidence, ...attributes, milestone, rule,
    ...statements.length > 1 ? eachProperties(attributes, statements) : { statement: packStatement(first) },
  };
}

function eachProperties(attributes: Attributes, statements: readonly Statement[]): Row {
  return {
    statements: statements.map(packStatement),
    eachMilestone: statements.map(({ evidence }) => evidence.milestone),
    eachRule: statements.map(({ evidence }) => evidence.rule),
    eachStart: statements.map(({ date: own }) => own.start),
    eachEnd: statements.map(({ date: own }) => own.end),
    eachConfidence: statements.map(statement => statement.confidence),
    ...Object.fromEntries([...numberAttributes, ...textAttributes]
      .filter(name => attributes[name] !== undefined)
      .map(name => [eachOf(name), statements.map(statement => statement.attributes[name] ?? missing(name))])),
  };
}

/** `row` has the relation's id and its statements. */
export function toStatements(row: Row): readonly Statement[] {
  const id = textOf(row['id']);
  return (row['statements'] as readonly string[]).map(text => unpackStatement(id, text));
}

/** A relation of which only some statements count, as if there were no others. `texts` gives each milestone's text. */
export function toRelation(id: string, statements: readonly Statement[], texts: ReadonlyMap<string, string>): Relation {
  return relationOf(id, statements.map(statement => toAssertion(statement, texts)));
}

export function toAssertion({ evidence, ...rest }: Statement, texts: ReadonlyMap<string, string>): Assertion {
  return { ...rest, evidence: quoted(evidence, texts) };
}

/** The texts of the milestones that a row brings along. */
export function textsOf(row: Row): ReadonlyMap<string, string> {
  return new Map((row['texts'] as readonly Row[]).map(({ id, text: words }) => [textOf(id), textOf(words)]));
}

function quoted(evidence: Statement['evidence'], texts: ReadonlyMap<string, string>): Evidence {
  return { ...evidence, quote: (texts.get(evidence.milestone) ?? '').slice(evidence.start, evidence.end) };
}

function dateProperties({ text: dateText, ...rest }: DateRange): Row {
  return { ...rest, dateText };
}

function toDate(row: Row): DateRange {
  return {
    start: textOf(row['start']), end: textOf(row['end']), precision: row['precision'] as DateRange['precision'],
    origin: row['origin'] as DateRange['origin'], text: textOf(row['dateText']),
  };
}
