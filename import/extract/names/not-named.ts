/** Capitalised phrases that name no party: days and feasts, technologies spelled out, codes of listings and notices. */
import type { Sentence, Token } from '../text/token.js';
import { eventHeads, typeOfHeadWord } from './heads.js';
import { calendarWords, technologyWords } from './not-names.js';
import { isCapitalised, isWord } from './shape.js';

/** The end of the phrase at `i` that names no party; `i` where there is none. */
export function endOfNoName(sentence: Sentence, i: number): number {
  const { text, lower } = sentence[i] as Token;
  if (text === lower && !/^[(:.]/.test(text)) return i;
  for (const endOf of phrases) { const end = endOf(sentence, i); if (end > i) return end; }
  return i;
}

/** "Spring Festival", "Christmas Eve", "Singles' Day", "New Year's Eve", "St Martin's day". */
function endOfFeast(sentence: Sentence, i: number): number {
  const isSaint = /^St\.?$/.test(sentence[i]?.text ?? '');
  if (calendarWords.has(sentence[i]?.lower ?? '') && eventHeads.has(sentence[i + 1]?.lower ?? '') && isCapitalised(sentence[i + 1] as Token)) return i + 2;
  if (!sentence[i] || !isCapitalised(sentence[i])) return i;
  for (let end = i + 1; end < i + 4; end++) {
    const token = sentence[end];
    if (!token) return i;
    if (/^['’]s?$/.test(token.text)) {
      const day = sentence[end + 1];
      return /^(?:day|eve|night|week)$/.test(day?.lower ?? '') && day && (isSaint || isCapitalised(day)) && !isCapitalised(sentence[end + 2] ?? day) ? end + 2 : i;
    }
    if (!isCapitalised(token)) return i;
  }
  return i;
}

/** "Internet of Things", unless a body carries it in its name. */
function endOfThings(sentence: Sentence, i: number): number {
  const after = sentence[i + 3];
  return sentence[i]?.lower === 'internet' && sentence[i + 1]?.lower === 'of' && sentence[i + 2]?.lower === 'things' && !(after && isCapitalised(after)) ? i + 3 : i;
}

/** "Wireless Local Area Networks (WLAN)", "FTTH (Fiber To The Home)", "access points (AP)": words and the acronym of what is no name. */
function endOfExplained(sentence: Sentence, i: number): number {
  const token = sentence[i] as Token;
  if (token.text === '(' && sentence[i + 2]?.text === ')' && isAcronym(sentence[i + 1]) && initialsBehind(sentence, i, sentence[i + 1] as Token)) return i + 3;
  if (token.text === '(' && technologyWords.has(sentence[i - 1]?.lower ?? '')) {
    const close = closing(sentence, i);
    return close > i && initialsOf(sentence.slice(i + 1, close)) === sentence[i - 1]?.lower ? close + 1 : i;
  }
  if (!isCapitalised(token)) return i;
  let end = i;
  while (sentence[end] && isWord(sentence[end]) && end < i + 7) end++;
  const acronym = sentence[end + 1];
  return end > i + 1 && sentence[end]?.text === '(' && sentence[end + 2]?.text === ')' && acronym && technologyWords.has(acronym.lower) && initialsOf(sentence.slice(i, end)).replace(/s$/, '') === acronym.lower.replace(/s$/, '') ? end + 3 : i;
}

const isAcronym = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,6}s?$/u.test(token.text);

/** Whether the words before `end` that the acronym is made of are all written small. */
function initialsBehind(sentence: Sentence, end: number, acronym: Token): boolean {
  const letters = acronym.lower.replace(/s$/, '');
  const words = sentence.slice(Math.max(0, end - letters.length), end);
  return words.length === letters.length && words.every(word => /^\p{Ll}/u.test(word.text)) && initialsOf(words) === letters;
}

const initialsOf = (words: readonly Token[]): string => words.filter(isWord).map(word => word.lower[0]).join('');

function closing(sentence: Sentence, open: number): number {
  return sentence.findIndex((token, j) => j > open && j <= open + 8 && token.text === ')');
}

/** "(Euronext: KITE)", "(stock code: KITE)", "MS11-011", "API2.0", ".CN": how exchanges, notices, interfaces and domains are coded. */
function endOfCode(sentence: Sentence, i: number): number {
  const token = sentence[i] as Token;
  const next = sentence[i + 1];
  if (token.text === ':' && next && /^[\p{Lu}\p{N}.]{1,6}$/u.test(next.text) && /^[);,/]$/.test(sentence[i + 2]?.text ?? '') && isInBrackets(sentence, i)) return i + 2;
  if (/^\p{Lu}{3,5}$/u.test(token.text) && /^(?:code|ticker|symbol)$/.test(sentence[i - 1]?.lower ?? '')) return i + 1;
  if (/^(?:American|Global)$/.test(token.text) && /^deposit[ao]ry$/.test(next?.lower ?? '') && /^(?:shares?|receipts?|stocks?)$/.test(sentence[i + 2]?.lower ?? '')) return i + 3;
  if (/^(?:Nos?\.|Re)$/.test(token.text) && /^\d/.test(next?.text ?? '')) return i + 2;
  if (/^[ABH]-shares?$/.test(token.text)) return i + 1;
  if (token.text === '.' && next && /^\p{Lu}{2,4}$/u.test(next.text) && next.start === token.end && !(isWord(sentence[i - 1]) && sentence[i - 1]?.end === token.start)) return i + 2;
  return /^(?:\p{Lu}{2,4}\d\d-\d{2,4}|CVE-[\d-]+|API\d\.\d)$/u.test(token.text) ? i + 1 : i;
}

function isInBrackets(sentence: Sentence, i: number): boolean {
  for (let k = i; k >= 0 && k > i - 8; k--) if (sentence[k]?.text === '(') return true;
  return false;
}

/** "Expo 2010", "AB/EXPO NORWAY": a fair, with its place and year. */
function endOfFair(sentence: Sentence, i: number): number {
  if (!/(?:^|[-/])expo$/.test(sentence[i]?.lower ?? '')) return i;
  let end = i + 1;
  while (sentence[end] && (isCapitalised(sentence[end] as Token) || /^\d{4}$/.test(sentence[end]?.text ?? ''))) end++;
  return typeOfHeadWord(sentence[end - 1]?.lower ?? '') === 'Company' ? i : end;
}

/** "ninety years of the Party" */
const endOfParty = (sentence: Sentence, i: number): number => (sentence[i]?.text === 'Party' && sentence[i - 1]?.lower === 'the' && !isCapitalised(sentence[i + 1] ?? sentence[i - 1] as Token) ? i + 1 : i);

/** The kinds of phrases that name no party, in the order in which they are looked for. */
const phrases = [endOfFeast, endOfThings, endOfExplained, endOfCode, endOfFair, endOfParty] as const;
