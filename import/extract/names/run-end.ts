import { isEnglish } from '../text/tag.js';
import type { Sentence, Token } from '../text/token.js';
import { descriptionAhead } from './description.js';
import { typeOfDescriptor } from './descriptors.js';
import { longestEntryAt } from './gazetteer.js';
import { legalForms, regulationHeads, typeOfHeadWord } from './heads.js';
import { extendInstitution } from './institution.js';
import { calendarWords, currencyWords, honorifics, isHyphenModifier } from './not-names.js';
import { isPlural } from './ordinary.js';
import { isCapitalised, isNoName, isNumber } from './shape.js';
import { isTitleHead } from './titles.js';

const adjacentApostrophe = /^(?:People|Women|Children|Men|Workers|Farmers|Writers|Consumers|Journalists|Publishers|Growers|Traders|Players|Miners|Employers|Engineers|Lloyd|Sotheby|Christie|McDonald|Macy|Levi|Moody|Domino|Kellogg|Barclay|Sainsbury|Standard|King|Queen|St|Master|Merchants|Teachers|Lawyers|Artists|Authors|Booksellers|Brewers|Vintners|Shipowners|Pilots|Veterans|Students|Investors|Shareholders|Policyholders|Depositors|Reader|Readers)$/;

/** The end of the run that begins at `first` and reaches at least to `from`. */
export function extendRun(sentence: Sentence, first: number, from: number): number {
  let end = from;
  for (;;) {
    const next = sentence[end];
    if (!next) return end;
    const previous = sentence[end - 1] as Token;
    const following = sentence[end + 1];
    if (following && /^[$€£¥]/.test(following.text) && /^\p{Lu}{1,3}$/u.test(next.text)) return end;
    if (end - first > 1 && /^(?:Ltd|Inc|Corp|plc)\.$/.test(previous.text) && isCapitalised(next) && !legalForms.has(next.lower)) return end;
    if (isCapitalised(next) && !currencyWords.has(next.lower) && !(calendarWords.has(next.lower)) && !isHyphenModifier(next.lower) && !honorifics.has(next.lower)) { end = longestEntryAt(sentence, end)?.end ?? end + 1; continue; }
    if (/^(?:\d{1,4}|1?\d\.\d+)$/.test(next.text) && !/^(?:19[5-9]|20[0-4])\d$/.test(next.text) && isCapitalised(previous) && !isMeasured(following, sentence[end + 2]) && !isNoName(previous)) { end++; continue; }
    const isTitle = sentence.slice(first, end).some(token => regulationHeads.has(token.lower) && isCapitalised(token)) || datedHead.test(previous.lower) || isIntroducedAsReport(sentence, first);
    if ((isTitle || courtHead.test(previous.lower)) && /^\d+[/-]\d+$/.test(next.text)) { end++; continue; }
    if ((isTitle || courtHead.test(previous.lower)) && /^nos?\.$/.test(next.lower) && /^\d/.test(following?.text ?? '')) { end += 2; continue; }
    if (isTitle && next.text === '(' && /^no\.$/.test(following?.lower ?? '') && sentence[end + 3]?.text === ')') { end += 4; continue; }
    if (isTitle && /^(?:19|20)\d\d$/.test(next.text) && !/^(?:in|on)$/.test(previous.lower)) { end++; continue; }
    if (isTitle && next.lower === 'in' && /^(?:19|20)\d\d$/.test(following?.text ?? '') && sentence.slice(first, end).every(token => token.text !== ',')) { end += 2; continue; }
    if (isTitle && /^['’]s$/.test(next.text) && following && isCapitalised(following) && sentence.slice(first, end).some(token => /^(?:of|on)$/.test(token.lower))) { end += 2; continue; }
    if (/^(?:de|des|du|da|do|dos|del|della|di|la|le|les|von|van|der|den|zu|zur|y|et|e|el|al|bin|af|av|och|und|d'|l')$/.test(next.lower) && /^\p{Ll}/u.test(next.text) && following && (isCapitalised(following) || /^(?:la|le|les|los|der|den)$/.test(following.text) && sentence[end + 2] && isCapitalised(sentence[end + 2] as Token))) { end += isCapitalised(following) ? 2 : 3; continue; }
    if (/^(?:de|du|des)$/.test(next.lower) && following && /^\p{Ll}/u.test(following.text) && !isEnglish(previous.text) && /^(?:de|du|des|d'|de l')$/.test(sentence[end + 2]?.lower ?? '') && sentence[end + 3] && isCapitalised(sentence[end + 3] as Token)) { end += 4; continue; }
    if (next.lower === 'and' && previous.lower === 'research' && following?.text === 'Development') { end += 2; continue; }
    if (next.text === '&' && following && isCapitalised(following)) { end += 2; continue; }
    if ((next.text === "'s" || next.text === '’s') && adjacentApostrophe.test(previous.text) && following && isCapitalised(following)) { end += 2; continue; }
    if ((next.text === "'" || next.text === '’') && next.start === previous.end && /s$/.test(previous.text) && following && isCapitalised(following) && (adjacentApostrophe.test(previous.text) || isTitle && end - first > 1 || isOfMembers(sentence, first, end))) { end += 2; continue; }
    if (/^['’]s$/.test(next.text) && /^(?:general|prosecutor|attorney|ombudsman|comptroller|registrar|commissioner|solicitor)$/.test(previous.lower) && /^(?:office|department)$/.test(following?.lower ?? '')) { end += 2; continue; }
    if (next.text === ',' && following && legalForms.has(following.lower) && isCapitalised(following)) { end += 2; continue; }
    if (legalForms.has(next.lower) && /^(?:co|ltd|inc|corp|plc|s|a\/s)\.?$/.test(next.lower)) { end++; continue; }
    if (next.text === '(') {
      const close = sentence.findIndex((token, j) => j > end && j <= end + 4 && token.text === ')');
      const after = sentence[close + 1];
      if (close > 0 && sentence.slice(end + 1, close).every(isCapitalised) && after && close + 1 < sentence.length && (legalForms.has(after.lower) || typeOfHeadWord(after.lower) === 'Company') && isCapitalised(after)) { end = close + 1; continue; }
    }
    if (/^(?:for|in|of|at|on)$/.test(next.lower) && end - first <= 2 && isDescribedTitle(sentence, first, end)) { end = sentence[end + 1] && isCapitalised(sentence[end + 1] as Token) ? end + 2 : end + 3; continue; }
    if (isTitled(sentence, first) && /^(?:in|of|for|on|to|and|with|from|by|at|the|a|an|is|are|or|as)$/.test(next.lower)) {
      const resumed = sentence.findIndex((token, k) => k > end && k <= end + 3 && isCapitalised(token));
      if (resumed > end && sentence.slice(end, resumed).every(token => /^(?:in|of|for|on|to|and|with|from|by|at|the|a|an|is|are|or|as)$/.test(token.lower)) && !(/^(?:in|at)$/.test(next.lower) && longestEntryAt(sentence, resumed)?.entry.type === 'Place')) { end = resumed + 1; continue; }
    }
    const continued = extendInstitution(sentence, first, end);
    if (continued === end) return end;
    end = continued;
  }
}

/** What carries a year in its name: "Plan 2030", "Shipping Outlook 2014". */
const datedHead = /^(?:plan|strategy|outlook|vision|agenda|roadmap|programme|program|report|review|survey|index|budget)$/;
const courtHead = /^(?:court|tribunal)$/;

/** "Milk for Schools, a programme of …", "Lives in Numbers, its yearly report": plain words, a preposition and one more, and then what that is. */
function isDescribedTitle(sentence: Sentence, first: number, end: number): boolean {
  const at = sentence[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const last = sentence[at];
  if (!last || !isCapitalised(last) || sentence[at + 1]?.text !== ',' || !isEnglish(last.text) || calendarWords.has(last.lower) || sentence[end]?.lower === 'of' && isPlural((sentence[first] as Token).text) || longestEntryAt(sentence, first) !== null || longestEntryAt(sentence, at) !== null) return false;
  const described = descriptionAhead(sentence, at + 2);
  return described !== null && /^(?:Regulation|Product|Organization)$/.test(described.type) && !/^(?:its|their)$/.test(sentence[first - 1]?.lower ?? '') && !isTitleHead((sentence[end - 1] as Token).lower);
}

/** "a report entitled …", "a film titled …", "its Note on …": whatever stands there is one title. */
function isTitled(sentence: Sentence, first: number): boolean {
  return /^(?:entitled|titled)$/.test(sentence[first - 1]?.lower ?? '') || /^(?:entitled|titled|called|named)$/.test(sentence[first - 1]?.lower ?? '') && /^(?:report|paper|study|film|book|novel|series|programme|survey|document|statement|declaration)$/.test(sentence[first - 2]?.lower ?? '');
}

/** "its yearbook, Safe Skies 2003", "the report Shipping Outlook 2014". */
function isIntroducedAsReport(sentence: Sentence, first: number): boolean {
  const at = sentence[first - 1]?.text === ',' ? first - 2 : first - 1;
  return sentence[at]?.pos === 'NOUN' && typeOfDescriptor((sentence[at]).lemma) === 'Regulation';
}

/** "Seafarers' Union", "Tarn Growers' Association": a plural of members, and behind it the head of a body. */
function isOfMembers(sentence: Sentence, first: number, end: number): boolean {
  const members = sentence[end - 1] as Token;
  let last = end + 1;
  while (sentence[last + 1] && isCapitalised(sentence[last + 1] as Token)) last++;
  const head = typeOfHeadWord(sentence[last]?.lower ?? '');
  return end - first <= 3 && (typeOfHeadWord(members.lower) !== 'Company' || head === 'Organization') && (isEnglish(members.text.slice(0, -1)) || /(?:ers|ors|ists|ants|ents|ives|ians|ees|ries)$/.test(members.lower)) && head !== undefined && /^(?:Organization|Court|Regulator|Regulation|Company)$/.test(head) && longestEntryAt(sentence, first) === null;
}

const isMeasured = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && (/^(?:and|or|to)$/.test(token.lower) ? next !== undefined && isNumber(next) : /^(?:%|percent|per|million|billion|thousand|trillion|hundred|yuan|dollars|euros|users|years?|days?|months?|million-|people|companies|cities|stores|aircraft|planes|times|points?|shares|employees|subscribers|hectares|tonnes|bottles|units|staff|clubs|matches|games|francs|pounds|marks|crore|lakh|titles|books|copies|pilots|countries|jobs|households|bottle)$/.test(token.lower));
