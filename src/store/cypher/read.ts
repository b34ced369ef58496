/** The statements that read: for each method of the store one statement, however many ids it is asked for. */
import type { CypherDriver } from '../cypher-driver.js';
import type { Ahead, EntityQuery, MilestoneOrderKey, MilestoneQuery, RelationFilter, RelationQuery, RelationsOfQuery, View } from '../graph-store.js';
import { readsAll } from '../relation-columns.js';
import type { RelationType } from '../../../schema/ontology.js';
import { all, FilterCompiler } from './filter.js';
import { compilePage, type SortKey } from './page.js';
import { entityLabels, labelOf, relationTypeNames, typePattern } from './schema.js';
import { milestonesOf, statementsOf } from './stated.js';
import type { Statement } from './statement.js';
import { entityColumns, entityKey, evidenceTexts, milestoneColumns, relationKey, relationRow, window, windowsAhead } from './windows.js';

/** Whole relations, with the words. */
const whole = { reads: readsAll };
const seeAll: View = { statuses: [] };
type Kind = CypherDriver['kind'];

export const info: Statement = {
  clauses: `CALL () { MATCH (d:Document) WHERE d.sha256 IS NOT NULL RETURN count(d) AS documents }
CALL () { MATCH (m:Milestone) RETURN count(m) AS milestones }
CALL () { MATCH (v:Meta {id: 'meta'}) RETURN collect(v.dataVersion) AS versions }`,
  returns: {
    documents: 'documents', milestones: 'milestones', versions: 'versions',
    entities: `{${entityLabels.map(type => `${type}: COUNT { MATCH (:${type}) }`).join(', ')}}`,
    relations: `{${relationTypeNames.map(type => `${type}: COUNT { MATCH ()-[:${type}]->() }`).join(', ')}}`,
  },
};

export const documents: Statement = { clauses: `MATCH (d:Document) WHERE d.sha256 IS NOT NULL WITH d ORDER BY d.id`, returns: { document: 'properties(d)' } };
export const namesInOrder: Statement = { clauses: 'MATCH (e:Entity) WITH e ORDER BY e.sortName, e.id', returns: { type: 'e.type', id: 'e.id', sortName: 'e.sortName' } };
export const milestonesById: Statement = { clauses: `UNWIND $ids AS id MATCH (m:Milestone {id: id})`, returns: { milestone: milestoneColumns('m') } };
export const mentionsIn: Statement = {
  clauses: `UNWIND $ids AS id MATCH (m:Milestone {id: id})-[x:MENTIONS]->(e:Entity)`,
  returns: { milestone: 'm.id', entity: 'e.id', starts: 'x.starts', ends: 'x.ends', texts: 'x.texts', reasons: 'x.reasons' },
};

/** A milestone has one mention at least of each entity, so the first milestones have the first mentions. */
export const mentionsOf: Statement = {
  clauses: `UNWIND $ids AS id MATCH (e:Entity {id: id})
CALL (e) { MATCH (:Milestone)-[x:MENTIONS]->(e) RETURN coalesce(sum(size(x.starts)), 0) AS total }
CALL (e) { MATCH (m:Milestone)-[x:MENTIONS]->(e) WITH m, x, e ORDER BY m.start, m.id LIMIT $limit
  RETURN collect({milestone: m.id, entity: e.id, date: m.start, starts: x.starts, ends: x.ends, texts: x.texts, reasons: x.reasons}) AS groups }`,
  returns: { id: 'id', total: 'total', groups: 'groups' },
};

/** Each entity with the lists that are wanted of it. */
export const entitiesById = remembered((kind, ahead: readonly Ahead[]) => withLists(kind, `UNWIND $ids AS id MATCH (e:Entity {id: id})`, {}, ahead));

/**
 * Of several entities that go by a name, the one that most is told of: relations, mentions and names together, which the stores know without
 * looking at any of them. `$names` are {key, type}, type empty for any.
 */
export const entitiesByName = remembered((kind, ahead: readonly Ahead[]) => withLists(kind, `UNWIND range(0, size($names) - 1) AS place
WITH place, $names[place].key AS key, $names[place].type AS type
MATCH (k:Name {key: key})-[:CALLS]->(named:Entity) WHERE type = '' OR named.type = type
WITH place, named, COUNT { MATCH (named)--() } AS told ORDER BY place, told DESC, named.id
WITH place, collect(named) AS found WITH place, found[0] AS e`, { place: 'place' }, ahead));

/** Lists of relations of entities by their ids. */
export const relationsOf = remembered((kind, query: RelationsOfQuery) => withLists(kind, `UNWIND $ids AS id MATCH (e:Entity {id: id})`, {}, [{ query, ahead: [] }]));

/** Statements for what is asked again and again by the very same value are put together once. */
function remembered<Asked extends readonly [object, ...object[]]>(make: (kind: Kind, ...asked: Asked) => Statement): (kind: Kind, ...asked: Asked) => Statement {
  const known = { embedded: new WeakMap<object, Remembered>(), neo4j: new WeakMap<object, Remembered>() };
  return (kind, ...asked) => {
    const before = known[kind].get(asked[0]);
    if (before !== undefined && asked.every((one, place) => one === before.asked[place])) return before.statement;
    const statement = make(kind, ...asked);
    known[kind].set(asked[0], { asked, statement });
    return statement;
  };
}

interface Remembered {
  readonly asked: readonly object[];
  readonly statement: Statement;
}

function withLists(kind: Kind, clauses: string, returns: Readonly<Record<string, string>>, ahead: readonly Ahead[]): Statement {
  const filters = new FilterCompiler(seeAll, kind);
  const lists = windowsAhead('e', ahead, filters);
  return { clauses: `${clauses}\n${lists.text}`, returns: { ...returns, entity: entityColumns('e'), lists: lists.result }, parameters: filters.parameters };
}

/** `$keys` are {place, id, source, fact, target, start}, `fact` being `source|TYPE|target|`: a relation is found by its own id, or by the id any of its statements would have. */
export function relationsById(kind: Kind, view: View): Statement {
  const filters = new FilterCompiler(view, kind);
  const texts = evidenceTexts('r', whole, filters);
  return {
    clauses: `UNWIND $keys AS key MATCH (s:Entity {id: key.source})-[r]->(t:Entity {id: key.target})
WHERE r.id STARTS WITH key.fact AND (r.id = key.id OR key.start = r.start OR key.start IN coalesce(r.eachStart, [])) AND ${filters.visible('r')}
${texts.text}
WITH * ORDER BY r.id`,
    returns: { place: 'key.place', exact: 'r.id = key.id', row: wholeRow(texts.result) },
    parameters: filters.parameters,
  };
}

/** A milestone knows the sources of what it asserts. */
export function relationsIn(kind: Kind, view: View): Statement {
  const filters = new FilterCompiler(view, kind);
  const texts = evidenceTexts('r', whole, filters);
  return {
    clauses: `UNWIND $ids AS id MATCH (place:Milestone {id: id}) UNWIND place.sources AS source
MATCH (s:Entity {id: source})-[r:${typePattern()}]->(t:Entity) WHERE id IN ${milestonesOf('r')} AND ${filters.visible('r')}
${texts.text}`,
    returns: { milestone: 'id', row: wholeRow(texts.result) },
    parameters: filters.parameters,
  };
}

function wholeRow(texts: string): string {
  return `[r.id, null, ${statementsOf('r')}, ${texts}, ${entityColumns('s')}, ${entityColumns('t')}]`;
}

export const entities = remembered((kind, query: EntityQuery, ahead: readonly Ahead[]) => {
  const filters = new FilterCompiler(query.view, kind);
  const { type: { eq: only, ...types } = {}, ...others } = query.filter;
  const label = only === undefined ? 'Entity' : labelOf(only);
  // The first condition lets Neo4j read the names in the order of its index.
  const byName = query.orderBy[0]?.by === 'NAME' ? [`e.sortName >= ''`] : [];
  const lists = windowsAhead('e', ahead, filters);
  return listed(window(filters, query.withTotal, {
    match: `MATCH (e:${label}) WHERE ${all([...byName, filters.mentioned('e'), filters.entity('e', { ...others, type: types })])}`,
    page: compilePage(query, by => entityKey(by, filters), 'e.id', filters, ''),
    variables: ['e'],
    extend: lists.text,
    row: [entityColumns('e'), lists.result],
  }), filters);
});

export function milestones(kind: Kind, query: MilestoneQuery): Statement {
  const filters = new FilterCompiler({ ...query.view, statuses: [] }, kind);
  return listed(window(filters, query.withTotal, {
    match: `MATCH (m:Milestone) WHERE ${all([filters.milestoneVisible('m'), filters.milestone('m', query.filter)])}`,
    page: compilePage(query, milestoneKey, 'm.id', filters, ''),
    variables: ['m'],
    extend: '',
    row: [milestoneColumns('m')],
  }), filters);
}

export function relations(kind: Kind, query: RelationQuery): Statement {
  const filters = new FilterCompiler(query.view, kind);
  const types = typesOf(query.filter);
  const condition = all([filters.visible('r'), filters.relation({ relation: 'r', source: 's', target: 't' }, query.filter)]);
  const texts = evidenceTexts('r', query, filters);
  return listed(window(filters, query.withTotal, {
    match: `MATCH (s:Entity)-[r:${typePattern(types)}]->(t:Entity) WHERE ${condition}`,
    page: compilePage(query, by => relationKey(by, 'r', 't', filters), 'r.id', filters, ''),
    variables: ['r', 's', 't'],
    extend: texts.text,
    row: [...relationRow('r', query, filters), texts.result, entityColumns('s', query.reads), entityColumns('t', query.reads)],
  }), filters);
}

function listed({ text, result }: { readonly text: string; readonly result: string }, { parameters }: FilterCompiler): Statement {
  return { clauses: text, returns: { list: result }, parameters };
}

function milestoneKey(by: MilestoneOrderKey): SortKey {
  return { expression: by === 'DATE' ? 'm.start' : 'm.place', nullable: false };
}

/** The types that a filter cannot but ask for: fewer relationships to look at. */
function typesOf({ type }: RelationFilter): readonly RelationType[] {
  return type?.eq === undefined ? type?.in ?? [] : [type.eq];
}
