import { isAbbreviation, mayEndSentence, type RawToken } from './tokenize.js';

const closers = new Set(['"', '”', '’', ')', ']', "'"]);
/** A capitalised word after an abbreviation begins a sentence only if it is one that names rarely begin with. */
const openers = /^(?:The|This|That|These|It|Its|In|On|At|By|He|She|They|After|As|However|Meanwhile|A|An|With|For|From|According|Both|Under|Later|Earlier|During|When|While|Since|Previously|Also|And|But)$/;

/** German clubs carry an ordinal in front: "1. FC Osterau". */
function isOrdinal(tokens: readonly RawToken[], i: number): boolean {
  return tokens[i]?.text === '.' && /^\d$/.test(tokens[i - 1]?.text ?? '') && /^(?:FC|SC|SV|FSV|TSV|VfB|VfL|VfR|FK|SK|BC|HC)$/.test(tokens[i + 1]?.text ?? '');
}

/** ".CN", ".com": a full stop that touches what follows and nothing before it. */
function isDomainEnding(tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  return token?.text === '.' && next?.start === token.end && /^\p{L}{2,}/u.test(next.text) && (before === undefined || before.end < token.start || /^["“(]$/.test(before.text));
}

/** Nobody writes a longer sentence; a longer one is a list or no text at all, and is cut so that what is done for a sentence is bounded. In tokens. */
const longestSentence = 400;

/** Groups tokens into sentences. A sentence ends at . ! ? (with the quotes and brackets that close there) before a token that may begin one. */
export function splitSentences<T extends RawToken>(tokens: readonly T[]): T[][] {
  const sentences: T[][] = [];
  let current: T[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    current.push(token);
    let next = i + 1;
    const ends = (/^[.!?。！？]$/.test(token.text) || token.text === '...') && !isOrdinal(tokens, i) && !isDomainEnding(tokens, i);
    const abbreviationEnds = isAbbreviation(token.text) && mayEndSentence(token.text) && openers.test(tokens[next]?.text ?? '');
    const isCut = current.length >= longestSentence;
    if (!ends && !abbreviationEnds && !isCut) continue;
    while (current.length < longestSentence && next < tokens.length && closers.has(tokens[next]?.text ?? '') && tokens[next]?.start === tokens[next - 1]?.end) current.push(tokens[next++] as T);
    const following = tokens[next]?.text ?? '';
    if (following !== '' && /^[\p{Ll},;:)]/u.test(following) && token.text !== '.' && !isCut) { i = next - 1; continue; }
    sentences.push(current);
    current = [];
    i = next - 1;
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
