/** How names and passages are cut into words that can be looked up. */
import type { Span } from '../../../schema/facts.js';

export interface Word extends Span {
  /** Lower case, without accents. */
  readonly key: string;
}

/** "Wi-Fi", "U.S.", "taobao.com": its parts, and the whole written together where there are several. */
export interface Compound {
  readonly parts: readonly Word[];
  readonly whole: Word | null;
}

/** Letters that Unicode does not take apart into a plain one and its accent. */
const plain: Readonly<Record<string, string>> = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i' };
/** Chinese is written without blanks: each character is a word, and a longer word is their sequence. The "s" of "people's" is no word. */
const part = String.raw`(?:\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)`;
const compound = new RegExp(String.raw`${part}(?:[-‐‑.&]${part})*(?:['’]s(?![\p{L}\p{N}]))?`, 'gu');
const single = new RegExp(String.raw`['’]s$|${part}`, 'gu');

/** The words of a text in groups of those that may be written together. Offsets are UTF-16 units of the text as it is. */
export function compoundsOf(text: string): readonly Compound[] {
  return Array.from(text.matchAll(compound), ({ 0: written, index }) => {
    const parts = Array.from(written.matchAll(single)).filter(([word]) => !/^['’]/u.test(word))
      .map(({ 0: word, index: at }): Word => ({ key: fold(word), start: index + at, end: index + at + word.length }));
    const [first, last] = [parts[0], parts.at(-1)];
    return { parts, whole: first && last && first !== last ? { key: parts.map(({ key }) => key).join(''), start: first.start, end: last.end } : null };
  });
}

/** All words of a text, those made of several parts beside their parts. */
export function wordsOf(text: string): readonly Word[] {
  return compoundsOf(text).flatMap(({ parts, whole }) => whole === null ? parts : [...parts, whole]);
}

/** Lower case without accents: "Łódź Café" → "lodz cafe". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ßæœøłđðþı]/gu, letter => plain[letter] ?? letter);
}

/**
 * The ways a name can be written short: its initials with and without small words ("PBC" and "PBOC" for People's Bank of China), and its
 * words written together ("qihoo360").
 */
export function shortForms(name: string): readonly string[] {
  const words = name.replace(/['’]s\b/gu, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length < 2) return [];
  const initials = (kept: readonly string[]): string => kept.map(word => fold(word).slice(0, 1)).join('');
  const capital = words.filter(word => /^[\p{Lu}\p{N}]/u.test(word));
  return [...new Set([initials(capital), initials(words), fold(words.join(''))])].filter(form => form.length > 1);
}
