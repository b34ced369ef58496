import type { Span } from '../../../schema/facts.js';

export interface RawToken extends Span {
  readonly text: string;
}

/** Abbreviations that keep their full stop; the flag says whether a sentence may end at it. */
const abbreviations = new Map<string, boolean>([
  ...['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Prof.', 'No.', 'Nos.', 'St.', 'Gen.', 'Sen.', 'Rep.', 'Gov.', 'vs.', 'v.', 'Mt.', 'Ft.', 'approx.'].map(x => [x, false] as const),
  ...['Co.', 'Ltd.', 'Inc.', 'Corp.', 'Bros.', 'Cos.', 'Jr.', 'Sr.', 'etc.', 'i.e.', 'e.g.', 'a.m.', 'p.m.', 'S.A.', 'N.V.', 'plc.', 'Dept.', 'Assn.', 'Univ.',
    'Jan.', 'Feb.', 'Mar.', 'Apr.', 'Aug.', 'Sept.', 'Sep.', 'Oct.', 'Nov.', 'Dec.'].map(x => [x, true] as const),
]);

/**
 * What a token is, in order of preference: dotted capitals (U.S., J.), site names and versions with inner dots (t.qq, 58.com, 3.5), words and
 * numbers with inner hyphens, apostrophes, ampersands or slashes (E-Surfing, D'Arc, AT&T, TCP/IP), then single marks. The possessive 's is a token of its own.
 */
const tokenPattern = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})`,
    String.raw`['’]s(?![\p{L}\p{N}])`,
    String.raw`\p{N}+(?:,\p{N}{3})+(?:\.\p{N}+)?`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}_]*(?:(?:[-‐‑&/+.@·]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{N}\p{M}_]*)*\+*!?`,
    String.raw`--+|\.{3}`,
    String.raw`\S`,
  ].join('|'), 'gu');

/** "Kite-owned": a name and what its bearer does to the thing are two words and a mark. */
const hyphenated = /^(\p{Lu}[\p{L}\p{N}.&+]*)[-‐‑](?:owned|controlled|backed|run|operated|led|built|made|developed|funded|financed|branded|published|listed)$/u;

/** "NASAwent": a lost space behind a name in capitals. It looks back from the verb, as going on from each capital is quadratic in a word of capitals. */
const glued = /(?<=^\p{L}*\p{Lu}{2})(?:is|was|has|had|have|will|would|and|said|went|announced|launched|released|signed|opened)$/u;

const brandBang = /^(?:Yahoo|Yum|Jeopardy|Joomla)!$/;

/** Splits a text into tokens with their offsets; joined together with the white space between them they are the text. Linear in its length. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    let word = match[0];
    let start = match.index;
    const push = (length: number): void => {
      tokens.push({ text: word.slice(0, length), start, end: start + length });
      start += length;
      word = word.slice(length);
    };
    if (word.length > 1 && word.endsWith('!') && !brandBang.test(word)) push(word.length - 1);
    const inner = /^(\p{L}{2,})\.(\p{Lu}\p{Ll}*|The|It)$/u.exec(word);
    if (inner?.[1] && inner[1] === inner[1].toLowerCase()) { push(inner[1].length); push(1); } // a lost space after a full stop: "stake.The"
    const bearer = hyphenated.exec(word)?.[1];
    if (bearer) { push(bearer.length); push(1); }
    const verb = word.search(glued);
    if (verb > 0) push(verb);
    push(word.length);
    const previous = tokens.at(-1);
    if (previous && text[previous.end] === '.' && abbreviations.has(`${previous.text}.`)) tokens[tokens.length - 1] = { text: `${previous.text}.`, start: previous.start, end: previous.end + 1 };
  }
  // A full stop taken into an abbreviation was matched once more as a mark of its own: drop it.
  return tokens.filter((token, i) => i === 0 || token.start >= (tokens[i - 1]?.end ?? 0));
}

/** Whether an abbreviation with this text may be the last word of a sentence. */
export function mayEndSentence(token: string): boolean {
  return abbreviations.get(token) ?? /^(?:\p{Lu}\.)+$/u.test(token);
}

/** Whether the token's full stop belongs to it. */
export function isAbbreviation(token: string): boolean {
  return abbreviations.has(token) || /^(?:\p{Lu}\.)+$/u.test(token);
}
