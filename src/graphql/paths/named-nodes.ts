import type { Projection } from '../../projection/projection.js';
import type { Context } from '../context.js';
import { entityNotFound, entityOfName } from '../entity/named-entity.js';

/**
 * The nodes of entities given by id, name or alias, in the order given, each once. Throws ENTITY_NOT_FOUND, with names that are close, for the
 * first that there is none of.
 */
export async function namedNodes(projection: Projection, given: readonly string[], context: Context): Promise<readonly number[]> {
  const nodes = await Promise.all(given.map(async idOrName => {
    const id = projection.nodeOf.has(idOrName) ? idOrName : (await entityOfName({ name: idOrName }, context))?.id;
    return { idOrName, node: id === undefined ? undefined : projection.nodeOf.get(id) };
  }));
  for (const { idOrName, node } of nodes) if (node === undefined) throw await entityNotFound(idOrName, context);
  return [...new Set(nodes.flatMap(({ node }) => node ?? []))];
}
