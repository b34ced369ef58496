/** Relations by hand and at random, for questions about time. */
import type { Relation } from '../../schema/facts.js';
import { type RelationType, relationType } from '../../schema/ontology.js';
import { compareCodePoints } from '../../src/store/code-point-order.js';
import { date } from '../seed.js';
import type { Random } from '../store/random.js';

/** `relation('bank INVESTED_IN air', date('2011-04-26'))`. */
export function relation(said: string, when: Relation['date'], more: Partial<Pick<Relation, 'status' | 'attributes' | 'confidence'>> = {}, place = 1): Relation {
  const [source = '', type = '', target = ''] = said.split(' ');
  return {
    id: `${source}|${type}|${target}|${when.start}${place === 1 ? '' : `|${place}`}`, type: type as RelationType, source, target, date: when,
    status: 'STATED', attributes: {}, confidence: 0.9, evidence: [], ...more,
  };
}

export const names = ['air', 'bank', 'commission', 'dune', 'elm'] as const;
const types: readonly RelationType[] = ['INVESTED_IN', 'LICENSED', 'SUED', 'PARTNERED_WITH', 'HELD_POSITION_AT'];

/** In order of start, then id. */
export function randomRelations(random: Random, count: number): readonly Relation[] {
  return Array.from({ length: count }, (_, place) => {
    const type = random.one(types);
    const source = random.one(names);
    const target = random.one(names.filter(name => name !== source));
    const [from, to] = relationType(type).symmetric === true && target < source ? [target, source] : [source, target];
    return relation(`${from} ${type} ${to}`, randomDate(random), {
      status: random.chance(60) ? 'STATED' : random.one(['PLANNED', 'ALLEGED', 'DENIED', 'ENDED'] as const),
      attributes: type === 'HELD_POSITION_AT' ? { title: random.one(['CEO', 'former CEO', 'chair']), change: random.one(['appointed', 'resigned', 'none']) } : {},
    }, place + 1);
  }).sort((a, b) => compareCodePoints(a.date.start, b.date.start) || compareCodePoints(a.id, b.id));
}

function randomDate(random: Random): Relation['date'] {
  const month = `2011-0${1 + random.below(6)}`;
  if (random.chance(10)) return date('2011-01-01', '2011-12-31', 'YEAR');
  if (random.chance(15)) return date(`${month}-01`, `${month}-28`, 'MONTH');
  return date(randomDay(random));
}

export function randomDay(random: Random): string {
  return `2011-0${1 + random.below(6)}-${String(1 + random.below(28)).padStart(2, '0')}`;
}
