/**
 * Pages of an export. Each walks the ids of nodes that are indexed, `$limit` at a time after `$after`, and brings what hangs on them:
 * that takes the same time at the end of a big store as at its beginning.
 */
import { typePattern } from './schema.js';
import { milestonesOf, statementsOf } from './stated.js';
import { milestoneColumns } from './windows.js';

const entityPage = `MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT $limit`;
const milestonePage = `MATCH (m:Milestone) WHERE m.id > $after WITH m ORDER BY m.id LIMIT $limit`;

/** `group` is the id that the page walks along; `values` what hangs on it, in no order. */
export const entityPages = `${entityPage} RETURN e.id AS group, [e {.id, .type, .name, .aliases}] AS values ORDER BY group`;
export const milestonePages = `${milestonePage} RETURN m.id AS group, [properties(m)] AS values ORDER BY group`;
export const documentPages = `MATCH (d:Document) WHERE d.id > $after AND d.sha256 IS NOT NULL
  WITH d ORDER BY d.id LIMIT $limit RETURN d.id AS group, [properties(d)] AS values ORDER BY group`;
export const namePages = `${entityPage}
  CALL (e) { MATCH (d:Document)-[n:NAMES]->(e) RETURN collect({document: d.id, id: e.id, type: e.type, name: n.name, aliases: n.aliases}) AS values }
  RETURN e.id AS group, values ORDER BY group`;
export const mentionPages = `${milestonePage}
  CALL (m) { MATCH (m)-[x:MENTIONS]->(e:Entity)
    RETURN collect({milestone: m.id, entity: e.id, starts: x.starts, ends: x.ends, texts: x.texts, reasons: x.reasons}) AS values }
  RETURN m.id AS group, values ORDER BY group`;
export const relationPages = `${entityPage}
  CALL (e) {
    MATCH (e)-[r:${typePattern()}]->(:Entity)
    CALL (r) { UNWIND ${milestonesOf('r')} AS milestone MATCH (m:Milestone {id: milestone}) RETURN collect(m {.id, .text}) AS texts }
    RETURN collect({id: r.id, statements: ${statementsOf('r')}, texts: texts}) AS values
  }
  RETURN e.id AS group, values ORDER BY group`;

/** All that makes the graph, in no order: what a store gives fastest. `$ids` are of entities, of which these are the sources. */
export const allEntities = 'MATCH (e:Entity) RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases';
export const allMilestones = `MATCH (m:Milestone) RETURN ${milestoneColumns('m')} AS milestone`;
export const statementsFrom = `UNWIND $ids AS id MATCH (e:Entity {id: id}) MATCH (e)-[r]->(:Entity) RETURN r.id AS id, ${statementsOf('r')} AS statements`;
