/**
 * Writes the data of an answer as JSON while it resolves it. It knows success only: whatever throws, or is null where it may not be, is
 * left to graphql-js, which executes the operation anew and says what is wrong as the specification has it.
 */
import { defaultFieldResolver, type GraphQLLeafType, GraphQLList, GraphQLNonNull, type GraphQLObjectType, GraphQLObjectType as ObjectType, type GraphQLOutputType, isAbstractType, isEnumType, isLeafType, TypeNameMetaFieldDef } from 'graphql';
import type { FieldPlan } from './plan.js';
import type { FieldRun, Run } from './run.js';

type Written = string | Promise<string>;

/** Thrown where graphql-js has to say what is wrong. */
export class Unwritten extends Error {}

/** The data of an operation as JSON. Rejects where it cannot be written. */
export async function writeData(plans: readonly FieldPlan[], run: Run): Promise<string> {
  return writeObject(plans, undefined, run);
}

function writeObject(plans: readonly FieldPlan[], source: unknown, run: Run): Written {
  let text = '{';
  let parts: Written[] | undefined;
  let isFirst = true;
  try {
    for (const plan of plans) {
      text += isFirst ? plan.label : `,${plan.label}`;
      isFirst = false;
      const written = writeField(plan, source, run);
      if (typeof written === 'string') text += written;
      else {
        (parts ??= []).push(text, written);
        text = '';
      }
    }
  } catch (error) {
    forget(parts);
    throw error;
  }
  return parts === undefined ? `${text}}` : together([...parts, `${text}}`]);
}

function writeField(plan: FieldPlan, source: unknown, run: Run): Written {
  const { field, parentType } = plan;
  if (field === TypeNameMetaFieldDef) return `"${parentType.name}"`;
  const { resolve } = field;
  if (resolve === undefined && isLeafType(field.type instanceof GraphQLNonNull ? field.type.ofType : field.type)) {
    const value = (source as Record<string, unknown>)[field.name];
    if (typeof value !== 'function' && !(value instanceof Promise)) return writeValue(field.type, value, undefined, run);
  }
  const fieldRun = run.field(plan);
  const value: unknown = (resolve ?? defaultFieldResolver)(source, fieldRun.args, run.context, fieldRun.info);
  return value instanceof Promise ? value.then(resolved => writeValue(field.type, resolved, fieldRun, run)) : writeValue(field.type, value, fieldRun, run);
}

function writeValue(type: GraphQLOutputType, value: unknown, field: FieldRun | undefined, run: Run): Written {
  if (type instanceof GraphQLNonNull) {
    if (value === null || value === undefined) throw new Unwritten();
    return writeValue(type.ofType, value, field, run);
  }
  if (value === null || value === undefined) return 'null';
  if (value instanceof Error) throw value;
  if (type instanceof GraphQLList) return writeList(type.ofType, value, field, run);
  if (isLeafType(type)) return writeLeaf(type, value);
  if (field === undefined) throw new Unwritten();
  return writeObject(field.plan.of(isAbstractType(type) ? typeOf(type.resolveType?.(value, run.context, field.info, type), field) : type), value, run);
}

function typeOf(name: unknown, { info }: FieldRun): GraphQLObjectType {
  const type = typeof name === 'string' ? info.schema.getType(name) : undefined;
  if (!(type instanceof ObjectType)) throw new Unwritten();
  return type;
}

function writeList(type: GraphQLOutputType, values: unknown, field: FieldRun | undefined, run: Run): Written {
  if (!Array.isArray(values)) throw new Unwritten();
  const items: Written[] = [];
  try {
    for (const value of values as readonly unknown[]) {
      items.push(value instanceof Promise ? value.then(resolved => writeValue(type, resolved, field, run)) : writeValue(type, value, field, run));
    }
  } catch (error) {
    forget(items);
    throw error;
  }
  return isWritten(items) ? `[${items.join(',')}]` : Promise.all(items.map(item => Promise.resolve(item))).then(texts => `[${texts.join(',')}]`);
}

function writeLeaf(type: GraphQLLeafType, value: unknown): string {
  if (isEnumType(type)) return `"${String(type.serialize(value))}"`;
  const serialized: unknown = type.serialize(value);
  if (serialized === undefined || serialized === null) throw new Unwritten();
  return typeof serialized === 'number' ? String(serialized) : JSON.stringify(serialized);
}

function isWritten(items: readonly Written[]): items is readonly string[] {
  return items.every(item => typeof item === 'string');
}

async function together(parts: readonly Written[]): Promise<string> {
  return (await Promise.all(parts.map(part => Promise.resolve(part)))).join('');
}

/** Nobody will look at what becomes of these. */
function forget(parts: readonly Written[] = []): void {
  for (const part of parts) if (typeof part !== 'string') part.catch(() => undefined);
}
