/** What the letters of a token say: capital, number, word; and the capitalised words that name nothing. */
import type { Token } from '../text/token.js';
import { nationalities } from './gazetteer.js';
import { calendarWords, currencyWords, isHyphenModifier, technologyWords } from './not-names.js';

/** A word in small letters is told by comparing it with itself, which most words are. */
export const isCapitalised = (token: Token): boolean => token.text !== token.lower && (/^\p{Lu}/u.test(token.text) || /^\p{Ll}+\p{Lu}/u.test(token.text) || /^[dl]['’]\p{Lu}/u.test(token.text) || /^\p{N}+[-\p{L}]*\p{Lu}/u.test(token.text));
export const isNumber = (token: Token): boolean => /^\p{N}[\p{N}.,]*$/u.test(token.text);
export const isWord = (token: Token | undefined): boolean => token !== undefined && /[\p{L}\p{N}]/u.test(token.text);

/** Acronyms and words that are capitalised but name nothing by themselves. */
export function isNoName(token: Token): boolean {
  return calendarWords.has(token.lower) || currencyWords.has(token.lower) || technologyWords.has(token.lower) || nationalities.has(token.lower) || nationalities.has(token.lower.replace(/s$/, '')) || isHyphenModifier(token.lower);
}
