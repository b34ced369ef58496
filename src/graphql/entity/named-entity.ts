import type { Entity } from '../../../schema/facts.js';
import { ChronicleError } from '../../errors.js';
import type { Context } from '../context.js';
import type { NameQuery } from '../loaders.js';
import type { Ahead } from '../../store/graph-store.js';
import { fold } from '../search/words.js';

/** How many names are suggested for one that nobody has. */
const suggestions = 3;
/** So many that are close are looked through for one that is written another way. */
const closest = 20;

/** The entity of an id, a name or an alias. Throws ENTITY_NOT_FOUND, with names that are close. */
export async function namedEntity(idOrName: string, context: Context): Promise<Entity> {
  return await context.loaders.entity.load(idOrName) ?? await entityOfName({ name: idOrName }, context) ?? Promise.reject(await entityNotFound(idOrName, context));
}

/** The entity that has a name, or else the only one that has it but for accents, spaces and punctuation: "Yahoo" is also "Yahoo!". `ahead` are lists that will be asked of it. */
export async function entityOfName(query: NameQuery, context: Context, ahead: readonly Ahead[] = []): Promise<Entity | null> {
  const found = await context.loaders.entityByNameWith(ahead).load(query);
  if (found !== null) return found;
  const [one, ...others] = (await closeNames(query, closest, context)).filter(({ name, aliases }) => [name, ...aliases].some(known => lettersOf(known) === lettersOf(query.name)));
  return one === undefined || others.length > 0 ? null : one;
}

export async function closeNames({ name, type }: NameQuery, first: number, { shared, dataVersion }: Context): Promise<readonly Entity[]> {
  const index = await shared.searchIndex.get(await dataVersion());
  return index.suggest(name, type, first);
}

export async function entityNotFound(name: string, context: Context): Promise<ChronicleError<'ENTITY_NOT_FOUND'>> {
  const close = await closeNames({ name }, suggestions, context);
  const action = close.length === 0 ? 'Look for it with search(text: …).' : `Perhaps it is one of these: ${close.map(entity => `${entity.name} (${entity.id})`).join(', ')}.`;
  return new ChronicleError('ENTITY_NOT_FOUND', `There is no entity "${name}".`, action, { details: { suggestions: close.map(({ id, name: own }) => ({ id, name: own })) } });
}

function lettersOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
