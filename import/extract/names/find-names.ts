/**
 * Finds the places in a sentence that look like names: first witness of four. Well-known names, runs of capitalised words, institutions with
 * their "of" phrases, legal forms, quoted names, site names in lower case. What type each is of is voted later (`context-votes.ts`, `name-document.ts`).
 */
import type { Sentence } from '../text/token.js';
import type { Candidate, Found } from './candidate.js';
import { coinedName, versionOf } from './common-noun.js';
import { lowerCaseName } from './lower-case-name.js';
import { endOfNoName } from './not-named.js';
import { quotedName } from './quoted-name.js';
import { knownOrRun } from './run.js';

/** The candidates of a sentence, left to right, none within another. `text` is what the tokens are offsets of. */
export function findNames(sentence: Sentence, text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < sentence.length;) {
    const skipped = endOfNoName(sentence, i);
    if (skipped > i) { i = skipped; continue; }
    const found = nameAt(sentence, i, text);
    if (found) candidates.push(...found.candidates);
    i = found?.next ?? i + 1;
  }
  return candidates;
}

function nameAt(sentence: Sentence, i: number, text: string): Found | null {
  return quotedName(sentence, i, text) ?? versionOf(sentence, i, text) ?? coinedName(sentence, i, text) ?? knownOrRun(sentence, i, text) ?? lowerCaseName(sentence, i);
}
