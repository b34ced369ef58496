import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import type { Context } from '../context.js';
import { type Limits, passedLimit } from './limits.js';
import { measure, type Measures, type Variables } from './measure.js';

/** How many measures are kept of an operation. */
const measuresKept = 100;

/** Refuses what is too much once it is parsed and its variables are known, and before anything is read. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  const measured = new WeakMap<OperationDefinitionNode, Map<string, Measures>>();
  const measureOnce = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Measures => {
    const known = measured.get(operation) ?? new Map<string, Measures>();
    measured.set(operation, known);
    const size = sizesOf(variables);
    const before = size === null ? undefined : known.get(size);
    if (before !== undefined) return before;
    const measures = measure(schema, document, operation, variables);
    if (size !== null && known.size < measuresKept) known.set(size, measures);
    return measures;
  };
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation === undefined) return Promise.resolve();
        const error = passedLimit(measureOnce(schema, document, operation, { ...defaultsOf(operation), ...request.variables }), limits);
        return error === undefined ? Promise.resolve() : Promise.reject(error);
      },
    }),
  };
}

/** What of variables the measures depend on: numbers, and how long texts are. Null for lists and objects, which are looked through each time. */
function sizesOf(variables: Variables): string | null {
  const values = Object.entries(variables);
  if (values.some(([, value]) => typeof value === 'object' && value !== null)) return null;
  return values.map(([name, value]) => `${name} ${typeof value === 'string' ? value.length : `= ${String(value)}`}`).join('\n');
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)]));
}
