/** What of a relation is read. Id, type, ends and status always are; what nobody asks for stays empty, which is most of what a long list costs. */
import type { DateRange, Relation } from '../../schema/facts.js';
import type { CypherValue } from './cypher-driver.js';
import { type milestoneNames, numberAttributes, textAttributes } from './stored-values.js';

const dateColumns = ['start', 'end', 'precision', 'origin', 'dateText'] as const;
const attributeColumns = [...numberAttributes, ...textAttributes, 'amountText'] as const;

/** Properties that every relation has as they are shown while all its statements count. */
export const relationColumns = [...dateColumns, 'confidence', ...attributeColumns] as const;
export type RelationColumn = (typeof relationColumns)[number];

export type MilestoneColumn = (typeof milestoneNames)[number];

export interface RelationReads {
  readonly columns: readonly RelationColumn[];
  /** `words`: with evidence, and then all columns are known, too; `passages`: with the milestones that the words stand in. */
  readonly evidence: 'none' | 'words' | 'passages';
  /** Of the milestones these, beside id and text; the rest stays empty. */
  readonly passages: readonly MilestoneColumn[];
  /** Whether the ends come with their aliases; else those are empty. */
  readonly aliases: boolean;
}

export const readsAll: RelationReads = { columns: relationColumns, evidence: 'words', passages: [], aliases: true };

/** What is read of the passages, in this order. */
export function passageColumns({ passages }: RelationReads): readonly MilestoneColumn[] {
  return ['id', ...passages, 'text'];
}

/** A relation of which only some columns were read, in that order; its evidence is empty. */
export function relationOfColumns(ends: Pick<Relation, 'id' | 'type' | 'source' | 'target' | 'status'>, columns: readonly RelationColumn[], values: readonly CypherValue[]): Relation {
  const date: Record<string, unknown> = { start: '', end: '', precision: 'DAY', origin: 'stated', text: '' };
  const attributes: Record<string, unknown> = {};
  let confidence = 0;
  for (let place = 0; place < columns.length; place++) {
    const [column, value] = [columns[place] ?? 'start', values[place] ?? null];
    if (value === null) continue;
    if (column === 'confidence') confidence = value as number;
    else if (column === 'dateText') date['text'] = value;
    else if (column in date) date[column] = value;
    else attributes[column] = value;
  }
  const { id, type, source, target, status } = ends;
  return { id, type, source, target, status, date: date as unknown as DateRange, attributes, confidence, evidence: [] };
}
