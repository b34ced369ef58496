/** The executable schema: the generated SDL with the resolvers of all domains. */
import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, type GraphQLFieldResolver, GraphQLInterfaceType, GraphQLObjectType, type GraphQLSchema, GraphQLScalarType, type GraphQLTypeResolver } from 'graphql';
import { GraphQLCurrency, GraphQLLocalDate } from 'graphql-scalars';
import type { Context } from './context.js';
import { documentResolvers } from './document/resolvers.js';
import { entityResolvers } from './entity/resolvers.js';
import { infoResolvers } from './info/resolvers.js';
import { pathResolvers } from './paths/resolvers.js';
import { provenanceResolvers } from './provenance/resolvers.js';
import { queryResolvers } from './query/resolvers.js';
import { rankingResolvers } from './ranking/resolvers.js';
import { relationResolvers } from './relation/resolvers.js';
import { searchResolvers } from './search/resolvers.js';
import { statsResolvers } from './stats/resolvers.js';
import { timeResolvers } from './time/resolvers.js';

/** A resolver of any parent and arguments: the schema vouches for what it is called with. */
export type Resolver = (parent: never, args: never, context: Context, info: Parameters<GraphQLFieldResolver<unknown, Context>>[3]) => unknown;
/** Resolvers by type and field; `__resolveType` for an interface. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver | ((value: never) => string)>>>>;

const domains: readonly Resolvers[] = [queryResolvers, entityResolvers, relationResolvers, documentResolvers, searchResolvers, infoResolvers, pathResolvers, timeResolvers, provenanceResolvers, statsResolvers, rankingResolvers];
/** What the library says of a value that is none, it says of its own types: these say what to write. */
const scalars = [
  { scalar: GraphQLLocalDate, action: 'Write a day as 2011-04-26.' },
  { scalar: GraphQLCurrency, action: 'Write an ISO 4217 code: CNY for RMB and yuan, USD for dollars.' },
];

/** The text that `/schema.graphql` serves. */
export const schemaText = readFileSync(new URL('../../schema/generated/schema.graphql', import.meta.url), 'utf8');

export function makeSchema(): GraphQLSchema {
  // The text is generated and tested: validating it again would take half of the time.
  const schema = buildSchema(schemaText, { assumeValidSDL: true, noLocation: true });
  for (const { scalar, action } of scalars) giveMeaning(schema, scalar, action);
  for (const resolvers of domains) for (const [type, fields] of Object.entries(resolvers)) attach(schema, type, fields);
  return schema;
}

function giveMeaning(schema: GraphQLSchema, { name, serialize, parseValue, parseLiteral }: GraphQLScalarType, action: string): void {
  const declared = schema.getType(name);
  if (!(declared instanceof GraphQLScalarType)) throw new Error(`The schema has no scalar ${name}.`);
  const parsing = <Given extends readonly unknown[], Parsed>(parse: (...given: Given) => Parsed) => (...given: Given): Parsed => {
    try {
      return parse(...given);
    } catch (error) {
      throw new GraphQLError(`${error instanceof Error ? error.message : String(error)}. ${action}`);
    }
  };
  Object.assign(declared, { serialize, parseValue: parsing(parseValue), parseLiteral: parsing(parseLiteral) });
}

function attach(schema: GraphQLSchema, typeName: string, resolvers: Resolvers[string]): void {
  const type = schema.getType(typeName);
  if (!(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType)) throw new Error(`The schema has no type ${typeName}.`);
  for (const [name, resolver] of Object.entries(resolvers)) {
    if (name === '__resolveType' && type instanceof GraphQLInterfaceType) {
      type.resolveType = resolver as unknown as GraphQLTypeResolver<unknown, Context>;
      continue;
    }
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${typeName} has no field ${name}.`);
    field.resolve = resolver as GraphQLFieldResolver<unknown, Context>;
  }
}
