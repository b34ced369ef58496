import { isEnglish } from '../text/tag.js';
import type { Sentence, Token } from '../text/token.js';
import { spanText, type Candidate } from './candidate.js';
import { typeOfDescriptor } from './descriptors.js';
import { longestEntryAt, nationalities } from './gazetteer.js';
import { ofHeads, regulationHeads, typeOfHeadWord } from './heads.js';
import { honorifics, openerWords } from './not-names.js';
import { opensName } from './opener.js';
import { isOrdinary, isPlural } from './ordinary.js';
import { votesOfRun } from './run-votes.js';
import { isCapitalised, isNoName } from './shape.js';
import { isTitleHead, isTitleModifier } from './titles.js';

/** Cuts a run at titles ("Harbour Bank CEO Ann Lee") and strips what only opens the sentence; gives the votes that its words cast. */
export function splitRun(sentence: Sentence, first: number, last: number, text: string): Candidate[] {
  let from = first;
  let to = last;
  while (from < to && (openerWords.has((sentence[from] as Token).lower) && from === first && !longestEntryAt(sentence, from) && !opensName(sentence, from) || isNoName(sentence[from] as Token) && !regulationOrOrdinalRun(sentence, from, to) && !(isSeason(sentence[from] as Token) && from > 0 && to - from > 1) || honorifics.has((sentence[from] as Token).lower)) && !(nationalities.has((sentence[from] as Token).lower) && to - from > 1)) from++;
  while (to > from && /^(?:[,(&]|and|of|for|the|on|to|in|from)$/.test((sentence[to - 1] as Token).lower)) to--;
  if (from >= to) return [];
  if (to - from > 1) {
    const title = titleInside(sentence, from, to);
    if (title) return [...(title.from > from ? splitRun(sentence, from, title.from, text) : []), ...(title.to < to ? personAfterTitle(sentence, title.to, to, text) : [])];
  }
  // "Kite Headquarters" is Kite; "In Tarn Kite opened …" names two.
  const start = longestEntryAt(sentence, from);
  if (start && start.end === to - 1 && start.entry.type === 'Company' && (sentence[to - 1] as Token).lower === 'headquarters') to--;
  if (start && start.entry.type === 'Place' && /^(?:in|at|from)$/.test(sentence[from - 1]?.lower ?? '')) {
    const rest = longestEntryAt(sentence, start.end);
    if (rest?.end === to && rest.entry.type === 'Company' && !rest.entry.ambiguous) return [...splitRun(sentence, from, start.end, text), ...splitRun(sentence, start.end, to, text)];
  }
  const isReport = sentence.slice(from, to).some(token => regulationHeads.has(token.lower));
  if (isReport && from > 0 && /^\d+(?:st|nd|rd|th)$/.test((sentence[from - 1] as Token).text)) from--;
  const run = sentence.slice(from, to);
  if (run.length === 1 && isTitleHead((run[0] as Token).lower) && isEnglish((run[0] as Token).text)) return [];
  if (run.length === 1 && /^\p{Lu}$/u.test(run[0]?.text ?? '') && longestEntryAt(sentence, from) === null) return [];
  if (run.length === 1 && first === 0 && run[0]?.pos === 'ADJ' && isOrdinary(run[0].text) && longestEntryAt(sentence, from) === null) return [];
  const ofAt = run.findIndex(token => token.lower === 'of');
  if (ofAt > 0 && isTitleHead((run[ofAt - 1] as Token).lower) && typeOfHeadWord((run[ofAt - 1] as Token).lower) === undefined) return splitRun(sentence, from + ofAt + 1, to, text);
  const spanned = spanText(sentence, from, to, text);
  const votes = votesOfRun(run);
  if (votes === null) return [];
  const known = longestEntryAt(sentence, from);
  if (known && known.end === to) votes.push({ type: known.entry.type, weight: known.entry.ambiguous ? 4 : 10, reason: 'gazetteer' });
  const opensSentence = first === 0 || /^["“(:]$/.test(sentence[first - 1]?.text ?? '');
  const oneWord = run.length === 1;
  const isDescribed = sentence[to]?.text === ',' && /^(?:which|whose|who)$/.test(sentence[to + 1]?.lower ?? '') && run[0]?.pos !== 'ADV' && !isPlural((run[0] as Token).text);
  if (opensSentence && oneWord && isDescribed) votes.push({ type: 'Company', weight: 2, reason: 'described behind it' });
  const certain = known?.end === to || isDescribed || !(opensSentence && oneWord && isOrdinary((run[0] as Token).text));
  return [{ first: from, last: to, text: spanned, votes, entry: known?.end === to ? known.entry : null, certain, quoted: false }];
}

/** A run that is a legal title or an institution keeps its leading nationality or ordinal: "First Intermediate Court", "Chinese Academy". */
function regulationOrOrdinalRun(sentence: Sentence, from: number, to: number): boolean {
  return sentence.slice(from + 1, to).some(token => ofHeads.has(token.lower) || regulationHeads.has(token.lower) || typeOfHeadWord(token.lower) !== undefined);
}

const isSeason = ({ lower }: Token): boolean => /^(?:spring|summer|autumn|winter)$/.test(lower);

function titleInside(sentence: Sentence, from: number, to: number): { from: number; to: number } | null {
  for (let i = from; i < to; i++) {
    const token = sentence[i] as Token;
    const describes = i === from && i === 0 && typeOfDescriptor(token.lower.replace(/s$/, '')) === 'Person' && to - i > 2;
    if (!isTitleHead(token.lower) && !describes || i + 1 < to && /^(?:of|for|'s)$/.test((sentence[i + 1] as Token).lower) && i === from && typeOfHeadWord(token.lower) !== undefined) continue;
    let start = i;
    while (start > from && (isTitleModifier((sentence[start - 1] as Token).lower) || isTitleHead((sentence[start - 1] as Token).lower))) start--;
    let end = i + 1;
    while (end < to && isTitleHead((sentence[end] as Token).lower)) end++;
    const rest = to - end;
    const looksPersonal = rest >= 1 && rest <= 3 && sentence.slice(end, to).every(word => isCapitalised(word) && typeOfHeadWord(word.lower) === undefined && !isTitleModifier(word.lower));
    if (looksPersonal || rest === 0 && start > from && /^(?:ceo|coo|cfo|cto|chairman|president)$/.test(token.lower)) return { from: start, to: end };
  }
  return null;
}

function personAfterTitle(sentence: Sentence, from: number, to: number, text: string): Candidate[] {
  return [{ first: from, last: to, text: spanText(sentence, from, to, text), votes: [{ type: 'Person', weight: 9, reason: 'title before the name' }], entry: null, certain: true, quoted: false }];
}
