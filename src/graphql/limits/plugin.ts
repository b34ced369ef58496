import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import type { Context } from '../context.js';
import type { Limits } from './limits.js';
import { measure, type Measures } from './measure.js';

const advice: Readonly<Record<keyof Measures, readonly [code: string, what: string, action: string]>> = {
  depth: ['DEPTH_LIMIT', 'levels deep', 'Ask in several requests, from what the first one gave.'],
  aliases: ['ALIAS_LIMIT', 'aliases', 'Ask in several requests, or use nodes(ids: …).'],
  directives: ['DIRECTIVE_LIMIT', 'directives', 'Leave out what @skip and @include need not decide.'],
  cost: ['COST_LIMIT', 'items to be computed', 'Ask for smaller pages with first:, or for fewer levels.'],
};

/** Refuses what is too much once it is parsed and its variables are known, and before anything is read. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation === undefined) return Promise.resolve();
        const measures = measure(schema, document, operation, { ...defaultsOf(operation), ...request.variables });
        const passed = (Object.keys(advice) as readonly (keyof Measures)[]).find(name => measures[name] > limits[name]);
        return passed === undefined ? Promise.resolve() : Promise.reject(tooMuch(passed, measures[passed], limits[passed]));
      },
    }),
  };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)]));
}

function tooMuch(name: keyof Measures, asked: number, limit: number): GraphQLError {
  const [code, what, action] = advice[name];
  return new GraphQLError(`The operation has ${asked} ${what}, and ${limit} are the most. ${action}`, { extensions: { code, limit, asked, action, http: { status: 400 } } });
}
