import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../../schema/facts.js';
import type { RelationType } from '../../../schema/ontology.js';
import { ChronicleError } from '../../errors.js';
import { commonNeighbors } from '../../graph/common-neighbors.js';
import { connectingSubgraph, maximumTerminals } from '../../graph/connecting-subgraph.js';
import { neighborhood } from '../../graph/neighborhood.js';
import { shortestPaths } from '../../graph/shortest-paths.js';
import { badInput } from '../bad-input.js';
import { checkedSize } from '../connection.js';
import type { Context } from '../context.js';
import type { SeenRelation } from '../relation/seen-relation.js';
import type { Resolvers } from '../schema.js';
import { checkedNumber } from './checked-number.js';
import { look, type Look, type LookArguments } from './look.js';
import { showPath, type ShownPath } from './path.js';

/** What takes a second or so. */
const workLimit = 3_000_000;
const maximumPaths = 50;
const maximumLength = 6;
const maximumDepth = 4;
const maximumCentres = 50;
const maximumNodes = 1_000;
const maximumEdges = 5_000;

type Through = Omit<LookArguments, 'types'> & { readonly through?: readonly RelationType[] | null };

interface PathArguments extends Through {
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly maxLength: number;
  readonly strongest: boolean;
}

interface NeighborhoodArguments extends LookArguments {
  readonly of: readonly string[];
  readonly depth: number;
  readonly limit: number;
}

export const pathResolvers: Resolvers = {
  Query: {
    paths: (_root: unknown, args: PathArguments, context, info) => findPaths(args, context, info),
    pathsAmong: (_root: unknown, args: Through & { readonly ids: readonly string[] }, context, info) => connect(args, context, info),
    commonNeighbors: (_root: unknown, args: Through & { readonly a: string; readonly b: string; readonly first: number }, context, info) => findCommonNeighbors(args, context, info),
    neighborhood: (_root: unknown, args: NeighborhoodArguments, context, info) => lookAround(args, context, info),
  },
};

async function findPaths({ from, to, k, maxLength, strongest, through = null, ...args }: PathArguments, context: Context, info: GraphQLResolveInfo): Promise<readonly ShownPath[]> {
  const options = { k: checkedNumber('k', k, 1, maximumPaths), maxLength: checkedNumber('maxLength', maxLength, 1, maximumLength), strongest, workLimit };
  const { found, start, end } = await lookAtTwo([from, to], { ...args, types: through }, context, info);
  const { paths, isComplete } = await context.reckon(shortestPaths(found.sight, start, end, options));
  if (!isComplete) {
    throw new ChronicleError('SEARCH_LIMIT', `There are too many ways to go: ${paths.length} of ${k} paths were found when ${workLimit} relations had been looked at.`,
      paths.length === 0 ? 'Ask for a smaller maxLength, or for fewer types with through:.' : `Ask for k: ${paths.length}, for a smaller maxLength, or for fewer types with through:.`, { details: { limit: workLimit } });
  }
  return paths.map(path => showPath(found, path));
}

async function connect({ ids, through = null, ...args }: Through & { readonly ids: readonly string[] }, context: Context, info: GraphQLResolveInfo): Promise<{
  readonly nodes: readonly Entity[];
  readonly relations: readonly SeenRelation[];
  readonly confidence: number | null;
  readonly connected: boolean;
  readonly groups: readonly (readonly Entity[])[];
}> {
  checkedNumber('The number of ids', ids.length, 2, maximumTerminals);
  const found = await look(ids, { ...args, types: through }, context, info);
  if (found.nodes.length < 2) throw badInput('All ids are of the same entity.', 'Give two different ones at least.');
  const { nodes, relations, groups } = await context.reckon(connectingSubgraph(found.sight, found.nodes));
  const shown = relations.map(relation => found.relation(relation));
  return {
    nodes: nodes.map(node => found.entity(node)),
    relations: shown,
    confidence: shown.length === 0 ? null : Math.min(...shown.map(({ confidence }) => confidence)),
    connected: groups.length === 1,
    groups: groups.map(group => group.map(node => found.entity(node))),
  };
}

async function findCommonNeighbors({ a, b, first, through = null, ...args }: Through & { readonly a: string; readonly b: string; readonly first: number }, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const size = checkedSize('first', first);
  const { found, start, end } = await lookAtTwo([a, b], { ...args, types: through }, context, info);
  const neighbors = commonNeighbors(found.sight, start, end);
  return {
    nodes: neighbors.slice(0, size).map(({ node, toA, toB, confidence }) => ({
      node: found.entity(node), confidence, toA: toA.map(relation => found.relation(relation, start)), toB: toB.map(relation => found.relation(relation, end)),
    })),
    totalCount: neighbors.length,
  };
}

async function lookAround({ of, depth, limit, ...args }: NeighborhoodArguments, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  checkedNumber('The number of entities in the middle', of.length, 1, maximumCentres);
  const options = { depth: checkedNumber('depth', depth, 1, maximumDepth), limit: checkedNumber('limit', limit, of.length, maximumNodes), relationLimit: maximumEdges };
  const found = await look(of, args, context, info);
  const { nodes, relations, relationsLeftOut, truncated } = await context.reckon(neighborhood(found.sight, found.nodes, options));
  return {
    nodes: nodes.map(({ node, distance }) => ({ id: found.entity(node).id, distance, entity: found.entity(node) })),
    edges: relations.map(relation => found.relation(relation)),
    edgesLeftOut: relationsLeftOut,
    truncated: truncated.map(({ node, ...counts }) => ({ entity: found.entity(node), ...counts })),
  };
}

/** Throws BAD_USER_INPUT where both are the same. */
async function lookAtTwo(names: readonly [string, string], args: LookArguments, context: Context, info: GraphQLResolveInfo): Promise<{ readonly found: Look; readonly start: number; readonly end: number }> {
  const found = await look(names, args, context, info);
  const [start, end] = found.nodes;
  if (start === undefined || end === undefined) throw badInput(`${names[0]} and ${names[1]} are the same entity.`, 'Give two different ones.');
  return { found, start, end };
}
