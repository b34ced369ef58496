import { isEnglish } from '../text/tag.js';
import type { Sentence, Token } from '../text/token.js';
import { chineseSurnames, givenNames, longestEntryAt } from './gazetteer.js';
import { legalForms, ofHeads, regulationHeads, regulatorHeads, typeOfHeadWord } from './heads.js';
import { calendarWords, currencyWords } from './not-names.js';
import { isCapitalised, isNoName } from './shape.js';

/** "Commercial Court", "Court of Appeal", which a place may follow. */
const isCourt = (run: readonly Token[]): boolean => run.some(token => /^(?:court|tribunal)$/.test(token.lower)) && /^(?:court|tribunal|appeals?|claims|justice|cassation|arbitration)$/.test(run.at(-1)?.lower ?? '');

/** "Ministry" + "of Industry and Information Technology"; "Reform" + "and" + "Development Commission"; "Measures" + "for the Administration of …". */
export function extendInstitution(sentence: Sentence, first: number, end: number): number {
  const run = sentence.slice(first, end);
  const next = sentence[end] as Token;
  const following = sentence[end + 1];
  const afterThe = following?.lower === 'the' ? end + 2 : end + 1;
  const target = sentence[afterThe];
  const isLegal = run.some(token => regulationHeads.has(token.lower) && isCapitalised(token));
  const headBefore = run.findLastIndex((token, k) => ofHeads.has(token.lower) || token.lower === 'general' && /^(?:attorney|solicitor|auditor|prosecutor|comptroller)$/.test(run[k - 1]?.lower ?? '') || regulationHeads.has(token.lower) && isCapitalised(token));
  if (headBefore >= 0 && /^(?:of|for|on|to|against|in|from|concerning|regarding|governing|about)$/.test(next.lower) && (next.lower === 'of' || next.lower === 'for' || isLegal || next.lower === 'in' && isCourt(run) && target?.lower === following?.lower)) {
    if (/^(?:from|to)$/.test(next.lower) && !run.some(token => /^(?:of|on|for|about|against)$/.test(token.lower))) return end;
    if (next.lower === 'in' && !run.some(token => /^(?:of|on|for|about|against)$/.test(token.lower)) && !isCourt(run)) return end;
    if (next.lower === 'of' && isLocated(run)) return end;
    // "the Report on Sailing 2011 in Odda": a title that ends in its year is at its end.
    if (next.lower === 'in' && /^(?:19|20)\d\d$/.test(run.at(-1)?.text ?? '')) return end;
    if (target && isCapitalised(target) && !calendarWords.has(target.lower) && !currencyWords.has(target.lower)) return longestEntryAt(sentence, afterThe)?.end ?? afterThe + 1;
    if (isLegal && target && /^(?:several|some|further|certain)$/.test(target.lower) && sentence[afterThe + 1] && isCapitalised(sentence[afterThe + 1] as Token)) return afterThe + 2;
  }
  const inOfPhrase = headBefore >= 0 && run.slice(headBefore).some(token => /^(?:of|for|on|about)$/.test(token.lower));
  if (isLegal && inOfPhrase && /^(?:with|over|through|between|via|within|towards|among|at|against|concerning)$/.test(next.lower) && target && isCapitalised(target) && longestEntryAt(sentence, afterThe) === null && !calendarWords.has(target.lower)) return afterThe + 1;
  if (isLegal && inOfPhrase && next.lower === 'the' && following && isCapitalised(following) && !calendarWords.has(following.lower)) return plainRunEnd(sentence, end + 1);
  if ((next.lower === 'and' || next.text === ',' && inOfPhrase && regulatorHeads.has((run[headBefore] as Token).lower)) && following) {
    const andThe = following.lower === 'the' ? end + 2 : end + 1;
    const continues = sentence[andThe];
    if (!continues || !isCapitalised(continues) || isNoName(continues) && !isLegal) return end;
    if (next.text === ',' && (givenNames.has(continues.lower) || chineseSurnames.has(continues.lower))) return end;
    const stop = plainRunEnd(sentence, andThe);
    const lastOfNext = sentence[stop - 1] as Token;
    const nextIsKnown = longestEntryAt(sentence, andThe) !== null;
    const nextHead = typeOfHeadWord(lastOfNext.lower);
    const nextActs = /^(?:Company|Regulator|Court|Organization)$/.test(nextHead ?? '') && /^(?:VERB|AUX)$/.test(sentence[stop]?.pos ?? '');
    if (isLegal && inOfPhrase && !nextIsKnown && !nextActs) return stop;
    if (inOfPhrase && following.lower !== 'the' && !nextIsKnown && next.lower === 'and' && stop - andThe === 1 && isEnglish(lastOfNext.text)) return stop;
    if (inOfPhrase && following.lower !== 'the' && !nextIsKnown && stop - andThe > 1 && (regulatorHeads.has((run[headBefore] as Token).lower) || sentence.slice(andThe, stop).every(({ text }) => isEnglish(text))) && (nextHead === undefined || /^(?:technology|technologies|development|commerce|finance|energy|resources|communications|media|press|film|television|planning|construction|insurance|securities|industry|industries|mines|minerals|management|transport)$/.test(lastOfNext.lower)) && next.lower === 'and') return stop;
    if (inOfPhrase && next.text === ',' && stop - andThe <= 2 && /^(?:and|,)$/.test(sentence[stop]?.lower ?? '') && !nextIsKnown && (nextHead === undefined || stop - andThe === 1)) return stop;
    // "Shipping and Ports Commission": no head before "and", an authority's head at the end of what follows.
    if (headBefore < 0 && next.lower === 'and' && following.lower !== 'the' && (nextHead === 'Regulator' || nextHead === 'Court' && end - first === 1 && isEnglish((run[0] as Token).text)) && longestEntryAt(sentence, first)?.end !== end && run.every(token => !legalForms.has(token.lower)) && stop - andThe > 1) return stop;
  }
  return end;
}

/** "Odda Bank of Tarn", "Odda Exchange of Tarn": a bank with a name of its own, and where it is. */
function isLocated(run: readonly Token[]): boolean {
  const head = run.at(-1);
  const before = run.at(-2);
  return head !== undefined && before !== undefined && /^(?:bank|exchange)$/.test(head.lower) && !isEnglish(before.text);
}

/** The end of the plain run of capitalised words at `i`. */
function plainRunEnd(sentence: Sentence, i: number): number {
  let end = i;
  while (end < sentence.length && isCapitalised(sentence[end] as Token)) end++;
  return end;
}
