/** What the words around a name say about its type: second witness of four. */
import type { Sentence } from '../text/token.js';
import type { Candidate, Vote } from './candidate.js';
import { votesAfter } from './votes-after.js';
import { votesBefore } from './votes-before.js';

export function contextVotes(sentence: Sentence, candidate: Candidate): Vote[] {
  return [...votesBefore(sentence, candidate), ...votesAfter(sentence, candidate)];
}
