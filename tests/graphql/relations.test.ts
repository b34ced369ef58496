import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { document } from '../seed.js';
import { ask, counted, dataOf, harbour, storeWith } from './support.js';

let store: GraphStore;
beforeAll(async () => { store = await storeWith(harbour); });
afterAll(() => store.close());

describe('relations', () => {
  test('the question of DESIGN runs as it is written', async () => {
    const data = await dataOf(store, `query WhoStandsBehind @view(asOf: "2011-12-31", statuses: [STATED, PLANNED]) {
      company(name: "Harbour Bank") {
        investments(first: 5, orderBy: [{ by: DATE, direction: DESC }]) {
          totalCount
          edges { date { start precision } amount { value currency text } stakePercent
                  evidence { quote milestone { id date { text } } }
                  node { name investors { nodes { name } } } }
        }
      }
    }`);
    expect(data).toEqual({ company: { investments: { totalCount: 2, edges: [
      {
        date: { start: '2011-09-01', precision: 'DAY' }, amount: null, stakePercent: null,
        evidence: [{ quote: 'Nordwind Air and Lantern Fund agreed to work together; Harbour Bank will invest in Quay Mobile.', milestone: { id: 'harbour#M005', date: { text: '2011-09-01' } } }],
        node: { name: 'Quay Mobile', investors: { nodes: [{ name: 'Harbour Bank' }] } },
      },
      {
        date: { start: '2011-02-10', precision: 'DAY' }, amount: { value: 5_000_000, currency: 'USD', text: 'USD 5 million' }, stakePercent: 20,
        evidence: [{ quote: 'Harbour Bank invested USD 5 million in Nordwind Air for 20 percent.', milestone: { id: 'harbour#M001', date: { text: '2011-02-10' } } }],
        node: { name: 'Nordwind Air', investors: { nodes: [{ name: 'Harbour Bank' }, { name: 'Lantern Fund' }, { name: 'Ada Byrne' }] } },
      },
    ] } } });
  });

  test('any relation can be asked for what all relations of its type have, whichever end it is seen from', async () => {
    const data = await dataOf(store, `{
      company(name: "Nordwind Air") { relations { edges { __typename sentence node { name } ... on InvestedIn { stakePercent } ... on Licensed { license } } } }
      relations(types: [INVESTED_IN], first: 1) { nodes { __typename node { name } ... on InvestedIn { stakePercent target { name } } } }
    }`);
    expect(data).toEqual({
      company: { relations: { edges: [
        { __typename: 'InvestorsEdge', sentence: 'Harbour Bank invested in Nordwind Air', node: { name: 'Harbour Bank' }, stakePercent: 20 },
        { __typename: 'InvestorsEdge', sentence: 'Lantern Fund invested in Nordwind Air', node: { name: 'Lantern Fund' }, stakePercent: null },
        { __typename: 'InvestorsEdge', sentence: 'Ada Byrne invested in Nordwind Air', node: { name: 'Ada Byrne' }, stakePercent: null },
        { __typename: 'Licensed', sentence: 'Sky Authority licensed Nordwind Air', node: { name: 'Sky Authority' }, license: 'flight permit' },
        { __typename: 'PartneredWith', sentence: 'Lantern Fund partnered with Nordwind Air', node: { name: 'Lantern Fund' } },
      ] } },
      relations: { nodes: [{ __typename: 'InvestmentsEdge', node: { name: 'Nordwind Air' }, stakePercent: 20, target: { name: 'Nordwind Air' } }] },
    });
  });

  test('pages follow each other from the front and from the back', async () => {
    const page = async (args: string): Promise<unknown> => dataOf(store, `{ company(name: "Nordwind Air") { investors(${args}) { nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`);
    const first = await page('first: 2') as { company: { investors: { pageInfo: { endCursor: string } } } };
    expect(first).toMatchObject({ company: { investors: { nodes: [{ name: 'Harbour Bank' }, { name: 'Lantern Fund' }], pageInfo: { hasNextPage: true, hasPreviousPage: false } } } });
    expect(await page(`first: 2, after: "${first.company.investors.pageInfo.endCursor}"`)).toMatchObject({ company: { investors: { nodes: [{ name: 'Ada Byrne' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } } } });
    expect(await page('last: 1')).toMatchObject({ company: { investors: { nodes: [{ name: 'Ada Byrne' }], pageInfo: { hasPreviousPage: true } } } });
  });

  test.each([
    ['first: -1', 'first is -1.'],
    ['first: 501', 'first is 501, and 500 is the most at once.'],
    ['first: 1, last: 1', 'first and last are both given.'],
    ['after: "nothing"', '"nothing" is not a cursor.'],
    ['between: { start: "2011-05-01", end: "2011-04-01" }', 'The stretch from 2011-05-01 to 2011-04-01 ends before it begins.'],
    ['asOf: "2011-4-1"', 'Value is not a valid LocalDate: 2011-4-1. Write a day as 2011-04-26.'],
    ['filter: { amount: { currency: "RMB", gt: 5 } }', 'Value is not a valid currency value: RMB. Write an ISO 4217 code: CNY for RMB and yuan, USD for dollars.'],
  ])('a page that makes no sense is refused: %s', async (args, message) => {
    expect((await ask(store, `{ relations(${args}) { nodes { id } } }`)).errors).toMatchObject([{ message }]);
  });

  test('what is only rumoured shows where it is asked for', async () => {
    const data = await dataOf(store, `{ company(name: "Nordwind Air") { usual: lawsuitsFiled { totalCount } rumoured: lawsuitsFiled(statuses: [ALLEGED]) { edges { status node { name } } } } }`);
    expect(data).toEqual({ company: { usual: { totalCount: 0 }, rumoured: { edges: [{ status: 'ALLEGED', node: { name: 'Harbour Bank' } }] } } });
  });

  test('filters look at edges, at their other ends, and through them', async () => {
    const data = await dataOf(store, `{
      rich: companies(filter: { investments: { some: { amount: { gt: 1000000, currency: "USD" }, node: { name: { eq: "nordwind air" } } } } }) { nodes { name } }
      unlicensed: companies(filter: { licenses: { none: {} } }) { nodes { name } }
      sought: companies(filter: { investors: { count: { gte: 2 } } }) { nodes { name } }
      notBanks: companies(filter: { AND: [{ NOT: { name: { contains: "bank" } } }, { OR: [{ name: { startsWith: "l" } }, { name: { startsWith: "q" } }] }] }, orderBy: [{ by: NAME, direction: DESC }]) { nodes { name } }
    }`);
    expect(data).toEqual({
      rich: { nodes: [{ name: 'Harbour Bank' }] },
      unlicensed: { nodes: [{ name: 'Harbour Bank' }, { name: 'Lantern Fund' }, { name: 'Quay Mobile' }] },
      sought: { nodes: [{ name: 'Nordwind Air' }] },
      notBanks: { nodes: [{ name: 'Quay Mobile' }, { name: 'Lantern Fund' }] },
    });
  });
});

describe('what a request costs', () => {
  test.each([1, 100])('the store is called once for each level, with %i parents', async parents => {
    const builder = document('many');
    for (let n = 0; n < parents; n++) builder.milestone('2011-01-01', `Fund A${n} invested in Firm B${n}, led by Person C${n}.`)
      .states(`Company Fund A${n}`, 'INVESTED_IN', `Company Firm B${n}`).states(`Person Person C${n}`, 'HELD_POSITION_AT', `Company Firm B${n}`);
    const many = await storeWith(builder.facts());
    const { store: watched, calls } = counted(many);
    await dataOf(watched, `{ companies(first: 500) { totalCount nodes { mentions { nodes { milestone { mentions { entity { name } } relations { id } } } }
      investments { totalCount edges { evidence { milestone { document { title } } } node { people { nodes { name positions { nodes { name } } } } } } } } } }`);
    expect(calls.sort()).toEqual(['documents', 'entities', 'entitiesById', 'mentionsIn', 'mentionsOf', 'milestonesById', 'relationsIn', 'relationsOf', 'relationsOf', 'relationsOf']);
    await many.close();
  });
});
