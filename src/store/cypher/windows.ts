/** Windows of ordered lists as clauses of a statement, and lists of relations that hang on entities, several levels deep. */
import type { RelationType } from '../../../schema/ontology.js';
import type { Ahead, Direction, EntityOrderKey, RelationOrderKey, RelationQuery, RelationsOfQuery } from '../graph-store.js';
import { passageColumns, readsAll } from '../relation-columns.js';
import { milestoneNames } from '../stored-values.js';
import { all, type FilterCompiler } from './filter.js';
import { compilePage, type PageClauses, type SortKey } from './page.js';
import { typePattern } from './schema.js';
import { milestonesOf, statementsOf } from './stated.js';

/** Clauses that bind what `result` says. */
export interface Clauses {
  readonly text: string;
  readonly result: string;
}

interface WindowClauses {
  /** The variable that MATCH starts from, where it is bound before. */
  readonly from?: string;
  /** True where MATCH may find many more rows than a page has. */
  readonly isLong?: boolean;
  readonly match: string;
  readonly page: PageClauses;
  /** The variables that MATCH binds, to be handed on. */
  readonly variables: readonly string[];
  /** What is read for the rows of the page only. */
  readonly extend: string;
  /** The columns of a row; its position follows where somebody asks for cursors. */
  readonly row: readonly string[];
}

export const entityColumns = (e: string, { aliases } = readsAll): string => `[${e}.id, ${e}.type, ${e}.name${aliases ? `, ${e}.aliases` : ''}]`;
export const milestoneColumns = (m: string, names: readonly string[] = milestoneNames): string => `[${names.map(name => `${m}.${name}`).join(', ')}]`;

/** Binds `[total, rows]`: the total is null unless wanted. */
export function window(filters: FilterCompiler, withTotal: boolean, clauses: WindowClauses): Clauses {
  const { from = '', isLong = false, match, page } = clauses;
  const [total, rows] = [filters.variable('total'), filters.variable('rows')];
  if ((withTotal || isLong) && filters.kind === 'neo4j' && from !== '' && page.lead !== null) return ledWindow(filters, clauses, page.lead, total, rows);
  return {
    text: `${withTotal ? `CALL (${from}) { ${match} RETURN count(*) AS ${total} }\n` : ''}CALL (${from}) {
  ${match}
  ${pageRows(clauses, page.keys, rows)}
}`,
    result: `[${withTotal ? total : 'null'}, ${rows}]`,
  };
}

/**
 * A window over the relationships of one node, which are walked once for the rows and their number. To sort them by date and id would fetch all ids, each from a place of
 * its own, so the dates alone say where the page ends, and only what stands before that is sorted by both. `from` stays known without being
 * handed on; grouped by it there would be no row for a node without relationships.
 */
function ledWindow(filters: FilterCompiler, clauses: WindowClauses, { expression, name, descending, rowId }: NonNullable<PageClauses['lead']>, total: string, rows: string): Clauses {
  const { from = '', match, page, variables } = clauses;
  const [every, one, end] = [filters.variable('every'), filters.variable('one'), filters.variable('end')];
  const lead = `${one}[${variables.length}]`;
  return {
    text: `CALL (${from}) {
  ${match}
  WITH collect([${[...variables, expression].join(', ')}]) AS ${every}
  CALL (${every}) { UNWIND ${every} AS ${one} WITH ${lead} AS ${name} ORDER BY ${name}${descending ? ' DESC' : ''} LIMIT ${page.limit} RETURN ${descending ? 'min' : 'max'}(${name}) AS ${end} }
  CALL (${from}, ${every}, ${end}) {
    UNWIND ${every} AS ${one}
    WITH ${from}, ${variables.map((variable, place) => `${one}[${place}] AS ${variable}`).join(', ')}, ${lead} AS ${name}, ${end} WHERE ${name} ${descending ? '>=' : '<='} ${end}
    ${pageRows(clauses, `${name}, ${rowId}`, rows)}
  }
  RETURN size(${every}) AS ${total}, ${rows}
}`,
    result: `[${total}, ${rows}]`,
  };
}

/** The rows of the page, in order, once those that may be on it are bound. */
function pageRows({ page, variables, extend, row }: WindowClauses, keys: string, rows: string): string {
  const handed = variables.join(', ');
  const cut = page.within === 'true' ? '' : ` WHERE ${page.within}\n  WITH ${handed}, ${page.keyNames}`;
  return `WITH ${handed}, ${keys}${cut} ORDER BY ${page.orderBy} LIMIT ${page.limit}
  ${extend === '' ? '' : `${extend}\n  WITH * ORDER BY ${page.orderBy}`}
  RETURN collect([${[...row, ...page.hasCursors ? [`[${page.keyNames}]`] : []].join(', ')}]) AS ${rows}`;
}

/**
 * Lists of the relations of an entity that is bound, each with the lists of the entities at the other ends: binds a list of `[total, rows]`,
 * in the order of `ahead`, of which each row ends in such a list.
 */
export function windowsAhead(e: string, ahead: readonly Ahead[], filters: FilterCompiler): Clauses {
  const windows = ahead.map(({ query, ahead: further }) => relationsOfWindow(e, query, further, filters.seeing(query.view)));
  return { text: windows.map(({ text }) => text).join('\n'), result: `[${windows.map(({ result }) => result).join(', ')}]` };
}

function relationsOfWindow(e: string, query: RelationsOfQuery, further: readonly Ahead[], filters: FilterCompiler): Clauses {
  const [r, o, mark] = [filters.variable('r'), filters.variable('o'), filters.variable('_')];
  const step = { relation: r, from: e, node: o };
  const { pattern, condition } = filters.step(query.types, query.direction, step);
  const texts = evidenceTexts(r, query, filters);
  const nested = windowsAhead(o, further, filters);
  return window(filters, query.withTotal, {
    from: e,
    // All relations of a hub are thousands, those of one type some dozens.
    isLong: query.types.length !== 1,
    match: `MATCH ${pattern} WHERE ${all([condition, filters.visible(r), filters.relationFrom(step, query.filter)])}`,
    page: compilePage(query, by => relationKey(by, r, o, filters), `${r}.id`, filters, mark),
    variables: [r, o],
    extend: [texts.text, nested.text].filter(text => text !== '').join('\n'),
    row: [...relationRow(r, query, filters), texts.result, entityColumns(o, query.reads), nested.result],
  });
}

/** The columns of a relation: id, status, then what is read of it. Statements say the status, too. */
export function relationRow(r: string, query: RelationQuery, filters: FilterCompiler): readonly string[] {
  if (needsStatements(query, filters)) return [`${r}.id`, 'null', statementsOf(r)];
  const { columns } = query.reads ?? readsAll;
  return [`${r}.id`, `${r}.status`, `[${columns.map(name => `${r}.${name}`).join(', ')}]`];
}

/** True where values have to be made of the statements that the view leaves, or where the words are wanted. */
export function needsStatements({ reads = readsAll }: RelationQuery, { restrictsEvidence }: FilterCompiler): boolean {
  return reads.evidence !== 'none' || restrictsEvidence;
}

/** The passages that quotes are cut from: `[[id, …, text], …]`, in the order of `passageColumns`. */
export function evidenceTexts(r: string, { reads = readsAll }: Pick<RelationQuery, 'reads'>, filters: FilterCompiler): Clauses {
  if (reads.evidence === 'none') return { text: '', result: 'null' };
  const [texts, m] = [filters.variable('texts'), filters.variable('m')];
  return { text: `CALL (${r}) { UNWIND ${milestonesOf(r)} AS ${m}id MATCH (${m}:Milestone {id: ${m}id}) RETURN collect(${milestoneColumns(m, passageColumns(reads))}) AS ${texts} }`, result: texts };
}

export function relationKey(by: RelationOrderKey, r: string, named: string, filters: FilterCompiler): SortKey {
  switch (by) {
    case 'DATE': return { expression: filters.relationValue(r, 'start'), nullable: false };
    case 'AMOUNT': return { expression: filters.relationValue(r, 'amount'), nullable: true };
    case 'STAKE': return { expression: filters.relationValue(r, 'stakePercent'), nullable: true };
    case 'CONFIDENCE': return { expression: filters.relationValue(r, 'confidence'), nullable: false };
    case 'TYPE': return { expression: filters.typeOf(r), nullable: false };
    case 'NAME': return { expression: `${named}.sortName`, nullable: false };
  }
}

export function entityKey(by: EntityOrderKey, filters: FilterCompiler): SortKey {
  if (by === 'NAME') return { expression: 'e.sortName', nullable: false };
  if (by === 'TYPE') return { expression: 'e.type', nullable: false };
  const [counted, end] = by.split(' ') as [string, Direction?];
  const types = counted === 'RELATION_COUNT' ? [] : [counted.slice('COUNT_'.length) as RelationType];
  if (end === undefined) return { expression: `COUNT { MATCH (e)-[c:${typePattern(types)}]-() WHERE ${filters.visible('c')} }`, nullable: false };
  const { pattern, condition } = filters.step(types, end, { relation: 'c', from: 'e', node: 'other' });
  return { expression: `COUNT { MATCH ${pattern} WHERE ${all([condition, filters.visible('c')])} }`, nullable: false };
}
