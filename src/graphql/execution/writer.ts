/**
 * Writes the data of an answer as JSON while it resolves it. It knows success only: whatever throws, or is null where it may not be, is
 * left to graphql-js, which executes the operation anew and says what is wrong as the specification has it.
 */
import {
  defaultFieldResolver, GraphQLID, type GraphQLLeafType, GraphQLList, GraphQLNonNull, type GraphQLObjectType, GraphQLObjectType as ObjectType, type GraphQLOutputType, GraphQLString, isAbstractType, isEnumType, isLeafType,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { FieldPlan } from './plan.js';
import type { FieldRun, Run } from './run.js';

type Written = string | Promise<string>;
/** Writes a value of one type. A leaf needs to know neither field nor run. */
type Writer = (value: unknown, field: FieldRun | undefined, run: Run) => Written;

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
  const write = writerOf(field.type);
  if (resolve === undefined && plan.isLeaf) {
    const value = (source as Record<string, unknown>)[field.name];
    if (typeof value !== 'function' && !(value instanceof Promise)) return write(value, undefined, run);
  }
  const fieldRun = run.field(plan);
  const value: unknown = (resolve ?? defaultFieldResolver)(source, fieldRun.args, run.context, fieldRun.info);
  return value instanceof Promise ? value.then(resolved => write(resolved, fieldRun, run)) : write(value, fieldRun, run);
}

const writers = new WeakMap<GraphQLOutputType, Writer>();

/** What a type is, is found out once: graphql-js asks it of every value. */
function writerOf(type: GraphQLOutputType): Writer {
  const known = writers.get(type);
  if (known !== undefined) return known;
  const writer = makeWriter(type);
  writers.set(type, writer);
  return writer;
}

function makeWriter(type: GraphQLOutputType): Writer {
  if (type instanceof GraphQLNonNull) {
    const write = writerOf(type.ofType as GraphQLOutputType);
    return (value, field, run) => {
      if (value === null || value === undefined) throw new Unwritten();
      return write(value, field, run);
    };
  }
  const write = makeNullableWriter(type);
  return (value, field, run) => {
    if (value === null || value === undefined) return 'null';
    if (value instanceof Error) throw value;
    return write(value, field, run);
  };
}

function makeNullableWriter(type: Exclude<GraphQLOutputType, GraphQLNonNull<never>>): Writer {
  if (type instanceof GraphQLList) {
    const write = writerOf(type.ofType);
    return (values, field, run) => writeList(write, values, field, run);
  }
  if (isLeafType(type)) return leafWriter(type);
  const isAbstract = isAbstractType(type);
  return (value, field, run) => {
    if (field === undefined) throw new Unwritten();
    return writeObject(field.plan.of(isAbstract ? typeOf(type.resolveType?.(value, run.context, field.info, type), field) : type as GraphQLObjectType), value, run);
  };
}

function typeOf(name: unknown, { info }: FieldRun): GraphQLObjectType {
  const type = typeof name === 'string' ? info.schema.getType(name) : undefined;
  if (!(type instanceof ObjectType)) throw new Unwritten();
  return type;
}

function writeList(write: Writer, values: unknown, field: FieldRun | undefined, run: Run): Written {
  if (!Array.isArray(values)) throw new Unwritten();
  let text = '[';
  let items: Written[] | undefined;
  try {
    for (let place = 0; place < values.length; place++) {
      const value: unknown = values[place];
      const written = value instanceof Promise ? value.then(resolved => write(resolved, field, run)) : write(value, field, run);
      if (place > 0) text += ',';
      if (typeof written === 'string') text += written;
      else {
        (items ??= []).push(text, written);
        text = '';
      }
    }
  } catch (error) {
    forget(items);
    throw error;
  }
  return items === undefined ? `${text}]` : together([...items, `${text}]`]);
}

function leafWriter(type: GraphQLLeafType): Writer {
  if (isEnumType(type)) return value => `"${String(type.serialize(value))}"`;
  const isText = type === GraphQLString || type === GraphQLID;
  return value => {
    if (isText && typeof value === 'string') return JSON.stringify(value);
    const serialized: unknown = type.serialize(value);
    if (serialized === undefined || serialized === null) throw new Unwritten();
    return typeof serialized === 'number' ? String(serialized) : JSON.stringify(serialized);
  };
}

async function together(parts: readonly Written[]): Promise<string> {
  return (await Promise.all(parts.map(part => Promise.resolve(part)))).join('');
}

/** Nobody will look at what becomes of these. */
function forget(parts: readonly Written[] = []): void {
  for (const part of parts) if (typeof part !== 'string') part.catch(() => undefined);
}
