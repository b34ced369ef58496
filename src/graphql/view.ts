/** What a field sees: the `@view` of the operation, narrowed by that of each field on the way to it and by its own arguments. */
import { type FieldNode, type FragmentDefinitionNode, getDirectiveValues, type GraphQLResolveInfo, type InlineFragmentNode, isAbstractType, isObjectType, Kind, type SelectionNode } from 'graphql';
import { defaultStatuses, type Status } from '../../schema/ontology.js';
import type { View } from '../store/graph-store.js';
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

/**
 * What the field that `info` is of sees. `own` are its arguments; they narrow this field alone, where its `@view` narrows all beneath it too.
 * Throws BAD_USER_INPUT for a view that makes no sense.
 */
export function fieldView(info: GraphQLResolveInfo, { asOf, between, statuses }: ViewArguments = {}): View {
  const nodes = [info.operation, ...fieldsOnTheWay(info)];
  return narrow([...nodes.map(node => viewOn(info, node)), given({ asOf, between, statuses })]);
}

function viewOn(info: GraphQLResolveInfo, node: Parameters<typeof getDirectiveValues>[1]): ViewArguments {
  const directive = info.schema.getDirective('view');
  return directive ? getDirectiveValues(directive, node, info.variableValues) ?? {} : {};
}

/** The fields from the operation down to the one that `info` is of. */
function fieldsOnTheWay(info: GraphQLResolveInfo): readonly FieldNode[] {
  const steps: { readonly key: string; readonly type: string }[] = [];
  for (let path: typeof info.path | undefined = info.path; path !== undefined; path = path.prev) {
    if (typeof path.key === 'string') steps.unshift({ key: path.key, type: path.typename ?? '' });
  }
  const way: FieldNode[] = [];
  let selections = info.operation.selectionSet.selections;
  for (const { key, type } of steps) {
    const fields = fieldsNamed(key, type, selections, info);
    way.push(...fields);
    selections = fields.flatMap(field => field.selectionSet?.selections ?? []);
  }
  return way;
}

/** The fields of an object of that type that answer under a key, fragments opened. */
function fieldsNamed(key: string, type: string, selections: readonly SelectionNode[], info: GraphQLResolveInfo): readonly FieldNode[] {
  return selections.flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value === key ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fragment !== undefined && isFor(type, fragment, info) ? fieldsNamed(key, type, fragment.selectionSet.selections, info) : [];
  });
}

function isFor(type: string, { typeCondition }: InlineFragmentNode | FragmentDefinitionNode, { schema }: GraphQLResolveInfo): boolean {
  if (typeCondition === undefined || typeCondition.name.value === type) return true;
  const [condition, object] = [schema.getType(typeCondition.name.value), schema.getType(type)];
  return isAbstractType(condition) && isObjectType(object) && schema.isSubType(condition, object);
}

function narrow(views: readonly ViewArguments[]): View {
  const all = <Key extends keyof ViewArguments>(key: Key): readonly NonNullable<ViewArguments[Key]>[] =>
    views.map(view => given(view)[key]).filter(value => value !== undefined);
  for (const value of all('minConfidence')) if (value < 0 || value > 1) throw badInput(`minConfidence is ${value}.`, 'Give a number from 0 to 1.');
  const stretches = all('between').map(toStretch);
  return {
    statuses: common(all('statuses')) ?? defaultStatuses,
    ...given({
      // What touches several stretches begins before the first of them ends, and ends after the last of them begins; apart, they turn round.
      between: stretches.length === 0 ? undefined : given({ start: largest(stretches.map(({ start }) => start)), end: smallest(stretches.map(({ end }) => end)) }),
      asOf: smallest(all('asOf')),
      minConfidence: largest(all('minConfidence')),
      documents: common(all('documents')),
      withoutMilestones: all('withoutMilestones').length === 0 ? undefined : [...new Set(all('withoutMilestones').flat())],
    }),
  };
}

function smallest<T extends string | number>(values: readonly (T | undefined)[]): T | undefined {
  return values.filter(value => value !== undefined).reduce<T | undefined>((least, value) => least === undefined || value < least ? value : least, undefined);
}

function largest<T extends string | number>(values: readonly (T | undefined)[]): T | undefined {
  return values.filter(value => value !== undefined).reduce<T | undefined>((most, value) => most === undefined || value > most ? value : most, undefined);
}

/** What all lists have; undefined where there is no list. */
function common<T>(lists: readonly (readonly T[])[]): readonly T[] | undefined {
  return lists.length === 0 ? undefined : lists.reduce((kept, list) => kept.filter(value => list.includes(value)));
}
