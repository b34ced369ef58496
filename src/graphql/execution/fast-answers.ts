/**
 * Answers operations with the writer instead of graphql-js, and anew where somebody wrote to the store meanwhile, so that no answer mixes two
 * versions of the data. What the writer cannot answer goes the usual way.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FormattedExecutionResult, getVariableValues, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChronicleError } from '../../errors.js';
import { Context } from '../context.js';
import { type FieldPlan, type Operation, planOf } from './plan.js';
import { Run } from './run.js';
import { writeData } from './writer.js';

/** How often an operation is begun anew because of writes, and the pauses before, in milliseconds: each a little longer. */
const attempts = 30;
const pause = 10;
const longestPause = 200;

/** Data that are written already. */
class WrittenData {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** An operation of a document that was asked before. */
interface Prepared {
  readonly operation: Omit<Operation, 'variables'>;
  /** False where `@skip` or `@include` decide for each request anew. */
  readonly isFixed: boolean;
  plans?: readonly FieldPlan[];
}

export function fastAnswers(): ApolloServerPlugin<Context> {
  const prepared = new WeakMap<OperationDefinitionNode, Prepared>();
  return {
    requestDidStart: () => Promise.resolve({
      responseForOperation: async ({ schema, document, operation, request, contextValue, response }) => {
        const known = prepared.get(operation) ?? prepare(schema, document, operation);
        prepared.set(operation, known);
        const data = await answer(known, request.variables ?? {}, contextValue);
        return data === null ? null : { http: response.http, body: { kind: 'single', singleResult: { data: data as unknown as Record<string, unknown> } } };
      },
    }),
  };
}

function prepare(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Prepared {
  const fragments = Object.fromEntries(document.definitions.flatMap(node => node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : []));
  let isFixed = true;
  visit(document, { Directive: ({ name }) => { isFixed &&= name.value !== 'skip' && name.value !== 'include'; } });
  return { operation: { schema, operation, fragments }, isFixed };
}

/** The text of a result, of which the data may be written already. */
export function stringifyAnswer(result: FormattedExecutionResult): string {
  const { data, ...others } = result;
  if (!(data instanceof WrittenData)) return `${JSON.stringify(result)}\n`;
  const more = JSON.stringify(others);
  return `{"data":${data.json}${more === '{}' ? '' : `,${more.slice(1, -1)}`}}\n`;
}

/** The data, of one version; null where graphql-js has to say what is wrong. */
async function answer(prepared: Prepared, given: Readonly<Record<string, unknown>>, asked: Context): Promise<WrittenData | null> {
  const { schema, operation } = prepared.operation;
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (variables === undefined) return null;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const context = new Context(asked.shared);
    try {
      const whole = { ...prepared.operation, variables };
      const plans = prepared.plans ?? planOf(whole);
      if (prepared.isFixed) prepared.plans = plans;
      const json = await writeData(plans, new Run(whole, context));
      if (context.witness.isConsistent) {
        asked.take(context);
        return new WrittenData(json);
      }
    } catch (error) {
      if (!(error instanceof ChronicleError && error.code === 'STORE_CHANGED')) return null;
    }
    await sleep(Math.min(attempt * pause, longestPause));
  }
  return null;
}
