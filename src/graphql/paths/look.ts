import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../../schema/facts.js';
import type { RelationType } from '../../../schema/ontology.js';
import { Sight } from '../../graph/sight.js';
import { at, type Projection } from '../../projection/projection.js';
import type { Direction } from '../../store/graph-store.js';
import { badInput } from '../bad-input.js';
import type { Context } from '../context.js';
import { seen, type SeenRelation } from '../relation/seen-relation.js';
import { fieldView, type ViewArguments } from '../view.js';
import { namedNodes } from './named-nodes.js';

/** What the fields about paths have in common. */
export interface LookArguments extends Pick<ViewArguments, 'asOf' | 'between' | 'statuses'> {
  readonly types?: readonly RelationType[] | null;
  readonly avoid?: readonly string[] | null;
  readonly direction?: Direction;
}

/** The graph as one field sees it, with the entities that it is asked about. */
export class Look {
  readonly sight: Sight;
  /** The entities asked about, each once, in the order given. */
  readonly nodes: readonly number[];

  constructor(sight: Sight, nodes: readonly number[]) {
    this.sight = sight;
    this.nodes = nodes;
  }

  entity(node: number): Entity {
    const entity = this.#projection.entities[node];
    if (entity === undefined) throw new RangeError(`There is no node ${node}.`);
    return entity;
  }

  /** A relation that the sight shows, seen from one of its ends. */
  relation(index: number, from = at(this.#projection.sourceOf, index)): SeenRelation {
    const relation = this.sight.see(index);
    if (relation === null) throw new RangeError(`Relation ${index} is out of sight.`);
    const [source, target] = [this.#projection.sourceOf, this.#projection.targetOf].map(ends => this.entity(at(ends, index))) as [Entity, Entity];
    return seen({ relation, source, target }, this.entity(from).id);
  }

  get #projection(): Projection {
    return this.sight.projection;
  }
}

/**
 * The graph through `@view`, narrowed by the arguments of a field. Throws BAD_USER_INPUT where an entity asked about is to be avoided,
 * ENTITY_NOT_FOUND where there is none of a name, and what `readProjection` throws.
 */
export async function look(entities: readonly string[], { types, avoid, direction, ...own }: LookArguments, context: Context, info: GraphQLResolveInfo): Promise<Look> {
  const view = fieldView(info, own);
  const projection = await context.projection();
  const [nodes, avoided] = [await namedNodes(projection, entities, context), await namedNodes(projection, avoid ?? [], context)];
  const both = nodes.find(node => avoided.includes(node));
  if (both !== undefined) throw badInput(`${projection.entities[both]?.name ?? ''} is asked about and to be avoided.`, 'Take it out of avoid.');
  return new Look(new Sight(projection, { view, types: types ?? [], avoid: avoided, ...direction === undefined ? {} : { direction } }), nodes);
}
