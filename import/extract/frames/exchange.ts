import type { NamedEntity } from '../names/name-document.js';

const exchange = /exchange|nasdaq|nyse|bourse|\baim\b|chinext|star market|börse|borsa|growth enterprise market|main board|\bamex\b|euronext|\bjasdaq\b|kosdaq|neuer markt|nikkei|\bsgx\b|\btsx\b|\basx\b|\bjse\b|\blse\b|\bhkex\b|\bhkse\b/i;

/** Whether shares are traded there: by one of its names. */
export function isExchange({ name, aliases }: Pick<NamedEntity, 'name' | 'aliases'>): boolean {
  return [name, ...aliases].some(known => exchange.test(known));
}
