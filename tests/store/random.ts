/** Random chronicles and random questions about them, the same for the same seed. */
import type { DateRange, DocumentFacts } from '../../schema/facts.js';
import { type EntityType, type RelationType, statuses, type Status } from '../../schema/ontology.js';
import type {
  EntityFilter, EntityOrderKey, MilestoneFilter, NeighbourFilter, Order, RelationFilter, RelationOrderKey, View,
} from '../../src/store/graph-store.js';
import { date, document } from '../seed.js';

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0, below `limit` (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  some<T>(of: readonly T[], percent = 40): readonly T[] {
    return of.filter(() => this.chance(percent));
  }

  /** The member in a share of the cases, else none. */
  maybe<Key extends string, Value>(key: Key, value: () => Value, percent = 25): Partial<Record<Key, Value>> {
    return this.chance(percent) ? { [key]: value() } as Partial<Record<Key, Value>> : {};
  }
}

const names: readonly (readonly [EntityType, string])[] = [
  ['Company', 'Harbour Bank'], ['Company', 'Nordwind Air'], ['Company', 'Société Brume'], ['Company', 'azur'], ['Company', '360 Tea'],
  ['Regulator', 'Tide Commission'], ['Court', 'Harbour Court'], ['Person', 'Ida Fjord'], ['Product', 'Lantern'], ['Organization', 'Guild of Sails'],
];
const entities = names.map(([type, name]) => `${type} ${name}`);
export const entityIds = names.map(([type, name]) => `${type.toLowerCase()}:${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`);
const relationTypes: readonly RelationType[] = ['INVESTED_IN', 'ACQUIRED', 'PARTNERED_WITH', 'DISPUTED_WITH', 'SUED', 'LICENSED'];
const documents = ['alpha', 'beta', 'gamma'] as const;
export const milestoneIds = documents.flatMap(id => Array.from({ length: 8 }, (_, index) => `${id}#M00${index + 1}`));
const days = ['2011-04-25', '2011-04-26', '2011-04-27', '2011-06-01', '2011-12-31'];

/** Three documents that speak of the same few entities, so that many statements meet. */
export function randomFacts(random: Random): readonly DocumentFacts[] {
  return documents.map(id => randomDocument(random, id));
}

export function randomDocument(random: Random, id: string): DocumentFacts {
  const builder = document(id);
  for (let ordinal = 1; ordinal <= 8; ordinal++) {
    const named = entities.filter(() => random.chance(40));
    // Passages differ, and one holds a character of two UTF-16 units before what is quoted.
    builder.milestone(randomDate(random), `${random.chance(20) ? '\u{1F600} ' : ''}On day ${random.below(99)}: ${named.map(name => name.slice(name.indexOf(' ') + 1)).join(', ')}.`, random.chance(70) ? 'April' : null);
    for (const name of named) builder.mentions(name);
    for (let count = random.below(5); count > 0 && named.length > 1; count--) {
      const [source, target] = [random.one(named), random.one(named)];
      if (source !== target) builder.states(source, random.one(relationTypes), target, {
        status: randomStatus(random), confidence: random.one([0.25, 0.5, 0.75, 1]), rule: random.one(['invest/verb', 'Sue/noun']), date: randomDate(random),
        ...random.maybe('amount', () => random.one([0, 5, 12.5, 1e12])), ...random.maybe('currency', () => random.one(['USD', 'CNY'])),
        ...random.maybe('stakePercent', () => random.one([10, 15.68])), ...random.maybe('round', () => random.one(['first', 'First', 'Ångström'])),
      });
    }
  }
  return builder.facts();
}

function randomStatus(random: Random): Status {
  return random.chance(60) ? 'STATED' : random.one(Object.keys(statuses) as Status[]);
}

function randomDate(random: Random): DateRange {
  if (random.chance(20)) return date('2011-04-01', '2011-04-30', 'MONTH');
  return random.chance(10) ? date('2011-01-01', '2011-12-31', 'YEAR') : date(random.one(days));
}

export function randomView(random: Random): View {
  return {
    statuses: random.chance(60) ? ['STATED', 'PLANNED', 'ENDED'] : random.some(Object.keys(statuses) as Status[]),
    ...random.maybe('asOf', () => random.one(days)), ...random.maybe('between', () => randomStretch(random)), ...random.maybe('minConfidence', () => 0.5),
    ...random.maybe('documents', () => random.some(documents, 60)), ...random.maybe('withoutMilestones', () => random.some(milestoneIds)),
  };
}

function randomStretch(random: Random): { readonly start?: string; readonly end?: string } {
  return { ...random.maybe('start', () => random.one(days), 70), ...random.maybe('end', () => random.one(days), 70) };
}

export function randomEntityFilter(random: Random, depth = 2): EntityFilter {
  return {
    ...logic(random, depth, inner => randomEntityFilter(random, inner)),
    ...random.maybe('id', () => ({ in: random.some(entityIds, 70) }), 15), ...random.maybe('type', () => random.one([{ eq: 'Company' as const }, { in: ['Court', 'Person'] as const }]), 20),
    ...random.maybe('name', () => random.one([{ eq: 'SOCIETE brume' }, { startsWith: 'har' }, { contains: 'A' }, { in: ['Azur', 'lantern'] }, { isNull: false }, { contains: 'é' }]), 25),
    ...depth === 0 ? {} : random.maybe('relations', () => [randomNeighbours(random, depth - 1)], 40),
  };
}

function randomNeighbours(random: Random, depth: number): NeighbourFilter {
  const member = random.one(['some', 'none', 'every', 'count'] as const);
  return {
    types: random.chance(40) ? [] : random.some(relationTypes), direction: random.one(['OUT', 'IN', 'BOTH'] as const),
    ...member === 'count' ? { count: random.one([{ gt: 1 }, { eq: 0 }, { between: { from: 1, to: 2 } }]) } : { [member]: randomRelationFilter(random, depth) },
  };
}

export function randomRelationFilter(random: Random, depth = 2): RelationFilter {
  const inner = (): EntityFilter => randomEntityFilter(random, depth - 1);
  return {
    ...logic(random, depth, one => randomRelationFilter(random, one)),
    ...random.maybe('type', () => random.one([{ eq: random.one(relationTypes) }, { in: random.some(relationTypes, 70) }]), 15),
    ...random.maybe('status', () => random.one([{ eq: 'STATED' as const }, { in: ['PLANNED', 'ENDED'] as const }]), 15),
    ...random.maybe('date', () => random.one([{ eq: '2011-04-26' }, { gt: '2011-04-25', lte: '2011-06-01' }, { between: randomStretch(random) }]), 20),
    ...random.maybe('confidence', () => random.one([{ gte: 0.75 }, { lt: 1 }]), 15),
    ...random.maybe('amount', () => random.one([{ isNull: true }, { isNull: false }, { gt: 5 }, { in: [0, 12.5] }, { between: { from: 0, to: 5 } }]), 20),
    ...random.maybe('stakePercent', () => random.one([{ eq: 15.68 }, { lte: 10 }]), 10),
    ...random.maybe('text', () => random.one([{ currency: { eq: 'usd' } }, { round: { startsWith: 'FIR' } }, { round: { contains: 'å' }, currency: { isNull: true } }]), 15),
    ...random.maybe('rule', () => random.one([{ startsWith: 'sue/' }, { eq: 'INVEST/verb' }]), 15),
    ...depth === 0 ? {} : { ...random.maybe('source', inner, 15), ...random.maybe('target', inner, 15), ...random.maybe('node', inner, 15) },
  };
}

export function randomMilestoneFilter(random: Random, depth = 2): MilestoneFilter {
  return {
    ...logic(random, depth, inner => randomMilestoneFilter(random, inner)),
    ...random.maybe('document', () => random.one([{ eq: 'alpha' }, { in: ['beta', 'gamma'] }])), ...random.maybe('id', () => ({ in: random.some(milestoneIds, 60) })),
    ...random.maybe('date', () => ({ between: randomStretch(random) })), ...random.maybe('text', () => ({ contains: random.one(['HARBOUR', 'é', 'day 1']) })),
    ...random.maybe('heading', () => random.one([{ isNull: true }, { eq: 'april' }])),
  };
}

function logic<Filter>(random: Random, depth: number, filter: (depth: number) => Filter): { readonly and?: readonly Filter[]; readonly or?: readonly Filter[]; readonly not?: Filter } {
  if (depth === 0) return {};
  const several = (): readonly Filter[] => [filter(depth - 1), filter(depth - 1)];
  return { ...random.maybe('and', several, 10), ...random.maybe('or', several, 15), ...random.maybe('not', () => filter(depth - 1), 15) };
}

export function randomOrder<Key extends string>(random: Random, keys: readonly Key[]): readonly Order<Key>[] {
  const first = random.one(keys);
  const second = random.one(keys);
  return [first, ...second === first ? [] : [second]].slice(0, random.below(3)).map(by => ({ by, descending: random.chance(50) }));
}

export const entityOrderKeys: readonly EntityOrderKey[] = ['NAME', 'TYPE', 'RELATION_COUNT', 'COUNT_INVESTED_IN', 'COUNT_DISPUTED_WITH', 'RELATION_COUNT OUT', 'COUNT_INVESTED_IN IN', 'COUNT_DISPUTED_WITH OUT'];
export const relationOrderKeys: readonly RelationOrderKey[] = ['DATE', 'AMOUNT', 'STAKE', 'CONFIDENCE', 'TYPE', 'NAME'];
export const milestoneOrderKeys = ['DATE', 'DOCUMENT'] as const;
export const directions = ['OUT', 'IN', 'BOTH'] as const;
export const typesOrAll = (random: Random): readonly RelationType[] => random.chance(40) ? [] : random.some(relationTypes);
