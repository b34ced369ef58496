/**
 * The reads of a store, written so plainly that a reader can see they are right: everything in arrays, every question a walk over all of
 * it. The real stores are compared with it. What makes one relation of several statements is `cluster`, which has tests of its own.
 */
import type { DocumentFacts, Entity, Milestone, Relation } from '../../schema/facts.js';
import { relationType } from '../../schema/ontology.js';
import { cluster, merge, type Statement } from '../../src/store/cluster.js';
import { compareCodePoints } from '../../src/store/code-point-order.js';
import { nameTogether } from '../../src/store/entity-writer.js';
import type {
  DateFilter, EntityFilter, EntityOrderKey, EntityQuery, MilestoneFilter, MilestoneQuery, NeighbourFilter, NumberFilter, Page, RelationFilter,
  RelationOrderKey, RelationQuery, RelationRow, RelationsOfQuery, TextFilter, View,
} from '../../src/store/graph-store.js';
import { nameKey } from '../../src/store/name-key.js';
import { toStatement } from '../../src/store/stored-values.js';

type SortValue = string | number | null;

/** All rows that pass, in order; `window` cuts the page. */
export class NaiveStore {
  readonly entitiesKnown: readonly Entity[];
  readonly milestonesKnown: readonly Milestone[];
  readonly #facts: readonly DocumentFacts[];

  constructor(facts: readonly DocumentFacts[]) {
    this.#facts = facts;
    this.entitiesKnown = nameTogether(facts.flatMap(one => one.entities));
    this.milestonesKnown = facts.flatMap(one => one.milestones);
  }

  entities({ filter, view, orderBy }: EntityQuery): readonly Entity[] {
    const keys: Record<string, (entity: Entity) => SortValue> = { NAME: entity => nameKey(entity.name), TYPE: entity => entity.type };
    const count = (by: EntityOrderKey) => (entity: Entity): number =>
      this.#seen(view).filter(({ relation }) => endsCounted(relation, by.split(' ')[1]).includes(entity.id) && ['RELATION_COUNT', `COUNT_${relation.type}`].includes(by.split(' ')[0] ?? '')).length;
    return sorted(
      this.entitiesKnown.filter(entity => this.#isMentioned(entity, view) && this.#passes(entity, filter, view)),
      entity => entity.id, orderBy.map(({ by, descending }) => ({ key: keys[by] ?? count(by), descending })),
    );
  }

  relations({ filter, view, orderBy }: RelationQuery): readonly RelationRow[] {
    return this.#inOrder(this.#seen(view).filter(row => this.#relationPasses(row, filter, view, [row.source, row.target])), orderBy, row => row.target);
  }

  relationsOf(id: string, { types, direction, filter, view, orderBy }: RelationsOfQuery): readonly RelationRow[] {
    const other = (row: RelationRow): Entity => row.source.id === id ? row.target : row.source;
    return this.#inOrder(
      this.#along(id, types, direction, view).filter(row => this.#relationPasses(row, filter, view, [other(row)])), orderBy, other,
    );
  }

  milestones({ filter, view, orderBy }: MilestoneQuery): readonly Milestone[] {
    const keys = { DATE: (m: Milestone) => m.date.start, DOCUMENT: (m: Milestone) => `${m.document}#${String(m.ordinal).padStart(9, '0')}` };
    return sorted(this.milestonesKnown.filter(m => leaves(view, m.id) && milestonePasses(m, filter)), m => m.id, orderBy.map(({ by, descending }) => ({ key: keys[by], descending })));
  }

  #seen(view: View): readonly RelationRow[] {
    return [...groups(this.#statements()).values()].flatMap(statements => cluster(statements)).flatMap(fact => {
      const left = fact.statements.filter(statement => leaves(view, statement.evidence.milestone));
      if (left.length === 0) return [];
      const relation = this.#relation(fact.id, left);
      const { asOf, between, statuses, minConfidence = 0 } = view;
      const shown = statuses.includes(relation.status) && relation.confidence >= minConfidence && (asOf === undefined || relation.date.start <= asOf)
        && (between === undefined || datePasses(relation.date, { between }));
      return shown ? [{ relation, source: this.#entity(relation.source), target: this.#entity(relation.target) }] : [];
    });
  }

  #relation(id: string, statements: readonly Statement[]): Relation {
    const [first] = statements;
    if (first === undefined) throw new Error('no statement');
    const texts = new Map(this.milestonesKnown.map(milestone => [milestone.id, milestone.text]));
    return {
      id, type: first.type, source: first.source, target: first.target, status: first.status, ...merge(statements),
      evidence: statements
        .map(({ evidence }) => ({ ...evidence, quote: texts.get(evidence.milestone)?.slice(evidence.start, evidence.end) ?? '' }))
        .sort((a, b) => compareCodePoints(a.milestone, b.milestone) || a.start - b.start || compareCodePoints(a.rule, b.rule)),
    };
  }

  #statements(): readonly Statement[] {
    return this.#facts.flatMap(one => one.assertions).map(toStatement);
  }

  #entity(id: string): Entity {
    const found = this.entitiesKnown.find(entity => entity.id === id);
    if (found === undefined) throw new Error(`no entity ${id}`);
    return found;
  }

  #along(id: string, types: RelationsOfQuery['types'], direction: RelationsOfQuery['direction'], view: View): readonly RelationRow[] {
    return this.#seen(view).filter(({ relation }) => {
      if (types.length > 0 && !types.includes(relation.type)) return false;
      const either = direction === 'BOTH' || relationType(relation.type).symmetric === true;
      return ((either || direction === 'OUT') && relation.source === id) || ((either || direction === 'IN') && relation.target === id);
    });
  }

  #isMentioned(entity: Entity, view: View): boolean {
    return this.#facts.flatMap(one => one.mentions).some(mention => mention.entity === entity.id && leaves(view, mention.milestone));
  }

  #passes(entity: Entity, filter: EntityFilter, view: View): boolean {
    return logic(filter, inner => this.#passes(entity, inner, view))
      && oneOf(entity.id, filter.id) && oneOf(entity.type, filter.type)
      && (filter.name === undefined || [entity.name, ...entity.aliases].some(name => textPasses(nameKey(name), filter.name, nameKey)))
      && (filter.relations ?? []).every(neighbours => this.#neighboursPass(entity, neighbours, view));
  }

  #neighboursPass(entity: Entity, { types, direction, some, none, every, count }: NeighbourFilter, view: View): boolean {
    const rows = this.#along(entity.id, types, direction, view);
    const passes = (filter: RelationFilter) => (row: RelationRow): boolean =>
      this.#relationPasses(row, filter, view, [row.source.id === entity.id ? row.target : row.source]);
    return (some === undefined || rows.some(passes(some))) && (none === undefined || !rows.some(passes(none)))
      && (every === undefined || rows.every(passes(every))) && (count === undefined || numberPasses(rows.length, count));
  }

  #relationPasses(row: RelationRow, filter: RelationFilter, view: View, nodes: readonly Entity[]): boolean {
    const { relation, source, target } = row;
    return logic(filter, inner => this.#relationPasses(row, inner, view, nodes))
      && oneOf(relation.id, filter.id) && oneOf(relation.type, filter.type) && oneOf(relation.status, filter.status)
      && datePasses(relation.date, filter.date) && numberPasses(relation.confidence, filter.confidence)
      && numberPasses(relation.attributes.amount, filter.amount) && numberPasses(relation.attributes.stakePercent, filter.stakePercent)
      && Object.entries(filter.text ?? {}).every(([name, text]) => textPasses(relation.attributes[name as 'title'], text, lower))
      && (filter.rule === undefined || relation.evidence.some(evidence => textPasses(evidence.rule, filter.rule, lower)))
      && (filter.source === undefined || this.#passes(source, filter.source, view))
      && (filter.target === undefined || this.#passes(target, filter.target, view))
      && (filter.node === undefined || nodes.some(node => this.#passes(node, filter.node ?? {}, view)));
  }

  #inOrder(rows: readonly RelationRow[], orderBy: RelationQuery['orderBy'], named: (row: RelationRow) => Entity): readonly RelationRow[] {
    const keys: Record<RelationOrderKey, (row: RelationRow) => SortValue> = {
      DATE: row => row.relation.date.start, AMOUNT: row => row.relation.attributes.amount ?? null, STAKE: row => row.relation.attributes.stakePercent ?? null,
      CONFIDENCE: row => row.relation.confidence, TYPE: row => row.relation.type, NAME: row => nameKey(named(row).name),
    };
    return sorted(rows, row => row.relation.id, orderBy.map(({ by, descending }) => ({ key: keys[by], descending })));
  }
}

/** The page of rows that are in order already; `after` and `before` are places in them. */
export function window<T>(rows: readonly T[], page: Pick<Page<string>, 'first' | 'last'>, after = -1, before = rows.length): readonly T[] {
  const between = rows.slice(after + 1, before);
  return page.first === undefined ? between.slice(Math.max(0, between.length - (page.last ?? 0))) : between.slice(0, page.first);
}

function groups(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = [statement.source, statement.type, statement.target].join('|');
    found.set(key, [...found.get(key) ?? [], statement]);
  }
  return found;
}

function leaves({ documents, withoutMilestones }: Pick<View, 'documents' | 'withoutMilestones'>, milestone: string): boolean {
  return withoutMilestones?.includes(milestone) !== true && (documents?.includes(milestone.split('#')[0] ?? '') ?? true);
}

function sorted<T>(rows: readonly T[], idOf: (row: T) => string, keys: readonly { readonly key: (row: T) => SortValue; readonly descending: boolean }[]): readonly T[] {
  return [...rows].sort((a, b) => {
    for (const { key, descending } of keys) {
      const [x, y] = [key(a), key(b)];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      return (typeof x === 'string' ? compareCodePoints(x, String(y)) : x - Number(y)) * (descending ? -1 : 1);
    }
    return compareCodePoints(idOf(a), idOf(b));
  });
}

function logic<Filter>(filter: { readonly and?: readonly Filter[]; readonly or?: readonly Filter[]; readonly not?: Filter }, passes: (filter: Filter) => boolean): boolean {
  return (filter.and ?? []).every(passes) && (filter.or === undefined || filter.or.some(passes)) && (filter.not === undefined || !passes(filter.not));
}

function oneOf(value: string, filter: { readonly eq?: string; readonly in?: readonly string[] } = {}): boolean {
  return (filter.eq === undefined || value === filter.eq) && (filter.in?.includes(value) ?? true);
}

const lower = (text: string): string => text.toLowerCase();

function textPasses(value: string | undefined, filter: TextFilter = {}, fold: (text: string) => string): boolean {
  const { isNull, eq, in: list, startsWith, contains } = filter;
  if (isNull !== undefined && isNull !== (value === undefined)) return false;
  if (value === undefined) return eq === undefined && list === undefined && startsWith === undefined && contains === undefined;
  const folded = fold(value);
  return (eq === undefined || folded === fold(eq)) && (list?.map(fold).includes(folded) ?? true)
    && (startsWith === undefined || folded.startsWith(fold(startsWith))) && (contains === undefined || folded.includes(fold(contains)));
}

function numberPasses(value: number | undefined, filter: NumberFilter = {}): boolean {
  const { isNull, eq, in: list, gt, gte, lt, lte, between } = filter;
  if (isNull !== undefined && isNull !== (value === undefined)) return false;
  if (value === undefined) return [eq, list, gt, gte, lt, lte, between].every(part => part === undefined);
  return (eq === undefined || value === eq) && (list?.includes(value) ?? true) && (gt === undefined || value > gt) && (gte === undefined || value >= gte)
    && (lt === undefined || value < lt) && (lte === undefined || value <= lte) && (between === undefined || (value >= between.from && value <= between.to));
}

function datePasses(date: Milestone['date'], filter: DateFilter = {}): boolean {
  const { eq, gt, gte, lt, lte, between } = filter;
  return (eq === undefined || date.start === eq) && (gt === undefined || date.start > gt) && (gte === undefined || date.start >= gte)
    && (lt === undefined || date.start < lt) && (lte === undefined || date.start <= lte)
    && (between?.start === undefined || date.end >= between.start) && (between?.end === undefined || date.start <= between.end);
}

function milestonePasses(milestone: Milestone, filter: MilestoneFilter): boolean {
  return logic(filter, inner => milestonePasses(milestone, inner)) && oneOf(milestone.id, filter.id) && oneOf(milestone.document, filter.document)
    && datePasses(milestone.date, filter.date) && textPasses(milestone.text, filter.text, lower) && textPasses(milestone.heading ?? undefined, filter.heading, lower);
}

/** The ends at which a relation counts in an order; those of a relation without direction are both. */
function endsCounted({ source, target, type }: Relation, end = 'BOTH'): readonly string[] {
  if (relationType(type).symmetric === true || end === 'BOTH') return [source, target];
  return end === 'OUT' ? [source] : [target];
}
