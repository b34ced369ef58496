import type { Entity } from '../../../schema/facts.js';
import { ChronicleError } from '../../errors.js';
import type { Context } from '../context.js';

/** How many names are suggested for one that nobody has. */
const suggestions = 3;

/** The entity of an id, a name or an alias. Throws ENTITY_NOT_FOUND, with names that are close. */
export async function namedEntity(idOrName: string, context: Context): Promise<Entity> {
  const { loaders } = context;
  return await loaders.entity.load(idOrName) ?? await loaders.entityByName.load({ name: idOrName }) ?? Promise.reject(await entityNotFound(idOrName, context));
}

export async function entityNotFound(name: string, { shared, dataVersion }: Context): Promise<ChronicleError<'ENTITY_NOT_FOUND'>> {
  const index = await shared.searchIndex.get(await dataVersion());
  const close = index.suggest(name, undefined, suggestions);
  const action = close.length === 0 ? 'Look for it with search(text: …).' : `Perhaps it is one of these: ${close.map(entity => `${entity.name} (${entity.id})`).join(', ')}.`;
  return new ChronicleError('ENTITY_NOT_FOUND', `There is no entity "${name}".`, action, { details: { suggestions: close.map(({ id, name: own }) => ({ id, name: own })) } });
}
