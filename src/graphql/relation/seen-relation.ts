import type { Attributes, Entity, Relation } from '../../../schema/facts.js';
import { edgeTypeName, type Side } from '../../../schema/names.js';
import { relationType } from '../../../schema/ontology.js';
import type { RelationRow } from '../../store/graph-store.js';

export interface Money {
  readonly value: number;
  readonly currency: string | null;
  readonly text: string | null;
}

/** A relation as GraphQL shows it, from one of its ends: what the edge of a connection is. */
export interface SeenRelation extends Omit<Relation, 'source' | 'target' | 'attributes'>, Omit<Attributes, 'amount' | 'currency' | 'amountText' | 'change'> {
  readonly source: Entity;
  readonly target: Entity;
  /** The other end. */
  readonly node: Entity;
  readonly side: Side;
  readonly cursor: string | null;
  readonly amount: Money | null;
  readonly change: string | null;
}

/** The relation seen from the entity `from`, or from its source where one comes from no entity. */
export function seen({ relation, source, target }: RelationRow, from = source.id, cursor: string | null = null): SeenRelation {
  const { attributes: { amount, currency = null, amountText: text = null, change, ...attributes }, ...rest } = relation;
  const side = from === source.id ? 'OUT' : 'IN';
  return {
    ...rest, ...attributes, source, target, side, cursor,
    node: side === 'OUT' ? target : source,
    amount: amount === undefined ? null : { value: amount, currency, text },
    change: change?.toUpperCase() ?? null,
  };
}

/** The object type it has. */
export function typeNameOf({ type, side }: SeenRelation): string {
  return edgeTypeName(type, side);
}

/** "Tencent invested in Huayi Media"; what is not plainly stated says so: "… (planned)". */
export function sentenceOf({ type, source, target, status }: Pick<SeenRelation, 'type' | 'source' | 'target' | 'status'>): string {
  const sentence = `${source.name} ${relationType(type).says} ${target.name}`;
  return status === 'STATED' ? sentence : `${sentence} (${status.toLowerCase()})`;
}
