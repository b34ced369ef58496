/**
 * Filters over a projection. They mean what the store's mean (`store/cypher/filter.ts`, with which a test compares them); here they are
 * asked of thousands of relations that are in memory already, where a statement for each question would be dear.
 */
import type { DateRange, Entity, Relation } from '../../schema/facts.js';
import { type RelationType, relationType } from '../../schema/ontology.js';
import type { DateFilter, Direction, EntityFilter, NeighbourFilter, NumberFilter, RelationFilter, TextFilter, View } from '../store/graph-store.js';
import { nameKey } from '../store/name-key.js';
import { numberAttributes, textAttributes } from '../store/stored-values.js';
import { touches } from '../store/view.js';
import { type Projection, touchingOf } from './projection.js';
import { type SeenRelations, seenThrough } from './see-relation.js';

export class Matcher {
  readonly #projection: Projection;
  readonly #seen: SeenRelations;
  /** Whether an entity passes a filter: thousands of relations ask it of the same few. */
  readonly #known = new WeakMap<EntityFilter, Map<string, boolean>>();

  /** Filters look along relations as the view shows them. */
  constructor(projection: Projection, view: View) {
    this.#projection = projection;
    this.#seen = seenThrough(projection, view);
  }

  /** True where the relation passes. `from` is the entity that one came from: `node` then means the other end, else either. */
  relation(relation: Relation, filter: RelationFilter, from?: string): boolean {
    const { source, target, attributes } = relation;
    const end = (id: string, wanted: EntityFilter | undefined): boolean => wanted === undefined || this.entity(this.#entity(id), wanted);
    return logic(filter, inner => this.relation(relation, inner, from))
      && (filter.id === undefined || oneOf(relation.id, filter.id)) && oneOf(relation.type, filter.type) && oneOf(relation.status, filter.status)
      && datePasses(relation.date, filter.date) && numberPasses(relation.confidence, filter.confidence)
      && numberAttributes.every(name => numberPasses(attributes[name], filter[name]))
      && (filter.text === undefined || textAttributes.every(name => textPasses(attributes[name], filter.text?.[name])))
      && (filter.rule === undefined || relation.evidence.some(({ rule }) => textPasses(rule, filter.rule)))
      && end(source, filter.source) && end(target, filter.target)
      && (filter.node === undefined || [source, target].some(id => (id !== from || source === target) && end(id, filter.node)));
  }

  entity(entity: Entity, filter: EntityFilter): boolean {
    const known = this.#known.get(filter) ?? new Map<string, boolean>();
    this.#known.set(filter, known);
    const passes = known.get(entity.id) ?? this.#entityPasses(entity, filter);
    known.set(entity.id, passes);
    return passes;
  }

  #entityPasses(entity: Entity, filter: EntityFilter): boolean {
    return logic(filter, inner => this.entity(entity, inner))
      && oneOf(entity.id, filter.id) && oneOf(entity.type, filter.type)
      && (filter.name === undefined || [entity.name, ...entity.aliases].some(name => textPasses(name, filter.name, nameKey)))
      && (filter.relations ?? []).every(neighbours => this.#neighboursPass(entity, neighbours));
  }

  /** The relations of an entity along some types (all where empty), as the view shows them; symmetric ones whichever way they stand. */
  along(entity: string, types: readonly RelationType[], direction: Direction): readonly Relation[] {
    const node = this.#projection.nodeOf.get(entity);
    if (node === undefined) return [];
    return [...new Set(touchingOf(this.#projection, node))].flatMap(place => {
      const relation = this.#seen.at(place);
      if (relation === null || (types.length > 0 && !types.includes(relation.type))) return [];
      const either = direction === 'BOTH' || relationType(relation.type).symmetric === true;
      return either || entity === (direction === 'OUT' ? relation.source : relation.target) ? [relation] : [];
    });
  }

  #neighboursPass({ id }: Entity, { types, direction, some, none, every, count }: NeighbourFilter): boolean {
    const relations = this.along(id, types, direction);
    const passes = (filter: RelationFilter) => (relation: Relation): boolean => this.relation(relation, filter, id);
    return (some === undefined || relations.some(passes(some))) && (none === undefined || !relations.some(passes(none)))
      && (every === undefined || relations.every(passes(every))) && numberPasses(relations.length, count);
  }

  #entity(id: string): Entity {
    const entity = this.#projection.entities[this.#projection.nodeOf.get(id) ?? -1];
    if (entity === undefined) throw new RangeError(`${id} is not in the projection.`);
    return entity;
  }
}

function logic<Filter>(filter: { readonly and?: readonly Filter[]; readonly or?: readonly Filter[]; readonly not?: Filter }, passes: (filter: Filter) => boolean): boolean {
  return (filter.and ?? []).every(passes) && (filter.or === undefined || filter.or.some(passes)) && (filter.not === undefined || !passes(filter.not));
}

function oneOf(value: string, filter: { readonly eq?: string; readonly in?: readonly string[] } = {}): boolean {
  return (filter.eq === undefined || value === filter.eq) && (filter.in === undefined || filter.in.includes(value));
}

function textPasses(value: string | undefined, filter: TextFilter | undefined, fold = lowerCase): boolean {
  if (filter === undefined) return true;
  const { isNull, eq, in: list, startsWith, contains } = filter;
  if (isNull !== undefined && isNull !== (value === undefined)) return false;
  // What is missing passes no comparison.
  if (value === undefined) return eq === undefined && list === undefined && startsWith === undefined && contains === undefined;
  const text = fold(value);
  return (eq === undefined || text === fold(eq)) && (list === undefined || list.some(one => text === fold(one)))
    && (startsWith === undefined || text.startsWith(fold(startsWith))) && (contains === undefined || text.includes(fold(contains)));
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

function numberPasses(value: number | undefined, filter: NumberFilter | undefined): boolean {
  if (filter === undefined) return true;
  const { isNull, ...comparisons } = filter;
  if (isNull !== undefined && isNull !== (value === undefined)) return false;
  const { eq, in: list, gt, gte, lt, lte, between } = comparisons;
  if (value === undefined) return Object.keys(comparisons).length === 0;
  return (eq === undefined || value === eq) && (list === undefined || list.includes(value))
    && (gt === undefined || value > gt) && (gte === undefined || value >= gte) && (lt === undefined || value < lt) && (lte === undefined || value <= lte)
    && (between === undefined || (value >= between.from && value <= between.to));
}

function datePasses(date: DateRange, { eq, gt, gte, lt, lte, between = {} }: DateFilter = {}): boolean {
  return (eq === undefined || date.start === eq) && (gt === undefined || date.start > gt) && (gte === undefined || date.start >= gte)
    && (lt === undefined || date.start < lt) && (lte === undefined || date.start <= lte) && touches(date, between);
}
