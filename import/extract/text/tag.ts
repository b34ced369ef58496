import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { splitSentences } from './sentences.js';
import type { Sentence, Token } from './token.js';
import { tokenize, type RawToken } from './tokenize.js';

/**
 * Parts of speech and lemmas come from wink-nlp (its model is an ordinary npm package, so nothing is downloaded). It cuts tokens where we
 * do not (360buy, Co., Ltd.), so its tags are laid over our tokens by offset: the longest piece inside a token speaks for it.
 */
const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/** Words of the model's lexicon have ids below that of the first word it has never seen. */
const firstUnknownId = uniqueIds('zzyzxqv')[0] ?? 0;
const knownWords = new Map<string, boolean>();

function uniqueIds(text: string): number[] {
  return nlp.readDoc(text).tokens().out(its.uniqueId) as unknown as number[];
}

/** Whether the English lexicon (87,000 words, lower case) holds the word, whatever its case here. */
export function isEnglish(word: string): boolean {
  const key = word.toLowerCase();
  let known = knownWords.get(key);
  if (known === undefined) {
    known = uniqueIds(key).every(id => id < firstUnknownId);
    knownWords.set(key, known);
  }
  return known;
}

interface Piece {
  readonly start: number;
  readonly length: number;
  readonly pos: string;
  readonly lemma: string;
}

function piecesOf(text: string): Piece[] {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out();
  const spaces = tokens.out(its.precedingSpaces) as unknown as string[];
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as never) as string[];
  let at = 0;
  return values.map((value, i) => {
    at = Math.max(at, text.indexOf(value, at + (spaces[i]?.length ?? 0)));
    const piece = { start: at, length: value.length, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? value.toLowerCase() };
    at += value.length;
    return piece;
  });
}

function tag(raw: RawToken, pieces: readonly Piece[]): Token {
  const hyphenated = /^\p{L}+-\p{L}+$/u.test(raw.text);
  // Of "co-founded" the last part speaks; elsewhere the longest.
  const best = hyphenated ? pieces.at(-1) : pieces.reduce<Piece | undefined>((longest, piece) => (longest && longest.length >= piece.length ? longest : piece), undefined);
  const whole = pieces.length === 1 && best?.length === raw.text.length;
  const prefix = hyphenated && best && pieces.length > 1 ? raw.text.slice(0, best.start - raw.start) : '';
  return {
    text: raw.text, start: raw.start, end: raw.end, lower: raw.text.toLowerCase(),
    pos: best?.pos ?? 'X', lemma: ((whole || prefix !== '') && best ? prefix + best.lemma : raw.text).toLowerCase(), known: /^\p{L}+$/u.test(raw.text) && isEnglish(raw.text),
  };
}

/** A milestone's text as tagged sentences. Pure: the same text always gives the same tokens. */
export function tagText(text: string): Sentence[] {
  const raws = tokenize(text);
  const pieces = piecesOf(text);
  let next = 0;
  const tokens = raws.map(raw => {
    while (next < pieces.length && (pieces[next]?.start ?? 0) + (pieces[next]?.length ?? 0) <= raw.start) next++;
    const inside: Piece[] = [];
    for (let i = next; i < pieces.length && (pieces[i]?.start ?? 0) < raw.end; i++) inside.push(pieces[i] as Piece);
    return tag(raw, inside);
  });
  return splitSentences(tokens);
}
