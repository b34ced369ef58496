import type { ApolloServerPlugin } from '@apollo/server';
import { type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import type { Context } from '../context.js';
import { type Limits, passedLimit } from './limits.js';
import { measure } from './measure.js';

/** Refuses what is too much once it is parsed and its variables are known, and before anything is read. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation === undefined) return Promise.resolve();
        const error = passedLimit(measure(schema, document, operation, { ...defaultsOf(operation), ...request.variables }), limits);
        return error === undefined ? Promise.resolve() : Promise.reject(error);
      },
    }),
  };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)]));
}
