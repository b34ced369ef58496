import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../../schema/facts.js';
import type { EntityType } from '../../../schema/ontology.js';
import { badInput } from '../bad-input.js';
import type { Context } from '../context.js';
import { listsAhead } from '../relation/lists-ahead.js';

export interface EntityArguments {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** The entity of an id or a name, of one type where that is given; null where there is none. Throws BAD_USER_INPUT unless just one is given. */
export async function findEntity({ id, name }: EntityArguments, context: Context, info: GraphQLResolveInfo, type?: EntityType): Promise<Entity | null> {
  const { loaders } = context;
  if (typeof name === 'string' && typeof id !== 'string') {
    const found = await loaders.entityByNameWith(listsAhead(info, context, [])).load(type === undefined ? { name } : { name, type });
    if (found === null) await suggestFor(name, type, context);
    return found;
  }
  if (typeof id !== 'string' || typeof name === 'string') throw badInput('An entity is asked for by its id or by its name.', 'Give id: or name:, one of them.');
  const entity = await loaders.entityWith(listsAhead(info, context, [])).load(id);
  return type === undefined || entity?.type === type ? entity : null;
}

/** Notes for the answer's extensions which names may have been meant. */
async function suggestFor(name: string, type: EntityType | undefined, context: Context): Promise<void> {
  const index = await context.shared.searchIndex.get(await context.dataVersion());
  context.unknownNames.push({ name, suggestions: index.suggest(name, type, 3).map(entity => ({ id: entity.id, name: entity.name })) });
}
