import { isEnglish } from '../text/tag.js';
import type { Token } from '../text/token.js';
import type { Vote } from './candidate.js';
import { chineseSurnames, givenNames, surnames } from './gazetteer.js';

/** Whether a run of words is written like the name of a person. */
export function personVote(words: readonly Token[]): Vote | null {
  if (words.length < 2 || words.length > 4 || words.some(word => /\p{N}|&/u.test(word.text))) return null;
  const [first, ...rest] = words.filter(word => !/^(?:de|van|von|der|den|da|di|del|bin|al|la|le)$/.test(word.lower)) as [Token, ...Token[]];
  const last = rest.at(-1) as Token;
  if (rest.length === 0) return null;
  if (givenNames.has(first.lower.normalize('NFD').replace(/\p{M}/gu, '')) || givenNames.has(first.lower.split('-')[0] ?? '')) return { type: 'Person', weight: isEnglish(last.text) && !surnames.has(last.lower) ? 5 : 6, reason: 'given name' };
  if (/^\p{Lu}{2,}$|^\p{Lu}$/u.test(last.text)) return null;
  if (/^\p{Lu}\.?$/u.test(first.text) || rest.length > 1 && words.length <= 3 && /^\p{Lu}\.?$/u.test((rest[0] as Token).text)) return { type: 'Person', weight: 6, reason: 'initial' };
  if (chineseSurnames.has(first.lower) && words.length <= 3 && rest.every(word => isPinyin(word.lower))) return { type: 'Person', weight: 6, reason: 'Chinese name' };
  if (surnames.has(last.lower) && words.length === 2 && !isEnglish(first.text)) return { type: 'Person', weight: 3, reason: 'surname' };
  // Two words that no dictionary knows, both written like names of people.
  if (words.length === 2 && words.every(word => !isEnglish(word.text) && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word.text))) return { type: 'Person', weight: 1.5, reason: 'two unknown words' };
  return null;
}

/** One to three pinyin syllables. */
export function isPinyin(word: string): boolean {
  return /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|o|e|i|u|v)(?:-|')?){1,3}$/.test(word);
}
