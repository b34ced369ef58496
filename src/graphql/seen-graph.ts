/** The graph in memory as a field sees it: through `@view`, its own arguments and its filter. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Entity, Relation } from '../../schema/facts.js';
import type { RelationType } from '../../schema/ontology.js';
import { Matcher } from '../projection/matcher.js';
import type { Projection } from '../projection/projection.js';
import { relationsSeen } from '../projection/seen-relations.js';
import type { View } from '../store/graph-store.js';
import type { Work } from '../work/work.js';
import type { Context } from './context.js';
import { type RelationFilterInput, toRelationFilter } from './filter.js';
import { namedNodes } from './paths/named-nodes.js';
import { seen, type SeenRelation } from './relation/seen-relation.js';
import { fieldView, type ViewArguments } from './view.js';

/** What the fields about the whole graph take. */
export interface GraphArguments extends Pick<ViewArguments, 'asOf' | 'between' | 'statuses'> {
  /** Only relations of these: ids, names or aliases. */
  readonly of?: readonly string[] | null;
  readonly types?: readonly RelationType[] | null;
  readonly filter?: RelationFilterInput | null;
}

/** How many lists of relations are kept for a projection. */
const listsKept = 8;
const kept = new WeakMap<Projection, Map<string, readonly Relation[]>>();

export class SeenGraph {
  readonly projection: Projection;
  readonly view: View;
  readonly matcher: Matcher;
  readonly #passes: (relation: Relation, matcher: Matcher) => boolean;

  readonly #question: string;

  /** `question` says in words of its own what passes. */
  constructor(projection: Projection, view: View, question = '', passes: (relation: Relation, matcher: Matcher) => boolean = () => true) {
    this.projection = projection;
    this.view = view;
    this.matcher = new Matcher(projection, view);
    this.#question = question;
    this.#passes = passes;
  }

  /** In order of the date's start, then of id; looked for once by all who ask the same of the same data. */
  *relations(): Work<readonly Relation[]> {
    const lists = kept.get(this.projection) ?? new Map<string, readonly Relation[]>();
    kept.set(this.projection, lists);
    const key = JSON.stringify([this.view, this.#question]);
    const found = lists.get(key) ?? (yield* relationsSeen(this.projection, this.view, relation => this.#passes(relation, this.matcher)));
    lists.set(key, found);
    for (const [oldest] of lists) if (lists.size > listsKept) lists.delete(oldest);
    return found;
  }

  entity(id: string): Entity {
    const entity = this.projection.entities[this.projection.nodeOf.get(id) ?? -1];
    if (entity === undefined) throw new RangeError(`${id} is not in the graph.`);
    return entity;
  }

  /** A relation as GraphQL shows it, seen from its source. */
  show(relation: Relation, cursor: string | null = null): SeenRelation {
    return seen({ relation, source: this.entity(relation.source), target: this.entity(relation.target) }, relation.source, cursor);
  }
}

/** Throws BAD_USER_INPUT for a view that makes no sense, ENTITY_NOT_FOUND for a name that nobody has, and what `readProjection` throws. */
export async function seenGraph({ of, types, filter, ...view }: GraphArguments, context: Context, info: GraphQLResolveInfo): Promise<SeenGraph> {
  const narrowed = fieldView(info, view);
  const projection = await context.projection();
  const ids = of ? new Set((await namedNodes(projection, of, context)).map(node => projection.entities[node]?.id)) : undefined;
  const wanted = filter ? toRelationFilter(filter) : undefined;
  return new SeenGraph(projection, narrowed, JSON.stringify([types, ids && [...ids].sort(), filter]), (relation, matcher) =>
    (types === null || types === undefined || types.includes(relation.type))
    && (ids === undefined || ids.has(relation.source) || ids.has(relation.target))
    && (wanted === undefined || matcher.relation(relation, wanted)));
}
