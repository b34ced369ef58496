/** When it happened: the date that the words about it name, or the passage's. */
import type { DateRange, Milestone, Span } from '../../schema/facts.js';
import type { RelationType } from '../../schema/ontology.js';
import { daysBetween, endOfMonth, isDay, isoDay, yearOf } from '../parse/calendar.js';
import { findDates } from '../parse/find-dates.js';
import { findRelativeDates } from '../parse/relative-dates.js';
import { findWeekdays } from '../parse/weekdays.js';
import type { Prepared } from './draft.js';
import { governor, previousVerb, verbOfSubject } from './grammar/clause.js';
import type { Item, VerbGroup } from './grammar/item.js';

/** Before a date that says how long, or from when it holds, and not when it happened. */
const noDeed = /\b(?:until|till|by|before|from|for|as of|compared (?:with|to)|dated|effect|effective)\s*(?:the )?$/i;
const opensNoDeed = /^(?:until|till|by)\b/i;
/** A preposition of another event: "its largest purchase since the takeover of Kite in 2007". */
const ofOtherEvent = /^(?:since|after|before|until|following|despite)$/;
/** "a ticket called Kite Pass in September": that it is called so has no date. */
const naming = /^(?:call|name|dub|title|entitle|know|base)$/;
/** What holds for long: a description ("Kite, a unit of Nordwind") tells nothing of the day on which something else happened. */
export const isState = (type: RelationType): boolean => type === 'OPERATES' || type === 'SUBSIDIARY_OF' || type === 'HELD_POSITION_AT';
/** A month without a year, told of as past, is that of the year before where it would lie further ahead than this: chronicles tell what came of things some months later. */
const farAheadDays = 183;

/** A date that a passage names; "the end of March" is March, since nobody was told the day. */
export interface NamedDate extends Span {
  readonly date: DateRange;
  /** "since 1999": what has been so began then. "Six months after Kite opened it": it is the date of the clause that follows. */
  readonly says: 'when' | 'since' | 'of-next';
  /** A month without a year: whether it is to come the words around it say. */
  readonly isBareMonth: boolean;
  /** Whether it is meant though the passage's own date lies in it: "earlier that month". "In 2011" adds nothing to a day of 2011. */
  readonly within?: boolean;
  /** Of a day of the week: the day, where the words around it look ahead. */
  readonly ahead?: string;
}

/** All dates of a passage. */
export function datesIn({ text, date: told }: Pick<Milestone, 'text' | 'date'>): NamedDate[] {
  const named = findDates(text, told).map((found): NamedDate => {
    const words = text.slice(found.start, found.end);
    const [whole] = /^(?:since|(?:at )?the end of)\b/i.test(words) ? findDates(words.replace(/^(?:since|(?:at )?the end of)/i, 'in'), told) : [];
    const isBareMonth = /^[^\d]*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i.test(words) && !/\d{4}/.test(words);
    return { ...found, ...(whole && { date: { ...whole.date, text: words } }), says: /^since\b/i.test(words) && whole ? 'since' : 'when', isBareMonth };
  });
  const relative = findRelativeDates(text, told).map(({ ofNext, ...found }): NamedDate => ({ ...found, says: ofNext ? 'of-next' : 'when', isBareMonth: false }));
  return [...named, ...relative, ...findWeekdays(text, told).map((found): NamedDate => ({ ...found, says: /^since\b/.test(found.date.text) ? 'since' : 'when', isBareMonth: false }))];
}

/** The date that belongs to the trigger `at` of a sentence, where one does; else one that opens the sentence; else the milestone's. */
export function dateOf({ milestone, figures: { dates }, items, tokens }: Prepared, sentence: number, at: number, type: RelationType): DateRange {
  const here = items[sentence] as readonly Item[];
  const words = tokens[sentence] ?? [];
  const trigger = here[at] as Item;
  if (trigger.kind !== 'verb' && isState(type)) return milestone.date;
  const own = dates.filter(({ start, end, date, within }) => start >= (words[0]?.start ?? 0) && end <= (words.at(-1)?.end ?? 0) && (within === true || !(date.start <= milestone.date.start && date.end >= milestone.date.end)) && !opensNoDeed.test(date.text) && !noDeed.test(milestone.text.slice(Math.max(0, start - 16), start)));
  const distance = ({ start }: NamedDate): number => Math.abs(start - trigger.start);
  const [nearest] = own.filter(date => isOf(here, date, at)).sort((a, b) => distance(a) - distance(b));
  const chosen = nearest ?? own.find(date => opens(here, date, at));
  return chosen === undefined ? milestone.date : meant(chosen, milestone, trigger);
}

/** Whether the verb or noun at `at` is what happened on the date. */
function isOf(items: readonly Item[], date: NamedDate, at: number): boolean {
  const trigger = items[at] as Item;
  const isSince = date.says === 'since';
  const between = items.filter(({ start, end }) => start >= trigger.end && end <= date.start);
  if (trigger.kind !== 'verb' && !isSince && trigger.end <= date.start && between.every(({ kind }) => kind !== 'verb' && kind !== 'semicolon')) return true;
  const owner = date.says === 'of-next' ? clauseAfter(items, date.end) : ownerOf(items, date);
  if (owner < 0 || isSince && !isPresentPerfect(items[owner] as VerbGroup)) return false;
  return trigger.kind === 'verb' ? owner === at || isAbove(items, owner, at) : governor(items, at) === owner || verbOfSubject(items, at) === owner;
}

/** "agreed in May to buy": the verb above an infinitive. */
function isAbove(items: readonly Item[], owner: number, at: number): boolean {
  return (items[at] as VerbGroup).form === 'infinitive' && previousVerb(items, at) === owner;
}

const isPerfect = (verb: VerbGroup): boolean => /\b(?:has|have|had|'ve)\b/i.test(verb.text);
/** "had held the office since 2015" tells what was over. */
const isPresentPerfect = (verb: VerbGroup): boolean => /\b(?:has|have|'ve)\b/i.test(verb.text);

/** The verb that the date stands behind, or the next one where it opens its clause; -1 where it tells of something else. */
function ownerOf(items: readonly Item[], { start, end }: NamedDate): number {
  let before = items.findLastIndex(item => item.end <= start);
  while (/^(?:preposition|adverb|comma)$/.test(items[before]?.kind ?? '')) before--;
  if (items[before]?.kind === 'conjunction') return nextVerb(items, end);
  for (let i = before; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === 'verb' && !naming.test(item.lemma)) return i;
    if (item.kind === 'semicolon' || item.kind === 'relative' || item.kind === 'subordinator') break;
    if (item.kind === 'preposition' && ofOtherEvent.test(item.lower)) return -1;
  }
  return nextVerb(items, end);
}

function nextVerb(items: readonly Item[], end: number): number {
  return items.findIndex(item => item.kind === 'verb' && item.start >= end);
}

/** The verb of a clause that begins right there: "six months after Kite opened it", not "six months after the sale, Kite opened it". */
function clauseAfter(items: readonly Item[], end: number): number {
  const verb = nextVerb(items, end);
  return items.slice(0, Math.max(0, verb)).some(item => item.start >= end && (item.kind === 'comma' || item.kind === 'semicolon')) ? -1 : verb;
}

/** Whether the date opens the sentence, and the trigger does not stand in a clause of its own within it. */
function opens(items: readonly Item[], { start, says }: NamedDate, at: number): boolean {
  return says === 'when' && start < (items[at] as Item).start && !items.slice(0, at).some(item => item.kind === 'relative' || item.kind === 'subordinator' || item.start < start && (item.kind === 'verb' || item.kind === 'semicolon'));
}

/** A month to come that the text tells of as past is that of the year before; a day of the week is the next one where the text looks ahead. */
function meant({ date: said, isBareMonth, ahead }: NamedDate, { date: told }: Milestone, trigger: Item): DateRange {
  const looksAhead = trigger.kind === 'verb' && (trigger.future || trigger.form === 'infinitive');
  if (ahead !== undefined && looksAhead) return { ...said, start: ahead, end: ahead };
  if (!isBareMonth || said.start <= told.end || looksAhead) return said;
  return trigger.kind === 'verb' && isPerfect(trigger) || daysBetween(told.end, said.start) > farAheadDays ? yearBefore(said) : said;
}

/** The same words a year earlier; as they were where that year has no such day. */
function yearBefore(date: DateRange): DateRange {
  const before = (day: string): readonly [number, number, number] => [yearOf(day) - 1, Number(day.slice(5, 7)), Number(day.slice(8))];
  const [start, end] = [before(date.start), before(date.end)];
  if (date.precision === 'MONTH') return { ...date, start: isoDay(...start), end: endOfMonth(end[0], end[1]) };
  return isDay(...start) && isDay(...end) ? { ...date, start: isoDay(...start), end: isoDay(...end) } : date;
}
