/** A sentence for grammar: names, sums and percentages are one unit each, whatever words they are made of. */
import type { Span } from '../../../schema/facts.js';
import type { NameMention } from '../names/name-document.js';
import type { Money, Percent } from '../text/amounts.js';
import { isTitleHead } from '../names/titles.js';
import { baseOf } from '../text/retag.js';
import { isEnglish } from '../text/tag.js';
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

/** Verbs that frames begin with and that are nouns as well when they end in -s. */
const frameVerbs = new Set('step arrest detain probe pick switch buy open launch name sign back fund sue fine list float issue release license licence order award grant appoint join lead head found form spin split sell take raise invest pay hand set turn start close partner ally team file move plan agree win land strike sink rule bar ban charge probe block debut host strike unveil acquire hire tap promote quit leave accuse clash reject bid offer seal chair run manage direct succeed replace pour put pump merge swallow snap cut roll bring break drop carve hive'.split(' '));

const quote = /^["“”«»「」『』]$/;

export function toUnits(sentence: Sentence, names: readonly NameMention[], money: readonly Money[], percents: readonly Percent[]): Unit[] {
  const units: Unit[] = [];
  const nameAt = new Map(names.map(name => [name.first, name]));
  for (let i = 0; i < sentence.length;) {
    const token = sentence[i] as Token;
    const name = nameAt.get(i);
    const sum = money.find(m => m.start >= token.start && m.start < token.end || m.start <= token.start && m.end > token.start);
    const percent = percents.find(p => p.start >= token.start && p.start < token.end);
    if (name && !sum) {
      const lastToken = sentence[name.last - 1] as Token;
      units.push({ kind: 'name', text: name.text, lower: name.text.toLowerCase(), lemma: name.text.toLowerCase(), pos: 'PROPN', start: token.start, end: lastToken.end, name });
      i = name.last;
      continue;
    }
    const numeric = sum ? { kind: 'money' as const, money: sum, span: sum } : percent ? { kind: 'percent' as const, percent, span: percent } : null;
    if (numeric) {
      let end = i + 1;
      while (end < sentence.length && (sentence[end] as Token).start < numeric.span.end && !nameAt.has(end)) end++;
      while (end > i + 1 && (sentence[end - 1] as Token).lower === 'of') end--;
      const { span, ...rest } = numeric;
      const lastToken = sentence[end - 1] as Token;
      units.push({ ...rest, text: 'text' in span ? span.text : '%', lower: rest.kind, lemma: rest.kind, pos: 'NUM', start: token.start, end: lastToken.end });
      i = end;
      continue;
    }
    i++;
    // Quotes round a name add nothing to the grammar.
    if (quote.test(token.text) && (nameAt.has(i) || units.at(-1)?.kind === 'name')) continue;
    // "Kite-owned": whose it is.
    const owned = /^[-‐‑]$/.test(token.text) && units.at(-1)?.kind === 'name' && units.at(-1)?.end === token.start && sentence[i]?.start === token.end && /ed$|^(?:run|led|built|made)$/.test(sentence[i]?.lower ?? '') ? sentence[i] : undefined;
    if (owned) {
      units.push({ kind: 'word', text: "'s", lower: "'s", lemma: "'s", pos: 'PART', start: token.start, end: token.end }, { kind: 'word', text: owned.text, lower: owned.lower, lemma: owned.lemma, pos: 'ADJ', start: owned.start, end: owned.end });
      i++;
      continue;
    }
    const punct = /^[^\p{L}\p{N}]+$/u.test(token.text) && token.text !== '&' && token.pos !== 'PART';
    units.push({ kind: punct ? 'punct' : 'word', text: token.text, lower: token.lower, lemma: token.lemma, pos: punct ? 'PUNCT' : token.pos, start: token.start, end: token.end });
  }
  return units.map((unit, i) => (isOpeningPlural(units, i) ? { ...unit, pos: 'NOUN', lemma: unit.lower.slice(0, -1) } : isTitleNoun(units, i) ? { ...unit, pos: 'NOUN' } : isBaseFound(units, i) ? { ...unit, pos: 'VERB', lemma: 'found' } : unit.pos === 'ADJ' && /[^e]ed$/.test(unit.lower) && /^(?:is|are|was|were|be|been|being|newly|jointly)$/.test(units[i - 1]?.lower ?? '') && unit.lemma === unit.lower ? { ...unit, lemma: baseOf(unit.lower, isEnglish) } : isHiddenVerb(units, i) ? { ...unit, pos: 'VERB', lemma: /ed$/.test(unit.lemma) ? baseOf(unit.lower, isEnglish) : unit.lemma } : isHiddenNoun(units, i) || unit.pos === 'VERB' && unit.lower === unit.lemma && isTitleHead(unit.lower) && !/^(?:head|lead|chair|coach|judge|partner|captain|anchor|pilot|counsel|engineer|design|direct|champion)$/.test(unit.lower) ? { ...unit, pos: 'NOUN', ...(unit.lower === 'holding' && { lemma: 'holding' }) } : unit));
}

/** "Inspectors of the ministry …": a capital at the head of a sentence makes taggers see a name, and leave its plural. */
function isOpeningPlural(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  return i === 0 && unit?.kind === 'word' && unit.pos === 'PROPN' && /[^s]s$/.test(unit.lower) && isEnglish(unit.lower.slice(0, -1));
}

/** "its chief, Ann Lee", "marketing director": taggers take the one for an adjective and the other for a verb. */
function isTitleNoun(units: readonly Unit[], i: number): boolean {
  const [unit, next] = [units[i], units[i + 1]];
  if (unit?.kind !== 'word') return false;
  if (unit.pos === 'ADJ' && /^(?:chief|executive)$/.test(unit.lower)) return next === undefined || next.kind === 'name' || /^(?:PUNCT|ADP|AUX|VERB|CCONJ|SCONJ|PART|ADV)$/.test(next.pos);
  return unit.pos === 'VERB' && /^(?:managing|marketing|purchasing|manufacturing|operating|engineering|programming|commissioning|publishing|accounting|trading|casting|planning|buying|training|sporting|drilling|brewing)$/.test(unit.lower) && next !== undefined && isTitleHead(next.lower);
}

/** "left Kite to found Nordwind": here it is no past form of "find". */
const isBaseFound = (units: readonly Unit[], i: number): boolean => units[i]?.lower === 'found' && /^(?:to|will|would|helped|jointly)$/.test(units[i - 1]?.lower ?? '') && !/^(?:to|,|\.|that)$/.test(units[i + 1]?.lower ?? '');

/** "a gas import permit from …": a base form at the end of a noun phrase that began with an article, which taggers take for a verb. */
function isHiddenNoun(units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  const next = units[i + 1];
  if (unit.lower === 'part' && next?.lower === 'of') return true;
  if (unit.lower === 'holding' && (units[i - 1]?.kind === 'percent' || /^(?:its|their|his|her|a|the|['’]s)$/.test(units[i - 1]?.lower ?? '') && /^(?:in|of|to|from)$/.test(next?.lower ?? ''))) return true;
  // "formerly finance director of"
  if (/^(?:finance|design|research|trade|project|market|transport|press|process|risk|fund|land|plant|program)$/.test(unit.lower) && next !== undefined && isTitleHead(next.lower) && units[i - 1]?.lower !== 'to') return true;
  if (unit.kind !== 'word' || unit.pos !== 'VERB' || unit.lower !== unit.lemma || next && !/^(?:ADP|PUNCT|CCONJ|SCONJ|AUX|PART)$/.test(next.pos)) return false;
  let from = i - 1;
  while (from >= 0 && units[from]?.kind === 'word' && /^(?:NOUN|ADJ)$/.test(units[from]?.pos ?? '')) from--;
  const opener = units[from];
  return from < i - 1 && opener !== undefined && (/^(?:a|an|its|their|his|her)$/.test(opener.lower) || /^['’]s?$/.test(opener.text)) && units.slice(0, from).some(earlier => earlier.pos === 'VERB');
}

/** "Nordwind picks Ann Lee": a verb in -s right behind a name and before its object, which taggers take for a noun. */
function isHiddenVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  const next = units[i + 1];
  // "Nordwind separated its workshops": no adjective stands between a name and an article.
  if (unit.kind === 'word' && unit.pos === 'ADJ' && /[^e]ed$/.test(unit.lower) && units[i - 1]?.kind === 'name' && next && /^(?:the|a|an|its|their|his|her|from|into|as)$/.test(next.lower)) return true;
  if (unit.lower === 'founds' && next && (next.kind === 'name' || next.pos === 'DET')) return true;
  if (unit.lower === 'retired' && unit.pos === 'ADJ' && /^(?:PUNCT|ADP|ADV)$/.test(next?.pos ?? '')) return true;
  if (unit.kind === 'word' && /^(?:split|cut|put|set|quit|shut|spin)$/.test(unit.lower) && unit.pos === 'NOUN' && units[i - 1]?.kind === 'name' && next && /^(?:off|up|out|its|the|a|into|down)$/.test(next.lower)) return true;
  const behindName = units[i - 1]?.kind === 'name' || units[i - 1]?.text === ')' && units[i - 2]?.kind === 'name';
  if (unit.kind === 'word' && unit.pos === 'NOUN' && unit.lower === unit.lemma && behindName && next?.kind === 'name' && frameVerbs.has(unit.lemma)) return true;
  if (unit.kind !== 'word' || unit.pos !== 'NOUN' || !/[^s]s$/.test(unit.lower) || !behindName || !next) return false;
  if (/^(?:award|grant|issue|sign)$/.test(unit.lemma) && next.pos === 'NOUN' && !units.some(other => other.pos === 'AUX' || other.pos === 'VERB' && other.start < unit.start)) return true;
  return frameVerbs.has(unit.lemma) && (next.kind === 'name' || next.kind === 'money' || next.kind === 'percent' || /^(?:DET|PRON|ADJ|NUM)$/.test(next.pos) || /^(?:on|off|up|over|out|down|to|into|for)$/.test(next.lower));
}
