import { isEnglish } from '../text/tag.js';
import type { Sentence, Token } from '../text/token.js';
import type { Found, Vote } from './candidate.js';
import { isPinyin } from './person.js';
import { typeOfDescriptor } from './descriptors.js';
import { isNoName } from './shape.js';

const unitWord = /^\d+(?:\.\d+)?(?:g|k|m|b|bn|mn|km|kg|mm|cm|mw|kw|kv|gb|tb|mb|mbps|th|st|nd|rd|s|x|p|nm|hz|mhz|ghz|million|billion|percent|am|pm|year-old|day|hour)$/i;

/** "t.kite", "map.kite": a service in the domain of a site, which has no ending of its own. */
const isSubdomain = /^(?!www)\p{L}{1,4}\.(?!(?:com|cn|net|org|info|biz|tv|cc|me|io|co|fm|hk|tw|uk|de|fr|jp|kr|us|eu|aero|museum|name|mobi|asia|edu|gov)(?:$|\.))\p{L}{2,}$/u;

/** Site names in lower case: they hold a digit or a dot, or are no English word and stand where a name stands. */
export function lowerCaseName(sentence: Sentence, i: number): Found | null {
  const token = sentence[i] as Token;
  if (!/^[\p{Ll}\p{N}]/u.test(token.text) || token.text.length < 3 || isNoName(token) || unitWord.test(token.text)) return null;
  const isSite = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}][\p{L}\p{N}-]*)+$/u.test(token.text) && !/^(?:i\.e|e\.g)/.test(token.text);
  const isMixed = /^(?=.*\p{L}{2})(?=.*\p{N})[\p{L}\p{N}]+$/u.test(token.text) && !/^\d{4}s$/.test(token.text);
  const isStrange = !token.known && /^\p{Ll}{3,}$/u.test(token.text) && (i === 0 || !isDerived(token.lower)) && standsLikeAName(sentence, i);
  if (!isSite && !isMixed && !isStrange) return null;
  if (isSite && isSubdomain.test(token.text)) return { candidates: [{ first: i, last: i + 1, text: token.text, votes: [{ type: 'Product', weight: 5, reason: 'part of a site' }], entry: null, certain: true, quoted: false }], next: i + 1 };
  const next = sentence[i + 1];
  // "kobo Touch" is written so on purpose.
  if (!isSite && !token.known && next && /^\p{Lu}\p{Ll}+$/u.test(next.text) && isEnglish(next.text) && /^(?:the|its|their|[,(]|and|as|a|['’]s)$/.test(sentence[i - 1]?.lower ?? 'the')) return { candidates: [{ first: i, last: i + 2, text: `${token.text} ${next.text}`, votes: [], entry: null, certain: true, quoted: false }], next: i + 2 };
  const votes: Vote[] = [{ type: 'Company', weight: /^www\./.test(token.text) ? 5 : 1, reason: isSite ? 'site name' : isMixed ? 'name with digits' : 'no English word' }];
  return { candidates: [{ first: i, last: i + 1, text: token.text, votes, entry: null, certain: isSite || isMixed || i === 0 || token.text.length > 4 && isPinyin(token.lower), quoted: false }], next: i + 1 };
}

/** Whether an unlisted word is only an inflection or derivation of a listed one. */
function isDerived(word: string): boolean {
  if (/(?:ed|ing|ings|ists?|isms?|izens?)$/.test(word)) return true;
  const stems = [word.replace(/s$/, ''), word.replace(/e[sd]$/, ''), word.replace(/ing$/, ''), word.replace(/ing$/, 'e'), word.replace(/ly$/, ''), word.replace(/ness$/, ''), word.replace(/ers?$/, ''), word.replace(/i[sz]ation$/, ''), word.replace(/i[sz]ation$/, 'al'), word.replace(/i[sz]ations?$/, 'ize'),
    word.replace(/^(?:cyber|eco|bio|geo|tele|mega|hyper|super|counter|fore|e|un|re|pre|non|inter|sub|over|under|anti|multi|micro|mis|out|co)/, '')];
  return stems.some(stem => stem !== word && stem.length > 2 && isEnglish(stem));
}

/** No article before it and no noun after it that it could be part of. */
function standsLikeAName(sentence: Sentence, i: number): boolean {
  const before = sentence[i - 1];
  const after = sentence[i + 1];
  if (before && (/^(?:['’]s?|its|their|his|her|our)$/.test(before.lower) || before.pos === 'DET' || before.pos === 'ADJ' && !typeOfDescriptor(before.lemma) || before.pos === 'NUM' || before.lower === 'more')) return false;
  return !after || after.pos !== 'NOUN' || /^(?:['’]s|,)$/.test(after.text);
}
