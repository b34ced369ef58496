import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../../schema/facts.js';
import type { RelationType } from '../../../schema/ontology.js';
import { type ChangeKind, changesBetween, type EntityChange, type TieChange } from '../../time/changes.js';
import { badInput } from '../bad-input.js';
import { type Connection, type PageArguments, toPage, toPlainConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { SeenRelation } from '../relation/seen-relation.js';
import { type GraphArguments, type SeenGraph, seenGraph } from '../seen-graph.js';
import { type ListOrder, windowOf } from '../window.js';

export interface ChangesArguments extends Omit<GraphArguments, 'asOf' | 'between'> {
  readonly from: string;
  readonly to: string;
}

interface ChangeListArguments extends PageArguments {
  readonly kinds?: readonly ChangeKind[] | null;
}

interface ShownTieChange {
  readonly kind: ChangeKind;
  readonly source: Entity;
  readonly type: RelationType;
  readonly target: Entity;
  readonly before: SeenRelation | null;
  readonly after: SeenRelation;
  readonly relations: readonly SeenRelation[];
}

const kinds: readonly ChangeKind[] = ['BEGAN', 'CHANGED', 'ENDED', 'RESUMED'];
const tieOrder: ListOrder<TieChange> = { name: 'TIE_CHANGES', keys: [{ of: tie => tie.relations[0].date.start }], id: ({ key }) => key };
const entityOrder: ListOrder<EntityChange> = { name: 'ENTITY_CHANGES', keys: [{ of: ({ ties }) => ties[0].relations[0].date.start }], id: ({ entity }) => entity };

/** Throws BAD_USER_INPUT where the second day is not later than the first. */
export async function changes({ from, to, ...args }: ChangesArguments, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  if (from === to) throw badInput(`from and to are both ${from}: nothing changes within a day.`, 'Give a later day as to.');
  if (from > to) throw badInput(`from is ${from}, which is later than to, ${to}.`, 'Exchange from and to.');
  const graph = await seenGraph(args, context, info);
  const { ties, entities } = await context.reckon(changesBetween(await context.reckon(graph.relations()), from, to));
  return {
    counts: kinds.map(kind => ({ kind, ties: ties.filter(tie => tie.kind === kind).length, entities: entities.filter(entity => entity.kind === kind).length })),
    ties: (list: ChangeListArguments, _context: Context, field: GraphQLResolveInfo) => page(ties, list, tieOrder, field, tie => showTie(tie, graph)),
    entities: (list: ChangeListArguments, _context: Context, field: GraphQLResolveInfo) =>
      page(entities, list, entityOrder, field, ({ entity, kind, ties: changed }) => ({ kind, entity: graph.entity(entity), ties: changed.length })),
  };
}

function page<Change extends { readonly kind: ChangeKind }, Shown>(
  all: readonly Change[], { kinds: wanted, ...args }: ChangeListArguments, order: ListOrder<Change>, info: GraphQLResolveInfo, show: (change: Change) => Shown,
): Connection<unknown, Shown> {
  const some = wanted ? all.filter(({ kind }) => wanted.includes(kind)) : all;
  const { edges, ...window } = windowOf(some, toPage<never>(args, null, [], info), order);
  return toPlainConnection({ ...window, edges: edges.map(({ cursor, value }) => ({ cursor, value: show(value) })) });
}

function showTie({ kind, relations, before }: TieChange, graph: SeenGraph): ShownTieChange {
  const shown = relations.map(relation => graph.show(relation));
  const after = graph.show(relations.at(-1) ?? relations[0]);
  return { kind, source: after.source, type: after.type, target: after.target, before: before === null ? null : graph.show(before), after, relations: shown };
}
