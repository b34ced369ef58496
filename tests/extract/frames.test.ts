/** Every frame's own examples: what it must find, and what it must not. */
import { describe, expect, it } from '@jest/globals';
import { extractFacts } from '../../import/extract/extract.js';
import { frames } from '../../import/extract/frames/engine.js';
import { relationType, type RelationType } from '../../schema/ontology.js';
import { isByFrames, passage } from './passage.js';

/** `A -> B` for each relation of the type; the ends of a symmetric one in either order. */
function found(text: string, type: RelationType): string[] {
  const facts = extractFacts(passage(text).document, passage(text).milestones);
  const nameOf = new Map(facts.entities.map(entity => [entity.id, entity.name]));
  return facts.assertions.filter(isByFrames).filter(assertion => assertion.type === type).map(({ source, target }) => `${nameOf.get(source) ?? ''} -> ${nameOf.get(target) ?? ''}`).map(pair => inOrder(pair, type)).sort();
}

const inOrder = (pair: string, type: RelationType): string => (relationType(type).symmetric ? pair.split(' -> ').sort().join(' -> ') : pair);

describe.each(frames.map(frame => [frame.name, frame] as const))('the frame %s', (_, frame) => {
  it.each(frame.examples)('$text', ({ text, finds }) => {
    expect(found(text, frame.yields)).toEqual(finds.map(pair => inOrder(pair, frame.yields)).sort());
  });
});

it('gives each frame a name of its own', () => {
  expect(new Set(frames.map(frame => frame.name)).size).toBe(frames.length);
});
