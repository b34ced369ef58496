/** What things are called in GraphQL, from what the ontology calls them. */
import { type EntityType, type RelationType, relationType } from './ontology.js';

/** Which end of a relation one stands on: `OUT` on its source, so that the other end is the target. */
export type Side = 'OUT' | 'IN';

/** A relation as the field of one of its ends. */
export interface RelationField {
  readonly type: RelationType;
  readonly side: Side | 'BOTH';
  readonly field: string;
}

/** `INVESTED_IN` → `InvestedIn`: the GraphQL type that every relation of the type has. */
export function relationTypeName(type: RelationType): string {
  return type.split('_').map(word => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`).join('');
}

/** The GraphQL type of the end that one sees from a side: the entity type where only one is allowed, else `Entity`. */
export function otherEnd(type: RelationType, side: Side): string {
  const { from, to } = relationType(type);
  const allowed: readonly EntityType[] = side === 'OUT' ? to : from;
  return allowed.length === 1 ? String(allowed[0]) : 'Entity';
}

/**
 * True where the other end has a type of its own on one side, as the target of INVESTED_IN has. `node` cannot have two types in one
 * object type, so such a relation type is an interface with an object type for each side.
 */
export function hasTwoSides(type: RelationType): boolean {
  return otherEnd(type, 'OUT') !== otherEnd(type, 'IN');
}

/** The object type of a relation that is seen from a side: `InvestmentsEdge` from its source, `Acquired` from either. */
export function edgeTypeName(type: RelationType, side: Side): string {
  return hasTwoSides(type) ? `${sideName(type, side)}Edge` : relationTypeName(type);
}

export function connectionTypeName(type: RelationType, side: Side): string {
  return `${hasTwoSides(type) ? sideName(type, side) : relationTypeName(type)}Connection`;
}

/** The fields of an entity type, one for each relation type and end that it can be. */
export function relationFieldsOf(entityType: EntityType, types: readonly RelationType[]): readonly RelationField[] {
  return types.flatMap((type): readonly RelationField[] => {
    const { from, to, field, inverseField, symmetric } = relationType(type);
    if (symmetric === true) return from.includes(entityType) ? [{ type, side: 'BOTH', field }] : [];
    return [
      ...from.includes(entityType) ? [{ type, side: 'OUT', field } as const] : [],
      ...to.includes(entityType) ? [{ type, side: 'IN', field: inverseField } as const] : [],
    ];
  });
}

function sideName(type: RelationType, side: Side): string {
  const { field, inverseField } = relationType(type);
  const name = side === 'OUT' ? field : inverseField;
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
