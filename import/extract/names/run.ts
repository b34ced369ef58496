import type { Sentence, Token } from '../text/token.js';
import { spanText, type Found, type Vote } from './candidate.js';
import { withCommonNoun } from './common-noun.js';
import { longestEntryAt, nationalities, type GazetteerEntry } from './gazetteer.js';
import { calendarWords, currencyWords, honorifics, isHyphenModifier, openerWords, technologyWords } from './not-names.js';
import { extendRun } from './run-end.js';
import { isCapitalised, isNoName, isNumber } from './shape.js';
import { splitRun } from './split-run.js';

/** A run of capitalised words, with the well-known names in it. */
export function knownOrRun(sentence: Sentence, i: number, text: string): Found | null {
  const token = sentence[i] as Token;
  const known = longestEntryAt(sentence, i);
  if (!known && (!isCapitalised(token) || isStandaloneNoName(sentence, i))) return null;
  if (known && !isCapitalised(token) && !isNumber(token) && !/\p{N}/u.test(token.text)) return single(sentence, i, known.end, text, known.entry);
  let last = extendRun(sentence, i, known?.end ?? i + 1);
  if (known && last < known.end) last = known.end;
  const tail = withCommonNoun(sentence, i, last, text);
  if (tail) return tail;
  if (known && last === known.end) return single(sentence, i, last, text, known.entry);
  return { candidates: splitRun(sentence, i, last, text), next: last };
}

/** Openers, calendar words and the like begin no run, unless what follows makes them part of a longer name. */
function isStandaloneNoName(sentence: Sentence, i: number): boolean {
  const token = sentence[i] as Token;
  const next = sentence[i + 1];
  const nextIsCapital = next !== undefined && isCapitalised(next);
  if (openerWords.has(token.lower)) return !(nextIsCapital && i > 0 && !/^(?:the|a|an|this|that|its|in|on|by|from|at|of|for|with|to|and|but)$/.test(token.lower));
  if (calendarWords.has(token.lower) || currencyWords.has(token.lower) || honorifics.has(token.lower)) return true;
  if (technologyWords.has(token.lower) || nationalities.has(token.lower)) return !nextIsCapital || isNoName(next);
  return isHyphenModifier(token.lower) || /^\p{N}/u.test(token.text) && !/\p{L}{2,}/u.test(token.text);
}

function single(sentence: Sentence, first: number, last: number, text: string, entry: GazetteerEntry): Found {
  const opensSentence = first === 0 && last === 1;
  const votes: Vote[] = [{ type: entry.type, weight: entry.ambiguous ? 4 : 8, reason: 'gazetteer' }];
  const certain = !entry.ambiguous || !opensSentence && !/^\d+$/.test(entry.form) && isCapitalised(sentence[first] as Token);
  return { candidates: [{ first, last, text: spanText(sentence, first, last, text), votes, entry, certain, quoted: false }], next: last };
}
