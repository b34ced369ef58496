/**
 * A document's facts cut into parts: the smallest pieces that are written or left alone. Two states of a document are compared part by
 * part, so that only the difference is written.
 */
import type { Document, DocumentFacts, Entity, Mention, Milestone } from '../../schema/facts.js';
import type { RelationType } from '../../schema/ontology.js';
import { canonicalJson } from './canonical-json.js';
import type { Statement } from './cluster.js';
import { compareCodePoints } from './code-point-order.js';
import { groupBy } from './group-by.js';
import { documentProperties, milestoneProperties, toDocument, toMilestone, toStatement } from './stored-values.js';

/** `facts` is the part's canonical JSON, one text a fact, in code point order: what is compared, and what the data version counts. */
export interface Part<Value> {
  readonly key: string;
  readonly facts: readonly string[];
  readonly value: Value;
}

export type Parts<Value> = ReadonlyMap<string, Part<Value>>;

/** A milestone, and the sources of what it asserts: from it one finds its relations. */
export interface MilestonePart {
  readonly milestone: Milestone;
  readonly sources: readonly string[];
}

/** The document's statements about one pair of entities and relation type. */
export interface PairPart {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly statements: readonly Statement[];
}

export interface DocumentParts {
  readonly document: Parts<Document>;
  readonly milestones: Parts<MilestonePart>;
  readonly names: Parts<Entity>;
  readonly mentions: Parts<readonly Mention[]>;
  readonly pairs: Parts<PairPart>;
}

/** What a document states, its assertions without their quotes: as it is handed in and as it is read from the store. */
export interface StatedFacts extends Omit<DocumentFacts, 'document' | 'assertions'> {
  readonly document: Document | null;
  readonly statements: readonly Statement[];
}

/** What is left of a document that is removed, and what a store has of one that it does not know. */
export const noFacts: StatedFacts = { document: null, milestones: [], entities: [], mentions: [], statements: [] };

/** The facts as the store would give them back: nothing beside what the types declare, so that a comparison finds no false difference. */
export function statedFacts(facts: DocumentFacts): StatedFacts {
  return {
    document: toDocument(documentProperties(facts.document)),
    milestones: facts.milestones.map(milestone => toMilestone(milestoneProperties(milestone))),
    entities: facts.entities.map(({ id, type, name, aliases }) => ({ id, type, name, aliases })),
    mentions: facts.mentions.map(({ milestone, entity, start, end, text, reason }) => ({ milestone, entity, start, end, text, reason })),
    statements: facts.assertions.map(toStatement),
  };
}

/** `sourcesOf` gives the sources that a milestone is stored with; by default those of its statements. */
export function partsOf(id: string, facts: StatedFacts, sourcesOf = sourcesByMilestone(facts.statements)): DocumentParts {
  const statements = new Map(facts.statements.map(statement => [canonicalJson(statement), statement]));
  return {
    document: parts(facts.document === null ? [] : [facts.document], () => id, ([document]) => document, document => fact('document', document)),
    milestones: parts(
      facts.milestones.map(milestone => ({ milestone, sources: sourcesOf(milestone.id) })),
      ({ milestone }) => milestone.id, ([part]) => part, ({ milestone }) => fact('milestone', milestone),
    ),
    names: parts(facts.entities, entity => entity.id, ([entity]) => entity, entity => fact('name', { document: id, entity })),
    mentions: parts(
      [...facts.mentions].sort((a, b) => a.start - b.start || a.end - b.end),
      mention => `${mention.milestone}|${mention.entity}`, group => group, mention => fact('mention', mention),
    ),
    pairs: parts(
      [...statements.values()],
      ({ source, type, target }) => `${source}|${type}|${target}`,
      group => ({ source: group[0].source, type: group[0].type, target: group[0].target, statements: group }),
      statement => fact('assertion', statement),
    ),
  };
}

/** The parts to write because they are new or differ, and those to take away; each in code point order of the key. */
export function difference<Value>(held: Parts<Value>, wanted: Parts<Value>, same = sameFacts<Value>): { readonly put: readonly Part<Value>[]; readonly drop: readonly Part<Value>[] } {
  return {
    put: [...wanted.values()].filter(part => { const old = held.get(part.key); return old === undefined || !same(old, part); }).sort(byKey),
    drop: [...held.values()].filter(part => !wanted.has(part.key)).sort(byKey),
  };
}

export function sameFacts<Value>(a: Part<Value>, b: Part<Value>): boolean {
  return a.facts.length === b.facts.length && a.facts.every((one, index) => one === b.facts[index]);
}

function parts<Item, Value>(items: readonly Item[], keyOf: (item: Item) => string, valueOf: (items: readonly [Item, ...Item[]]) => Value, factOf: (item: Item) => string): Parts<Value> {
  return new Map([...groupBy(items, keyOf)].map(([key, group]) => [key, { key, facts: group.map(factOf).sort(compareCodePoints), value: valueOf(group) }]));
}

function fact(kind: string, value: unknown): string {
  return canonicalJson([kind, value]);
}

function sourcesByMilestone(statements: readonly Statement[]): (milestone: string) => readonly string[] {
  const ofMilestone = groupBy(statements, statement => statement.evidence.milestone);
  return milestone => [...new Set(ofMilestone.get(milestone)?.map(statement => statement.source))].sort(compareCodePoints);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return compareCodePoints(a.key, b.key);
}
