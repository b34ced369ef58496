/** What a relation is worth, how much of it, under which title: read beside the trigger, each from its own place. */
import type { Attributes, Span } from '../../schema/facts.js';
import type { RelationType } from '../../schema/ontology.js';
import { prepositionals, subjectIndex } from './grammar/clause.js';
import { phraseAt } from './grammar/list.js';
import type { Item, Phrase } from './grammar/item.js';
import type { Unit } from './grammar/unit.js';
import { shareOf, sumOf, type Setting } from './worth.js';

export interface Found {
  readonly attributes: Attributes;
  readonly spans: Readonly<Record<string, Span>>;
}

export function attributesOf(type: RelationType, setting: Setting): Found {
  const spans: Record<string, Span> = {};
  const attributes: { -readonly [K in keyof Attributes]: Attributes[K] } = {};
  const money = sumOf(type, setting);
  if (money?.money) {
    attributes.amount = money.money.amount;
    attributes.currency = money.money.currency;
    attributes.amountText = money.money.text;
    spans['amount'] = { start: money.start, end: money.end };
  }
  const stake = shareOf(type, setting);
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

function nearestPhrase({ items, at }: Setting, noun: RegExp): Phrase | undefined {
  return items.filter((item): item is Phrase => item.kind === 'phrase' && item.head.kind !== 'name' && noun.test(item.head.lower)).sort((a, b) => Math.abs(a.start - (items[at] as Item).start) - Math.abs(b.start - (items[at] as Item).start))[0];
}

