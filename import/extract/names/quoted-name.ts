import type { Sentence } from '../text/token.js';
import { spanText, type Found, type Vote } from './candidate.js';
import { longestEntryAt } from './gazetteer.js';
import { eventHeads, typeOfHeadWord } from './heads.js';
import { isCapitalised, isWord } from './shape.js';

const openQuote = /^["“«「『]$/;
const closeQuote = /^["”»」』]$/;

/** A short quoted phrase that is written like a title or stands where a name stands: after a common noun, a verb of launching, "called". */
export function quotedName(sentence: Sentence, i: number, text: string): Found | null {
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
  if (head && eventHeads.has(head.lower) && !headType && !entry) return { candidates: [], next: close + 1 };
  const votes: Vote[] = [{ type: 'Product', weight: 4, reason: 'quoted' }];
  if (entry) votes.push({ type: entry.type, weight: 8, reason: 'gazetteer' });
  if (headType) votes.push({ type: headType, weight: 3, reason: `head "${head.lower}"` });
  return { candidates: [{ first: i + 1, last, text: spanText(sentence, i + 1, last, text), votes, entry, certain: entry !== null || inner.some(isCapitalised), quoted: true }], next: close + 1 };
}
