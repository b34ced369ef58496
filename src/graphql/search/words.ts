/** How names and passages are cut into words that can be looked up. */
import type { Span } from '../../../schema/facts.js';

export interface Word extends Span {
  /** Lower case, without accents. */
  readonly key: string;
}

/** Words of letters and digits with their places. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({ key: fold(word), start: index, end: index + word.length }));
}

export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The ways a name can be written short: its initials with and without small words ("PBC" and "PBOC" for People's Bank of China), and its
 * words written together ("qihoo360").
 */
export function shortForms(name: string): readonly string[] {
  const words = name.replace(/['’]s\b/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return [];
  const initials = (kept: readonly string[]): string => fold(kept.map(word => word.slice(0, 1)).join(''));
  const capital = words.filter(word => /^[\p{Lu}\p{N}]/u.test(word));
  return [...new Set([initials(capital), initials(words), fold(words.join(''))])].filter(form => form.length > 1);
}
