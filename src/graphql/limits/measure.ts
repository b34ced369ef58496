/** Measures an operation. Each fragment is measured once, so that fragments of fragments cost no more than their text. */
import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLNamedType, type GraphQLSchema, isListType, isObjectType, isInterfaceType, Kind, type OperationDefinitionNode,
  type SelectionNode, type SelectionSetNode,
} from 'graphql';
import { defaultPageSize } from '../connection.js';

export interface Measures {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
}

/** How many items a list is thought to have that takes no size, such as the passages behind a relation. */
const usualListLength = 3;
const nothing: Measures = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/** `variables` give the sizes of pages that the operation takes from them. Introspection counts for directives and aliases alone. */
export function measure(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Measures {
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
    selections.map(selection => withDirectives(ofSelection(selection, parent), selection)).reduce(together, nothing);

  const ofSelection = (selection: SelectionNode, parent: GraphQLNamedType | undefined): Measures => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet, selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent);
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
    const inner = selection.selectionSet ? ofSelections(selection.selectionSet, field && getNamedType(field.type)) : nothing;
    const aliases = inner.aliases + (selection.alias ? 1 : 0);
    if (selection.name.value.startsWith('__')) return { ...inner, aliases, depth: 0, cost: 0 };
    const items = field ? itemsOf(selection, getNamedType(field.type).name, isListType(getNullableType(field.type)), parent?.name, variables) : 1;
    return { depth: inner.depth + 1, aliases, directives: inner.directives, cost: 1 + items * inner.cost };
  };

  return withDirectives(ofSelections(operation.selectionSet, schema.getQueryType() ?? undefined), operation);
}

/** How many times what stands below a field is computed. The lists of a page are as long as the page, which was counted. */
function itemsOf(field: FieldNode, typeName: string, isList: boolean, parentName: string | undefined, variables: Readonly<Record<string, unknown>>): number {
  const size = ['first', 'last', 'limit', 'k', 'ids'].map(name => sizeOf(field, name, variables)).find(value => value !== undefined);
  if (size !== undefined) return size;
  if (typeName.endsWith('Connection')) return defaultPageSize;
  return isList && parentName?.endsWith('Connection') !== true ? usualListLength : 1;
}

function sizeOf(field: FieldNode, name: string, variables: Readonly<Record<string, unknown>>): number | undefined {
  const value = field.arguments?.find(argument => argument.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  return typeof given === 'number' ? Math.max(0, given) : Array.isArray(given) ? given.length : undefined;
}

function withDirectives(measures: Measures, { directives = [] }: { readonly directives?: readonly unknown[] }): Measures {
  return { ...measures, directives: measures.directives + directives.length };
}

function together(a: Measures, b: Measures): Measures {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, directives: a.directives + b.directives, cost: a.cost + b.cost };
}
