/** Everything in a store as a stream of records, and back to the facts of documents. */
import type { DocumentFacts } from '../../schema/facts.js';
import { storeError } from '../errors.js';
import { canonicalJson } from './canonical-json.js';
import { compareCodePoints } from './code-point-order.js';
import type { CypherDriver, Row } from './cypher-driver.js';
import * as pages from './cypher/export.js';
import type { ExportRecord } from './graph-store.js';
import { textOf } from './row-values.js';
import { documentOf, textsOf, toAssertion, toDocument, toEntity, toMentions, toMilestone, toRelation, toStatements } from './stored-values.js';

/** Nodes a page: a relation brings its passages, so fewer than in a write. */
const pageSize = 200;

/** The kinds in code point order; the records of a kind stand in code point order of the id in the comment, then of their own JSON. */
const kinds: readonly { readonly text: string; readonly records: (row: Row) => readonly ExportRecord[] }[] = [
  // Source.
  { text: pages.relationPages, records: row => toStatements(row).map(statement => ({ kind: 'assertion', value: toAssertion(statement, textsOf(row)) })) },
  { text: pages.documentPages, records: row => [{ kind: 'document', value: toDocument(row) }] },
  { text: pages.entityPages, records: row => [{ kind: 'entity', value: toEntity(row) }] },
  // Milestone.
  { text: pages.mentionPages, records: row => toMentions(row).map(value => ({ kind: 'mention', value })) },
  { text: pages.milestonePages, records: row => [{ kind: 'milestone', value: toMilestone(row) }] },
  // Entity.
  { text: pages.namePages, records: row => [{ kind: 'name', value: { document: textOf(row['document']), entity: toEntity(row) } }] },
  // Source.
  { text: pages.relationPages, records: row => [{ kind: 'relation', value: toRelation(textOf(row['id']), toStatements(row), textsOf(row)) }] },
];

/** All records, read in pages. Throws STORE_CHANGED when the store was written to meanwhile: the records would not fit together. */
export async function* exportRecords(driver: CypherDriver, version: () => Promise<string>): AsyncGenerator<ExportRecord> {
  const before = await version();
  for (const { text, records } of kinds) {
    for await (const group of groups(driver, text)) yield* sorted(group.flatMap(records));
  }
  if (await version() !== before) {
    throw storeError('STORE_CHANGED', 'The store was written to while it was exported.', 'Export again when nothing is being imported.');
  }
}

function sorted(records: readonly ExportRecord[]): readonly ExportRecord[] {
  return records.map(record => ({ record, json: exportLine(record) })).sort((a, b) => compareCodePoints(a.json, b.json)).map(({ record }) => record);
}

async function* groups(driver: CypherDriver, text: string): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await driver.read(text, { after, limit: pageSize });
    for (const row of rows) yield row['values'] as readonly Row[];
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = textOf(last['group']);
  }
}

/** The text of a record in an export: one line of JSON without its line break, keys in code point order, so that equal stores give equal bytes. */
export function exportLine(record: ExportRecord): string {
  return canonicalJson(record);
}

/**
 * The facts of each document in an export, in order of document id, ready for `putDocument`. Records of the kinds `entity` and `relation`
 * are passed over: they follow from the others. Throws BAD_FACTS for a fact of a document that the export does not have.
 */
export function factsFromExport(records: Iterable<ExportRecord>): readonly DocumentFacts[] {
  const all = [...records];
  const facts = new Map(all.filter(record => record.kind === 'document').map(({ value }): [string, Collected] =>
    [value.id, { document: value, milestones: [], entities: [], mentions: [], assertions: [] }]));
  const of = (document: string): Collected => {
    const found = facts.get(document);
    if (found === undefined) throw storeError('BAD_FACTS', `The export has facts of document "${document}", but not the document.`, 'Export again, and do not cut the file.');
    return found;
  };
  for (const record of all) {
    if (record.kind === 'milestone') of(record.value.document).milestones.push(record.value);
    if (record.kind === 'name') of(record.value.document).entities.push(record.value.entity);
    if (record.kind === 'mention') of(documentOf(record.value.milestone)).mentions.push(record.value);
    if (record.kind === 'assertion') of(documentOf(record.value.evidence.milestone)).assertions.push(record.value);
  }
  return [...facts.values()].sort((a, b) => compareCodePoints(a.document.id, b.document.id));
}

type Collected = { -readonly [Key in keyof DocumentFacts]: DocumentFacts[Key] extends readonly (infer Item)[] ? Item[] : DocumentFacts[Key] };
