import type { Entity, Mention } from '../../../schema/facts.js';
import type { RelationType } from '../../../schema/ontology.js';
import { constraintOn, readAgain, type UnreadPassage } from '../../provenance/why-not.js';
import { groupBy } from '../../store/group-by.js';
import type { View } from '../../store/graph-store.js';
import { badInput } from '../bad-input.js';
import type { Context } from '../context.js';
import { namedEntity } from '../entity/named-entity.js';
import { seen, type SeenRelation } from '../relation/seen-relation.js';

export interface WhyNotArguments {
  readonly a: string;
  readonly b: string;
  readonly type: RelationType;
}

export interface WhyNot {
  readonly a: Entity;
  readonly b: Entity;
  readonly constraint: string | null;
  readonly relations: readonly SeenRelation[];
  readonly passages: readonly UnreadPassage[];
  readonly totalCount: number;
}

/** So many passages are read again: a passage takes a few milliseconds. */
const passagesShown = 50;
/** So many that name only one of the two are read with them, for what they teach about its names. */
const contextRead = 100;
const mentionsRead = 10_000;
const relationsShown = 50;

/** Throws ENTITY_NOT_FOUND for an entity that there is not, BAD_USER_INPUT where both are the same. */
export async function whyNot({ a: one, b: other, type }: WhyNotArguments, context: Context, view: View): Promise<WhyNot> {
  const { loaders, store } = context;
  const [a, b] = await Promise.all([namedEntity(one, context), namedEntity(other, context)]);
  if (a.id === b.id) throw badInput('a and b are the same entity.', 'Give two.');
  const ends = [{ source: a, target: b }, { source: b, target: a }].map(({ source, target }) => ({ source: { id: { eq: source.id } }, target: { id: { eq: target.id } } }));
  const [found, ...named] = await Promise.all([
    store.relations({ view, filter: { type: { eq: type }, or: ends }, orderBy: [{ by: 'DATE', descending: false }], first: relationsShown, withTotal: false }),
    ...[a, b].map(({ id }) => loaders.mentionsOf(mentionsRead).load(id)),
  ]);
  const mentions = named.flatMap(list => list.mentions).filter(({ milestone }) => view.withoutMilestones?.includes(milestone) !== true);
  const naming = groupBy(mentions, ({ milestone }) => milestone);
  const namingBoth = [...naming].filter(([, list]) => new Set(list.map(({ entity }) => entity)).size === 2).map(([id]) => id);
  return {
    a, b, constraint: constraintOn({ a, b, type }), relations: found.edges.map(({ value }) => seen(value)),
    passages: await passagesOf({ a, b, type }, namingBoth.slice(0, passagesShown), [...naming.keys()], mentions, { loaders }), totalCount: namingBoth.length,
  };
}

async function passagesOf(question: Parameters<typeof readAgain>[0], both: readonly string[], naming: readonly string[], mentions: readonly Mention[], { loaders }: Pick<Context, 'loaders'>): Promise<readonly UnreadPassage[]> {
  const wanted = new Set([...both, ...naming.filter(id => !both.includes(id)).slice(0, contextRead)]);
  const [documents, milestones] = await Promise.all([loaders.documents(), loaders.milestone.loadMany([...wanted])]);
  const known = milestones.flatMap(milestone => milestone === null || milestone instanceof Error ? [] : [milestone]);
  const read = await Promise.all(documents.map(document => {
    const context = known.filter(milestone => milestone.document === document.id).sort((x, y) => x.ordinal - y.ordinal);
    return readAgain(question, document, context, new Set(both), mentions);
  }));
  return read.flat().sort((x, y) => x.milestone.date.start < y.milestone.date.start ? -1 : x.milestone.date.start > y.milestone.date.start ? 1 : x.milestone.ordinal - y.milestone.ordinal);
}
