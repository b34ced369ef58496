import type { Sentence, Token } from '../text/token.js';
import { spanText, type Found } from './candidate.js';
import { entryNamed, longestEntryAt, nationalities } from './gazetteer.js';
import { typeOfHeadWord } from './heads.js';
import { openerWords } from './not-names.js';

/** Common nouns that belong to the name of an authority or a facility though they are not capitalised: "Oslo police", "Torvel substation". */
const authorityNoun = /^(?:police|prosecutors|procuratorate|government|customs|municipality)$/;
const fusedNoun = /^(?:platform|marketplace|browser|app|protector|certification)$/;
const facilityNoun = /^(?:substation|refinery|smelter|pipeline|reactor|dam|mine|shipyard|terminal|brewery|winery)$/;

/** A run that goes on with a common noun which belongs to the name, though it is written small. */
export function withCommonNoun(sentence: Sentence, first: number, last: number, text: string): Found | null {
  let end = last;
  const prosecutor = prosecutorsOffice(sentence, last);
  if (prosecutor > last) return { candidates: [{ first, last: prosecutor, text: spanText(sentence, first, prosecutor, text), votes: [{ type: 'Regulator', weight: 8, reason: "prosecutor's office" }], entry: null, certain: true, quoted: false }], next: prosecutor };
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

/** "Osterau public prosecutor's office". */
function prosecutorsOffice(sentence: Sentence, from: number): number {
  const at = /^(?:public|state|chief|federal|district)$/.test(sentence[from]?.lower ?? '') ? from + 1 : from;
  return /^(?:prosecutor|attorney|ombudsman)$/.test(sentence[at]?.lower ?? '') && /^['’]s$/.test(sentence[at + 1]?.text ?? '') && sentence[at + 2]?.lower === 'office' ? at + 3 : from;
}

/** A company's name grown together with what it offers: "Kite application platform" (but not "the Kite platform", "Kite's platform"). */
function fusedName(sentence: Sentence, first: number, last: number, text: string): Found | null {
  const known = longestEntryAt(sentence, first);
  if (!known || known.end !== last && known.entry.type !== 'Company') return null;
  let end = last;
  while (end < last + 3 && /^(?:ADJ|NOUN)$/.test(sentence[end]?.pos ?? '') && /^\p{Ll}+$/u.test(sentence[end]?.text ?? '') && !fusedNoun.test(sentence[end]?.lower ?? '')) end++;
  if (end === last || !fusedNoun.test(sentence[end]?.lower ?? '')) return null;
  return { candidates: [{ first, last: end + 1, text: spanText(sentence, first, end + 1, text), votes: [{ type: 'Product', weight: 8, reason: `noun "${sentence[end]?.lower ?? ''}"` }], entry: null, certain: true, quoted: false }], next: end + 1 };
}

const isDevice = (word: string): boolean => /^(?:TV|PC|HD)$/.test(word) || entryNamed(word)?.type === 'Product';

/** "the TV version of Kite": a product in the name of another. */
export function versionOf(sentence: Sentence, i: number, text: string): Found | null {
  if (sentence[i + 2]?.lower !== 'of' || !/^(?:version|edition)$/.test(sentence[i + 1]?.lower ?? '') || !isDevice(sentence[i]?.text ?? '')) return null;
  const of = longestEntryAt(sentence, i + 3);
  return of && { candidates: [{ first: i, last: of.end, text: spanText(sentence, i, of.end, text), votes: [{ type: 'Product', weight: 8, reason: 'version of' }], entry: null, certain: true, quoted: false }], next: of.end };
}

const coining = /^(?:launch|launches|launched|release|released|releases|start|started|starts|present|presented|presents|unveiled|unveils|upgrade|upgraded|introduced|of)$/;

/** "launched the mobile box search platform": three plain words behind a definite article, announced as if they were a name. */
export function coinedName(sentence: Sentence, i: number, text: string): Found | null {
  const isOpening = sentence[i - 1]?.lower === 'the' && coining.test(sentence[i - 2]?.lower ?? '') || sentence[i - 1]?.lower === 'its' && sentence.slice(Math.max(0, i - 14), i).some(token => coining.test(token.lower) && token.lower !== 'of');
  if (!isOpening) return null;
  let end = i;
  while (end < i + 5 && /^(?:NOUN|ADJ|VERB)$/.test(sentence[end]?.pos ?? '') && /^\p{Ll}+$/u.test(sentence[end]?.text ?? '') && !/^(?:platform|system|plan)$/.test(sentence[end]?.lower ?? '')) end++;
  if (end - i < 2 || !/^(?:platform|system|plan)$/.test(sentence[end]?.lower ?? '') || /^(?:new|first|own|whole|existing|old|current|latest|national|so-called|said|same|entire|first|second|joint|common|largest|biggest|online)$/.test(sentence[i]?.lower ?? '')) return null;
  return { candidates: [{ first: i, last: end + 1, text: spanText(sentence, i, end + 1, text), votes: [{ type: 'Product', weight: 6, reason: 'announced like a name' }], entry: null, certain: true, quoted: false }], next: end + 1 };
}
