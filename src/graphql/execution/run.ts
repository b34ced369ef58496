/** One execution of a plan: the arguments and `info` of each field, made once however many objects it is resolved of. */
import { getArgumentValues, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { FieldPlan, Operation } from './plan.js';

/** A field in a run. */
export interface FieldRun {
  readonly plan: FieldPlan;
  readonly args: Record<string, unknown>;
  readonly info: GraphQLResolveInfo;
}

const runs = new WeakMap<GraphQLResolveInfo, { readonly run: Run; readonly plan: FieldPlan }>();

export class Run {
  readonly context: Context;
  readonly #operation: Operation;
  readonly #fields = new Map<FieldPlan, FieldRun>();

  constructor(operation: Operation, context: Context) {
    this.#operation = operation;
    this.context = context;
  }

  field(plan: FieldPlan): FieldRun {
    const known = this.#fields.get(plan);
    if (known !== undefined) return known;
    const { schema, fragments, operation, variables } = this.#operation;
    const prev = plan.parent === undefined ? undefined : this.field(plan.parent).info.path;
    const info: GraphQLResolveInfo = {
      fieldName: plan.field.name, fieldNodes: plan.nodes, returnType: plan.field.type, parentType: plan.parentType,
      path: { prev, key: plan.key, typename: plan.parentType.name }, schema, fragments, rootValue: undefined, operation, variableValues: variables,
    };
    const made = { plan, info, args: plan.field.args.length === 0 ? {} : getArgumentValues(plan.field, plan.nodes[0], variables) };
    this.#fields.set(plan, made);
    runs.set(info, { run: this, plan });
    return made;
  }
}

/** What is asked of the objects of a type below the field that `info` is of; nothing is known of it where graphql-js executes. */
export function fieldsBelow(info: GraphQLResolveInfo, type: GraphQLObjectType): readonly FieldRun[] {
  const found = runs.get(info);
  return found === undefined ? [] : found.plan.of(type).map(plan => found.run.field(plan));
}
