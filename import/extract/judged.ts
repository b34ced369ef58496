/** What the judge adds to the frames: likely relations between two of whom the frames say nothing. */
import type { RelationType } from '../../schema/ontology.js';
import { attributesOf } from './attributes.js';
import { dateOf, isState } from './date.js';
import type { Draft, Prepared } from './draft.js';
import { isExchange } from './frames/exchange.js';
import { listStart } from './grammar/list.js';
import type { Item } from './grammar/item.js';
import { wordsOf } from './judge/features.js';
import type { Judgement, Opinions } from './judge/judge.js';
import { statusOf } from './status.js';

/** Below this what the judge adds costs as much precision as it wins recall (on chronicles that it had not learnt from 0.4 to 0.7 give the same F1, 0.6 the better precision). */
const likely = 0.6;

/** On chronicles that it had not learnt from (tests/gold/kept, sample) it was wrong of these three times in four: their ends are mostly right, but other ones belong together. */
const isLeftToFrames = (type: RelationType): boolean => type === 'OPERATES' || type === 'ISSUED';

/** Of these one sentence often tells several, each in words of its own. Of all others a frame that has read the deed has read who did it to whom, and whom the judge adds is an adviser, a seller or a fellow investor. */
const isToldSeveralTimes = (type: RelationType): boolean => type === 'HELD_POSITION_AT' || type === 'LISTED_ON' || type === 'SUBSIDIARY_OF' || type === 'FOUNDED';

/** Drafts for the pairs that `drafts` leaves without any relation. */
export function judgedBeside(drafts: readonly Draft[], passage: Prepared, opinions: Opinions): Draft[] {
  const isRead = ({ type, sentence }: Judgement): boolean => !isToldSeveralTimes(type) && drafts.some(draft => draft.type === type && draft.sentence === sentence);
  return opinions.likely(drafts, likely).filter(judgement => !isLeftToFrames(judgement.type) && !isRead(judgement) && !isMadeFor(passage, judgement) && (judgement.type !== 'LISTED_ON' || isExchange(judgement.target.entity))).map(judgement => draftOf(passage, judgement));
}

/** "launched apps for Kite Phone and Kite Pad": what a thing is made for was there before. */
function isMadeFor({ items }: Prepared, { type, target, sentence }: Judgement): boolean {
  const own = items[sentence] ?? [];
  const at = own.findIndex(({ start, end }) => start <= target.start && target.end <= end);
  const before = own[listStart(own, at) - 1];
  return type === 'LAUNCHED' && at >= 0 && before?.kind === 'preposition' && before.lower === 'for';
}

function draftOf(passage: Prepared, { type, source, target, sentence, probability }: Judgement): Draft {
  const items = passage.items[sentence] ?? [];
  const { at, isKnown } = triggerOf(items, type, Math.min(source.start, target.start), Math.max(source.end, target.end));
  const { attributes, spans } = attributesOf(type, { items, units: passage.units[sentence] ?? [], at, source, target, text: passage.milestone.text, sentence, passage });
  return {
    type, source, target, attributes: type === 'HELD_POSITION_AT' ? { ...attributes, change: 'none' } : attributes, attributeSpans: spans, status: statusOf(items, at),
    // "a shop opened in May by Ann Lee, formerly of Kite": what lasts does not begin with just any verb beside it.
    date: isKnown || !isState(type) ? dateOf(passage, sentence, at, type) : passage.milestone.date, confidence: probability, rule: `judge/${type.toLowerCase().replaceAll('_', '-')}`, sentence,
  };
}

/** The word that says it: the nearest to the two that may mean the relation, else the nearest verb, of which nobody knows whether it does. */
function triggerOf(items: readonly Item[], type: string, start: number, end: number): { readonly at: number; readonly isKnown: boolean } {
  const farness = ({ start: from, end: to }: Item): number => Math.max(0, start - to, from - end);
  const nearest = (fits: (item: Item) => boolean): number => items.reduce((best, item, k) => (fits(item) && (best < 0 || farness(item) < farness(items[best] as Item)) ? k : best), -1);
  const meaning = nearest(item => wordsOf(item).some(word => word.startsWith(`*${type}`)));
  const verb = meaning >= 0 ? meaning : nearest(item => item.kind === 'verb');
  return { at: Math.max(verb, 0), isKnown: meaning >= 0 };
}
