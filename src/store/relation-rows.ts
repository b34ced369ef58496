/** Relations as the statements of `cypher/` give them: lists of columns, back to values. */
import type { Entity, Milestone, Relation } from '../../schema/facts.js';
import type { EntityType, RelationType } from '../../schema/ontology.js';
import { type Columns, toWindow } from './cypher/page.js';
import type { Statement } from './cluster.js';
import type { Ahead, RelationQuery, RelationRow, View, Window } from './graph-store.js';
import { onlyType, readsAll, relationOfColumns } from './relation-columns.js';
import { textOf } from './row-values.js';
import { milestoneNames, toMilestone, toRelation } from './stored-values.js';
import { countsIn } from './view.js';

/** `columns` are those of `entityColumns`. */
export function entityOf([id, type, name, aliases]: Columns): Entity {
  return { id: id as string, type: type as EntityType, name: name as string, aliases: aliases as readonly string[] };
}

/** `columns` are those of `milestoneColumns`. */
export function milestoneOf(columns: Columns): Milestone {
  return toMilestone(Object.fromEntries(milestoneNames.map((name, place) => [name, columns[place] ?? null])));
}

/** Reads `[id, type, status, values or statements, texts]`, the beginning of a row. */
export function relationReader({ view, reads = readsAll }: Pick<RelationQuery, 'view' | 'reads'>, type?: RelationType): (row: Columns, source: Entity, target: Entity) => RelationRow {
  const isWhole = reads.evidence === 'none' && view.documents === undefined && view.withoutMilestones === undefined;
  const counts = countsIn(view);
  return ([id, own, status, values, texts], source, target) => {
    const ends = { id: id as string, type: (type ?? own) as RelationType, source: source.id, target: target.id, status: status as Relation['status'] };
    if (isWhole) return { relation: relationOfColumns(ends, reads.columns, values as Columns), source, target };
    const passages = (texts ?? []) as readonly Columns[];
    const statements = (values as readonly string[]).map(json => JSON.parse(json) as Statement).filter(counts);
    const words = new Map(passages.map(columns => [textOf(columns[0]), textOf(columns.at(-1))]));
    return { relation: toRelation(ends.id, statements, words), source, target, ...reads.evidence === 'passages' ? { passages: passages.map(milestoneOf) } : {} };
  };
}

/** Reads a relation with both ends: `[…, texts, source, target]`. */
export function rowReader(query: Pick<RelationQuery, 'view' | 'reads'>, types: readonly RelationType[] = []): (row: Columns) => RelationRow {
  const read = relationReader(query, onlyType(types));
  return row => read(row, entityOf(row[5] as Columns), entityOf(row[6] as Columns));
}

/** Reads a relation in the whole, as `relationsById` and `relationsIn` give it. */
export function wholeRowReader(view: View): (row: Columns) => RelationRow {
  return rowReader({ view, reads: readsAll });
}

/** Hands the lists that came with an entity to those who asked for them: `[[total, rows], …]` in the order of `ahead`. */
export function handOut(entity: Entity, lists: readonly Columns[], ahead: readonly Ahead[]): void {
  for (const [place, { received, ...one }] of ahead.entries()) received(entity.id, listOf(entity, lists[place] ?? [], one));
}

/** A row is `[…, texts, other end, whether the entity is the source, its lists, position]`. */
function listOf(entity: Entity, [total, rows]: Columns, { query, ahead }: Omit<Ahead, 'received'>): Window<RelationRow> {
  const read = relationReader(query, onlyType(query.types));
  return toWindow(query, (rows ?? []) as readonly Columns[], total, row => {
    const other = entityOf(row[5] as Columns);
    if (ahead.length > 0) handOut(other, row[7] as readonly Columns[], ahead);
    return row[6] === true ? read(row, entity, other) : read(row, other, entity);
  });
}
