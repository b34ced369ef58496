/** What an operation sees: its `@view`, narrowed by the `@view` and the arguments of a field. */
import { getDirectiveValues, type GraphQLResolveInfo } from 'graphql';
import { defaultStatuses, type Status } from '../../schema/ontology.js';
import type { RelationFilter, View } from '../store/graph-store.js';
import { badInput } from './bad-input.js';
import { type DateRangeInput, toStretch } from './date-range.js';
import { given } from './given.js';

/** The arguments of `@view`; a relation field takes the first three as its own. */
export interface ViewArguments {
  readonly asOf?: string | null;
  readonly between?: DateRangeInput | null;
  readonly statuses?: readonly Status[] | null;
  readonly minConfidence?: number | null;
  readonly documents?: readonly string[] | null;
  readonly withoutMilestones?: readonly string[] | null;
}

/** A view, and the conditions that hold beside it: two stretches of days cannot be put into one. */
export interface NarrowedView {
  readonly view: View;
  readonly filters: readonly RelationFilter[];
}

/** What the operation as a whole sees. */
export function operationView(info: GraphQLResolveInfo): View {
  return narrow([viewOn(info, info.operation)]).view;
}

/** What a field sees that lists relations. Throws BAD_USER_INPUT for a view that makes no sense. */
export function fieldView(info: GraphQLResolveInfo, { asOf, between, statuses }: ViewArguments): NarrowedView {
  return narrow([viewOn(info, info.operation), ...info.fieldNodes.map(node => viewOn(info, node)), given({ asOf, between, statuses })]);
}

function viewOn(info: GraphQLResolveInfo, node: Parameters<typeof getDirectiveValues>[1]): ViewArguments {
  const directive = info.schema.getDirective('view');
  return directive ? getDirectiveValues(directive, node, info.variableValues) ?? {} : {};
}

function narrow(views: readonly ViewArguments[]): NarrowedView {
  const all = <Key extends keyof ViewArguments>(key: Key): readonly NonNullable<ViewArguments[Key]>[] =>
    views.map(view => given(view)[key]).filter(value => value !== undefined);
  for (const value of all('minConfidence')) if (value < 0 || value > 1) throw badInput(`minConfidence is ${value}.`, 'Give a number from 0 to 1.');
  const [between, ...further] = all('between').map(toStretch);
  return {
    view: {
      statuses: common(all('statuses')) ?? defaultStatuses,
      ...given({
        between,
        asOf: all('asOf').toSorted()[0],
        minConfidence: all('minConfidence').toSorted((a, b) => b - a)[0],
        documents: common(all('documents')),
        withoutMilestones: all('withoutMilestones').length === 0 ? undefined : [...new Set(all('withoutMilestones').flat())],
      }),
    },
    filters: further.map(stretch => ({ date: { between: stretch } })),
  };
}

/** What all lists have; undefined where there is no list. */
function common<T>(lists: readonly (readonly T[])[]): readonly T[] | undefined {
  return lists.length === 0 ? undefined : lists.reduce((kept, list) => kept.filter(value => list.includes(value)));
}
