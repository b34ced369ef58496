/** Measures an operation. Each fragment is measured once, so that fragments of fragments cost no more than their text. */
import {
  type ArgumentNode, type DirectiveNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLNamedType, type GraphQLSchema, isListType, isObjectType, isInterfaceType, Kind,
  type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql';
import { entityTypeNames } from '../../../schema/ontology.js';
import { defaultPageSize } from '../connection.js';
import type { Asked } from './limits.js';
import { measureValue, nothingInValue, type ValueMeasures } from './measure-value.js';

export type Measures = Asked<'depth' | 'cost' | keyof ValueMeasures>;

export type Variables = Readonly<Record<string, unknown>>;

/** How many items a list is thought to have that takes no size, such as the passages behind a relation. */
const usualListLength = 3;
/** What walks over the whole graph, whatever it lists of it: root fields, and what adds up a list that is not of one entity. */
const walkingFields: ReadonlySet<string> = new Set([
  ...['timeline', 'changes', 'motifs', 'stats', 'ranking', 'communities', 'conflicts'].map(field => `Query.${field}`),
  ...['Relation', 'Entity', ...entityTypeNames].map(type => `${type}Connection.aggregate`),
]);
/** How many items such a walk is worth: ten of them are too many at once. */
const walkCost = 20_000;
const nothing: Measures = { depth: 0, cost: 0, ...nothingInValue };

/** `variables` give the sizes of pages and the conditions that the operation takes from them. Introspection has neither depth nor cost. */
export function measure(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Measures {
  const fragments = new Map(document.definitions.flatMap(node => node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : []));
  const known = new Map<string, Measures>();

  const ofFragment = (name: string): Measures => {
    const fragment: FragmentDefinitionNode | undefined = fragments.get(name);
    if (fragment === undefined) return nothing;
    const before = known.get(name);
    if (before !== undefined) return before;
    // A circle is refused elsewhere; here it must only end.
    known.set(name, nothing);
    const measures = ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, measures);
    return measures;
  };

  const ofSelections = ({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): Measures =>
    selections.map(selection => withArguments(ofSelection(selection, parent), selection, variables)).reduce(together, nothing);

  const ofSelection = (selection: SelectionNode, parent: GraphQLNamedType | undefined): Measures => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet, selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent);
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
    const inner = selection.selectionSet ? ofSelections(selection.selectionSet, field && getNamedType(field.type)) : nothing;
    if (selection.name.value.startsWith('__')) return nothing;
    const items = field ? itemsOf(selection, getNamedType(field.type).name, isListType(getNullableType(field.type)), parent?.name, variables) : 1;
    const own = walkingFields.has(`${parent?.name ?? ''}.${selection.name.value}`) ? walkCost : 1;
    return { ...inner, depth: inner.depth + 1, cost: own + items * inner.cost };
  };

  return withArguments(ofSelections(operation.selectionSet, schema.getQueryType() ?? undefined), operation, variables);
}

/** How many times what stands below a field is computed. The lists of a page are as long as the page, which was counted. */
function itemsOf(field: FieldNode, typeName: string, isList: boolean, parentName: string | undefined, variables: Variables): number {
  const size = ['first', 'last', 'limit', 'k', 'ids'].map(name => sizeOf(field, name, variables)).find(value => value !== undefined);
  if (size !== undefined) return size;
  if (typeName.endsWith('Connection')) return defaultPageSize;
  return isList && parentName?.endsWith('Connection') !== true ? usualListLength : 1;
}

function sizeOf(field: FieldNode, name: string, variables: Variables): number | undefined {
  const value = field.arguments?.find(argument => argument.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  return typeof given === 'number' ? Math.max(0, given) : Array.isArray(given) ? given.length : undefined;
}

function withArguments(measures: Measures, node: { readonly arguments?: readonly ArgumentNode[]; readonly directives?: readonly DirectiveNode[] }, variables: Variables): Measures {
  const values = [node, ...node.directives ?? []].flatMap(each => each.arguments ?? []).map(({ value }) => measureValue(value, variables));
  return values.map(value => ({ ...nothing, ...value })).reduce(together, measures);
}

function together(a: Measures, b: Measures): Measures {
  return {
    depth: Math.max(a.depth, b.depth), cost: a.cost + b.cost,
    argumentDepth: Math.max(a.argumentDepth, b.argumentDepth), conditions: a.conditions + b.conditions, text: Math.max(a.text, b.text),
  };
}
