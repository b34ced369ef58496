import { ChronicleError } from '../../errors.js';
import type { Projection } from '../../projection/projection.js';
import type { Context } from '../context.js';

/** How many names are suggested for one that nobody has. */
const suggestions = 3;

/**
 * The nodes of entities given by id, name or alias, in the order given, each once. Throws ENTITY_NOT_FOUND, with names that are close, for the
 * first that there is none of.
 */
export async function namedNodes(projection: Projection, given: readonly string[], context: Context): Promise<readonly number[]> {
  const nodes = await Promise.all(given.map(async idOrName => {
    const id = projection.nodeOf.has(idOrName) ? idOrName : (await context.loaders.entityByName.load({ name: idOrName }))?.id;
    return { idOrName, node: id === undefined ? undefined : projection.nodeOf.get(id) };
  }));
  for (const { idOrName, node } of nodes) if (node === undefined) throw await notFound(idOrName, context);
  return [...new Set(nodes.flatMap(({ node }) => node ?? []))];
}

async function notFound(name: string, context: Context): Promise<ChronicleError<'ENTITY_NOT_FOUND'>> {
  const index = await context.shared.searchIndex.get(await context.dataVersion());
  const close = index.suggest(name, undefined, suggestions);
  const action = close.length === 0 ? 'Look for it with search(text: …).' : `Perhaps it is one of these: ${close.map(entity => `${entity.name} (${entity.id})`).join(', ')}.`;
  return new ChronicleError('ENTITY_NOT_FOUND', `There is no entity "${name}".`, action, { details: { suggestions: close.map(({ id, name: own }) => ({ id, name: own })) } });
}
