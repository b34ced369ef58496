/** A server in memory over made-up chronicles, and what tests ask of it. */
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { Context, Shared } from '../../src/graphql/context.js';
import { makeSchema } from '../../src/graphql/schema.js';
import { planOf } from '../../src/graphql/execution/plan.js';
import { Run } from '../../src/graphql/execution/run.js';
import { writeData } from '../../src/graphql/execution/writer.js';
import { type ExecutionResult, getOperationAST, getVariableValues, graphql, Kind, parse } from 'graphql';
import type { DocumentFacts } from '../../schema/facts.js';
import { document } from '../seed.js';

const schema = makeSchema();

export async function storeWith(...documents: readonly DocumentFacts[]): Promise<GraphStore> {
  const store = await openStore({ uri: 'memory:', timeoutMs: 30_000 });
  for (const facts of documents) await store.putDocument(facts);
  return store;
}

/** Executes a query as the server does, without HTTP. */
export async function ask(store: GraphStore, source: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<ExecutionResult> {
  return JSON.parse(JSON.stringify(await graphql({ schema, source, variableValues, contextValue: new Context(new Shared(store, '0.0.0-test')) }))) as ExecutionResult;
}

/** The data of a query that must succeed, as the writer of fast answers writes them. */
export async function written(store: GraphStore, source: string, given: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`There is no operation in ${source}`);
  const fragments = Object.fromEntries(document.definitions.flatMap(node => node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : []));
  const { coerced: variables, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors !== undefined) throw new Error(errors.map(error => error.message).join('\n'));
  const whole = { schema, operation, fragments, variables };
  return JSON.parse(await writeData(planOf(whole), new Run(whole, new Context(new Shared(store, '0.0.0-test')))));
}

/** The data of a query that must succeed. */
export async function dataOf(store: GraphStore, source: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, errors } = await ask(store, source, variables);
  if (errors !== undefined) throw new Error(errors.map(error => error.message).join('\n'));
  return data;
}

/** The store, and the names of the methods that were called on it. */
export function counted(store: GraphStore, calls: string[] = []): { readonly store: GraphStore; readonly calls: string[] } {
  const proxy = new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (name === 'witnessedBy') return (...args: Parameters<GraphStore['witnessedBy']>): GraphStore => counted(target.witnessedBy(...args), calls).store;
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]): unknown => { calls.push(String(name)); return Reflect.apply(member, target, args); };
    },
  });
  return { store: proxy, calls };
}

/** A small story that most tests are about. */
export const harbour = document('harbour')
  .milestone('2011-02-10', 'Harbour Bank invested USD 5 million in Nordwind Air for 20 percent.')
  .states('Company Harbour Bank', 'INVESTED_IN', 'Company Nordwind Air', { amount: 5_000_000, currency: 'USD', amountText: 'USD 5 million', stakePercent: 20 })
  .milestone('2011-04-26', 'Ada Byrne and Lantern Fund invested CNY 30 million in Nordwind Air.')
  .states('Person Ada Byrne', 'INVESTED_IN', 'Company Nordwind Air')
  .states('Company Lantern Fund', 'INVESTED_IN', 'Company Nordwind Air', { amount: 30_000_000, currency: 'CNY', amountText: 'CNY 30 million' })
  .milestone('2011-05-03', 'The Sky Authority granted Nordwind Air a flight permit.')
  .states('Regulator Sky Authority', 'LICENSED', 'Company Nordwind Air', { license: 'flight permit' })
  .milestone('2011-06-20', 'It was rumoured that Nordwind Air had sued Harbour Bank.')
  .states('Company Nordwind Air', 'SUED', 'Company Harbour Bank', { status: 'ALLEGED' })
  .milestone('2011-09-01', 'Nordwind Air and Lantern Fund agreed to work together; Harbour Bank will invest in Quay Mobile.')
  .states('Company Nordwind Air', 'PARTNERED_WITH', 'Company Lantern Fund')
  .states('Company Harbour Bank', 'INVESTED_IN', 'Company Quay Mobile', { status: 'PLANNED' })
  .facts();
