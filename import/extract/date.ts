/** When it happened: the date that the clause names, or the passage's. */
import type { DateRange } from '../../schema/facts.js';
import { clauseAround } from './attributes.js';
import type { Prepared } from './draft.js';
import type { Item } from './grammar/item.js';

/** The date the clause itself names, where it names one; else the milestone's. */
export function dateOf({ milestone, figures: { dates }, items }: Prepared, sentence: number, at: number): DateRange {
  const here = items[sentence] as readonly Item[];
  const [from, to] = clauseAround(here, at);
  const trigger = here[at] as Item;
  const own = dates.filter(({ start, end, date }) => start >= from && end <= to && (date.precision !== 'YEAR' || /\bin\s*$/.test(milestone.text.slice(Math.max(0, start - 4), start)) && trigger.kind === 'verb') && !(date.start <= milestone.date.end && date.end >= milestone.date.start)
    && !/\b(?:since|until|till|by|before|from|for|as of|compared (?:with|to)|founded in|established in|dated)\s*(?:the )?$/i.test(milestone.text.slice(Math.max(0, start - 16), start)));
  const nearest = own.filter(({ start }) => !here.some(item => item.kind === 'verb' && item.form === 'finite' && item !== trigger && (item.start > Math.min(start, trigger.start) && item.start < Math.max(start, trigger.start))))
    .sort((a, b) => Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))[0];
  return nearest?.date ?? milestone.date;
}
