import type { DocumentFacts, Span } from '../../schema/facts.js';
import { relationType } from '../../schema/ontology.js';
import { storeError } from '../errors.js';
import { compareCodePoints } from './code-point-order.js';

/**
 * Refuses facts that the store could not show the words of, or that point to what is not there: BAD_FACTS with the first fault found.
 * The importer keeps all of this by itself; a hand-made or edited export may not.
 */
export function checkFacts(facts: DocumentFacts): void {
  const fault = firstFault(facts);
  if (fault !== undefined) {
    throw storeError('BAD_FACTS', `The facts of document "${facts.document.id}" do not hold together: ${fault}.`,
      'Import the source again; if the facts come from the importer, this is a fault of chronicle-graph: please report it.');
  }
}

function firstFault({ document, milestones, entities, mentions, assertions }: DocumentFacts): string | undefined {
  const faults = function* (): Generator<string> {
    if (document.id === '' || /[#|]/.test(document.id)) yield 'a document id may not be empty or have "#" or "|"';

    const texts = new Map(milestones.map(milestone => [milestone.id, milestone.text]));
    if (texts.size < milestones.length) yield 'two milestones have the same id';
    for (const { id, key, document: own } of milestones) {
      if (own !== document.id || id !== `${document.id}#${key}`) yield `milestone ${id} is not "<document>#<key>"`;
    }

    const named = new Set(entities.map(entity => entity.id));
    if (named.size < entities.length) yield 'two entities have the same id';
    for (const { id, type } of entities) if (!id.startsWith(`${type.toLowerCase()}:`) || /[|]/.test(id)) yield `entity id ${id} is not "<type>:<name>"`;

    const mentioned = new Set(mentions.map(mention => mention.entity));
    for (const { milestone, entity, start, end, text } of mentions) {
      if (!named.has(entity)) yield `a mention in ${milestone} is of ${entity}, which is not among the entities`;
      if (cut(texts.get(milestone), { start, end }) !== text) yield `the mention "${text}" does not stand at ${start} to ${end} of ${milestone}`;
    }
    for (const { id } of entities) if (!mentioned.has(id)) yield `entity ${id} is mentioned nowhere`;

    for (const { type, source, target, evidence } of assertions) {
      const name = `${source} ${type} ${target} (${evidence.rule})`;
      if (!named.has(source) || !named.has(target)) yield `an end of ${name} is not among the entities`;
      if (source === target) yield `both ends of ${name} are the same`;
      if (relationType(type).symmetric === true && compareCodePoints(source, target) > 0) yield `${name} is symmetric and has the greater id first`;
      if (cut(texts.get(evidence.milestone), evidence) !== evidence.quote) yield `the quote of ${name} does not stand at ${evidence.start} to ${evidence.end} of ${evidence.milestone}`;
    }
  };
  return faults().next().value as string | undefined;
}

/** The words at a span; undefined where the text is too short or there is none. */
function cut(text: string | undefined, { start, end }: Span): string | undefined {
  return text === undefined || start < 0 || end > text.length || start >= end ? undefined : text.slice(start, end);
}
