import type { DateRange, Entity, Evidence, Relation } from '../../../schema/facts.js';
import { edgeTypeName, type Side } from '../../../schema/names.js';
import { type RelationType, relationType, type Status } from '../../../schema/ontology.js';
import type { RelationRow } from '../../store/graph-store.js';

export interface Money {
  readonly value: number;
  readonly currency: string | null;
  readonly text: string | null;
}

/**
 * A relation as GraphQL shows it, from one of its ends: what the edge of a connection is. Of thousands few fields are asked for, so each is
 * looked up when it is.
 */
export class SeenRelation {
  readonly source: Entity;
  readonly target: Entity;
  readonly side: Side;
  readonly cursor: string | null;
  readonly #relation: Relation;

  constructor({ relation, source, target }: RelationRow, side: Side, cursor: string | null) {
    this.#relation = relation;
    this.source = source;
    this.target = target;
    this.side = side;
    this.cursor = cursor;
  }

  /** The other end. */
  get node(): Entity { return this.side === 'OUT' ? this.target : this.source; }

  get id(): string { return this.#relation.id; }
  get type(): RelationType { return this.#relation.type; }
  get status(): Status { return this.#relation.status; }
  get date(): DateRange { return this.#relation.date; }
  get confidence(): number { return this.#relation.confidence; }
  get evidence(): readonly Evidence[] { return this.#relation.evidence; }

  get amount(): Money | null {
    const { amount, currency = null, amountText: text = null } = this.#relation.attributes;
    return amount === undefined ? null : { value: amount, currency, text };
  }

  get stakePercent(): number | undefined { return this.#relation.attributes.stakePercent; }
  get round(): string | undefined { return this.#relation.attributes.round; }
  get title(): string | undefined { return this.#relation.attributes.title; }
  get change(): string | undefined { return this.#relation.attributes.change?.toUpperCase(); }
  get license(): string | undefined { return this.#relation.attributes.license; }
  get court(): string | undefined { return this.#relation.attributes.court; }
  get outcome(): string | undefined { return this.#relation.attributes.outcome; }
  get beneficiary(): string | undefined { return this.#relation.attributes.beneficiary; }
  get subject(): string | undefined { return this.#relation.attributes.subject; }
}

/** The relation seen from the entity `from`, or from its source where one comes from no entity. */
export function seen(row: RelationRow, from = row.source.id, cursor: string | null = null): SeenRelation {
  return new SeenRelation(row, from === row.source.id ? 'OUT' : 'IN', cursor);
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
