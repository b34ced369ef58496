import { isEnglish } from '../text/tag.js';
import type { Sentence, Token } from '../text/token.js';
import { spanText, type Found, type Vote } from './candidate.js';
import { typeOfDescriptor } from './descriptors.js';
import { longestEntryAt } from './gazetteer.js';
import { eventHeads, typeOfHeadWord } from './heads.js';
import { votesOfRun } from './run-votes.js';
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
  if (inner.at(-1)?.text === ',' && isSpeech(sentence, close + 1)) return { candidates: [], next: close + 1 };
  if (/^[,.]$/.test(inner.at(-1)?.text ?? '')) { inner = inner.slice(0, -1); last--; }
  const content = inner.filter(isWord);
  if (content.length === 0 || content.length > 8 || content.length > 3 && content.some(token => token.pos === 'PRON' || token.pos === 'AUX') || content.some(token => /^[!?;:]$/.test(token.text))) return null;
  const nothing = { candidates: [], next: close + 1 };
  if (inner[0]?.text === '.' || isTheme(sentence, i, close, inner) || isGeneric(sentence, i, close)) return nothing;
  const whole = longestEntryAt(sentence, i + 1);
  const entry = whole && whole.end === last ? whole.entry : null;
  const head = inner.findLast(isWord);
  if (head && eventHeads.has(head.lower) && !typeOfHeadWord(head.lower) && !entry) return nothing;
  const own = ((inner.length > 1 ? votesOfRun(inner) : null) ?? []).filter(({ type }) => type !== 'Person');
  const votes: Vote[] = [{ type: 'Product', weight: own.some(({ weight }) => weight >= 6) ? 2 : 4, reason: 'quoted' }, ...own];
  if (entry) votes.push({ type: entry.type, weight: 8, reason: 'gazetteer' });
  return { candidates: [{ first: i + 1, last, text: spanText(sentence, i + 1, last, text), votes, entry, certain: entry !== null || whole?.entry.type === 'Company' || inner.some(isCapitalised) && (!isSaying(content) || isThing(sentence, i, close)), quoted: true }], next: close + 1 };
}

/** '"We are late," said …', '"Robbery," cried …'. */
function isSpeech(sentence: Sentence, after: number): boolean {
  return /^(?:VERB|PRON|PROPN|DET)$/.test(sentence[after]?.pos ?? '') && sentence.slice(after, after + 5).some(token => /^(?:said|says|told|added|asked|replied|wrote|cried|cries|insisted|insists|answered|answers|declared|declares|warned|warns|thundered|sighed|shouted|promised|explained|joked|complained|read|reads|ran)$/.test(token.lower));
}

const themeWord = /^(?:themed?|motto|slogan|topics?|banner|tagline|posters?|headline|watchword|subject)$/;

/** What stands under a theme or in a saying: "Under the theme "…"", '"…" was the motto', 'values such as "…"'. */
function isTheme(sentence: Sentence, open: number, close: number, inner: Sentence): boolean {
  const before = sentence[open - 1]?.lower ?? '';
  if (themeWord.test(before) || before === 'on' || sentence.slice(Math.max(0, open - 4), open).some(token => themeWord.test(token.lower))) return true;
  const after = sentence.slice(close + 1, close + 9);
  if (/^(?:was|were|is|are|ran|read|reads|runs)$/.test(after[0]?.lower ?? '') && after.some(token => themeWord.test(token.lower))) return true;
  return /^(?:values?|said|says|is|of|to|as|phrase|word|term|words|under|topic|topics)$/.test(before) && !inner.some(isCapitalised);
}

/** 'the eighth "Tour of …"', 'the Year of "Open …"', 'made it an "Open …".', '"the war of …"': an occasion, or a notion in quotes. */
function isGeneric(sentence: Sentence, open: number, close: number): boolean {
  const before = sentence[open - 1]?.lower ?? '';
  if (/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|annual)$/.test(before)) return true;
  if (before === 'of' && /^(?:year|month|day|week|era|age|spirit|principle|notion|idea|concept)$/.test(sentence[open - 2]?.lower ?? '')) return true;
  if (/^an?$/.test(before) && !/^(?:NOUN|ADJ)$/.test(sentence[close + 1]?.pos ?? '')) return true;
  return /^(?:the|an?)$/.test(sentence[open + 1]?.text ?? '');
}

/** 'the "Bring a friend" service', 'a feature, "Bring a friend"', '"Bring a friend" was added as a feature'. */
function isThing(sentence: Sentence, open: number, close: number): boolean {
  const isProduct = (token: Token): boolean => token.pos === 'NOUN' && typeOfDescriptor(token.lemma) === 'Product';
  return sentence.slice(Math.max(0, open - 3), open).some(isProduct) || sentence.slice(close + 1, close + 7).some(isProduct);
}

/** Three words or more of which only the first has a capital: a sentence or a title in small letters, which only its surroundings make a name. */
function isSaying(content: readonly Token[]): boolean {
  return content.length >= 3 && isEnglish(content[0]?.text ?? '') && content.slice(1).every(token => !isCapitalised(token));
}
