/** Which lists of relations will be asked of the entities that a field gives, so that they are read with them in one statement. */
import { type GraphQLObjectType, type GraphQLResolveInfo, isAbstractType, isObjectType, getNamedType, Kind } from 'graphql';
import { type RelationField, relationFieldsOf } from '../../../schema/names.js';
import { entityTypeNames, relationTypeNames } from '../../../schema/ontology.js';
import type { Ahead } from '../../store/graph-store.js';
import { fieldsBelow, type FieldRun, foundOnce } from '../execution/run.js';
import { keyOf } from './relation-lists.js';
import { type Along, queryOf } from './relations-of.js';

/** A statement of more lists, or of longer filters, takes Neo4j longer to plan than several take to be asked. */
const mostLists = 6;
const longestFilter = 120;
/** Deeper lists are read in a statement of their own, each entity once: many relations lead to the same hub. */
const deepest = 2;

/** What the relation fields of an entity type look along. */
const along: ReadonlyMap<string, Along> = new Map(entityTypeNames.flatMap(type => relationFieldsOf(type, relationTypeNames).map(({ field, type: relation, side }: RelationField) =>
  [`${type}.${field}`, { types: [relation], direction: side }] as const)));

/** The lists of the entities that stand at the ends of some paths below a field; of the field's own entity at the end of `[]`. */
export function listsAhead(info: GraphQLResolveInfo, ...paths: readonly (readonly string[])[]): readonly Ahead[] {
  return foundOnce(info, 'lists ahead', false, () => {
    const lists = merged(paths.flatMap(path => infosAt(info, path)).flatMap(at => listsOf(at, 1)));
    return countOf(lists) <= mostLists ? lists : lists.slice(0, mostLists).map(({ query }) => ({ query, ahead: [] }));
  });
}

function listsOf(info: GraphQLResolveInfo, level: number): readonly Ahead[] {
  return objectTypes(info).flatMap(type => fieldsBelow(info, type).flatMap(field => {
    const way = wayOf(type, field);
    if (way === undefined) return [];
    const query = queryOf(way, field.args, field.info);
    if (JSON.stringify(query.filter).length > longestFilter) return [];
    const ends = level === deepest ? [] : [...infosAt(field.info, ['edges', 'node']), ...infosAt(field.info, ['nodes'])];
    return [{ query, ahead: ends.flatMap(end => listsOf(end, level + 1)) }];
  }));
}

function countOf(lists: readonly Ahead[]): number {
  return lists.reduce((sum, { ahead }) => sum + 1 + countOf(ahead), 0);
}

/** Lists that ask the same are one, with all that is wanted of their other ends. */
function merged(wanted: readonly Ahead[]): readonly Ahead[] {
  const byKey = new Map<string, Ahead>();
  for (const { query, ahead } of wanted) byKey.set(keyOf(query), { query, ahead: [...byKey.get(keyOf(query))?.ahead ?? [], ...ahead] });
  return [...byKey.values()].map(({ query, ahead }) => ({ query, ahead: merged(ahead) }));
}

function wayOf({ name: type }: GraphQLObjectType, { plan: { field }, args }: FieldRun): Along | undefined {
  if (field.name !== 'relations' || !(entityTypeNames as readonly string[]).includes(type)) return along.get(`${type}.${field.name}`);
  return { types: (args['types'] ?? []) as Along['types'], direction: (args['direction'] ?? 'BOTH') as Along['direction'] };
}

/** The fields at the end of a path below another. */
function infosAt(info: GraphQLResolveInfo, path: readonly string[]): readonly GraphQLResolveInfo[] {
  return path.reduce<readonly GraphQLResolveInfo[]>((infos, name) => infos.flatMap(at => objectTypes(at).flatMap(type =>
    fieldsBelow(at, type).filter(({ plan }) => plan.field.name === name).map(field => field.info))), [info]);
}

/** The types of object that a field may give and that are asked for different things. */
function objectTypes({ returnType, schema, fieldNodes }: GraphQLResolveInfo): readonly GraphQLObjectType[] {
  const type = getNamedType(returnType);
  if (isObjectType(type)) return [type];
  if (!isAbstractType(type)) return [];
  const possible = schema.getPossibleTypes(type);
  const isUniform = fieldNodes.every(node => node.selectionSet?.selections.every(({ kind }) => kind === Kind.FIELD) ?? true);
  return isUniform ? possible.slice(0, 1) : possible;
}
