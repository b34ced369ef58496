/** Why a passage states no relation of a type between two entities that it names: it is read again, and the reading says what it refused. */
import type { Assertion, Document, Entity, Mention, Milestone, Span } from '../../schema/facts.js';
import { type RelationType, relationType } from '../../schema/ontology.js';
import { sentencesOf, type TextSpan } from './coverage.js';

export interface RefusedFrame {
  readonly frame: string;
  readonly trigger: string;
  readonly reason: string;
  readonly sentence: TextSpan;
}

export interface UnreadPassage {
  readonly milestone: Milestone;
  readonly inOneSentence: boolean;
  readonly verdict: string;
  /** What the passage says of the two instead. */
  readonly instead: readonly string[];
  readonly refusals: readonly RefusedFrame[];
}

export interface Question {
  readonly a: Entity;
  readonly b: Entity;
  readonly type: RelationType;
}

/** What the ontology has against the relation, in either direction; null where it has nothing. */
export function constraintOn({ a, b, type }: Question): string | null {
  const { from, to } = relationType(type);
  if (from.includes(a.type) && to.includes(b.type) || from.includes(b.type) && to.includes(a.type)) return null;
  return `${type} goes from ${listed(from)} to ${listed(to)}; ${a.name} is a ${a.type} and ${b.name} is a ${b.type}.`;
}

/**
 * Reads passages of one document again. `passages` are those that name both, `context` all that are read with them, the passages among
 * them: what they teach about names is what the import knew. `mentions` are the stored ones of both entities.
 */
export async function readAgain(question: Question, document: Document, context: readonly Milestone[], passages: ReadonlySet<string>, mentions: readonly Mention[]): Promise<readonly UnreadPassage[]> {
  // Loaded by the first who asks: the reader takes 100 MB.
  const [{ extractWithRefusals }, { frames }] = await Promise.all([import('../../import/extract/extract.js'), import('../../import/extract/frames/engine.js')]);
  const typeOfFrame = new Map(frames.map(({ name, yields }) => [name, yields]));
  // Posts are read by rules of their own, which do not tell what they refuse.
  const hasFrames = frames.some(({ yields }) => yields === question.type);
  const { facts, refused } = extractWithRefusals(document, context);
  return context.filter(({ id }) => passages.has(id)).map(milestone => {
    const sentences = sentencesOf(milestone.text).map(({ start, end }) => ({ start, end, text: milestone.text.slice(start, end) }));
    const here = facts.assertions.filter(assertion => assertion.evidence.milestone === milestone.id && joins(assertion, question));
    // A post that was given to somebody else, or at another body, is often what the wording meant.
    const ofOthers = hasFrames ? [] : facts.assertions.filter(assertion => assertion.evidence.milestone === milestone.id && assertion.type === question.type && !joins(assertion, question) && [assertion.source, assertion.target].some(id => id === question.a.id || id === question.b.id));
    const refusals = refused.filter(({ milestone: id }) => id === milestone.id).flatMap(passage => passage.refusals)
      // Rules without a word that sets them going are tried everywhere, so their refusals say nothing.
      .filter(({ frame, trigger }) => typeOfFrame.get(frame) === question.type && trigger !== '')
      .flatMap(({ frame, trigger, reason, sentence }): readonly RefusedFrame[] => sentences[sentence] === undefined ? [] : [{ frame, trigger, reason, sentence: sentences[sentence] }]);
    const inOneSentence = sentences.some(sentence => [question.a, question.b].every(({ id }) =>
      mentions.some(mention => mention.milestone === milestone.id && mention.entity === id && within(mention, sentence))));
    return { milestone, inOneSentence, instead: [...here.filter(({ type }) => type !== question.type), ...ofOthers].map(saidOf(facts.entities)), refusals, verdict: verdictOf(question, { here, ofOthers, refusals, inOneSentence, hasFrames }) };
  });
}

interface Reading {
  /** What the passage states of the two. */
  readonly here: readonly Assertion[];
  /** Of a type that is read without frames: what it states of one of the two and somebody else. */
  readonly ofOthers: readonly Assertion[];
  readonly refusals: readonly RefusedFrame[];
  readonly inOneSentence: boolean;
  readonly hasFrames: boolean;
}

function verdictOf({ a, b, type }: Question, { here, ofOthers, refusals, inOneSentence, hasFrames }: Reading): string {
  if (here.some(assertion => assertion.type === type)) return 'It states the relation: see relations.';
  if (here.length > 0) return `It is read as another relation between the two: ${[...new Set(here.map(other => other.type))].join(', ')}.`;
  const apart = inOneSentence ? '' : ` ${a.name} and ${b.name} stand in different sentences.`;
  const [first] = refusals;
  if (ofOthers.length > 0) return `It is read as a post of somebody else, or at another body: see instead.${apart}`;
  if (!hasFrames) return `No post of the one at the other is read in it: that takes a title beside a name, as in “Ann Lee, chairman of Kite”, or a word such as appoint or resign with a name and a title.${apart}`;
  if (first === undefined) return `No word in it is known to state ${type}.${apart}`;
  return `${first.frame} was tried at "${first.trigger}" and refused: ${first.reason}.${apart}`;
}

function joins({ source, target }: Assertion, { a, b }: Question): boolean {
  return source === a.id && target === b.id || source === b.id && target === a.id;
}

function saidOf(entities: readonly Entity[]): (assertion: Assertion) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return ({ type, source, target }) => `${names.get(source) ?? source} ${relationType(type).says} ${names.get(target) ?? target}`;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function listed(types: readonly string[]): string {
  return types.map(type => `a ${type}`).join(' or ');
}
