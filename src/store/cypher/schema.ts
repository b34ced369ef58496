/** Labels, relationship types, constraints and indexes; all names come from the ontology or stand here, none from input. */
import { entityTypes, relationTypes, type EntityType, type RelationType } from '../../../schema/ontology.js';

export const entityLabels = Object.keys(entityTypes) as readonly EntityType[];
export const relationTypeNames = Object.keys(relationTypes) as readonly RelationType[];

/** `A|B|C` for a relationship pattern; all types where none is given. Throws for a name that the ontology does not have. */
export function typePattern(types: readonly RelationType[] = []): string {
  for (const type of types) if (!relationTypeNames.includes(type)) throw new RangeError(`There is no relation type ${type}.`);
  return (types.length === 0 ? relationTypeNames : types).join('|');
}

/** The label of an entity type. Throws for a name that the ontology does not have. */
export function labelOf(type: EntityType): string {
  if (!entityLabels.includes(type)) throw new RangeError(`There is no entity type ${type}.`);
  return type;
}

const keys = [['Document', 'id'], ['Milestone', 'id'], ['Entity', 'id'], ['Name', 'key'], ['Meta', 'id']] as const;
/** Names stand in order for each label: Neo4j reads a page of them from the index, where it would else sort them all. */
const indexes = [['Milestone', 'document'], ['Entity', 'sortName'], ...entityLabels.map(label => [label, 'sortName'] as const)] as const;

/**
 * Makes what is missing. The index beside each unique constraint is for the embedded store, which enforces the constraint but does not
 * look up by it; Neo4j ignores the second. Constraint first: the other order is an error in Neo4j.
 */
export const schemaStatements: readonly string[] = [
  ...keys.map(([label, property]) => `CREATE CONSTRAINT ${label.toLowerCase()}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`),
  ...[...keys, ...indexes].map(([label, property]) => `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
];
