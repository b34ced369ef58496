import type { Entity } from '../../schema/facts.js';
import { compareCodePoints } from './code-point-order.js';
import type { Row, Run } from './cypher-driver.js';
import * as write from './cypher/write.js';
import { groupBy } from './group-by.js';
import { nameKey } from './name-key.js';
import { textOf } from './row-values.js';
import { runInBatches } from './run-in-batches.js';
import { toEntity } from './stored-values.js';

/**
 * Makes entities what the documents that name them say together, within the caller's transaction: name, aliases, and the keys they are
 * found by. An entity that no document names any more goes; its relations and mentions must have gone before.
 */
export async function refreshEntities(run: Run, ids: readonly string[]): Promise<void> {
  const rows = await run(write.readNames, { ids });
  const entities = nameTogether(rows.filter(row => row['name'] !== null).map(toEntity));
  await runInBatches(run, write.nameEntities, entities.map(entity => ({ id: entity.id, name: entity.name, aliases: entity.aliases, sortName: nameKey(entity.name), keys: keysOf(entity) })));

  const wanted = new Map(entities.flatMap(entity => keysOf(entity).map(key => callOf(key, entity.id))));
  const held = new Map((await run(write.readCalls, { ids })).map(row => callOf(textOf(row['key']), textOf(row['id']))));
  const dropped = [...held].filter(([call]) => !wanted.has(call)).map(([, row]) => row);
  await runInBatches(run, write.putCalls, [...wanted].filter(([call]) => !held.has(call)).map(([, row]) => row));
  await runInBatches(run, write.deleteCalls, dropped);
  await run(write.deleteUnusedKeys, { keys: [...new Set(dropped.map(row => row['key'] ?? ''))] });

  const kept = new Set(entities.map(entity => entity.id));
  await run(write.deleteEntities, { ids: ids.filter(id => !kept.has(id)) });
}

/**
 * Entities as several documents know them, put together: the longest of their names (of equals the first in code point order) is the
 * name, all other names are aliases.
 */
export function nameTogether(known: readonly Entity[]): readonly Entity[] {
  return [...groupBy(known, entity => entity.id)].map(([id, versions]) => {
    const [name = id] = versions.map(version => version.name).sort((a, b) => b.length - a.length || compareCodePoints(a, b));
    const names = new Set(versions.flatMap(version => [version.name, ...version.aliases]));
    names.delete(name);
    return { id, type: versions[0].type, name, aliases: [...names].sort(compareCodePoints) };
  });
}

function keysOf({ name, aliases }: Entity): readonly string[] {
  return [...new Set([name, ...aliases].map(nameKey))].filter(key => key !== '');
}

function callOf(key: string, id: string): readonly [string, Row] {
  return [`${key}|${id}`, { key, id }];
}
