/** What the words around a name say about its type: second witness of four. */
import type { Sentence } from '../text/token.js';
import type { Candidate, Vote } from './candidate.js';
import { typeOfDescriptor } from './descriptors.js';
import { votesAfter } from './votes-after.js';
import { votesBefore } from './votes-before.js';

export function contextVotes(sentence: Sentence, candidate: Candidate): Vote[] {
  return [...votesBefore(sentence, candidate), ...votesAfter(sentence, candidate), ...listVotes(sentence, candidate)];
}

/** In tokens: a longer list is no help to know its last member by. */
const longestList = 40;

/** "platforms including Kite Mail, Pijo and Tavo", "banks such as …": what all in the list are. */
function listVotes(sentence: Sentence, { first }: Candidate): Vote[] {
  for (let i = first - 1; i > 0 && i > first - longestList; i--) {
    const token = sentence[i];
    if (!token || token.pos === 'AUX' || token.pos === 'ADP' && !opensList(sentence, i) || token.pos === 'VERB' && !opensList(sentence, i) || /^[.;()]$/.test(token.text)) return [];
    if (!opensList(sentence, i)) continue;
    let k = i - 1;
    if (token.lower === 'as') k--;
    if (sentence[k]?.text === ',') k--;
    const noun = sentence[k];
    const type = noun && noun.lower !== noun.lemma && noun.lower.endsWith('s') ? typeOfDescriptor(noun.lemma) : undefined;
    return type && type !== 'Person' ? [{ type, weight: 4, reason: `among "${noun?.lower ?? ''}"` }] : [];
  }
  return [];
}

const opensList = (sentence: Sentence, i: number): boolean => /^(?:including|namely)$/.test(sentence[i]?.lower ?? '') || sentence[i]?.lower === 'as' && sentence[i - 1]?.lower === 'such';
