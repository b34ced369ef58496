/**
 * Institutions that a text names by what they are: "the central bank" in a text about China, the ministry of a "Minister of Railways".
 * GUIDELINES, "Names" and "Decided cases".
 */
import { spanText, type Candidate } from './candidate.js';
import { chineseSurnames, entryNamed, givenNames, nationalities } from './gazetteer.js';
import { openerWords } from './not-names.js';
import { isTitleModifier } from './titles.js';
import { isEnglish } from '../text/tag.js';
import type { Sentence } from '../text/token.js';

const chinese = /^(?:china|chinese|beijing|shanghai|rmb|yuan|renminbi|shenzhen|hangzhou|guangzhou|cny)$/;
const foreign = /^(?:american|british|european|indian|japanese|german|french|korean|russian|brazilian|dollars?|euros?|pounds?|francs?|eurozone|brussels|washington|london|tokyo|paris)$/;

/** Whether the words of China outweigh those of other countries. */
export function isAboutChina(sentences: readonly { readonly tokens: Sentence }[]): boolean {
  let own = 0;
  let others = 0;
  for (const { tokens } of sentences) for (const { lower } of tokens) {
    if (chinese.test(lower)) own++;
    else if (foreign.test(lower)) others++;
  }
  return own >= 2 && own > others;
}

/** The candidates of a sentence that stand for an institution of another wording. */
export function standingFor(sentence: Sentence, text: string, aboutChina: boolean): Candidate[] {
  return sentence.flatMap((token, i) => {
    if (token.lower === 'central' && sentence[i + 1]?.lower === 'bank' && aboutChina && /^(?:the|its|china)$/.test(sentence[i - 1]?.lower ?? '') && sentence[i + 2]?.lower !== 'of')
      return [candidate(sentence, i, i + 2, text, entryNamed("China's central bank")?.name ?? 'central bank')];
    if (token.text !== 'Minister') return [];
    if (!/^(?:of|for)$/.test(sentence[i + 1]?.lower ?? '')) {
      const first = startOfOffice(sentence, i);
      return first < i ? [candidate(sentence, first, i + 1, text, `Ministry of ${spanText(sentence, first, i, text)}`), ...holder(sentence, i + 1, text)] : [];
    }
    const last = endOfOffice(sentence, i + 2);
    return last > i + 2 ? [candidate(sentence, i, last, text, `Ministry ${spanText(sentence, i + 1, last, text)}`), ...holder(sentence, last, text)] : [];
  });
}

/** The first word of what "Railways Minister", "Trade and Industry Minister" is minister of. */
function startOfOffice(sentence: Sentence, minister: number): number {
  let first = minister;
  for (let i = minister - 1; i >= 0 && i > minister - 5; i--) {
    const token = sentence[i];
    if (token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text) && isEnglish(token.text) && !isTitleModifier(token.lower) && !nationalities.has(token.lower) && !openerWords.has(token.lower) && entryNamed(token.text) === undefined) first = i;
    else if (token?.lower !== 'and' || first !== i + 1) break;
  }
  return first;
}

/** The name of the person right behind the office. */
function holder(sentence: Sentence, first: number, text: string): Candidate[] {
  let last = first;
  while (last < first + 3 && /^\p{Lu}/u.test(sentence[last]?.text ?? '')) last++;
  return last > first ? [{ first, last, text: spanText(sentence, first, last, text), votes: [{ type: 'Person', weight: 9, reason: 'title before the name' }], entry: null, certain: true, quoted: false }] : [];
}

/** Behind "Minister of": capitalised words, "and" between them, articles. */
function endOfOffice(sentence: Sentence, from: number): number {
  let last = from;
  for (let i = from; i < sentence.length; i++) {
    const token = sentence[i];
    // "Minister of Transport Ann Lee"
    if (token === undefined || last > from && (givenNames.has(token.lower) || chineseSurnames.has(token.lower))) break;
    if (/^\p{Lu}/u.test(token.text)) last = i + 1;
    else if (!/^(?:and|the|of|for)$/.test(token.lower) || !/^\p{Lu}/u.test(sentence[i + 1]?.text ?? '')) break;
  }
  return last;
}

function candidate(sentence: Sentence, first: number, last: number, text: string, standsFor: string): Candidate {
  return { first, last, text: spanText(sentence, first, last, text), standsFor, votes: [{ type: 'Regulator', weight: 8, reason: 'the office stands for the institution' }], entry: entryNamed(standsFor) ?? null, certain: true, quoted: false };
}
