/**
 * The plan of an operation: what to resolve of each object type, collected once for a document. Fields of one key are put together and
 * fragments opened, as the specification's CollectFields has it.
 */
import {
  type ASTNode, BREAK, type FieldNode, type FragmentDefinitionNode, getDirectiveValues, type GraphQLField, GraphQLIncludeDirective, type GraphQLObjectType, type GraphQLSchema, GraphQLSkipDirective,
  getNullableType, isAbstractType, isLeafType, Kind, type OperationDefinitionNode, type SelectionNode, TypeNameMetaFieldDef, visit,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** What does not change while the operation is executed. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** What `@skip` and `@include` are decided by. */
  readonly variables: Variables;
}

/** A field at one place of the answer, below the same fields of the same types each time. */
export class FieldPlan {
  readonly key: string;
  /** `"key":` */
  readonly label: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly field: GraphQLField<unknown, unknown>;
  /** True where the field gives one value that has no fields. */
  readonly isLeaf: boolean;
  readonly parentType: GraphQLObjectType;
  readonly parent: FieldPlan | undefined;
  /** True where no variable can change the arguments. */
  readonly hasFixedArguments: boolean;
  /** True where no variable can change what is asked below the field, and none the view that it is seen through. */
  readonly isFixedBelow: boolean;
  /** What was found out of the field, for as long as the plan is kept. */
  readonly known = new Map<string, unknown>();
  readonly #operation: Operation;
  readonly #hasFixedDirectives: boolean;
  readonly #below = new Map<GraphQLObjectType, readonly FieldPlan[]>();

  constructor(operation: Operation, parent: FieldPlan | undefined, parentType: GraphQLObjectType, key: string, nodes: FieldPlan['nodes']) {
    const { value: name } = nodes[0].name;
    const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parentType.getFields()[name];
    if (field === undefined) throw new Unplanned(`${parentType.name}.${name}`);
    this.#operation = operation;
    this.parent = parent;
    this.parentType = parentType;
    this.key = key;
    this.label = `${JSON.stringify(key)}:`;
    this.nodes = nodes;
    this.field = field;
    this.isLeaf = isLeafType(getNullableType(field.type));
    const isFixed = (some: readonly (ASTNode | undefined)[] = []): boolean => !some.some(node => node !== undefined && hasVariables(node, operation.fragments));
    this.hasFixedArguments = nodes.every(node => isFixed(node.arguments));
    this.#hasFixedDirectives = nodes.every(node => isFixed(node.directives)) && (parent === undefined ? isFixed(operation.operation.directives) : parent.#hasFixedDirectives);
    this.isFixedBelow = this.#hasFixedDirectives && nodes.every(node => isFixed([node.selectionSet]));
  }

  /** What is asked of the objects of a type below this field. */
  of(type: GraphQLObjectType): readonly FieldPlan[] {
    const known = this.#below.get(type);
    if (known !== undefined) return known;
    const plans = collect(this.#operation, this, type, this.nodes.flatMap(node => node.selectionSet?.selections ?? []));
    this.#below.set(type, plans);
    return plans;
  }
}

function hasVariables(node: ASTNode, fragments: Operation['fragments']): boolean {
  let found = false;
  visit(node, {
    Variable: () => { found = true; return BREAK; },
    FragmentSpread: ({ name }) => { const fragment = fragments[name.value]; if (fragment !== undefined && hasVariables(fragment, fragments)) found = true; },
  });
  return found;
}

/** Thrown for what the plan leaves to graphql-js: introspection. */
export class Unplanned extends Error {}

/** The fields of the operation. Throws `Unplanned`. */
export function planOf(operation: Operation): readonly FieldPlan[] {
  const root = operation.schema.getQueryType();
  if (!root) throw new Unplanned('There is no query type.');
  return collect(operation, undefined, root, operation.operation.selectionSet.selections);
}

function collect(operation: Operation, parent: FieldPlan | undefined, type: GraphQLObjectType, selections: readonly SelectionNode[]): readonly FieldPlan[] {
  const byKey = new Map<string, [FieldNode, ...FieldNode[]]>();
  const opened = new Set<string>();
  const gather = (some: readonly SelectionNode[]): void => {
    for (const selection of some) {
      if (!isIncluded(selection, operation.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const before = byKey.get(key);
        if (before === undefined) byKey.set(key, [selection]);
        else before.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD && opened.has(selection.name.value)) continue;
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments[selection.name.value];
      if (selection.kind === Kind.FRAGMENT_SPREAD) opened.add(selection.name.value);
      if (fragment !== undefined && isFor(type, fragment.typeCondition?.name.value, operation.schema)) gather(fragment.selectionSet.selections);
    }
  };
  gather(selections);
  return [...byKey].map(([key, nodes]) => new FieldPlan(operation, parent, type, key, nodes));
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  return getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

function isFor(type: GraphQLObjectType, condition: string | undefined, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
