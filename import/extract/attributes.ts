/** What a relation is worth, how much of it, under which title: read beside the trigger, each from its own place. */
import type { Attributes, Span } from '../../schema/facts.js';
import type { RelationType } from '../../schema/ontology.js';
import { prepositionals, subjectIndex } from './grammar/clause.js';
import { phraseAt } from './grammar/list.js';
import type { Item, Phrase } from './grammar/item.js';
import type { Argument } from './grammar/reference.js';
import type { Unit } from './grammar/unit.js';

export interface Found {
  readonly attributes: Attributes;
  readonly spans: Readonly<Record<string, Span>>;
}

interface Setting {
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

const hasMoney = new Set<RelationType>(['INVESTED_IN', 'ACQUIRED', 'SUED', 'RULED_ON', 'LISTED_ON', 'SANCTIONED', 'PARTNERED_WITH', 'FOUNDED']);
const hasStake = new Set<RelationType>(['INVESTED_IN', 'ACQUIRED', 'SUBSIDIARY_OF']);
/** Words before a sum that say it is no price: a valuation, a price a share, a yearly figure. */
const otherSum = /(?:valu\w+|valuation|market capitali[sz]ation|per|each|revenues?|turnover|sales|profits?|losses|loss|worth of goods|assets|debts?|increasing|fortune|budget)(?: (?:of|at|to|the|more|than|about|some|around|approximately|nearly|it|company|firm|group|roughly|its|was|were|had))*$/i;
/** "at EUR 12", "a price of EUR 12": of one share, unless it is a great deal of money. */
const priceOfOne = /\b(?:price of|at)$/i;
const leastWhole = 100_000;
/** "in a share swap valued at EUR 3 million": what is paid. */
const valuedDeal = /\b(?:deal|swap|transaction|offer|bid|merger|takeover|purchase|acquisition)(?: (?:that )?(?:is |was )?(?:valued|worth|priced) (?:at )?(?:about |some |around |nearly |more than |over )?)$/i;
const unitPrice = /^\s*(?:per|a|an|each|apiece)\s+(?:share|ads|adss|tonne|ton|bottle|ticket|unit|user|head|month|year|copy|case|week|day|barrel|ounce)\b|^\s*(?:per share|apiece)/i;

export function attributesOf(type: RelationType, setting: Setting): Found {
  const spans: Record<string, Span> = {};
  const attributes: { -readonly [K in keyof Attributes]: Attributes[K] } = {};
  const money = hasMoney.has(type) ? claimedSum(type, setting) ?? mainSum(setting) ?? sumNearby(type, setting) ?? sumByName(type, setting) ?? (type === 'SUED' ? sumNearby('RULED_ON', setting) : undefined) : undefined;
  if (money?.money && (type !== 'PARTNERED_WITH' && type !== 'FOUNDED')) {
    attributes.amount = money.money.amount;
    attributes.currency = money.money.currency;
    attributes.amountText = money.money.text;
    spans['amount'] = { start: money.start, end: money.end };
  }
  const stake = hasStake.has(type) ? nearestStake(setting) ?? (type === 'INVESTED_IN' ? stakeNearby(setting) : undefined) : undefined;
  if (stake?.percent) {
    attributes.stakePercent = stake.percent.percent;
    spans['stakePercent'] = { start: stake.start, end: stake.end };
  }
  if (type === 'INVESTED_IN') {
    const round = /\b((?:[Ss]eries|[Rr]ound)\s+[A-H]\+?|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ss]eed|[Aa]ngel|pre-IPO|[A-H])(?=(?:[- ]stage)?[- ](?:round|financing|funding|injection|tranche))|pre-Series [A-H])/.exec(sentenceText(setting));
    if (round) attributes.round = (round[1] ?? '').trim();
  }
  if (type === 'LICENSED') {
    const phrase = nearestPhrase(setting, /^(?:licen[sc]es?|permits?|permission|approval|concession|certificate|charter|authori[sz]ation|clearance|franchise|accreditation|consent|registration|right|qualification)$/);
    if (phrase) { const span = { start: (phrase.units[0] as Unit).start, end: phrase.end }; attributes.license = setting.text.slice(span.start, span.end).replace(/\blicen([sc])es\b/, 'licen$1e'); spans['license'] = span; }
  }
  if (type === 'SUED') {
    const court = setting.units.find(unit => unit.name?.entity.type === 'Court');
    if (court?.name) { attributes.court = court.name.entity.name; spans['court'] = { start: court.start, end: court.end }; }
  }
  if (type === 'RULED_ON') {
    const winner = winnerOf(setting);
    if (winner?.head.name) { attributes.beneficiary = winner.head.name.entity.name; spans['beneficiary'] = { start: winner.head.start, end: winner.head.end }; }
  }
  if (type === 'INVESTIGATED') {
    const over = prepositionals(setting.items, setting.at, 'verb').find(({ preposition, index }) => /^(?:over|for|on|about|concerning|regarding|on suspicion of)$/.test(preposition) && phraseAt(setting.items, index)?.head.kind !== 'name');
    const phrase = over ? phraseAt(setting.items, over.index) : null;
    if (phrase) { const span = { start: (phrase.units[0] as Unit).start, end: phrase.end }; attributes.subject = setting.text.slice(span.start, span.end); spans['subject'] = span; }
  }
  return { attributes, spans };
}

/** Who is to be paid: "to Kite", "compensate Kite", "awarded Kite damages", "ruled in favour of Kite", "sided with Kite". */
function winnerOf(setting: Setting): Phrase | undefined {
  const { items, at, target } = setting;
  const isOther = (phrase: Phrase | null | undefined): phrase is Phrase => phrase?.head.name !== undefined && phrase.head.name.entity.id !== target.entity.id && !/^(?:Court|Place|Regulation|Product)$/.test(phrase.head.name.entity.type);
  const trigger = items[at];
  const sides = trigger?.kind === 'verb' && /^(?:rule|decide|find|side|judge|award)$/.test(trigger.lemma);
  const behind = prepositionals(items, at, 'verb').concat(laterTo(setting)).filter(({ preposition }) => /^(?:to|in favour of|in favor of)$/.test(preposition) || sides && /^(?:for|with)$/.test(preposition)).map(({ index }) => phraseAt(items, index)).find(isOther);
  if (behind) return behind;
  const v = items.findIndex((item, k) => item.kind === 'verb' && (k >= at && /^(?:compensate|pay|reimburse|indemnify|refund)$/.test(item.lemma) || item.lemma === 'award'));
  const verb = items[v];
  return verb?.kind === 'verb' ? [phraseAt(items, v + 1), verb.passive && verb.lemma === 'award' ? phraseAt(items, subjectIndex(items, v)) : null].find(isOther) : undefined;
}

function laterTo({ items, at }: Setting): { preposition: string; index: number }[] {
  const next = items.findIndex((item, k) => k > at && item.kind === 'verb');
  return next >= 0 ? [...prepositionals(items, next, 'verb')] : [];
}

const sentenceText = ({ units, text }: Setting): string => text.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0);

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

function nearestPhrase({ items, at }: Setting, noun: RegExp): Phrase | undefined {
  return items.filter((item): item is Phrase => item.kind === 'phrase' && item.head.kind !== 'name' && noun.test(item.head.lower)).sort((a, b) => Math.abs(a.start - (items[at] as Item).start) - Math.abs(b.start - (items[at] as Item).start))[0];
}

