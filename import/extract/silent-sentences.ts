/** What was refused, and why: the sentences that name two or more and give no relation. */
import type { Document, Milestone, Span } from '../../schema/facts.js';
import type { EntityType } from '../../schema/ontology.js';
import { extractWithRefusals } from './extract.js';
import { splitSentences } from './text/sentences.js';
import { tokenize } from './text/tokenize.js';

export interface RefusedFrame {
  readonly frame: string;
  /** The word that set it going. */
  readonly trigger: string;
  readonly reason: string;
}

export interface SilentSentence extends Span {
  readonly milestone: string;
  readonly text: string;
  /** Two or more, each once, in order of place. */
  readonly names: readonly { readonly name: string; readonly type: EntityType }[];
  /** Empty where no word in it is known to state a relation. */
  readonly refused: readonly RefusedFrame[];
}

/** The sentences of a document that name two entities or more and gave no relation of any status, each with the frames that were tried in vain. Spans are UTF-16 offsets in the milestone's text. */
export function silentSentences(document: Document, milestones: readonly Milestone[]): SilentSentence[] {
  const { facts, refused } = extractWithRefusals(document, milestones);
  const entities = new Map(facts.entities.map(entity => [entity.id, entity]));
  return milestones.flatMap((milestone, m) => {
    const mentions = facts.mentions.filter(mention => mention.milestone === milestone.id).sort((a, b) => a.start - b.start);
    const spoken = facts.assertions.filter(({ evidence }) => evidence.milestone === milestone.id).map(({ evidence }) => evidence);
    return splitSentences(tokenize(milestone.text)).flatMap((tokens, s): SilentSentence[] => {
      const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
      const ids = [...new Set(mentions.filter(mention => mention.start >= start && mention.end <= end).map(({ entity }) => entity))];
      if (ids.length < 2 || spoken.some(evidence => evidence.start < end && evidence.end > start)) return [];
      const names = ids.flatMap(id => { const entity = entities.get(id); return entity ? [{ name: entity.name, type: entity.type }] : []; });
      // Rules without a word that sets them going are tried everywhere, so their refusals say nothing.
      const tried = (refused[m]?.refusals ?? []).filter(({ sentence, trigger }) => sentence === s && trigger !== '').map(({ frame, trigger, reason }) => ({ frame, trigger, reason }));
      return [{ milestone: milestone.id, start, end, text: milestone.text.slice(start, end), names, refused: tried }];
    });
  });
}
