import type { Entity, Mention } from '../../schema/facts.js';
import { normalizeName } from '../../import/resolve/normalize.js';
import { groupBy } from '../store/group-by.js';

/** Why one name is taken for another name of an entity. */
export interface MergedName {
  readonly name: string;
  readonly reason: string;
  readonly count: number;
  /** The first mention so written. */
  readonly first: Mention;
}

/** The names beside its own under which an entity is mentioned, the most frequent first. `mentions` are in order of date. */
export function mergedNamesOf({ name }: Pick<Entity, 'name'>, mentions: readonly Mention[]): readonly MergedName[] {
  const others = mentions.filter(({ text }) => text.trim() !== name);
  return [...groupBy(others, ({ text }) => text.trim())]
    .map(([other, [first, ...more]]) => ({ name: other, reason: reasonOf(name, other, [first, ...more]), count: 1 + more.length, first }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The resolver's reason stands on each mention; where nothing had to be merged it says only how the name was recognised. */
function reasonOf(name: string, other: string, [first, ...more]: readonly [Mention, ...Mention[]]): string {
  if (normalizeName(name) === normalizeName(other)) return 'the same name, written another way';
  const merge = [first, ...more].find(({ reason }) => reason !== 'gazetteer') ?? first;
  return merge.reason === 'gazetteer' ? 'the list of well-known names has both' : merge.reason;
}
