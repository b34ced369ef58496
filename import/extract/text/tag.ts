import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { retag } from './retag.js';
import { splitSentences } from './sentences.js';
import type { Sentence, Token } from './token.js';
import { tokenize, type RawToken } from './tokenize.js';

/**
 * Parts of speech and lemmas come from wink-nlp (its model is an ordinary npm package, so nothing is downloaded). It cuts tokens where we
 * do not (24kite, Co., Ltd.), so its tags are laid over our tokens by offset: the longest piece inside a token speaks for it.
 */
const nlp = winkNLP(model, ['pos']);
/** Property readers of wink, named once: they are plain functions that use no `this`. */
const read = nlp.its as unknown as Readonly<{ uniqueId: ItsFunction<number>; precedingSpaces: ItsFunction<string>; pos: ItsFunction<string>; lemma: ItsFunction<string> }>;

/** No word is longer; wink's patterns take time that grows with the square of what stands without a space. In UTF-16 units. */
const longestWord = 200;
const overlong = new RegExp(`\\S{${longestWord}}(?=\\S)`, 'g');

/** Words of the model's lexicon have ids below that of the first word it has never seen. */
const firstUnknownId = uniqueIds('zzyzxqv')[0] ?? 0;
const knownWords = new Map<string, boolean>();

function uniqueIds(text: string): number[] {
  return nlp.readDoc(text).tokens().out(read.uniqueId) as number[];
}

/** Whether the English lexicon (87,000 words, lower case) holds the word, whatever its case here. */
export function isEnglish(word: string): boolean {
  if (word.length > longestWord) return false;
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

/** The pieces of a text; what is longer than any word is read in stretches. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const run of text.matchAll(overlong)) {
    const to = run.index + longestWord;
    pieces.push(...piecesBetween(text, from, to));
    from = to;
  }
  return pieces.concat(piecesBetween(text, from, text.length));
}

function piecesBetween(text: string, from: number, to: number): Piece[] {
  const tokens = nlp.readDoc(text.slice(from, to)).tokens();
  const values = tokens.out();
  const spaces = tokens.out(read.precedingSpaces);
  const tags = tokens.out(read.pos);
  const lemmas = tokens.out(read.lemma);
  let at = from;
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
    pos: correctedPos(raw.text, best?.pos ?? 'X', hyphenated), lemma: correctedLemma(((whole || prefix !== '') && best ? prefix + best.lemma : raw.text).toLowerCase(), raw.text.toLowerCase()), known: /^\p{L}+$/u.test(raw.text) && isEnglish(raw.text),
  };
}

/** The month is no auxiliary, and "spin-off", "take-over" are nouns. */
function correctedPos(text: string, pos: string, hyphenated: boolean): string {
  if (text === 'May') return 'PROPN';
  if (text === 'court') return 'NOUN';
  return hyphenated && /^(?:ADP|ADV|PART|SCONJ)$/.test(pos) ? 'NOUN' : pos;
}

/** Lemmas that the model gets wrong for words frames rest on. */
const lemmaOfForm = new Map(Object.entries({ fined: 'fine', fines: 'fine', fining: 'fine', app: 'app', apps: 'app', 'co-founded': 'co-found', cofounded: 'co-found', 'co-founding': 'co-found', founded: 'found', founding: 'found', fund: 'fund', funded: 'fund', sued: 'sue', suing: 'sue', countersued: 'countersue', countersuing: 'countersue', spun: 'spin', bought: 'buy', sold: 'sell', left: 'leave', split: 'split', data: 'data', licences: 'licence', media: 'media', listed: 'list', listing: 'listing', held: 'hold', backed: 'back', quit: 'quit', premiered: 'premiere', premiering: 'premiere' }));

function correctedLemma(lemma: string, form: string): string {
  return lemmaOfForm.get(form) ?? lemma;
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
  return splitSentences(tokens).map(sentence => retag(sentence, isEnglish));
}
