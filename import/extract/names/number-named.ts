/** What numbers and capitals inside a word say: some numbers are names, and nobody is called TradePoint. */
import type { Sentence } from '../text/token.js';
import type { Candidate } from './candidate.js';

/** Capitals inside a word, digits: "TradePoint", "Kite 7". Nobody is called so, but McAdam is. */
export const isNoPersonsName = (text: string): boolean => /\p{N}/u.test(text) || /^(?!Mac|Mc|De|Di|Du|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u.test(text);

/** "8848, whose goods were late", "263 prepared its listing", "Odda and 263": a number that does what numbers do not. */
export function isNumberNamed(tokens: Sentence, { first, last, text }: Candidate): boolean {
  if (text.length < 3 && !/^(?:58|56)$/.test(text) || /^(?:19|20)\d\d$/.test(text)) return false;
  const before = tokens[first - 1];
  const after = tokens[last];
  if (before !== undefined && (before.pos === 'NUM' || /^(?:[$€£¥:/-]|no\.|nos\.|rmb|usd|hkd|over|about|than|some|nearly|only|from|of|to|by)$/.test(before.lower) && !(after?.text === ',' && /^(?:whose|which|who)$/.test(tokens[last + 1]?.lower ?? '')))) return false;
  if (after?.text === ',' && /^(?:whose|which)$/.test(tokens[last + 1]?.lower ?? '')) return true;
  return (after?.pos === 'VERB' || after?.pos === 'AUX' || /^['’]s$/.test(after?.text ?? '')) && (before === undefined || /^(?:and|,)$/.test(before.lower) && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? ''));
}
