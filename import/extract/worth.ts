/** What a relation is worth: its sum and its share, beside the trigger or where the next sentences tell them. */
import type { RelationType } from '../../schema/ontology.js';
import type { Item } from './grammar/item.js';
import type { Argument } from './grammar/reference.js';
import type { Unit } from './grammar/unit.js';

/** Where a relation is told. */
export interface Setting {
  readonly items: readonly Item[];
  readonly units: readonly Unit[];
  readonly at: number;
  readonly source: Argument;
  readonly target: Argument;
  readonly text: string;
  /** The sentence of the trigger, and all sentences of the passage: a sum may be said a sentence later. */
  readonly sentence: number;
  readonly passage: { readonly items: readonly (readonly Item[])[]; readonly units: readonly (readonly Unit[])[] };
}

/** Verbs whose sum is the relation's wherever in the passage it stands, by type: what is claimed, what a listing brings. */
const sumVerbs: Readonly<Partial<Record<RelationType, RegExp>>> = {
  SUED: /^(?:claim|demand|seek|want|ask|sue)$/,
  RULED_ON: /^(?:pay|compensate|owe|repay|refund|reimburse)$/,
  LISTED_ON: /^(?:raise|bring in|collect|net|take in|yield)$/,
  INVESTED_IN: /^(?:raise|receive|obtain|secure|invest|attract|collect|pump|pour|inject|put|put in|contribute|pay|spend|close|complete|wrap|lead|land|provide)$/,
};

/** Nouns that call a sum by its name, in the sentence itself or the next: "The price was EUR 3 million". */
const sumNouns: Readonly<Partial<Record<RelationType, RegExp>>> = {
  SUED: /^(?:claim|sum|amount|damage|damages|complaint)$/,
  RULED_ON: /^(?:sum|amount|award|damages|compensation)$/,
  LISTED_ON: /^(?:proceeds|proceed|offering|flotation|issue|amount)$/,
  INVESTED_IN: /^(?:price|sum|amount|consideration|outlay|financing|cost)$/,
  ACQUIRED: /^(?:price|sum|amount|consideration|outlay|cost)$/,
};

const hasMoney = new Set<RelationType>(['INVESTED_IN', 'ACQUIRED', 'SUED', 'RULED_ON', 'LISTED_ON', 'SANCTIONED']);
const hasStake = new Set<RelationType>(['INVESTED_IN', 'ACQUIRED', 'SUBSIDIARY_OF']);
/** Words before a sum that say it is no price: a valuation, a price a share, a yearly figure. */
const otherSum = /(?:valu\w+|valuation|market capitali[sz]ation|per|each|revenues?|turnover|sales|profits?|losses|loss|worth of goods|assets|debts?|increasing|fortune|budget)(?: (?:of|at|to|the|more|than|about|some|around|approximately|nearly|it|company|firm|group|roughly|its|was|were|had))*$/i;
/** "at EUR 12", "a price of EUR 12": of one share, unless it is a great deal of money. */
const priceOfOne = /\b(?:price of|at)$/i;
const leastWhole = 100_000;
/** "in a share swap valued at EUR 3 million": what is paid. */
const valuedDeal = /\b(?:deal|swap|transaction|offer|bid|merger|takeover|purchase|acquisition)(?: (?:that )?(?:is |was )?(?:valued|worth|priced) (?:at )?(?:about |some |around |nearly |more than |over )?)$/i;
const unitPrice = /^\s*(?:per|a|an|each|apiece)\s+(?:share|ads|adss|tonne|ton|bottle|ticket|unit|user|head|month|year|copy|case|week|day|barrel|ounce)\b|^\s*(?:per share|apiece)/i;

/** The sum of a relation of that type; undefined where none is told. Partners and founders have none of their own. */
export function sumOf(type: RelationType, setting: Setting): Unit | undefined {
  if (!hasMoney.has(type)) return undefined;
  return claimedSum(type, setting) ?? mainSum(setting) ?? sumNearby(type, setting) ?? sumByName(type, setting) ?? (type === 'SUED' ? sumNearby('RULED_ON', setting) : undefined);
}

/** The share that changes hands, in percent; undefined where none is told. */
export function shareOf(type: RelationType, setting: Setting): Unit | undefined {
  return hasStake.has(type) ? nearestStake(setting) ?? (type === 'INVESTED_IN' ? stakeNearby(setting) : undefined) : undefined;
}

/** The sum of the deal: the one nearest the trigger in its clause that is no valuation or unit price. */
function mainSum({ items, units, at, text }: Setting): Unit | undefined {
  const trigger = items[at] as Item;
  const [from, to] = clauseAround(items, at);
  const sums = units.filter(unit => unit.kind === 'money' && unit.start >= from && unit.end <= to && isPrice(unit, text));
  return nearest(sums, trigger);
}

function isPrice({ start, end, money }: Unit, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (unitPrice.test(text.slice(end, end + 20)) || priceOfOne.test(before.trimEnd()) && (money?.amount ?? 0) < leastWhole) return false;
  return valuedDeal.test(before) || !otherSum.test(before.trimEnd().replace(/^.*[.;,] /, ''));
}

/** "sued for 75 million": the claim stands above the award that the same words may give. */
const claimedSum = (type: RelationType, setting: Setting): Unit | undefined => (type === 'SUED' ? sumNearby(type, setting) : undefined);

/** The sum behind such a verb in the sentence itself, the next ones, the one before. */
export function sumNearby(type: RelationType, { passage, sentence }: Pick<Setting, 'passage' | 'sentence'>): Unit | undefined {
  const verbs = sumVerbs[type];
  if (!verbs) return undefined;
  const order = type === 'INVESTED_IN' ? [sentence, sentence - 1, sentence + 1] : [sentence, sentence + 1, sentence + 2, sentence - 1];
  for (const s of order) {
    const items = passage.items[s] ?? [];
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'verb' || !verbs.test(item.lemma) || item.negated) continue;
      const end = items.find((later, k) => k > at && later.kind === 'verb' && later.form === 'finite')?.start ?? Infinity;
      const sum = passage.units[s]?.find(unit => unit.kind === 'money' && unit.start > item.start && unit.start < end)
        ?? (type === 'SUED' ? relativeSum(items, passage.units[s] ?? [], at) : undefined);
      if (sum) return sum;
    }
  }
  return undefined;
}

/** "The price was EUR 3 million", "the proceeds came to EUR 3 million": behind the noun, with no more than one verb between. */
function sumByName(type: RelationType, { passage, sentence, text }: Setting): Unit | undefined {
  const nouns = sumNouns[type];
  if (!nouns) return undefined;
  for (const s of [sentence, sentence + 1]) {
    const items = passage.items[s] ?? [];
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'phrase' || item.head.kind === 'name' || !nouns.test(item.noun)) continue;
      const verbs = items.filter((later, k) => k > at && later.kind === 'verb');
      const sum = passage.units[s]?.find(unit => unit.kind === 'money' && unit.start >= item.start && unit.start < (verbs[1]?.start ?? Infinity) && isPrice(unit, text));
      if (sum) return sum;
    }
  }
  return undefined;
}

/** "the 15 million euros that the bank had claimed". */
function relativeSum(items: readonly Item[], units: readonly Unit[], at: number): Unit | undefined {
  const that = items.findLastIndex((item, k) => k < at && k > at - 4 && (item.kind === 'relative' || item.kind === 'subordinator'));
  const before = items[that - 1];
  return before?.kind === 'phrase' ? units.find(unit => unit.kind === 'money' && unit.start >= before.start && unit.end <= before.end) : undefined;
}

function nearestStake({ items, units, at, text, source }: Setting): Unit | undefined {
  const [from, to] = clauseAround(items, at);
  const stakes = units.filter(unit => unit.kind === 'percent' && unit.start >= from && unit.end <= to && /^(?:[ -](?:of|stake|interest|share|shareholding|holding|equity|the|in|and|each|respectively|minority|majority|owned|controlling|strategic|piece)|\s*[,.;)]|[^a-z]*$)/i.test(text.slice(unit.end, unit.end + 14)) && !/(?:rose|fell|grew|up|down|increase of|by|from)\s*$/i.test(text.slice(Math.max(0, unit.start - 14), unit.start)));
  // "Kite holds 55 percent and Nordwind 45": each holder's share stands behind its name.
  const own = stakes.length > 1 && source.direct ? stakes.find(unit => unit.start > source.end && (unit.start - source.end) < 40 && !stakes.some(other => other.start > source.end && other.start < unit.start)) : undefined;
  return own ?? nearest(stakes, items[at] as Item);
}

/** "It now holds 10 percent": the one share of which the next sentence, or the one before, says that somebody has it. */
function stakeNearby({ passage, sentence }: Setting): Unit | undefined {
  for (const s of [sentence + 1, sentence - 1]) {
    const shares = passage.units[s]?.filter(({ kind }) => kind === 'percent') ?? [];
    if (shares.length === 1 && passage.items[s]?.some(item => item.kind === 'verb' && /^(?:own|hold|have|get|receive|give|take|end|pay|buy)$/.test(item.lemma))) return shares[0];
  }
  return undefined;
}

/** After the trigger first; before it only where nothing follows. */
function nearest(units: readonly Unit[], trigger: Item): Unit | undefined {
  return [...units].sort((a, b) => distance(a, trigger) - distance(b, trigger))[0];
}

const distance = (unit: Unit, trigger: Item): number => (unit.start >= trigger.start ? unit.start - trigger.start : (trigger.start - unit.start) * 1.5);

/** From the semicolon before to the one behind: a clause in the wide sense. */
export function clauseAround(items: readonly Item[], at: number): [number, number] {
  let from = at;
  while (from > 0 && items[from - 1]?.kind !== 'semicolon') from--;
  let to = at;
  while (to < items.length - 1 && items[to]?.kind !== 'semicolon') to++;
  return [items[from]?.start ?? 0, items[to]?.end ?? 0];
}
