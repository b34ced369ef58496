import type { Row, Run } from './cypher-driver.js';
import * as write from './cypher/write.js';
import { type DocumentParts, noFacts, partsOf } from './document-parts.js';
import { documentOf, toDocument, toEntity, toMentions, toMilestone, toStatements } from './stored-values.js';

/** What the store holds of a document, in parts; `exists` also where its import was cut short before it was listed. */
export async function readHeld(run: Run, id: string): Promise<DocumentParts & { readonly exists: boolean }> {
  const [document] = await run(write.heldDocument, { id });
  // A document is opened before anything of it is written, and goes after all of it.
  if (document === undefined) return { ...partsOf(id, noFacts), exists: false };
  const properties = document['properties'] as Row;
  const milestones = (await run(write.heldMilestones, { id })).map(row => row['properties'] as Row);
  const sources = new Map(milestones.map(row => [row['id'], row['sources'] as readonly string[]]));
  const statements = (await run(write.heldRelations, { id, prefix: `${id}#` })).flatMap(toStatements).filter(statement => documentOf(statement.evidence.milestone) === id);
  const parts = partsOf(id, {
    document: properties['sha256'] === undefined ? null : toDocument(properties),
    milestones: milestones.map(toMilestone),
    entities: (await run(write.heldNames, { id })).map(toEntity),
    mentions: (await run(write.heldMentions, { id })).flatMap(toMentions),
    statements,
  }, milestone => sources.get(milestone) ?? []);
  return { ...parts, exists: true };
}
