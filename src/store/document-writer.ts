/**
 * Writes a document as the difference between what the store holds of it and what it shall hold.
 *
 * The order of the batches keeps every state between two of them whole: what others hang on is written before them and goes after them,
 * and the document lists itself only when all of it is there. Each batch moves the data version in its own transaction, so a process
 * killed anywhere leaves a store whose version fits its facts, and a rerun writes what is missing.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Document, DocumentFacts, Entity, Mention } from '../../schema/facts.js';
import type { EntityType } from '../../schema/ontology.js';
import { storeError } from '../errors.js';
import { checkFacts } from './check-facts.js';
import type { CypherDriver, Row, Run } from './cypher-driver.js';
import * as write from './cypher/write.js';
import { emptyVersion, moveVersion } from './data-version.js';
import { difference, type DocumentParts, type MilestonePart, noFacts, type PairPart, type Part, type Parts, partsOf, sameFacts, statedFacts } from './document-parts.js';
import { refreshEntities } from './entity-writer.js';
import type { Progress, WriteSummary } from './graph-store.js';
import { readHeld } from './held-document.js';
import { rewritePairs } from './relation-writer.js';
import { inBatches } from './run-in-batches.js';
import { lease } from './settling.js';
import { documentProperties, mentionProperties, milestoneProperties } from './stored-values.js';

type Counts = Omit<WriteSummary, 'unchanged'>;
const nothing: Counts = { milestones: 0, entities: 0, relations: 0, removed: 0 };

/** Work of one transaction: what it writes, the facts it adds and takes away, and what the summary counts. */
interface Batch {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly parts: number;
  readonly write: (run: Run) => Promise<Partial<Counts>>;
}

/** Someone else wrote since the store was read: what is held has to be read again. */
class Overtaken extends Error {}
const attempts = 100;

/** Makes the store hold exactly these facts for the document; `moved` is told each version that was written. */
export async function putDocument(driver: CypherDriver, facts: DocumentFacts, moved: (version: string) => void, progress?: Progress): Promise<WriteSummary> {
  checkFacts(facts);
  return bringTo(driver, facts.document.id, partsOf(facts.document.id, statedFacts(facts)), moved, progress);
}

/** Removes all that the document states, and the document. */
export async function removeDocument(driver: CypherDriver, id: string, moved: (version: string) => void): Promise<WriteSummary> {
  return bringTo(driver, id, partsOf(id, noFacts), moved);
}

/** The data version as of now. */
export async function readVersion(run: Run): Promise<string> {
  return versionOf(await run(write.readVersion));
}

function versionOf([row]: readonly Row[]): string {
  return typeof row?.['version'] === 'string' ? row['version'] : emptyVersion;
}

async function bringTo(driver: CypherDriver, id: string, wanted: DocumentParts, moved: (version: string) => void, progress?: Progress): Promise<WriteSummary> {
  let counts = nothing;
  let unchanged = true;
  for (let attempt = 0; attempt < attempts; attempt++) {
    let version = await readVersion(driver.read);
    const held = await readHeld(driver.read, id);
    const batches = plan(id, held, wanted);
    const total = batches.reduce((sum, batch) => sum + batch.parts, 0);
    let done = 0;
    try {
      for (const batch of batches) {
        const written = await inTransaction(driver, version, batch);
        ({ version } = written);
        if (driver.kind === 'neo4j') await settle(driver, version);
        moved(version);
        counts = add(counts, written.counts);
        unchanged = false;
        progress?.(done += batch.parts, total);
      }
      // Until then readers may take the version before for that of now.
      if (!unchanged && driver.kind === 'neo4j') await sleep(lease);
      return { ...counts, unchanged };
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  throw storeError('STORE_CHANGED', `Others kept writing to the store while document "${id}" was to be written.`, 'Import again when the other imports have ended.');
}

async function inTransaction(driver: CypherDriver, expected: string, batch: Batch): Promise<{ readonly version: string; readonly counts: Partial<Counts> }> {
  return driver.transaction(async run => {
    if (versionOf(await run(write.lockVersion)) !== expected) throw new Overtaken();
    const counts = await batch.write(run);
    const version = moveVersion(expected, batch.added, batch.removed);
    await run(write.writeVersion, { version });
    return { version, counts };
  });
}

function settle(driver: CypherDriver, version: string): Promise<unknown> {
  return driver.transaction(run => run(write.settleVersion, { version }));
}

function plan(id: string, held: DocumentParts & { readonly exists: boolean }, wanted: DocumentParts): readonly Batch[] {
  const document = difference(held.document, wanted.document);
  const milestones = difference(held.milestones, wanted.milestones, (a, b) => sameFacts(a, b) && a.value.sources.join('|') === b.value.sources.join('|'));
  const names = difference(held.names, wanted.names);
  const mentions = difference(held.mentions, wanted.mentions);
  const pairs = difference(held.pairs, wanted.pairs);
  const silenced = pairs.drop.map(part => ({ ...part, facts: [], value: { ...part.value, statements: [] } }));

  const contents = [
    ...puts(held.milestones, milestones.put, putMilestones),
    ...puts(held.names, names.put, putNames(id)),
    ...puts(held.mentions, mentions.put, putMentions),
    ...puts(held.pairs, [...silenced, ...pairs.put], putPairs(id)),
    ...drops(mentions.drop, deleteMentions),
    ...drops(names.drop, deleteNames(id)),
    ...drops(milestones.drop, deleteMilestones),
  ];
  const stays = wanted.document.size > 0;
  if (contents.length === 0 && document.put.length === 0 && (stays || !held.exists)) return [];
  const listed = [...held.document.values()];
  return [
    { added: [], removed: factsOf(listed), parts: listed.length, write: openDocument(id) },
    ...contents,
    stays
      ? { added: factsOf([...wanted.document.values()]), removed: [], parts: 1, write: completeDocument([...wanted.document.values()]) }
      : { added: [], removed: [], parts: 0, write: deleteDocument(id, listed.length) },
  ];
}

function puts<Value>(held: Parts<Value>, parts: readonly Part<Value>[], writer: (parts: readonly Part<Value>[]) => Batch['write']): readonly Batch[] {
  return [...inBatches(parts)].map(some => ({
    added: factsOf(some), removed: some.flatMap(part => held.get(part.key)?.facts ?? []), parts: some.length, write: writer(some),
  }));
}

function drops<Value>(parts: readonly Part<Value>[], writer: (parts: readonly Part<Value>[]) => Batch['write']): readonly Batch[] {
  return [...inBatches(parts)].map(some => ({ added: [], removed: factsOf(some), parts: some.length, write: writer(some) }));
}

const openDocument = (id: string): Batch['write'] => async run => { await run(write.openDocument, { id }); return {}; };

const completeDocument = (parts: readonly Part<Document>[]): Batch['write'] => async run => {
  for (const { value } of parts) await run(write.completeDocument, { id: value.id, properties: documentProperties(value) });
  return {};
};

const deleteDocument = (id: string, removed: number): Batch['write'] => async run => { await run(write.deleteDocument, { id }); return { removed }; };

const putMilestones = (parts: readonly Part<MilestonePart>[]): Batch['write'] => async run => {
  await run(write.putMilestones, { rows: parts.map(({ value: { milestone, sources } }) => ({ ...milestoneProperties(milestone), sources })) });
  return { milestones: parts.length };
};

const deleteMilestones = (parts: readonly Part<MilestonePart>[]): Batch['write'] => async run => {
  await run(write.deleteMilestones, { rows: parts.map(part => ({ id: part.key })) });
  return { removed: parts.length };
};

const putNames = (document: string) => (parts: readonly Part<Entity>[]): Batch['write'] => async run => {
  const rows = parts.map(({ value: { id, type, name, aliases } }) => ({ id, type, name, aliases }));
  for (const type of new Set<EntityType>(rows.map(row => row.type))) await run(write.putEntities(type), { rows: rows.filter(row => row.type === type) });
  await run(write.putNames, { document, rows });
  await refreshEntities(run, rows.map(row => row.id));
  return { entities: parts.length };
};

const deleteNames = (document: string) => (parts: readonly Part<Entity>[]): Batch['write'] => async run => {
  await run(write.deleteNames, { document, rows: parts.map(part => ({ id: part.key })) });
  await refreshEntities(run, parts.map(part => part.key));
  return { removed: parts.length };
};

const putMentions = (parts: readonly Part<readonly Mention[]>[]): Batch['write'] => async run => {
  await run(write.putMentions, { rows: parts.map(part => ({ ...endsOf(part), properties: mentionProperties(part.value) })) });
  return {};
};

const deleteMentions = (parts: readonly Part<readonly Mention[]>[]): Batch['write'] => async run => {
  await run(write.deleteMentions, { rows: parts.map(endsOf) });
  return {};
};

const putPairs = (document: string) => (parts: readonly Part<PairPart>[]): Batch['write'] => async run => {
  const { written, removed } = await rewritePairs(run, document, parts);
  return { relations: written, removed };
};

function endsOf({ value: [first] }: Part<readonly Mention[]>): { readonly milestone: string; readonly entity: string } {
  return { milestone: first?.milestone ?? '', entity: first?.entity ?? '' };
}

function factsOf(parts: readonly Part<unknown>[]): readonly string[] {
  return parts.flatMap(part => part.facts);
}

function add(a: Counts, b: Partial<Counts>): Counts {
  return {
    milestones: a.milestones + (b.milestones ?? 0), entities: a.entities + (b.entities ?? 0),
    relations: a.relations + (b.relations ?? 0), removed: a.removed + (b.removed ?? 0),
  };
}
