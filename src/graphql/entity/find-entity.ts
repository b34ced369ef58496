import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../../schema/facts.js';
import type { EntityType } from '../../../schema/ontology.js';
import { badInput } from '../bad-input.js';
import type { Context } from '../context.js';
import { listsAhead } from '../relation/lists-ahead.js';
import { closeNames, entityOfName } from './named-entity.js';

export interface EntityArguments {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** The entity of an id or a name, of one type where that is given; null where there is none. Throws BAD_USER_INPUT unless just one is given. */
export async function findEntity({ id, name }: EntityArguments, context: Context, info: GraphQLResolveInfo, type?: EntityType): Promise<Entity | null> {
  const ahead = listsAhead(info, []);
  if (typeof name === 'string' && typeof id !== 'string') {
    const query = type === undefined ? { name } : { name, type };
    const found = await entityOfName(query, context, ahead);
    // For the answer's extensions: who may have been meant.
    if (found === null) context.unknownNames.push({ name, suggestions: (await closeNames(query, 3, context)).map(entity => ({ id: entity.id, name: entity.name })) });
    return found;
  }
  if (typeof id !== 'string' || typeof name === 'string') throw badInput('An entity is asked for by its id or by its name.', 'Give id: or name:, one of them.');
  const entity = await context.loaders.entityWith(ahead).load(id);
  return type === undefined || entity?.type === type ? entity : null;
}
