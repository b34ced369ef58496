/** Relations as the statements of `cypher/` give them: lists of columns, back to values. */
import type { Entity, Milestone, Relation } from '../../schema/facts.js';
import type { EntityType } from '../../schema/ontology.js';
import { type Columns, toWindow } from './cypher/page.js';
import { isSourceInId, typeInId } from './cluster.js';
import type { Row } from './cypher-driver.js';
import type { Ahead, Received, RelationQuery, RelationRow, View, Window } from './graph-store.js';
import { passageColumns, readsAll, relationOfColumns } from './relation-columns.js';
import { textOf } from './row-values.js';
import { unpackStatement } from './statement-text.js';
import { milestoneNames, toMilestone, toRelation } from './stored-values.js';
import { countsIn } from './view.js';

/** `columns` are those of `entityColumns`. */
export function entityOf([id, type, name, aliases = []]: Columns): Entity {
  return { id: id as string, type: type as EntityType, name: name as string, aliases: aliases as readonly string[] };
}

/** A milestone of which nothing was read. */
const unread: Row = Object.fromEntries(milestoneNames.map(name => [name, name === 'section' || name === 'ordinal' ? 0 : '']));

/** `columns` are those of `names`; what is not among them stays empty. */
export function milestoneOf(columns: Columns, names: readonly string[] = milestoneNames): Milestone {
  return toMilestone({ ...unread, ...Object.fromEntries(names.map((name, place) => [name, columns[place] ?? null])) });
}

/** Reads `[id, status, values or statements, texts]`, the beginning of a row. */
export function relationReader({ view, reads = readsAll }: Pick<RelationQuery, 'view' | 'reads'>): (row: Columns, source: Entity, target: Entity) => RelationRow {
  const isWhole = reads.evidence === 'none' && view.documents === undefined && view.withoutMilestones === undefined;
  const counts = countsIn(view);
  const read = passageColumns(reads);
  return ([id, status, values, texts], source, target) => {
    if (isWhole) {
      const ends = { id: id as string, type: typeInId(id as string), source: source.id, target: target.id, status: status as Relation['status'] };
      return { relation: relationOfColumns(ends, reads.columns, values as Columns), source, target };
    }
    const passages = (texts ?? []) as readonly Columns[];
    const statements = (values as readonly string[]).map(text => unpackStatement(id as string, text)).filter(counts);
    const words = new Map(passages.map(columns => [textOf(columns[0]), textOf(columns.at(-1))]));
    return { relation: toRelation(id as string, statements, words), source, target, ...reads.evidence === 'passages' ? { passages: passages.map(columns => milestoneOf(columns, read)) } : {} };
  };
}

/** Reads a relation with both ends: `[…, texts, source, target]`. */
export function rowReader(query: Pick<RelationQuery, 'view' | 'reads'>): (row: Columns) => RelationRow {
  const read = relationReader(query);
  return row => read(row, entityOf(row[4] as Columns), entityOf(row[5] as Columns));
}

/** Reads a relation in the whole, as `relationsById` and `relationsIn` give it. */
export function wholeRowReader(view: View): (row: Columns) => RelationRow {
  return rowReader({ view, reads: readsAll });
}

/** Hands the lists that came with an entity to who asked for them: `[[total, rows], …]` in the order of `ahead`. */
export function handOut(entity: Entity, lists: readonly Columns[], ahead: readonly Ahead[], received: Received): void {
  for (let place = 0; place < ahead.length; place++) {
    const one = ahead[place] as Ahead;
    received(one.query, entity.id, listOf(entity, lists[place] ?? [], one, received));
  }
}

/** A row is `[…, texts, other end, its lists, position]`. */
function listOf(entity: Entity, [total, rows]: Columns, { query, ahead }: Ahead, received: Received): Window<RelationRow> {
  const read = relationReader(query);
  return toWindow(query, (rows ?? []) as readonly Columns[], total, row => {
    const other = entityOf(row[4] as Columns);
    if (ahead.length > 0) handOut(other, row[5] as readonly Columns[], ahead, received);
    return isSourceInId(row[0] as string, entity.id) ? read(row, entity, other) : read(row, other, entity);
  });
}
