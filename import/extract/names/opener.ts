import type { Sentence, Token } from '../text/token.js';
import { longestEntryAt } from './gazetteer.js';
import { typeOfHeadWord } from './heads.js';
import { isCapitalised } from './shape.js';

const smallWord = /^(?:the|a|an|this|that|its|in|on|by|from|at|of|for|with|to|and|but|it|he|she)$/;

/** Whether a word that may open a sentence opens a name here: "bought Nine Mile Capital", "First Harbour Bank accused …", "OF Hospital". */
export function opensName(sentence: Sentence, i: number): boolean {
  const token = sentence[i] as Token;
  const next = sentence[i + 1];
  if (!next || !isCapitalised(next)) return false;
  const opensSentence = i === 0 || /^["“(:]$/.test(sentence[i - 1]?.text ?? '');
  if (smallWord.test(token.lower)) return token.text.length > 1 && token.text === token.text.toUpperCase() && !opensSentence && next.text !== next.text.toUpperCase();
  if (!opensSentence) return true;
  let last = i + 1;
  while (sentence[last + 1] && isCapitalised(sentence[last + 1] as Token)) last++;
  // Where it opens the sentence too, only a number or ordinal before a single thing with a head: not "Three Hong Kong banks".
  return /^(?:first|second|third|fourth|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(token.lower) && last - i <= 3 && typeOfHeadWord((sentence[last] as Token).lower) === 'Company' && !longestEntryAt(sentence, i + 1) && sentence[last + 1]?.pos !== 'NOUN';
}
