import { describe, expect, test } from '@jest/globals';
import type { Relation } from '../../schema/facts.js';
import { relationType } from '../../schema/ontology.js';
import { findMotifs, type Motifs, type MotifStep } from '../../src/time/motifs.js';
import { allAtOnce } from '../../src/work/work.js';
import { date } from '../seed.js';
import { Random } from '../store/random.js';
import { names, randomRelations, relation } from './relations.js';

const step = (source: string | null, type: MotifStep['type'], target: string | null): MotifStep => ({ type, source, target });
const licensedThenSued = [step('authority', 'LICENSED', 'company'), step(null, 'SUED', 'company')];

function find(relations: readonly Relation[], steps: readonly MotifStep[], within: number, more: Partial<Parameters<typeof findMotifs>[1]> = {}): Motifs {
  return allAtOnce(findMotifs(relations, { steps, within, admits: () => true, first: 1_000, budget: 1_000_000, ...more }));
}

const ids = ({ motifs }: Motifs): readonly string[] => motifs.map(({ relations }) => relations.map(({ id }) => id).join(' → '));

describe('licensed, then sued within 90 days', () => {
  const licence = relation('commission LICENSED air', date('2011-03-01'));
  const suit = relation('bank SUED air', date('2011-05-30'));

  test('is found with what its variables stand for', () => {
    expect(find([licence, suit], licensedThenSued, 90)).toEqual({
      motifs: [{ relations: [licence, suit], bindings: new Map([['authority', 'commission'], ['company', 'air']]), days: 90 }], count: 1, isComplete: true,
    });
  });

  test.each([
    ['a day too late', [licence, relation('bank SUED air', date('2011-05-31'))]],
    ['in the other order', [relation('bank SUED air', date('2011-02-01')), licence]],
    ['of somebody else', [licence, relation('bank SUED dune', date('2011-04-01'))]],
    ['at a time that may lie before the licence', [relation('bank SUED air', date('2011-03-01', '2011-03-31', 'MONTH')), relation('commission LICENSED air', date('2011-03-15'))]],
    ['at a time that may be too late', [licence, relation('bank SUED air', date('2011-05-01', '2011-05-31', 'MONTH'))]],
  ])('is not found where the suit is %s', (_, relations) => {
    expect(find(relations, licensedThenSued, 90).count).toBe(0);
  });

  test('is found where both fall on one day, as the text does not say which came first', () => {
    expect(find([licence, relation('bank SUED air', licence.date)], licensedThenSued, 0).count).toBe(1);
  });

  test('can ask who may be meant', () => {
    const relations = [licence, relation('commission LICENSED dune', date('2011-03-01')), suit, relation('bank SUED dune', date('2011-05-30'))];
    expect(ids(find(relations, licensedThenSued, 90, { admits: (variable, entity) => variable !== 'company' || entity === 'dune' })))
      .toEqual(['commission|LICENSED|dune|2011-03-01 → bank|SUED|dune|2011-05-30']);
  });
});

describe('a pattern', () => {
  test('goes through a relation without direction either way', () => {
    const relations = [relation('air PARTNERED_WITH bank', date('2011-03-01')), relation('bank SUED air', date('2011-04-01'))];
    expect(find(relations, [step('one', 'PARTNERED_WITH', 'other'), step('one', 'SUED', 'other')], 90).motifs.map(({ bindings }) => Object.fromEntries(bindings))).toEqual([{ one: 'bank', other: 'air' }]);
    expect(find(relations, [step('one', 'PARTNERED_WITH', null), step('one', 'SUED', null)], 90).count).toBe(1);
    expect(find(relations, [step(null, 'PARTNERED_WITH', null), step(null, 'SUED', null)], 90).count).toBe(1);
  });

  test('means different entities by different names, and different relations by different steps', () => {
    const first = relation('bank INVESTED_IN air', date('2011-03-01'));
    const rival = [step('one', 'INVESTED_IN', 'company'), step('other', 'INVESTED_IN', 'company')];
    expect(find([first], rival, 90).count).toBe(0);
    expect(find([first, relation('bank INVESTED_IN air', date('2011-04-01'))], rival, 90).count).toBe(0);
    expect(find([first, relation('dune INVESTED_IN air', date('2011-04-01'))], rival, 90).count).toBe(1);
  });

  test('gives the first ones and counts all', () => {
    const relations = [1, 2, 3].map(day => relation('bank SUED air', date(`2011-03-0${day}`)));
    const twice = [step('one', 'SUED', 'other'), step('one', 'SUED', 'other')];
    expect(ids(find(relations, twice, 90, { first: 2 }))).toEqual(['bank|SUED|air|2011-03-01 → bank|SUED|air|2011-03-02', 'bank|SUED|air|2011-03-01 → bank|SUED|air|2011-03-03']);
    expect(find(relations, twice, 90, { first: 2 })).toMatchObject({ count: 3, isComplete: true });
  });

  test('that would take too much work stops, and says so', () => {
    const relations = randomRelations(new Random(1), 400);
    const steps = Array.from({ length: 5 }, () => step(null, 'SUED', null));
    const stopped = find(relations, steps, 365, { budget: 5_000 });
    expect(stopped.isComplete).toBe(false);
    expect(find(relations, steps, 365, { budget: 5_000 })).toEqual(stopped);
  });

  test('is found wherever it holds and nowhere else (300 random chronicles and patterns)', () => {
    const random = new Random(9);
    let found = 0;
    for (let turn = 0; turn < 300; turn++) {
      const relations = randomRelations(random, 25);
      const steps = Array.from({ length: 2 + random.below(2) }, () => {
        const [source, target] = [random.one(['a', 'b', 'c', null]), random.one(['a', 'b', 'c', null])];
        return step(source, random.one(['INVESTED_IN', 'LICENSED', 'SUED', 'PARTNERED_WITH'] as const), target === source ? null : target);
      });
      const within = random.one([0, 10, 60, 200, 400]);
      const expected = naively(relations, steps, within);
      const motifs = find(relations, steps, within);
      expect({ turn, found: motifs.motifs.map(({ relations: chain, bindings }) => describeMatch(chain, bindings)).sort() }).toEqual({ turn, found: [...expected].sort() });
      found += expected.length;
    }
    expect(found).toBeGreaterThan(300);
  });
});

/** Every chain of relations with every way to give the variables a meaning. */
function naively(relations: readonly Relation[], steps: readonly MotifStep[], within: number): readonly string[] {
  const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const chains = steps.reduce<readonly (readonly Relation[])[]>((some, { type }) => some.flatMap(chain => relations.filter(next =>
    next.type === type && !chain.includes(next) && (chain.at(-1)?.date.end ?? '') <= next.date.start && days((chain[0] ?? next).date.start, next.date.end) <= within).map(next => [...chain, next])), [[]]);
  const variables = [...new Set(steps.flatMap(({ source, target }) => [source, target]).filter(name => name !== null))];
  const meanings = variables.reduce<readonly ReadonlyMap<string, string>[]>((some, variable) =>
    some.flatMap(meaning => names.filter(name => ![...meaning.values()].includes(name)).map(name => new Map([...meaning, [variable, name]]))), [new Map()]);
  return chains.flatMap(chain => meanings.filter(meaning => chain.every((one, place) => {
    const { source, target } = steps[place] ?? { source: null, target: null };
    const fits = (from: string, to: string): boolean => (source === null || meaning.get(source) === from) && (target === null || meaning.get(target) === to);
    return fits(one.source, one.target) || (relationType(one.type).symmetric === true && fits(one.target, one.source));
  })).map(meaning => describeMatch(chain, meaning)));
}

function describeMatch(chain: readonly Relation[], bindings: ReadonlyMap<string, string>): string {
  return `${chain.map(({ id }) => id).join(' → ')} ${[...bindings].map(binding => binding.join('=')).sort().join(' ')}`;
}
