import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, dataOf, harbour, storeWith } from './support.js';

let store: GraphStore;
beforeAll(async () => { store = await storeWith(harbour); });
afterAll(() => store.close());

const relation = 'id status evidence { quote }';

describe('a view', () => {
  test.each([
    'asOf: "2011-04-26"',
    'between: { start: "2011-04-01", end: "2011-05-31" }',
    'statuses: [ALLEGED, PLANNED]',
    'minConfidence: 0.95',
    'documents: ["another"]',
    'withoutMilestones: ["harbour#M001", "harbour#M003"]',
  ])('on the operation is the same as on the field: %s', async view => {
    const asked = (onOperation: string, onField: string): Promise<unknown> => dataOf(store, `query ${onOperation} {
      relations(first: 50) ${onField} { totalCount nodes { ${relation} } }
      company(name: "Nordwind Air") { relations ${onField} { totalCount edges { ${relation} } } }
    }`);
    const whole = await asked(`@view(${view})`, '');
    expect(whole).toEqual(await asked('', `@view(${view})`));
    expect(whole).not.toEqual(await asked('', ''));
  });

  test('is narrowed by a field, never widened', async () => {
    const relationsSeen = (onOperation: string, args: string): Promise<unknown> => dataOf(store, `query ${onOperation} { relations(${args}) { totalCount } }`);
    expect(await relationsSeen('@view(asOf: "2011-04-26")', 'asOf: "2011-12-31"')).toEqual({ relations: { totalCount: 3 } });
    expect(await relationsSeen('@view(asOf: "2011-12-31")', 'asOf: "2011-04-26"')).toEqual({ relations: { totalCount: 3 } });
    // Six relations are stated, planned or ended, and one of these is planned.
    expect(await relationsSeen('@view(statuses: [STATED])', 'statuses: [STATED, ALLEGED]')).toEqual({ relations: { totalCount: 5 } });
    expect(await relationsSeen('@view(between: { end: "2011-05-01" })', 'between: { start: "2011-04-01" }')).toEqual({ relations: { totalCount: 2 } });
  });

  test('of two stretches shows what touches both, though they lie apart', async () => {
    const year = { start: '2011-01-01', end: '2011-12-31', precision: 'YEAR', origin: 'stated', text: '2011' } as const;
    const told = await storeWith({ ...harbour, assertions: harbour.assertions.map((assertion, n) => n === 0 ? { ...assertion, date: year } : assertion) });
    expect(await dataOf(told, `query @view(between: { start: "2011-02-01", end: "2011-03-01" }) {
      relations(between: { start: "2011-10-01", end: "2011-11-01" }) { nodes { sentence } }
    }`)).toEqual({ relations: { nodes: [{ sentence: 'Harbour Bank invested in Nordwind Air' }] } });
    await told.close();
  });

  test('on a field holds for all beneath it, through fragments and aliases', async () => {
    expect(await dataOf(store, `
      { early: company(name: "Nordwind Air") @view(asOf: "2011-02-28") { ...Backers } late: company(name: "Nordwind Air") { ...Backers } }
      fragment Backers on Company { ... on Entity { relations { totalCount } } investors { nodes { name relations { totalCount } } } }`,
    )).toEqual({
      early: { relations: { totalCount: 1 }, investors: { nodes: [{ name: 'Harbour Bank', relations: { totalCount: 1 } }] } },
      late: { relations: { totalCount: 5 }, investors: { nodes: [
        { name: 'Harbour Bank', relations: { totalCount: 2 } }, { name: 'Lantern Fund', relations: { totalCount: 2 } }, { name: 'Ada Byrne', relations: { totalCount: 1 } },
      ] } },
    });
  });

  test('on a list of entities is what its filters and counts look at', async () => {
    const sought = (view: string): Promise<unknown> => dataOf(store, `{ companies(filter: { investors: { count: { gte: 2 } } }) ${view} { nodes { name } } }`);
    expect(await sought('')).toEqual({ companies: { nodes: [{ name: 'Nordwind Air' }] } });
    expect(await sought('@view(asOf: "2011-03-01")')).toEqual({ companies: { nodes: [] } });
  });

  test('takes variables', async () => {
    expect(await dataOf(store, 'query ($day: LocalDate) @view(asOf: $day) { relations { totalCount } }', { day: '2011-02-10' })).toEqual({ relations: { totalCount: 1 } });
  });

  test('without a passage an edge goes that only it supported', async () => {
    expect(await dataOf(store, 'query @view(withoutMilestones: ["harbour#M001"]) { company(name: "Nordwind Air") { investors { nodes { name } } } milestones { totalCount } }'))
      .toEqual({ company: { investors: { nodes: [{ name: 'Lantern Fund' }, { name: 'Ada Byrne' }] } }, milestones: { totalCount: 4 } });
  });

  test('that makes no sense is refused', async () => {
    expect((await ask(store, 'query @view(minConfidence: 2) { relations { totalCount } }')).errors).toMatchObject([{ message: 'minConfidence is 2.' }]);
  });
});
