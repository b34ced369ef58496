/**
 * Finds the places in a sentence that look like names: first witness of four. Well-known names, runs of capitalised words, institutions with
 * their "of" phrases, legal forms, quoted names, site names in lower case. What type each is of is voted later (`vote-types.ts`).
 */
import type { EntityType } from '../../../schema/ontology.js';
import { isEnglish } from '../text/tag.js';
import type { Sentence, Token } from '../text/token.js';
import { chineseSurnames, givenNames, longestEntryAt, nationalities, surnames, type GazetteerEntry } from './gazetteer.js';
import { eventHeads, legalForms, ofHeads, regulationHeads, regulatorHeads, typeOfDescriptor, typeOfHeadWord } from './heads.js';
import { calendarWords, currencyWords, honorifics, isHyphenModifier, openerWords, technologyWords } from './not-names.js';
import { isTitleHead, isTitleModifier } from './titles.js';

export interface Vote {
  readonly type: EntityType;
  readonly weight: number;
  /** The witness, for example `gazetteer`, `head "court"`. */
  readonly reason: string;
}

/** A stretch of tokens `[first, last)` of a sentence that may be a name. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly votes: readonly Vote[];
  /** The well-known entry it is, where it is one. */
  readonly entry: GazetteerEntry | null;
  /** False where only its place in the text could make it a name: a word that opens a sentence, an ambiguous well-known form. */
  readonly certain: boolean;
  readonly quoted: boolean;
}

const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text) || /^\p{Ll}{1,2}\p{Lu}/u.test(token.text) || /^\p{N}+[-\p{L}]*\p{Lu}/u.test(token.text);
const isNumber = (token: Token): boolean => /^[\p{N}.,]+$/u.test(token.text);
const isWord = (token: Token | undefined): boolean => token !== undefined && /[\p{L}\p{N}]/u.test(token.text);
const adjacentApostrophe = /^(?:People|Women|Children|Men|Workers|Farmers|Writers|Consumers|Journalists|Publishers|Growers|Traders|Players|Miners|Employers|Engineers|Lloyd|Sotheby|Christie|McDonald|Macy|Levi|Moody|Domino|Kellogg|Barclay|Sainsbury|Standard|King|Queen|St|Master|Merchants|Teachers|Lawyers|Artists|Authors|Booksellers|Brewers|Vintners|Shipowners|Pilots|Veterans|Students|Investors|Shareholders|Policyholders|Depositors|Reader|Readers)$/;

/** Acronyms and words that are capitalised but name nothing by themselves. */
function isNoName(token: Token): boolean {
  return calendarWords.has(token.lower) || currencyWords.has(token.lower) || technologyWords.has(token.lower) || nationalities.has(token.lower) || isHyphenModifier(token.lower);
}

export function findNames(sentence: Sentence, text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < sentence.length;) {
    const found = nameAt(sentence, i, text);
    if (found) candidates.push(...found.candidates);
    i = found?.next ?? i + 1;
  }
  return candidates;
}

function nameAt(sentence: Sentence, i: number, text: string): Found | null {
  return quotedName(sentence, i, text) ?? knownOrRun(sentence, i, text) ?? lowerCaseName(sentence, i);
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly next: number;
}

function spanText(sentence: Sentence, first: number, last: number, text: string): string {
  return text.slice((sentence[first] as Token).start, (sentence[last - 1] as Token).end);
}

const openQuote = /^["“«「『]$/;
const closeQuote = /^["”»」』]$/;

/** A short quoted phrase that is written like a title or stands where a name stands: after a common noun, a verb of launching, "called". */
function quotedName(sentence: Sentence, i: number, text: string): Found | null {
  if (!openQuote.test(sentence[i]?.text ?? '')) return null;
  const close = sentence.findIndex((token, j) => j > i && j <= i + 12 && closeQuote.test(token.text));
  if (close < 0 || close === i + 1) return null;
  let inner = sentence.slice(i + 1, close);
  let last = close;
  if (inner.at(-1)?.text === ',' && /^(?:VERB|PRON|PROPN|DET)$/.test(sentence[close + 1]?.pos ?? '') && sentence.slice(close + 1, close + 5).some(token => /^(?:said|says|told|added|asked|replied|wrote)$/.test(token.lower))) return { candidates: [], next: close + 1 };
  if (/^[,.]$/.test(inner.at(-1)?.text ?? '')) { inner = inner.slice(0, -1); last--; }
  const content = inner.filter(isWord);
  if (content.length === 0 || content.length > 8 || content.length > 3 && content.some(token => token.pos === 'PRON' || token.pos === 'AUX') || content.some(token => /^[!?;:]$/.test(token.text))) return null;
  const before = sentence[i - 1]?.lower ?? '';
  const isTheme = /^(?:themed?|titled?|motto|slogan|topic|topics|as|values?|said|says|is|of|the|to|phrase|word|term|words|under)$/.test(before) && !/^(?:titled)$/.test(before) && !inner.some(isCapitalised);
  if (isTheme && before !== 'the') return { candidates: [], next: close + 1 };
  if (/^(?:themed?|motto|slogan|topics?|on)$/.test(before) || sentence.slice(Math.max(0, i - 4), i).some(token => /^(?:theme|themed|motto|slogan|topics?)$/.test(token.lower))) return { candidates: [], next: close + 1 };
  const whole = longestEntryAt(sentence, i + 1);
  const entry = whole && whole.end === last ? whole.entry : null;
  const head = inner.findLast(isWord);
  const headType = head && typeOfHeadWord(head.lower);
  const votes: Vote[] = [{ type: 'Product', weight: 4, reason: 'quoted' }];
  if (entry) votes.push({ type: entry.type, weight: 8, reason: 'gazetteer' });
  if (headType) votes.push({ type: headType, weight: 3, reason: `head "${head.lower}"` });
  return { candidates: [{ first: i + 1, last, text: spanText(sentence, i + 1, last, text), votes, entry, certain: entry !== null || inner.some(isCapitalised), quoted: true }], next: close + 1 };
}

/** Common nouns that belong to the name of an authority or a facility though they are not capitalised: "Shandong police", "Xijing substation". */
const authorityNoun = /^(?:police|prosecutors|procuratorate|government|authorities|customs|municipality)$/;
const fusedNoun = /^(?:platform|marketplace|browser|app)$/;
const facilityNoun = /^(?:substation|refinery|smelter|pipeline|reactor|dam|mine|shipyard|terminal|brewery|winery)$/;

/** A run of capitalised words, with the well-known names in it. */
function knownOrRun(sentence: Sentence, i: number, text: string): Found | null {
  const token = sentence[i] as Token;
  const known = longestEntryAt(sentence, i);
  if (!known && (!isCapitalised(token) || isStandaloneNoName(sentence, i))) return null;
  if (known && !isCapitalised(token) && !isNumber(token) && !/\p{N}/u.test(token.text)) return single(sentence, i, known.end, text, known.entry);
  let last = extendRun(sentence, i, known?.end ?? i + 1);
  if (known && last < known.end) last = known.end;
  const tail = withCommonNoun(sentence, i, last, text);
  if (tail) return tail;
  if (known && last === known.end) return single(sentence, i, last, text, known.entry);
  return { candidates: splitRun(sentence, i, last, text), next: last };
}

function withCommonNoun(sentence: Sentence, first: number, last: number, text: string): Found | null {
  let end = last;
  if (/^(?:municipal|provincial|city|state|central|local|district|county|power)$/.test(sentence[end]?.lower ?? '')) end++;
  const noun = sentence[end]?.lower ?? '';
  const fused = fusedName(sentence, first, last, text);
  if (fused) return fused;
  const type = authorityNoun.test(noun) ? 'Regulator' : facilityNoun.test(noun) ? 'Product' : null;
  let from = first;
  while (from < last && openerWords.has((sentence[from] as Token).lower)) from++;
  if (type === null || from >= last || nationalities.has((sentence[from] as Token).lower) && last - from === 1 && noun !== 'government') return null;
  const runHead = typeOfHeadWord((sentence[last - 1] as Token).lower);
  if (runHead !== undefined && runHead !== 'Place') return null;
  return { candidates: [{ first: from, last: end + 1, text: spanText(sentence, from, end + 1, text), votes: [{ type, weight: 8, reason: `noun "${noun}"` }], entry: null, certain: true, quoted: false }], next: end + 1 };
}

/** A company's name grown together with what it offers: "Kite application platform" (but not "the Kite platform", "Kite's platform"). */
function fusedName(sentence: Sentence, first: number, last: number, text: string): Found | null {
  const known = longestEntryAt(sentence, first)?.end === last;
  if (!known || sentence[first - 1]?.pos === 'DET') return null;
  let end = last;
  while (end < last + 3 && /^(?:ADJ|NOUN)$/.test(sentence[end]?.pos ?? '') && /^\p{Ll}+$/u.test(sentence[end]?.text ?? '') && !fusedNoun.test(sentence[end]?.lower ?? '')) end++;
  if (end === last || !fusedNoun.test(sentence[end]?.lower ?? '')) return null;
  return { candidates: [{ first, last: end + 1, text: spanText(sentence, first, end + 1, text), votes: [{ type: 'Product', weight: 8, reason: `noun "${sentence[end]?.lower ?? ''}"` }], entry: null, certain: true, quoted: false }], next: end + 1 };
}

/** Openers, calendar words and the like begin no run, unless what follows makes them part of a longer name. */
function isStandaloneNoName(sentence: Sentence, i: number): boolean {
  const token = sentence[i] as Token;
  const next = sentence[i + 1];
  const nextIsCapital = next !== undefined && isCapitalised(next);
  if (openerWords.has(token.lower)) return !(nextIsCapital && i > 0 && !/^(?:the|a|an|this|that|its|in|on|by|from|at|of|for|with|to|and|but)$/.test(token.lower));
  if (calendarWords.has(token.lower) || currencyWords.has(token.lower) || honorifics.has(token.lower)) return true;
  if (technologyWords.has(token.lower) || nationalities.has(token.lower)) return !nextIsCapital || isNoName(next);
  return isHyphenModifier(token.lower) || /^\p{N}/u.test(token.text) && !/\p{L}{2,}/u.test(token.text);
}

/** The end of the run that begins at `first` and reaches at least to `from`. */
function extendRun(sentence: Sentence, first: number, from: number): number {
  let end = from;
  for (;;) {
    const next = sentence[end];
    if (!next) return end;
    const previous = sentence[end - 1] as Token;
    const following = sentence[end + 1];
    if (following && /^[$€£¥]/.test(following.text)) return end;
    if (isCapitalised(next) && !currencyWords.has(next.lower) && !(calendarWords.has(next.lower)) && !isHyphenModifier(next.lower) && !honorifics.has(next.lower)) { end = longestEntryAt(sentence, end)?.end ?? end + 1; continue; }
    if (isNumber(next) && /^(?:\d{1,3}(?:\.\d+)?|1[0-8]\d\d)$/.test(next.text) && isCapitalised(previous) && !isMeasured(following) && !isNoName(previous)) { end++; continue; }
    const isTitle = sentence.slice(first, end).some(token => regulationHeads.has(token.lower) && isCapitalised(token));
    if (isTitle && /^(?:19|20)\d\d$/.test(next.text) && !/^(?:in|on)$/.test(previous.lower)) { end++; continue; }
    if (isTitle && next.lower === 'in' && /^(?:19|20)\d\d$/.test(following?.text ?? '') && sentence.slice(first, end).every(token => token.text !== ',')) { end += 2; continue; }
    if (isTitle && /^['’]s$/.test(next.text) && following && isCapitalised(following) && sentence.slice(first, end).some(token => /^(?:of|on)$/.test(token.lower))) { end += 2; continue; }
    if (/^(?:de|des|du|da|do|dos|del|della|di|la|le|les|von|van|der|den|zu|zur|y|et|e|el|al|bin|af|av|och|und|d'|l')$/.test(next.lower) && /^\p{Ll}/u.test(next.text) && following && (isCapitalised(following) || /^(?:la|le|les|los|der|den)$/.test(following.text) && sentence[end + 2] && isCapitalised(sentence[end + 2] as Token))) { end += isCapitalised(following) ? 2 : 3; continue; }
    if (next.text === '&' && following && isCapitalised(following)) { end += 2; continue; }
    if ((next.text === "'s" || next.text === '’s') && adjacentApostrophe.test(previous.text) && following && isCapitalised(following)) { end += 2; continue; }
    if ((next.text === "'" || next.text === '’') && next.start === previous.end && /s$/.test(previous.text) && adjacentApostrophe.test(previous.text) && following && isCapitalised(following)) { end += 2; continue; }
    if (next.text === ',' && following && legalForms.has(following.lower) && isCapitalised(following)) { end += 2; continue; }
    if (legalForms.has(next.lower) && /^(?:co|ltd|inc|corp|plc|s|a\/s)\.?$/.test(next.lower)) { end++; continue; }
    if (next.text === '(') {
      const close = sentence.findIndex((token, j) => j > end && j <= end + 4 && token.text === ')');
      const after = sentence[close + 1];
      if (close > 0 && sentence.slice(end + 1, close).every(isCapitalised) && after && close + 1 < sentence.length && (legalForms.has(after.lower) || typeOfHeadWord(after.lower) === 'Company') && isCapitalised(after)) { end = close + 1; continue; }
    }
    const continued = extendInstitution(sentence, first, end);
    if (continued === end) return end;
    end = continued;
  }
}

const isMeasured = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:%|percent|per|million|billion|thousand|trillion|hundred|yuan|dollars|euros|users|years?|days?|months?|million-|people|companies|cities|stores|aircraft|planes|times|points?|shares|employees|subscribers|hectares|tonnes|bottles|units|staff|clubs|matches|games|francs|pounds|marks|crore|lakh|titles|books|copies|pilots|countries|jobs|households|bottle|and|or)$/.test(token.lower));

/** "Ministry" + "of Industry and Information Technology"; "Reform" + "and" + "Development Commission"; "Measures" + "for the Administration of …". */
function extendInstitution(sentence: Sentence, first: number, end: number): number {
  const run = sentence.slice(first, end);
  const next = sentence[end] as Token;
  const following = sentence[end + 1];
  const afterThe = following?.lower === 'the' ? end + 2 : end + 1;
  const target = sentence[afterThe];
  const isLegal = run.some(token => regulationHeads.has(token.lower) && isCapitalised(token));
  const headBefore = run.findLastIndex(token => ofHeads.has(token.lower) || regulationHeads.has(token.lower) && isCapitalised(token));
  if (headBefore >= 0 && /^(?:of|for|on|to|against|in|from|concerning|regarding|governing|about)$/.test(next.lower) && (next.lower === 'of' || next.lower === 'for' || isLegal || next.lower === 'in' && /^(?:court|tribunal)$/.test((run.at(-1) as Token).lower))) {
    if (/^(?:from|to)$/.test(next.lower) && !run.some(token => /^(?:of|on|for|about|against)$/.test(token.lower))) return end;
    if (next.lower === 'in' && !run.some(token => /^(?:of|on|for|about|against)$/.test(token.lower)) && !/^(?:court|tribunal)$/.test((run.at(-1) as Token).lower)) return end;
    if (target && isCapitalised(target) && !calendarWords.has(target.lower)) return longestEntryAt(sentence, afterThe)?.end ?? afterThe + 1;
    if (isLegal && target && /^(?:several|some|further|certain)$/.test(target.lower) && sentence[afterThe + 1] && isCapitalised(sentence[afterThe + 1] as Token)) return afterThe + 2;
  }
  const inOfPhrase = headBefore >= 0 && run.slice(headBefore).some(token => /^(?:of|for|on|about)$/.test(token.lower));
  if ((next.lower === 'and' || next.text === ',' && inOfPhrase && regulatorHeads.has((run[headBefore] as Token).lower)) && following) {
    const andThe = following.lower === 'the' ? end + 2 : end + 1;
    const continues = sentence[andThe];
    if (!continues || !isCapitalised(continues) || isNoName(continues) && !isLegal) return end;
    const stop = plainRunEnd(sentence, andThe);
    const lastOfNext = sentence[stop - 1] as Token;
    const nextIsKnown = longestEntryAt(sentence, andThe) !== null;
    const nextHead = typeOfHeadWord(lastOfNext.lower);
    if (isLegal && inOfPhrase && !nextIsKnown) return stop;
    if (inOfPhrase && following.lower !== 'the' && !nextIsKnown && (nextHead === undefined || /^(?:technology|technologies|development|commerce|finance|energy|resources|communications|media|press|film|television|planning|construction|insurance|securities|industry|industries|mines|minerals|management|transport)$/.test(lastOfNext.lower)) && next.lower === 'and') return stop;
    if (inOfPhrase && next.text === ',' && stop - andThe <= 2 && /^(?:and|,)$/.test(sentence[stop]?.lower ?? '') && !nextIsKnown && nextHead === undefined) return stop;
    // "Securities and Exchange Commission": no head before "and", an authority's head at the end of what follows.
    if (headBefore < 0 && next.lower === 'and' && following.lower !== 'the' && nextHead === 'Regulator' && longestEntryAt(sentence, first)?.end !== end && run.every(token => !legalForms.has(token.lower)) && stop - andThe > 1) return stop;
  }
  return end;
}

/** The end of the plain run of capitalised words at `i`. */
function plainRunEnd(sentence: Sentence, i: number): number {
  let end = i;
  while (end < sentence.length && isCapitalised(sentence[end] as Token)) end++;
  return end;
}

function single(sentence: Sentence, first: number, last: number, text: string, entry: GazetteerEntry): Found {
  const opensSentence = first === 0 && last === 1;
  const votes: Vote[] = [{ type: entry.type, weight: entry.ambiguous ? 4 : 8, reason: 'gazetteer' }];
  const certain = !entry.ambiguous || !opensSentence && !/^\d+$/.test(entry.form) && isCapitalised(sentence[first] as Token);
  return { candidates: [{ first, last, text: spanText(sentence, first, last, text), votes, entry, certain, quoted: false }], next: last };
}

/** Cuts a run at titles ("Harbour Bank CEO Ann Lee") and strips what only opens the sentence; gives the votes that its words cast. */
function splitRun(sentence: Sentence, first: number, last: number, text: string): Candidate[] {
  let from = first;
  let to = last;
  while (from < to && (openerWords.has((sentence[from] as Token).lower) && from === first && !longestEntryAt(sentence, from) || isNoName(sentence[from] as Token) && !regulationOrOrdinalRun(sentence, from, to) || honorifics.has((sentence[from] as Token).lower)) && !(nationalities.has((sentence[from] as Token).lower) && to - from > 1)) from++;
  while (to > from && /^(?:[,(&]|and|of|for|the|on|to|in|from)$/.test((sentence[to - 1] as Token).lower)) to--;
  if (from >= to) return [];
  if (to - from > 1) {
    const title = titleInside(sentence, from, to);
    if (title) return [...(title.from > from ? splitRun(sentence, from, title.from, text) : []), ...(title.to < to ? personAfterTitle(sentence, title.to, to, text) : [])];
  }
  const isReport = sentence.slice(from, to).some(token => regulationHeads.has(token.lower));
  if (isReport && from > 0 && /^\d+(?:st|nd|rd|th)$/.test((sentence[from - 1] as Token).text)) from--;
  const run = sentence.slice(from, to);
  if (run.length === 1 && isTitleHead((run[0] as Token).lower) && isEnglish((run[0] as Token).text)) return [];
  const ofAt = run.findIndex(token => token.lower === 'of');
  if (ofAt > 0 && isTitleHead((run[ofAt - 1] as Token).lower) && typeOfHeadWord((run[ofAt - 1] as Token).lower) === undefined) return splitRun(sentence, from + ofAt + 1, to, text);
  const spanned = spanText(sentence, from, to, text);
  const votes = votesOfRun(run);
  if (votes === null) return [];
  const known = longestEntryAt(sentence, from);
  if (known && known.end === to) votes.push({ type: known.entry.type, weight: known.entry.ambiguous ? 4 : 10, reason: 'gazetteer' });
  const opensSentence = first === 0 || /^["“(:]$/.test(sentence[first - 1]?.text ?? '');
  const oneWord = run.length === 1;
  const certain = known?.end === to || !(opensSentence && from === 0 && oneWord && isEnglish((run[0] as Token).text));
  return [{ first: from, last: to, text: spanned, votes, entry: known?.end === to ? known.entry : null, certain, quoted: false }];
}

/** A run that is a legal title or an institution keeps its leading nationality or ordinal: "First Intermediate Court", "Chinese Academy". */
function regulationOrOrdinalRun(sentence: Sentence, from: number, to: number): boolean {
  return sentence.slice(from + 1, to).some(token => ofHeads.has(token.lower) || regulationHeads.has(token.lower) || typeOfHeadWord(token.lower) !== undefined);
}

function titleInside(sentence: Sentence, from: number, to: number): { from: number; to: number } | null {
  for (let i = from; i < to; i++) {
    const token = sentence[i] as Token;
    if (!isTitleHead(token.lower) || i + 1 < to && /^(?:of|for|'s)$/.test((sentence[i + 1] as Token).lower) && i === from && typeOfHeadWord(token.lower) !== undefined) continue;
    let start = i;
    while (start > from && (isTitleModifier((sentence[start - 1] as Token).lower) || isTitleHead((sentence[start - 1] as Token).lower))) start--;
    let end = i + 1;
    while (end < to && isTitleHead((sentence[end] as Token).lower)) end++;
    const rest = to - end;
    const looksPersonal = rest >= 1 && rest <= 3 && sentence.slice(end, to).every(word => isCapitalised(word) && typeOfHeadWord(word.lower) === undefined);
    if (looksPersonal || rest === 0 && start > from && /^(?:ceo|coo|cfo|cto|chairman|president)$/.test(token.lower)) return { from: start, to: end };
  }
  return null;
}

function personAfterTitle(sentence: Sentence, from: number, to: number, text: string): Candidate[] {
  return [{ first: from, last: to, text: spanText(sentence, from, to, text), votes: [{ type: 'Person', weight: 9, reason: 'title before the name' }], entry: null, certain: true, quoted: false }];
}

/** What the words of a run say about its type; null where they say that it is no name. */
function votesOfRun(run: readonly Token[]): Vote[] | null {
  const words = run.filter(isWord);
  const firstOf = run.findIndex(token => /^(?:of|for|on|about|against|to)$/.test(token.lower));
  const head = (firstOf > 0 ? run.slice(0, firstOf) : run).findLast(isWord) as Token;
  const lastWord = words.at(-1) as Token;
  if (words.every(isNoName)) return null;
  const votes: Vote[] = [];
  if (words.length > 1 && run.some(token => legalForms.has(token.lower) && /\./.test(token.text)) || words.length > 1 && legalForms.has(lastWord.lower)) return [{ type: 'Company', weight: 12, reason: 'legal form' }];
  if (words.length > 1 && (eventHeads.has(head.lower) || eventHeads.has(lastWord.lower) && !ofHeads.has(head.lower)) && typeOfHeadWord(head.lower) === undefined) return null;
  const headType = typeOfHeadWord(head.lower);
  const compound = words.length > 1;
  if (headType && compound) {
    const joined = words.map(word => word.lower).join(' ');
    const special = specialHead(joined);
    votes.push({ type: special ?? headType, weight: headType === 'Regulation' || headType === 'Court' ? 9 : 7, reason: `head "${head.lower}"` });
  }
  const person = personVote(words);
  if (run.some(token => token.text === '&') && !headType) votes.push({ type: 'Company', weight: 4, reason: 'joined by "&"' });
  else if (person && !headType) votes.push(person);
  return votes;
}

/** Heads whose neighbour decides: a news agency is an organisation, a data centre a facility. */
function specialHead(joined: string): EntityType | undefined {
  if (/\b(?:news|press) agency\b/.test(joined)) return 'Organization';
  if (/\b(?:data|computing|cloud|call|distribution|logistics|service|operations?) (?:center|centre)\b/.test(joined)) return 'Product';
  if (/\b(?:convention|exhibition|sports|shopping|expo) (?:center|centre)\b/.test(joined)) return 'Place';
  if (/\bstock exchange\b|\bmetal exchange\b|\bmercantile exchange\b/.test(joined)) return 'Company';
  if (/\b(?:state|city|town|municipal|county|privy) council\b/.test(joined)) return 'Regulator';
  if (/\b(?:research|world|international|press|arts|business|trade|minerals|growers) council\b/.test(joined)) return 'Organization';
  if (/\bcommunist party\b/.test(joined)) return 'Organization';
  if (/\b(?:protection|environmental|space|intelligence|tax|safety|food|standards) agency\b/.test(joined)) return 'Regulator';
  if (/\bfive-year plan\b/.test(joined)) return 'Regulation';
  if (/\bwhite paper\b/.test(joined)) return 'Regulation';
  if (/\b(?:football|rugby|athletic|cricket|sports|basketball) club\b/.test(joined)) return 'Company';
  return undefined;
}

export function personVote(words: readonly Token[]): Vote | null {
  if (words.length < 2 || words.length > 4 || words.some(word => /\p{N}|&/u.test(word.text))) return null;
  const [first, ...rest] = words.filter(word => !/^(?:de|van|von|der|den|da|di|del|bin|al|la|le)$/.test(word.lower)) as [Token, ...Token[]];
  const last = rest.at(-1) as Token;
  if (rest.length === 0) return null;
  if (givenNames.has(first.lower.normalize('NFD').replace(/\p{M}/gu, '')) || givenNames.has(first.lower.split('-')[0] ?? '')) return { type: 'Person', weight: 6, reason: 'given name' };
  if (/^\p{Lu}\.$/u.test(first.text) || rest.length > 1 && /^\p{Lu}\.?$/u.test((rest[0] as Token).text)) return { type: 'Person', weight: 6, reason: 'initial' };
  if (chineseSurnames.has(first.lower) && words.length <= 3 && rest.every(word => isPinyin(word.lower))) return { type: 'Person', weight: 6, reason: 'Chinese name' };
  if (surnames.has(last.lower) && words.length === 2 && !isEnglish(first.text)) return { type: 'Person', weight: 3, reason: 'surname' };
  // Two words that no dictionary knows, both written like names of people.
  if (words.length === 2 && words.every(word => !isEnglish(word.text) && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word.text))) return { type: 'Person', weight: 2, reason: 'two unknown words' };
  return null;
}

/** One to three pinyin syllables. */
export function isPinyin(word: string): boolean {
  return /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|o|e|i|u|v)(?:-|')?){1,3}$/.test(word);
}

const unitWord = /^\d+(?:\.\d+)?(?:g|k|m|b|bn|mn|km|kg|mm|cm|mw|kw|kv|gb|tb|mb|mbps|th|st|nd|rd|s|x|p|nm|hz|mhz|ghz|million|billion|percent|am|pm|year-old|day|hour)$/i;

/** Site names in lower case: they hold a digit or a dot, or are no English word and stand where a name stands. */
function lowerCaseName(sentence: Sentence, i: number): Found | null {
  const token = sentence[i] as Token;
  if (!/^[\p{Ll}\p{N}]/u.test(token.text) || token.text.length < 3 || isNoName(token) || unitWord.test(token.text)) return null;
  const isSite = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}][\p{L}\p{N}-]*)+$/u.test(token.text) && !/^(?:i\.e|e\.g)/.test(token.text);
  const isMixed = /^(?=.*\p{L}{2})(?=.*\p{N})[\p{L}\p{N}]+$/u.test(token.text) && !/^\d{4}s$/.test(token.text);
  const isStrange = !token.known && /^\p{Ll}{3,}$/u.test(token.text) && !isDerived(token.lower) && standsLikeAName(sentence, i);
  if (!isSite && !isMixed && !isStrange) return null;
  const votes: Vote[] = [{ type: 'Company', weight: 1, reason: isSite ? 'site name' : isMixed ? 'name with digits' : 'no English word' }];
  return { candidates: [{ first: i, last: i + 1, text: token.text, votes, entry: null, certain: true, quoted: false }], next: i + 1 };
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
  if (before && (before.pos === 'DET' || before.pos === 'ADJ' && !typeOfDescriptor(before.lemma) || before.pos === 'NUM' || before.lower === 'more')) return false;
  return !after || after.pos !== 'NOUN' || /^(?:['’]s|,)$/.test(after.text);
}
