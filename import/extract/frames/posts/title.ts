/** Titles inside noun phrases: "its new deputy chief executive" has "deputy chief executive". */
import type { Phrase } from '../../grammar/item.js';
import type { Unit } from '../../grammar/unit.js';
import { isTitleHead, isTitleModifier } from '../../names/titles.js';

/** Founders and owners have no post by that. */
const foundersAndOwners = /^(?:founder|co-founder|cofounder|owner|co-owner|proprietor|inventor|founding partner)$/i;
const noPartOfTitle = /^(?:new|next|its|their|the|a|an|then|current|longtime|long-time|outgoing|incoming|newly-appointed|newly|first|second|third|former|ex|erstwhile|onetime|one-time|late|sole|chinese|american|british|german|french|japanese|swedish|own)$/;
const formerly = /^(?:former|ex|erstwhile|onetime|one-time)$/;

/** Work that is named by its ending: "trader", "auditor", "chemist", "technician", "salesman". */
const workEnding = /(?:[^e]er|[aeiou]tor|ist|ician|woman|man)$/;
const workers = /^(?:clerk|nurse|apprentice|agent|buyer|employee|staffer|aide|intern|chemist|surgeon|pilot|cashier|courier|chef|foreman)$/;
/** Whoever is so called has to do with the body, but works for somebody else. */
const outsiders = /^(?:customer|user|owner|founder|co-founder|rival|competitor|supplier|provider|investor|shareholder|holder|stakeholder|stockholder|backer|partner|buyer-out|purchaser|bidder|acquirer|maker|manufacturer|producer|distributor|retailer|carrier|insurer|publisher|developer|operator|broadcaster|lender|borrower|creditor|debtor|debter|reader|viewer|listener|subscriber|visitor|driver|passenger|father|mother|brother|sister|daughter|lawyer|winner|loser|number|member|successor|predecessor|author|supporter|creator|inventor|critic|center|order|letter|paper|tower|computer|server|router|matter|offer|power|quarter|chapter|newspaper|outsider|newcomer|woman|man|farmer|singer|writer|painter|artist|specialist|list|broker|contractor|sponsor|caterer|hotelier|sister|daughter|bookseller|exporter|importer|grocer|baker|brewer|miner|shipper|factor|sector|motor|monitor|calculator|indicator|reactor|generator|cluster|container|freighter|liner|tanker|trawler|helicopter|cutter|player|footballer|striker|defender|goalkeeper|midfielder|competitor|contender|challenger|tenant|debtor|regulator)$/;

export const isFounderTitle = (title: string): boolean => foundersAndOwners.test(title);

/** "chairman", "managers", "co-president". */
export const isTitle = ({ lower, lemma, kind }: Unit): boolean => kind === 'word' && (isTitleHead(lower) || isTitleHead(lemma) || lower.startsWith('co-') && isTitleHead(lower.slice(3)));

/** Somebody who works at the body that is named with it: "a trader at Kite". Wider than the titles, so it wants its body beside it. */
export function isWorker({ lemma, kind, pos }: Unit): boolean {
  return kind === 'word' && pos === 'NOUN' && !outsiders.test(lemma) && (workers.test(lemma) || lemma.length > 5 && workEnding.test(lemma));
}

/** The words of the title in a phrase, in the text's order; null where it has none. */
export function titleOf(phrase: Phrase, isHead: (unit: Unit) => boolean = isTitle): string | null {
  const words: Unit[] = [];
  let pending: Unit[] = [];
  let sawHead = false;
  for (const unit of phrase.units) {
    if (unit.kind === 'name') { if (sawHead) break; words.length = 0; pending = []; continue; }
    // "chief operating officer": what stands between two heads belongs to the title.
    if (isHead(unit)) { words.push(...pending, unit); pending = []; sawHead = true; }
    else if (isTitleModifier(unit.lower) || unit.kind === 'word' && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(unit.pos)) pending.push(unit);
  }
  if (pending.some(unit => unit.pos === 'NOUN')) return null;
  while (words.length > 0 && (noPartOfTitle.test((words[0] as Unit).lower) || /^\p{N}/u.test((words[0] as Unit).text))) words.shift();
  if (words.length === 0) return null;
  // "directors of Kite": each is a director.
  const last = words.at(-1) as Unit;
  const title = [...words.slice(0, -1).map(unit => unit.text), last.lower !== last.lemma && last.lower === `${last.lemma}s` ? last.lemma : last.text].join(' ');
  return phrase.units.some(unit => formerly.test(unit.lower)) ? formerTitle(title) : title;
}

export const formerTitle = (title: string): string => (/^former\b/i.test(title) ? title : `former ${title.replace(/^ex-/i, '')}`);

export const isTitlePhrase = (phrase: Phrase): boolean => phrase.head.kind !== 'name' && isTitle(phrase.head) && titleOf(phrase) !== null;
