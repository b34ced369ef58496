/**
 * The answers of the graph API, computed so plainly that a reader can see they are right: everything in arrays, every filter a walk over
 * all of it, every page a slice. graphql-js runs it as root value over the same SDL; nothing of src/graphql takes part. What the passages
 * that a view leaves say together comes from the naive store, which the stores are compared with as well.
 */
import { getDirectiveValues, type GraphQLResolveInfo } from 'graphql';
import type { DateRange, DocumentFacts, Entity, Milestone } from '../../schema/facts.js';
import { edgeTypeName, relationFieldsOf } from '../../schema/names.js';
import { entityTypeNames, entityTypes, type RelationType, relationType, relationTypeNames, type Status, statuses } from '../../schema/ontology.js';
import type { RelationRow } from '../../src/store/graph-store.js';
import { NaiveStore } from '../store/naive-store.js';

type Input = Readonly<Record<string, unknown>>;
type Way = 'OUT' | 'IN' | 'BOTH';
type Field = (args: Input, context: unknown, info: GraphQLResolveInfo) => unknown;
type Shown = Readonly<Record<string, unknown>>;

/** The views from the operation down to a field: each must show what is seen. */
type Views = readonly Input[];

/** A row of a list, and from which entity one came to it. */
interface Step { readonly row: RelationRow; readonly from?: string }

const everyStatus = Object.keys(statuses) as Status[];
const usualStatuses = ['STATED', 'PLANNED', 'ENDED'];

const foldName = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const fold = (text: string): string => text.toLowerCase();
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

export class NaiveGraph {
  readonly #store: NaiveStore;
  readonly #mentions: readonly { readonly milestone: string; readonly entity: string }[];
  readonly #rows = new Map<string, readonly RelationRow[]>();

  constructor(facts: readonly DocumentFacts[]) {
    this.#store = new NaiveStore(facts);
    this.#mentions = facts.flatMap(one => one.mentions);
  }

  /** For `graphql({ rootValue })`. */
  root(): Readonly<Record<string, Field>> {
    const inView = (field: (args: Input, views: Views, info: GraphQLResolveInfo) => unknown): Field => (args, _context, info) =>
      field(args, [...viewsOn(info, info.operation), ...viewsOfFields(info)], info);
    const entities = (type?: string): Field => inView((args, views) => this.#entityList(args, views, type));
    const entity = (type?: string): Field => inView(({ id, name }, views) => this.#find(views, type, one => isGiven(id) ? one.id === id : [one.name, ...one.aliases].some(each => foldName(each) === foldName(String(name)))));
    return {
      entity: entity(), entities: entities(),
      ...Object.fromEntries(entityTypeNames.flatMap(type => [[entityTypes[type].field, entity(type)], [entityTypes[type].pluralField, entities(type)]])),
      nodes: inView(({ ids }, views) => (ids as readonly string[]).map(id => this.#node(id, views))),
      relations: inView((args, views) => {
        const seen = [...views, narrowing(args)];
        const types = args['types'] as readonly string[] | undefined ?? [];
        const steps = this.#seen(seen).filter(row => types.length === 0 || types.includes(row.relation.type)).map(row => ({ row }));
        return page(this.#sorted(steps.filter(step => this.#relationPasses(step, args['filter'], seen)), args), args, ({ row }) => row.relation.id, step => this.#relation(step, views), shown => ({ node: shown }), shown => shown);
      }),
      milestones: inView((args, views) => {
        const kept = this.#store.milestonesKnown.filter(({ id }) => leavesMilestone(views, id)).filter(milestone => milestonePasses(milestone, args['filter']));
        const keys: Record<string, (milestone: Milestone) => string> = { DATE: ({ date }) => date.start, DOCUMENT: ({ document, ordinal }) => `${document}#${String(ordinal).padStart(9, '0')}` };
        const sorted = inOrder(kept, orders(args, 'DATE').map(({ by, down }) => ({ key: keys[by], down })), ({ id }) => id);
        return page(sorted, args, ({ id }) => id, milestone => this.#milestone(milestone, views), node => ({ node }), node => node);
      }),
    };
  }

  #entityList(args: Input, views: Views, type: string | undefined): unknown {
    const named = (entity: Entity): boolean => !views.some(view => isGiven(view['documents']) || isGiven(view['withoutMilestones']))
      || this.#mentions.some(mention => mention.entity === entity.id && leavesMilestone(views, mention.milestone));
    const kept = this.#store.entitiesKnown.filter(entity => (type === undefined || entity.type === type) && named(entity) && this.#entityPasses(entity, args['filter'], views));
    const key = (by: string, end: Way) => (entity: Entity): string | number => {
      if (by === 'NAME') return foldName(entity.name);
      if (by === 'TYPE') return entity.type;
      return this.#along(entity.id, by === 'RELATION_COUNT' ? [] : [by.slice('COUNT_'.length)], end, views).length;
    };
    const sorted = inOrder(kept, orders(args, 'NAME').map(({ by, end, down }) => ({ key: key(by, end), down })), ({ id }) => id);
    return page(sorted, args, ({ id }) => id, entity => this.#entity(entity, views), node => ({ node }), node => node);
  }

  #find(views: Views, type: string | undefined, fits: (entity: Entity) => boolean): Shown | null {
    const found = this.#store.entitiesKnown.find(entity => (type === undefined || entity.type === type) && fits(entity));
    return found === undefined ? null : this.#entity(found, views);
  }

  #node(id: string, views: Views): Shown | null {
    const milestone = this.#store.milestonesKnown.find(one => one.id === id);
    if (milestone !== undefined) return this.#milestone(milestone, views);
    const row = this.#seen(views).find(one => one.relation.id === id);
    return row === undefined ? this.#find(views, undefined, entity => entity.id === id) : this.#relation({ row }, views);
  }

  #entity(entity: Entity, views: Views): Shown {
    const relations = (types: readonly string[], way: Way, args: Input, info: GraphQLResolveInfo): unknown => {
      const below = [...views, ...viewsOfFields(info)];
      const seen = [...below, narrowing(args)];
      const steps = this.#along(entity.id, types, way, seen).map(row => ({ row, from: entity.id })).filter(step => this.#relationPasses(step, args['filter'], seen));
      return page(this.#sorted(steps, args), args, ({ row }) => row.relation.id, step => this.#relation(step, below), shown => shown, shown => (shown['node'] as () => unknown)());
    };
    const field = (type: RelationType, way: Way): Field => (args, _context, info) => relations([type], way, args, info);
    return {
      ...entity, __typename: entity.type,
      relations: ((args, _context, info) => relations(args['types'] as readonly string[] | undefined ?? [], args['direction'] as Way | undefined ?? 'BOTH', args, info)) satisfies Field,
      ...Object.fromEntries(relationFieldsOf(entity.type, relationTypeNames).map(({ field: name, type, side }) => [name, field(type, side)])),
    };
  }

  #relation({ row: { relation, source, target }, from = source.id }: Step, views: Views): Shown {
    const { type, status, evidence, date, attributes: { amount, currency = null, amountText = null, change, ...attributes } } = relation;
    const note = status === 'STATED' ? '' : ` (${status.toLowerCase()})`;
    return {
      ...attributes, id: relation.id, type, status, confidence: relation.confidence, date: dateShown(date), __typename: edgeTypeName(type, from === source.id ? 'OUT' : 'IN'),
      sentence: `${source.name} ${relationType(type).says} ${target.name}${note}`,
      amount: amount === undefined ? null : { value: amount, currency, text: amountText }, change: change?.toUpperCase() ?? null,
      source: () => this.#entity(source, views), target: () => this.#entity(target, views), node: () => this.#entity(from === source.id ? target : source, views),
      evidence: evidence.map(one => ({ ...one, milestone: () => this.#node(one.milestone, views) })),
    };
  }

  #milestone(milestone: Milestone, views: Views): Shown {
    const relations: Field = (_args, _context, info) => {
      const below = [...views, ...viewsOfFields(info)];
      return this.#seen(below).filter(row => row.relation.evidence.some(one => one.milestone === milestone.id))
        .sort((a, b) => byCodePoint(a.relation.id, b.relation.id)).map(row => this.#relation({ row }, below));
    };
    return { ...milestone, __typename: 'Milestone', date: dateShown(milestone.date), relations };
  }

  /** The relations that all views show. */
  #seen(views: Views): readonly RelationRow[] {
    const key = JSON.stringify(views);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const documents = views.map(view => view['documents']).filter(isGiven) as readonly (readonly string[])[];
    const rows = this.#store.relations({
      filter: {}, orderBy: [], first: 0, withTotal: false,
      view: {
        statuses: everyStatus, withoutMilestones: views.flatMap(view => view['withoutMilestones'] as readonly string[] | undefined ?? []),
        ...documents.length === 0 ? {} : { documents: (documents[0] ?? []).filter(id => documents.every(list => list.includes(id))) },
      },
    });
    const asked = views.some(view => isGiven(view['statuses'])) ? views : [{ statuses: usualStatuses }, ...views];
    const seen = rows.filter(({ relation: { status, date, confidence } }) => asked.every(view =>
      (!isGiven(view['statuses']) || (view['statuses'] as readonly string[]).includes(status)) && (!isGiven(view['asOf']) || date.start <= String(view['asOf']))
      && confidence >= Number(view['minConfidence'] ?? 0) && touches(date, view['between'])));
    this.#rows.set(key, seen);
    return seen;
  }

  #along(id: string, types: readonly string[], way: Way, views: Views): readonly RelationRow[] {
    return this.#seen(views).filter(({ relation: { type, source, target } }) => {
      const ways: readonly Way[] = relationType(type).symmetric === true || way === 'BOTH' ? ['OUT', 'IN'] : [way];
      return (types.length === 0 || types.includes(type)) && ways.some(each => (each === 'OUT' ? source : target) === id);
    });
  }

  #sorted(steps: readonly Step[], args: Input): readonly Step[] {
    const keys: Record<string, (step: Step) => string | number | undefined> = {
      DATE: ({ row }) => row.relation.date.start, AMOUNT: ({ row }) => row.relation.attributes.amount, STAKE: ({ row }) => row.relation.attributes.stakePercent,
      CONFIDENCE: ({ row }) => row.relation.confidence, TYPE: ({ row }) => row.relation.type, NAME: step => foldName(otherEnd(step).name),
    };
    return inOrder(steps, orders(args, 'DATE').map(({ by, down }) => ({ key: keys[by], down })), ({ row }) => row.relation.id);
  }

  #entityPasses(entity: Entity, filter: unknown, views: Views): boolean {
    return membersOf(filter).every(([name, value]) => {
      const passes = (inner: unknown): boolean => this.#entityPasses(entity, inner, views);
      if (name in logic) return logic[name as 'NOT'](value, passes);
      if (name === 'id' || name === 'type') return compares(entity[name], value, text => text);
      if (name === 'name') return (value as Input)['isNull'] !== true && [entity.name, ...entity.aliases].some(each => compares(each, value, foldName));
      const along = name === 'relations' ? { types: [], side: 'BOTH' as const } : wayOf(name);
      return this.#matches(entity, along.types, along.side, value as Input, views);
    });
  }

  #matches(entity: Entity, types: readonly string[], way: Way, { some, none, every, count }: Input, views: Views): boolean {
    const steps = this.#along(entity.id, types, way, views).map(row => ({ row, from: entity.id }));
    const passes = (filter: unknown) => (step: Step): boolean => this.#relationPasses(step, filter, views);
    return (!isGiven(some) || steps.some(passes(some))) && (!isGiven(none) || !steps.some(passes(none))) && (!isGiven(every) || steps.every(passes(every))) && compares(steps.length, count, fold);
  }

  #relationPasses(step: Step, filter: unknown, views: Views): boolean {
    const { row: { relation, source, target }, from } = step;
    const { attributes } = relation;
    return membersOf(filter).every(([name, value]) => {
      if (name in logic) return logic[name as 'NOT'](value, inner => this.#relationPasses(step, inner, views));
      switch (name) {
        case 'id': case 'type': case 'status': return compares(relation[name], value, text => text);
        case 'confidence': return compares(relation.confidence, value, fold);
        case 'date': return datePasses(relation.date, value);
        case 'amount': {
          const { currency, ...sum } = value as Input;
          return compares(attributes.amount, sum, fold) && (!isGiven(currency) || fold(attributes.currency ?? '') === fold(String(currency)));
        }
        case 'rule': return relation.evidence.some(({ rule }) => compares(rule, value, fold));
        case 'source': return this.#entityPasses(source, value, views);
        case 'target': return this.#entityPasses(target, value, views);
        case 'node': return (from === undefined ? [source, target] : [otherEnd(step)]).some(node => this.#entityPasses(node, value, views));
        default: return compares(attributes[name as 'round'], value, fold);
      }
    });
  }
}

const logic = {
  AND: (filters: unknown, passes: (filter: unknown) => boolean): boolean => (filters as readonly unknown[]).every(passes),
  OR: (filters: unknown, passes: (filter: unknown) => boolean): boolean => (filters as readonly unknown[]).some(passes),
  NOT: (filter: unknown, passes: (filter: unknown) => boolean): boolean => !passes(filter),
};

function membersOf(filter: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(filter ?? {}).filter(([, value]) => isGiven(value));
}

/** A value against `{ eq, in, gt, … }`; what is missing passes only `isNull: true`. */
function compares(value: string | number | undefined, filter: unknown, folded: (text: string) => string): boolean {
  const same = (a: unknown): unknown => typeof a === 'string' ? folded(a) : a;
  const [own, ownText, ownNumber] = [same(value), String(same(value)), Number(value)];
  const tests: Record<string, (asked: unknown) => boolean> = {
    isNull: asked => asked === (value === undefined), eq: asked => own === same(asked), in: asked => (asked as readonly unknown[]).map(same).includes(own),
    startsWith: asked => ownText.startsWith(String(same(asked))), contains: asked => ownText.includes(String(same(asked))),
    gt: asked => ownNumber > Number(asked), gte: asked => ownNumber >= Number(asked), lt: asked => ownNumber < Number(asked), lte: asked => ownNumber <= Number(asked),
    between: asked => ownNumber >= Number((asked as Input)['from']) && ownNumber <= Number((asked as Input)['to']),
  };
  return membersOf(filter).every(([name, asked]) => (name === 'isNull' || value !== undefined) && tests[name]?.(asked) === true);
}

function datePasses(date: DateRange, filter: unknown): boolean {
  const tests: Record<string, (day: string) => boolean> = { eq: day => date.start === day, gt: day => date.start > day, gte: day => date.start >= day, lt: day => date.start < day, lte: day => date.start <= day };
  return membersOf(filter).every(([name, asked]) => name === 'between' ? touches(date, asked) : tests[name]?.(String(asked)) === true);
}

function touches(date: DateRange, stretch: unknown): boolean {
  const { start, end } = (stretch ?? {}) as Input;
  return (!isGiven(start) || date.end >= String(start)) && (!isGiven(end) || date.start <= String(end));
}

function milestonePasses(milestone: Milestone, filter: unknown): boolean {
  return membersOf(filter).every(([name, value]) => {
    if (name in logic) return logic[name as 'NOT'](value, inner => milestonePasses(milestone, inner));
    if (name === 'date') return datePasses(milestone.date, value);
    return compares(milestone[name as 'heading'] ?? undefined, value, name === 'text' || name === 'heading' ? fold : text => text);
  });
}

function leavesMilestone(views: Views, id: string): boolean {
  return views.every(view => (!isGiven(view['documents']) || (view['documents'] as readonly string[]).includes(id.split('#')[0] ?? ''))
    && (!isGiven(view['withoutMilestones']) || !(view['withoutMilestones'] as readonly string[]).includes(id)));
}

function viewsOn(info: GraphQLResolveInfo, node: Parameters<typeof getDirectiveValues>[1]): Views {
  const directive = info.schema.getDirective('view');
  const values = directive ? getDirectiveValues(directive, node, info.variableValues) : undefined;
  return values === undefined ? [] : [values];
}

/** The arguments of a relation field that narrow what it sees. */
function narrowing({ asOf, between, statuses: own }: Input): Input {
  return { asOf, between, statuses: own };
}

function viewsOfFields(info: GraphQLResolveInfo): Views {
  return info.fieldNodes.flatMap(node => viewsOn(info, node));
}

function wayOf(name: string): { readonly types: readonly RelationType[]; readonly side: Way } {
  const field = entityTypeNames.flatMap(type => relationFieldsOf(type, relationTypeNames)).find(one => one.field === name);
  if (field === undefined) throw new Error(`There is no relation field ${name}.`);
  return { types: [field.type], side: field.side };
}

function otherEnd({ row: { source, target }, from }: Step): Entity {
  return from === undefined || from === source.id ? target : source;
}

function dateShown(date: DateRange): Shown {
  return { ...date, origin: date.origin.toUpperCase() };
}

function orders({ orderBy }: Input, usual: string): readonly { readonly by: string; readonly end: Way; readonly down: boolean }[] {
  return ((orderBy ?? [{ by: usual, direction: 'ASC' }]) as readonly Input[]).map(({ by, end = 'BOTH', direction }) => ({ by: String(by), end: end as Way, down: direction === 'DESC' }));
}

function inOrder<T>(items: readonly T[], keys: readonly { readonly key: ((item: T) => string | number | undefined) | undefined; readonly down: boolean }[], idOf: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => {
    for (const { key, down } of keys) {
      const [x, y] = [key?.(a), key?.(b)];
      if (x === y) continue;
      if (x === undefined) return 1;
      if (y === undefined) return -1;
      return (typeof x === 'string' ? byCodePoint(x, String(y)) : x - Number(y)) * (down ? -1 : 1);
    }
    return byCodePoint(idOf(a), idOf(b));
  });
}

/** A connection; the cursor of an item is its id. */
function page<T>(items: readonly T[], { first, last, after, before }: Input, idOf: (item: T) => string, show: (item: T) => Shown, toEdge: (shown: Shown) => Shown, toNode: (shown: Shown) => unknown): Shown {
  const place = (id: unknown, otherwise: number): number => isGiven(id) ? items.findIndex(item => idOf(item) === id) : otherwise;
  const between = items.slice(place(after, -1) + 1, place(before, items.length));
  const kept = isGiven(last) ? between.slice(Math.max(0, between.length - Number(last))) : between.slice(0, Number(first ?? 25));
  const shown = kept.map(item => ({ ...show(item), cursor: idOf(item) }));
  const edges = shown.map(one => ({ ...toEdge(one), cursor: one.cursor }));
  return {
    totalCount: items.length, edges, nodes: shown.map(toNode),
    pageInfo: {
      hasNextPage: isGiven(last) ? isGiven(before) : kept.length < between.length, hasPreviousPage: isGiven(last) ? kept.length < between.length : isGiven(after),
      startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
