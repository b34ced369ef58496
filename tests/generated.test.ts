import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLDirective, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, printSchema } from 'graphql';
import { generate, readDomains } from '../schema/generate.js';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const files = [...generate(readDomains(new URL('schema/', root)), read('examples/queries.graphql'))];
const schema = buildSchema(read('schema/generated/schema.graphql'));
const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__') && !['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name));

const viewDirective = schema.getDirective('view');

describe('what is generated', () => {
  test.each(files)('%s is what npm run generate writes now', (path, text) => {
    expect(read(path)).toBe(text);
  });

  test('the whole schema is smaller than 120 kB', () => {
    expect(Buffer.byteLength(read('schema/generated/schema.graphql'))).toBeLessThan(120_000);
  });

  test('every type, field, argument, enum value and directive has a description', () => {
    const described = [...types.flatMap(partsOf), ...partsOf(viewDirective)];
    expect(described.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    expect(described.length).toBeGreaterThan(printSchema(schema).length / 200);
  });
});

interface Part { readonly name: string; readonly description?: string | null | undefined }

/** A type or directive with all that stands in it, by dotted name. */
function partsOf(type: GraphQLNamedType | GraphQLDirective | null | undefined): readonly Part[] {
  if (!type) return [];
  return [type, ...membersOf(type).map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
}

function membersOf(type: GraphQLNamedType | GraphQLDirective): readonly Part[] {
  if (type instanceof GraphQLDirective) return type.args;
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).flatMap(field => [field, ...field.args]) : [];
}
