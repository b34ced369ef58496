/**
 * The statements that write. `(Document)-[:NAMES {name, aliases}]->(Entity)` is an entity as one document knows it;
 * `(Milestone)-[:MENTIONS {starts, ends, texts, reasons}]->(Entity)` its places; `(Name {key})-[:CALLS]->(Entity)` makes every name
 * and alias findable by index. Rows come as `$rows`. A pattern begins where there is one node and few relationships: the embedded store walks
 * it as it is written, and would go through all names, or all that a document names, for each row. Neo4j plans by how much there is, and keeps for
 * ten seconds what it planned for an almost empty store: `WITH` says with which ends to begin.
 */
import type { EntityType, RelationType } from '../../../schema/ontology.js';
import { labelOf, typePattern } from './schema.js';
import { milestonesOf, statementsOf } from './stated.js';

/** Takes the write lock first, so that the version read then is the one this transaction moves. */
export const lockVersion = `MERGE (v:Meta {id: 'meta'}) SET v.writing = true RETURN v.dataVersion AS version`;
export const readVersion = `MATCH (v:Meta {id: 'meta'}) RETURN v.dataVersion AS version`;
export const writeVersion = `MATCH (v:Meta {id: 'meta'}) SET v.dataVersion = $version REMOVE v.writing`;
/** Said after the transaction that wrote the version: Neo4j shows the version of a commit some milliseconds before the last of its data. */
export const settleVersion = `MATCH (v:Meta {id: 'meta'}) WHERE v.dataVersion = $version SET v.settledVersion = $version`;

/** A document has properties beside its id only when it is whole. */
export const openDocument = `MERGE (d:Document {id: $id}) SET d = {id: $id}`;
export const completeDocument = `MATCH (d:Document {id: $id}) SET d = $properties`;
export const deleteDocument = `MATCH (d:Document {id: $id}) DELETE d`;

export const putMilestones = `UNWIND $rows AS row MERGE (m:Milestone {id: row.id}) SET m = row`;
export const deleteMilestones = `UNWIND $rows AS row MATCH (m:Milestone {id: row.id}) DELETE m`;

export function putEntities(type: EntityType): string {
  return `UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e:${labelOf(type)} SET e.type = row.type`;
}
export const putNames = `MATCH (d:Document {id: $document}) UNWIND $rows AS row MATCH (e:Entity {id: row.id})
  MERGE (e)<-[n:NAMES]-(d) SET n = {name: row.name, aliases: row.aliases}`;
export const deleteNames = `MATCH (d:Document {id: $document}) UNWIND $rows AS row MATCH (e:Entity {id: row.id}) MATCH (e)<-[n:NAMES]-(d) DELETE n`;
export const readNames = `UNWIND $ids AS id MATCH (e:Entity {id: id}) OPTIONAL MATCH (:Document)-[n:NAMES]->(e)
  RETURN e.id AS id, e.type AS type, n.name AS name, n.aliases AS aliases`;
export const nameEntities = `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.name = row.name, e.aliases = row.aliases, e.sortName = row.sortName, e.keys = row.keys`;
export const readCalls = `UNWIND $ids AS id MATCH (e:Entity {id: id}) WITH e MATCH (e)<-[:CALLS]-(k:Name) RETURN k.key AS key, e.id AS id`;
export const putCalls = `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) MERGE (k:Name {key: row.key}) MERGE (k)-[:CALLS]->(e)`;
export const deleteCalls = `UNWIND $rows AS row MATCH (k:Name {key: row.key})-[c:CALLS]->(e:Entity {id: row.id}) DELETE c`;
export const deleteUnusedKeys = `UNWIND $keys AS key MATCH (k:Name {key: key}) WHERE NOT EXISTS { (k)-[:CALLS]->() } DELETE k`;
export const deleteEntities = `UNWIND $ids AS id MATCH (e:Entity {id: id}) DELETE e`;

export const putMentions = `UNWIND $rows AS row MATCH (m:Milestone {id: row.milestone}) MATCH (e:Entity {id: row.entity})
  MERGE (m)-[x:MENTIONS]->(e) SET x = row.properties`;
export const deleteMentions = `UNWIND $rows AS row MATCH (:Milestone {id: row.milestone})-[x:MENTIONS]->(:Entity {id: row.entity}) DELETE x`;

export const readPairs = `UNWIND $rows AS row MATCH (s:Entity {id: row.source}) MATCH (t:Entity {id: row.target}) WITH row, s, t MATCH (s)-[r]->(t) WHERE r.id STARTS WITH row.key + '|'
  RETURN row.key AS key, r.id AS id, ${statementsOf('r')} AS statements`;
/** New ones: to merge them would walk all that a hub has of the type, for each. */
export function addRelations(type: RelationType): string {
  return `UNWIND $rows AS row MATCH (s:Entity {id: row.source}) MATCH (t:Entity {id: row.target}) CREATE (s)-[r:${typePattern([type])}]->(t) SET r = row.properties`;
}
export function setRelations(type: RelationType): string {
  return `UNWIND $rows AS row MATCH (s:Entity {id: row.source})-[r:${typePattern([type])} {id: row.id}]->() SET r = row.properties`;
}
export function deleteRelations(type: RelationType): string {
  return `UNWIND $rows AS row MATCH (s:Entity {id: row.source})-[r:${typePattern([type])} {id: row.id}]->() DELETE r`;
}

/** What the store holds of a document. Assertions are found from the entities it names: those are written before and go after them. */
export const heldDocument = `MATCH (d:Document {id: $id}) RETURN properties(d) AS properties`;
export const heldMilestones = `MATCH (m:Milestone {document: $id}) RETURN properties(m) AS properties`;
export const heldNames = `MATCH (d:Document {id: $id})-[n:NAMES]->(e:Entity) RETURN e.id AS id, e.type AS type, n.name AS name, n.aliases AS aliases`;
export const heldMentions = `MATCH (m:Milestone {document: $id})-[x:MENTIONS]->(e:Entity)
  RETURN m.id AS milestone, e.id AS entity, x.starts AS starts, x.ends AS ends, x.texts AS texts, x.reasons AS reasons`;
export const heldRelations = `MATCH (d:Document {id: $id})-[:NAMES]->(e:Entity) MATCH (e)-[r]->(:Entity) WHERE any(milestone IN ${milestonesOf('r')} WHERE milestone STARTS WITH $prefix)
  RETURN r.id AS id, ${statementsOf('r')} AS statements`;
