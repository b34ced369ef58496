/** The statements that read: for each method of the store one statement, however many ids it is asked for. */
import type { RelationType } from '../../../schema/ontology.js';
import type { Direction, EntityOrderKey, MilestoneOrderKey, RelationFilter, RelationOrderKey, RelationsOfQuery, RelationQuery, EntityQuery, MilestoneQuery, View } from '../graph-store.js';
import type { Parameters } from '../cypher-driver.js';
import { all, FilterCompiler } from './filter.js';
import { compilePage, type PageClauses, type SortKey } from './page.js';
import { entityLabels, labelOf, relationTypeNames, typePattern } from './schema.js';

export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

const entityMap = (e: string): string => `${e} {.id, .type, .name, .aliases}`;

/** Brings along the texts that quotes are cut from. */
const withTexts = `CALL (r) { UNWIND r.eachMilestone AS milestone MATCH (m:Milestone {id: milestone}) RETURN collect(m {.id, .text}) AS texts }`;
const relationMap = `relation: properties(r), source: ${entityMap('s')}, target: ${entityMap('t')}, texts: texts`;

export const info = `CALL () { MATCH (d:Document) WHERE d.sha256 IS NOT NULL RETURN count(d) AS documents }
CALL () { MATCH (m:Milestone) RETURN count(m) AS milestones }
CALL () { MATCH (v:Meta {id: 'meta'}) RETURN collect(v.dataVersion) AS versions }
RETURN documents, milestones, versions,
  {${entityLabels.map(type => `${type}: COUNT { MATCH (:${type}) }`).join(', ')}} AS entities,
  {${relationTypeNames.map(type => `${type}: COUNT { MATCH ()-[:${type}]->() }`).join(', ')}} AS relations`;

export const documents = `MATCH (d:Document) WHERE d.sha256 IS NOT NULL RETURN properties(d) AS document ORDER BY d.id`;
export const entitiesById = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${entityMap('e')} AS entity`;
export const milestonesById = `UNWIND $ids AS id MATCH (m:Milestone {id: id}) RETURN properties(m) AS milestone`;
export const mentionsIn = `UNWIND $ids AS id MATCH (m:Milestone {id: id})-[x:MENTIONS]->(e:Entity)
  RETURN m.id AS milestone, e.id AS entity, x.starts AS starts, x.ends AS ends, x.texts AS texts, x.reasons AS reasons`;

/** A milestone has one mention at least of each entity, so the first milestones have the first mentions. */
export const mentionsOf = `UNWIND $ids AS id MATCH (e:Entity {id: id})
CALL (e) { MATCH (:Milestone)-[x:MENTIONS]->(e) RETURN coalesce(sum(size(x.starts)), 0) AS total }
CALL (e) { MATCH (m:Milestone)-[x:MENTIONS]->(e) WITH m, x, e ORDER BY m.start, m.id LIMIT $limit
  RETURN collect({milestone: m.id, entity: e.id, date: m.start, starts: x.starts, ends: x.ends, texts: x.texts, reasons: x.reasons}) AS groups }
RETURN id, total, groups`;

/** Of several entities that go by a name, the one with most relations; `$names` are {key, type}, type empty for any. */
export const entitiesByName = `UNWIND range(0, size($names) - 1) AS place
WITH place, $names[place].key AS key, $names[place].type AS type
MATCH (k:Name {key: key})-[:CALLS]->(e:Entity) WHERE type = '' OR e.type = type
WITH place, e, COUNT { MATCH (e)-[:${typePattern()}]-() } AS relations ORDER BY place, relations DESC, e.id
WITH place, collect(${entityMap('e')}) AS found
RETURN place, found[0] AS entity`;

/** `$keys` are {place, id, source, type, target, start}: a relation is found by its own id, or by the id any of its statements would have. */
export function relationsById(view: View): Statement {
  const filters = new FilterCompiler(view);
  const text = `UNWIND $keys AS key MATCH (s:Entity {id: key.source})-[r]->(t:Entity {id: key.target})
WHERE type(r) = key.type AND (r.id = key.id OR key.start IN r.eachStart) AND ${filters.visible('r')}
${withTexts}
WITH key, r, s, t, texts ORDER BY r.id
RETURN key.place AS place, r.id = key.id AS exact, {${relationMap}} AS row`;
  return { text, parameters: filters.parameters };
}

/** A milestone knows the sources of what it asserts. */
export function relationsIn(view: View): Statement {
  const filters = new FilterCompiler(view);
  const text = `UNWIND $ids AS id MATCH (place:Milestone {id: id}) UNWIND place.sources AS source
MATCH (s:Entity {id: source})-[r:${typePattern()}]->(t:Entity) WHERE id IN r.eachMilestone AND ${filters.visible('r')}
${withTexts}
RETURN id AS milestone, {${relationMap}} AS row`;
  return { text, parameters: filters.parameters };
}

export function entities(query: EntityQuery): Statement {
  const filters = new FilterCompiler(query.view);
  const label = query.filter.type?.eq === undefined ? 'Entity' : labelOf(query.filter.type.eq);
  return windows(filters, query.withTotal, {
    match: `MATCH (e:${label}) WHERE ${all([filters.mentioned('e'), filters.entity('e', query.filter)])}`,
    page: compilePage(query, by => entityKey(by, filters), 'e.id', filters),
    variables: ['e'],
    row: `entity: ${entityMap('e')}`,
  });
}

export function milestones(query: MilestoneQuery): Statement {
  const filters = new FilterCompiler({ ...query.view, statuses: [] });
  return windows(filters, query.withTotal, {
    match: `MATCH (m:Milestone) WHERE ${all([filters.milestoneVisible('m'), filters.milestone('m', query.filter)])}`,
    page: compilePage(query, milestoneKey, 'm.id', filters),
    variables: ['m'],
    row: `milestone: properties(m)`,
  });
}

export function relations(query: RelationQuery): Statement {
  const filters = new FilterCompiler(query.view);
  const condition = all([filters.visible('r'), filters.relation({ relation: 'r', source: 's', target: 't' }, query.filter)]);
  return windows(filters, query.withTotal, {
    match: `MATCH (s:Entity)-[r:${typePattern(typesOf(query.filter))}]->(t:Entity) WHERE ${condition}`,
    page: compilePage(query, by => relationKey(by, 't', filters), 'r.id', filters),
    variables: ['r', 's', 't'],
    extend: withTexts,
    row: relationMap,
  });
}

/** `$ids` are the entities; a row has `id`, `total` and `rows`. */
export function relationsOf(query: RelationsOfQuery): Statement {
  const filters = new FilterCompiler(query.view);
  const step = { relation: 'r', from: 'e', node: 'o' };
  const { pattern, condition } = filters.step(query.types, query.direction, step);
  const statement = windows(filters, query.withTotal, {
    match: `MATCH ${pattern} WHERE ${all([condition, filters.visible('r'), filters.relationFrom(step, query.filter)])}`,
    page: compilePage(query, by => relationKey(by, 'o', filters), 'r.id', filters),
    variables: ['r', 'o'],
    extend: `WITH *, startNode(r) AS s, endNode(r) AS t ${withTexts}`,
    row: relationMap,
  }, ['e', 'id']);
  return { ...statement, text: `UNWIND $ids AS id MATCH (e:Entity {id: id})\n${statement.text}` };
}

interface WindowClauses {
  readonly match: string;
  readonly page: PageClauses;
  /** The variables that MATCH binds, to be handed on. */
  readonly variables: readonly string[];
  /** What is read for the rows of the page only. */
  readonly extend?: string;
  /** The members of a row, for a map. */
  readonly row: string;
}

/**
 * One row for each of the rows before: `total` (null unless wanted) and `rows`, each with its `position` in the order. `outer` are the
 * variables bound before: MATCH starts from the first of them, and the others are handed through.
 */
function windows(filters: FilterCompiler, withTotal: boolean, { match, page, variables, extend = '', row }: WindowClauses, outer: readonly string[] = []): Statement {
  const scope = outer.slice(0, 1);
  const handed = [...scope, ...variables].join(', ');
  const total = withTotal ? `CALL (${scope.join('')}) { ${match} RETURN count(*) AS total }` : `WITH ${[...outer, 'null AS total'].join(', ')}`;
  return {
    text: `${total}
CALL (${scope.join('')}) {
  ${match}
  WITH ${handed}, ${page.keys} WHERE ${page.within}
  WITH ${handed}, ${page.keyNames} ORDER BY ${page.orderBy} LIMIT ${page.limit}
  ${extend}
  WITH * ORDER BY ${page.orderBy}
  RETURN collect({${row}, position: [${page.keyNames}]}) AS rows
}
RETURN ${[...outer.slice(1), 'total', 'rows'].join(', ')}`,
    parameters: filters.parameters,
  };
}

function entityKey(by: EntityOrderKey, filters: FilterCompiler): SortKey {
  if (by === 'NAME') return { expression: 'e.sortName', nullable: false };
  if (by === 'TYPE') return { expression: 'e.type', nullable: false };
  const [counted, end] = by.split(' ') as [string, Direction?];
  const types = counted === 'RELATION_COUNT' ? [] : [counted.slice('COUNT_'.length) as RelationType];
  if (end === undefined) return { expression: `COUNT { MATCH (e)-[c:${typePattern(types)}]-() WHERE ${filters.visible('c')} }`, nullable: false };
  const { pattern, condition } = filters.step(types, end, { relation: 'c', from: 'e', node: 'other' });
  return { expression: `COUNT { MATCH ${pattern} WHERE ${all([condition, filters.visible('c')])} }`, nullable: false };
}

function milestoneKey(by: MilestoneOrderKey): SortKey {
  return { expression: by === 'DATE' ? 'm.start' : 'm.place', nullable: false };
}

function relationKey(by: RelationOrderKey, named: string, filters: FilterCompiler): SortKey {
  switch (by) {
    case 'DATE': return { expression: filters.relationValue('r', 'start'), nullable: false };
    case 'AMOUNT': return { expression: filters.relationValue('r', 'amount'), nullable: true };
    case 'STAKE': return { expression: filters.relationValue('r', 'stakePercent'), nullable: true };
    case 'CONFIDENCE': return { expression: filters.relationValue('r', 'confidence'), nullable: false };
    case 'TYPE': return { expression: 'type(r)', nullable: false };
    case 'NAME': return { expression: `${named}.sortName`, nullable: false };
  }
}

/** The types that a filter cannot but ask for: fewer relationships to look at. */
function typesOf({ type }: RelationFilter): readonly RelationType[] {
  return type?.eq === undefined ? type?.in ?? [] : [type.eq];
}
