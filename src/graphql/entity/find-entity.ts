import type { Entity } from '../../../schema/facts.js';
import type { EntityType } from '../../../schema/ontology.js';
import { badInput } from '../bad-input.js';
import type { Context } from '../context.js';

export interface EntityArguments {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** The entity of an id or a name, of one type where that is given; null where there is none. Throws BAD_USER_INPUT unless just one is given. */
export async function findEntity({ id, name }: EntityArguments, { loaders }: Context, type?: EntityType): Promise<Entity | null> {
  if (typeof name === 'string' && typeof id !== 'string') return loaders.entityByName.load(type === undefined ? { name } : { name, type });
  if (typeof id !== 'string' || typeof name === 'string') throw badInput('An entity is asked for by its id or by its name.', 'Give id: or name:, one of them.');
  const entity = await loaders.entity.load(id);
  return type === undefined || entity?.type === type ? entity : null;
}
