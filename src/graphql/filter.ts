/** Filters as GraphQL writes them → filters of the store. */
import { type EntityType, entityTypeNames, type RelationType, relationTypeNames, type Status } from '../../schema/ontology.js';
import { type RelationField, relationFieldsOf } from '../../schema/names.js';
import type { DateFilter, EntityFilter, NeighbourFilter, NumberFilter, RelationFilter, TextFilter } from '../store/graph-store.js';
import { type DateRangeInput, toStretch } from './date-range.js';
import { given } from './given.js';

type Maybe<T> = T | null | undefined;
interface Choice<T> { readonly eq?: Maybe<T>; readonly in?: Maybe<readonly T[]> }
type Members<T> = { readonly [Key in keyof T]?: T[Key] | null };

export interface MoneyFilterInput extends Members<NumberFilter> {
  readonly currency?: Maybe<string>;
}

export interface DateFilterInput extends Members<Omit<DateFilter, 'between'>> {
  readonly between?: Maybe<DateRangeInput>;
}

export interface RelationMatchInput {
  readonly some?: Maybe<RelationFilterInput>;
  readonly none?: Maybe<RelationFilterInput>;
  readonly every?: Maybe<RelationFilterInput>;
  readonly count?: Maybe<Members<NumberFilter>>;
}

/** Own fields, and a `RelationMatchInput` for each relation field. */
export interface EntityFilterInput {
  readonly AND?: Maybe<readonly EntityFilterInput[]>;
  readonly OR?: Maybe<readonly EntityFilterInput[]>;
  readonly NOT?: Maybe<EntityFilterInput>;
  readonly id?: Maybe<Choice<string>>;
  readonly type?: Maybe<Choice<EntityType>>;
  readonly name?: Maybe<Members<TextFilter>>;
  readonly [relationField: string]: unknown;
}

const textAttributes = ['round', 'title', 'change', 'license', 'court', 'outcome', 'beneficiary', 'subject'] as const;

export interface RelationFilterInput extends Readonly<Partial<Record<typeof textAttributes[number], Maybe<Members<TextFilter>>>>> {
  readonly AND?: Maybe<readonly RelationFilterInput[]>;
  readonly OR?: Maybe<readonly RelationFilterInput[]>;
  readonly NOT?: Maybe<RelationFilterInput>;
  readonly id?: Maybe<Choice<string>>;
  readonly type?: Maybe<Choice<RelationType>>;
  readonly status?: Maybe<Choice<Status>>;
  readonly date?: Maybe<DateFilterInput>;
  readonly confidence?: Maybe<Members<NumberFilter>>;
  readonly amount?: Maybe<MoneyFilterInput>;
  readonly stakePercent?: Maybe<Members<NumberFilter>>;
  readonly rule?: Maybe<Members<TextFilter>>;
  readonly source?: Maybe<EntityFilterInput>;
  readonly target?: Maybe<EntityFilterInput>;
  readonly node?: Maybe<EntityFilterInput>;
}

/** What a relation field of a filter looks along. */
const relationFields = new Map<string, Pick<NeighbourFilter, 'types' | 'direction'>>([
  ['relations', { types: [], direction: 'BOTH' }],
  ...entityTypeNames.flatMap(type => relationFieldsOf(type, relationTypeNames)).map(({ field, type, side }: RelationField) =>
    [field, { types: [type], direction: side }] as const),
]);

export function toEntityFilter(input: EntityFilterInput): EntityFilter {
  const relations = Object.entries(input).flatMap(([name, match]): readonly NeighbourFilter[] => {
    const along = relationFields.get(name);
    return along === undefined || match === null || match === undefined ? [] : [{ ...along, ...toMatch(match) }];
  });
  return {
    ...given({
      and: input.AND?.map(toEntityFilter), or: input.OR?.map(toEntityFilter), not: input.NOT && toEntityFilter(input.NOT),
      id: input.id && given(input.id), type: input.type && given(input.type), name: input.name && given(input.name),
    }),
    ...relations.length === 0 ? {} : { relations },
  };
}

export function toRelationFilter(input: RelationFilterInput): RelationFilter {
  const { AND, OR, NOT, id, type, status, date, confidence, amount, stakePercent, rule, source, target, node } = input;
  const { currency, ...sum } = amount ?? {};
  const text = {
    ...currency === null || currency === undefined ? {} : { currency: { eq: currency } },
    ...Object.fromEntries(textAttributes.flatMap(name => input[name] ? [[name, given(input[name])]] : [])),
  };
  return given({
    and: AND?.map(toRelationFilter), or: OR?.map(toRelationFilter), not: NOT && toRelationFilter(NOT),
    id: id && given(id), type: type && given(type), status: status && given(status), date: date && toDateFilter(date),
    confidence: confidence && given(confidence), amount: amount && given(sum), stakePercent: stakePercent && given(stakePercent),
    text: Object.keys(text).length === 0 ? undefined : text,
    rule: rule && given(rule), source: source && toEntityFilter(source), target: target && toEntityFilter(target), node: node && toEntityFilter(node),
  });
}

export function toDateFilter({ between, ...comparisons }: DateFilterInput): DateFilter {
  return { ...given(comparisons), ...between ? { between: toStretch(between) } : {} };
}

function toMatch({ some, none, every, count }: RelationMatchInput): Omit<NeighbourFilter, 'types' | 'direction'> {
  return given({ some: some && toRelationFilter(some), none: none && toRelationFilter(none), every: every && toRelationFilter(every), count: count && given(count) });
}
