/** A sentence for grammar: names, sums and percentages are one unit each, whatever words they are made of. */
import type { Span } from '../../../schema/facts.js';
import type { NameMention } from '../names/name-document.js';
import type { Money, Percent } from '../text/amounts.js';
import type { Sentence, Token } from '../text/token.js';

export interface Unit extends Span {
  readonly kind: 'word' | 'name' | 'money' | 'percent' | 'punct';
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly name?: NameMention;
  readonly money?: Money;
  readonly percent?: Percent;
}

const quote = /^["“”«»「」『』]$/;

export function toUnits(sentence: Sentence, names: readonly NameMention[], money: readonly Money[], percents: readonly Percent[]): Unit[] {
  const units: Unit[] = [];
  const nameAt = new Map(names.map(name => [name.first, name]));
  for (let i = 0; i < sentence.length;) {
    const token = sentence[i] as Token;
    const name = nameAt.get(i);
    const sum = money.find(m => m.start >= token.start && m.start < token.end || m.start <= token.start && m.end > token.start);
    const percent = percents.find(p => p.start >= token.start && p.start < token.end);
    if (name) {
      const lastToken = sentence[name.last - 1] as Token;
      units.push({ kind: 'name', text: name.text, lower: name.text.toLowerCase(), lemma: name.text.toLowerCase(), pos: 'PROPN', start: token.start, end: lastToken.end, name });
      i = name.last;
      continue;
    }
    const numeric = sum ? { kind: 'money' as const, money: sum, span: sum } : percent ? { kind: 'percent' as const, percent, span: percent } : null;
    if (numeric) {
      let end = i + 1;
      while (end < sentence.length && (sentence[end] as Token).start < numeric.span.end && !nameAt.has(end)) end++;
      const { span, ...rest } = numeric;
      const lastToken = sentence[end - 1] as Token;
      units.push({ ...rest, text: 'text' in span ? span.text : '%', lower: rest.kind, lemma: rest.kind, pos: 'NUM', start: token.start, end: lastToken.end });
      i = end;
      continue;
    }
    i++;
    // Quotes round a name add nothing to the grammar.
    if (quote.test(token.text) && (nameAt.has(i) || units.at(-1)?.kind === 'name')) continue;
    const punct = /^[^\p{L}\p{N}]+$/u.test(token.text) && token.text !== '&' && token.pos !== 'PART';
    units.push({ kind: punct ? 'punct' : 'word', text: token.text, lower: token.lower, lemma: token.lemma, pos: punct ? 'PUNCT' : token.pos, start: token.start, end: token.end });
  }
  return units;
}
