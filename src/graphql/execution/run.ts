/** One execution of a plan: the arguments and `info` of each field, made once however many objects it is resolved of. */
import { getArgumentValues, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { FieldPlan, Operation } from './plan.js';

/** A field in a run. */
export interface FieldRun {
  readonly plan: FieldPlan;
  readonly args: Record<string, unknown>;
  readonly info: GraphQLResolveInfo;
  /** What was found out of the field in this run. */
  readonly known: Map<string, unknown>;
}

/** Where an `info` keeps what it belongs to. A map beside it, however weak, would keep whole requests alive until the next full collection. */
const inRun = Symbol('run');
type Info = GraphQLResolveInfo & { [inRun]?: { readonly run: Run; readonly field: FieldRun } };

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
    const info: Info = {
      fieldName: plan.field.name, fieldNodes: plan.nodes, returnType: plan.field.type, parentType: plan.parentType,
      path: { prev, key: plan.key, typename: plan.parentType.name }, schema, fragments, rootValue: undefined, operation, variableValues: variables,
    };
    const made = { plan, info, args: argumentsOf(plan, variables), known: new Map<string, unknown>() };
    this.#fields.set(plan, made);
    info[inRun] = { run: this, field: made };
    return made;
  }
}

function argumentsOf(plan: FieldPlan, variables: Operation['variables']): Record<string, unknown> {
  const read = (): Record<string, unknown> => getArgumentValues(plan.field, plan.nodes[0], variables);
  return plan.hasFixedArguments ? remembered(plan.known, 'arguments', read) : read();
}

/**
 * What `find` finds out of the field that `info` is of, by its own arguments (where it `heedsArguments`), by what is asked below it, and by
 * the view it is seen through: once for all requests where no variable can change those, else once for a request. Where graphql-js
 * executes, each time.
 */
export function foundOnce<Found>(info: Info, what: string, heedsArguments: boolean, find: () => Found): Found {
  const field = info[inRun]?.field;
  if (field === undefined) return find();
  const isFixed = field.plan.isFixedBelow && (!heedsArguments || field.plan.hasFixedArguments);
  return remembered(isFixed ? field.plan.known : field.known, what, find);
}

function remembered<Found>(known: Map<string, unknown>, what: string, find: () => Found): Found {
  if (!known.has(what)) known.set(what, find());
  return known.get(what) as Found;
}

/** What is asked of the objects of a type below the field that `info` is of; nothing is known of it where graphql-js executes. */
export function fieldsBelow(info: Info, type: GraphQLObjectType): readonly FieldRun[] {
  const found = info[inRun];
  return found === undefined ? [] : found.field.plan.of(type).map(plan => found.run.field(plan));
}
