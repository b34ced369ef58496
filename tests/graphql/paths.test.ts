/** Paths, subgraphs and neighbourhoods through GraphQL, on both stores. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { document } from '../seed.js';
import { allPaths, type Walked } from '../graph/naive.js';
import { NaiveStore } from '../store/naive-store.js';
import { entityIds, Random, randomFacts, randomView } from '../store/random.js';
import { ask, counted, dataOf, harbour } from './support.js';

// A Neo4j that was just started answers its first statements in seconds.
jest.setTimeout(60_000);

/** A second document: it states the licence again, and knows more of Quay Mobile. */
const quay = document('quay')
  .milestone('2011-05-04', 'The Sky Authority granted Nordwind Air a flight permit on May 3. The Sky Authority also looked into Quay Mobile.')
  .states('Regulator Sky Authority', 'LICENSED', 'Company Nordwind Air', { license: 'flight permit', date: '2011-05-03', confidence: 0.95 })
  .states('Regulator Sky Authority', 'INVESTIGATED', 'Company Quay Mobile', { confidence: 0.6 })
  .milestone('2011-10-01', 'Ada Byrne joined Quay Mobile. Island Trust stands alone beside Reef Ltd.')
  .states('Person Ada Byrne', 'HELD_POSITION_AT', 'Company Quay Mobile', { title: 'director' })
  .states('Company Island Trust', 'PARTNERED_WITH', 'Company Reef Ltd')
  .facts();

const borrowed = await borrowNeo4j();
afterAll(borrowed.giveBack);

describe('on the embedded store', () => { describePaths(() => openStore({ uri: 'memory:', timeoutMs: 30_000 })); });
describeOnNeo4j('on Neo4j', borrowed, address => {
  describePaths(async () => {
    await emptyNeo4j(address);
    return openStore({ ...address, timeoutMs: 30_000 });
  });
});

function describePaths(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.putDocument(harbour);
    await store.putDocument(quay);
  });
  afterAll(() => store.close());

  const sentences = async (args: string, view = ''): Promise<readonly string[]> => {
    const { paths } = await dataOf(store, `query ${view} { paths(${args}) { sentence } }`) as { paths: readonly { readonly sentence: string }[] };
    return paths.map(path => path.sentence);
  };

  describe('paths', () => {
    test('say in words how one comes to another, and show the words of each step', async () => {
      expect(await dataOf(store, `{ paths(from: "lantern fund", to: "company:harbour-bank", k: 1) {
        sentence length confidence nodes { name }
        steps { sentence direction from { id } to { id } quote evidence { milestone { id } } relation { __typename node { name } ... on InvestedIn { amount { text } stakePercent } } }
      } }`)).toEqual({ paths: [{
        sentence: 'Lantern Fund invested in Nordwind Air, which received investment from Harbour Bank.',
        length: 2, confidence: 0.9, nodes: [{ name: 'Lantern Fund' }, { name: 'Nordwind Air' }, { name: 'Harbour Bank' }],
        steps: [
          {
            sentence: 'Lantern Fund invested in Nordwind Air.', direction: 'FORWARD', from: { id: 'company:lantern-fund' }, to: { id: 'company:nordwind-air' },
            quote: 'Ada Byrne and Lantern Fund invested CNY 30 million in Nordwind Air.', evidence: [{ milestone: { id: 'harbour#M002' } }],
            relation: { __typename: 'InvestmentsEdge', node: { name: 'Nordwind Air' }, amount: { text: 'CNY 30 million' }, stakePercent: null },
          },
          {
            sentence: 'Nordwind Air received investment from Harbour Bank.', direction: 'BACKWARD', from: { id: 'company:nordwind-air' }, to: { id: 'company:harbour-bank' },
            quote: 'Harbour Bank invested USD 5 million in Nordwind Air for 20 percent.', evidence: [{ milestone: { id: 'harbour#M001' } }],
            relation: { __typename: 'InvestorsEdge', node: { name: 'Harbour Bank' }, amount: { text: 'USD 5 million' }, stakePercent: 20 },
          },
        ],
      }] });
    });

    test('come shortest first, then the more certain, and say what is only planned or alleged', async () => {
      expect(await sentences('from: "Harbour Bank", to: "Sky Authority"')).toEqual([
        'Harbour Bank invested in Nordwind Air, which was licensed by Sky Authority.',
        'Harbour Bank invested in Quay Mobile (planned), which was investigated by Sky Authority.',
        'Harbour Bank invested in Quay Mobile (planned), which had a position held by Ada Byrne, who invested in Nordwind Air, which was licensed by Sky Authority.',
      ]);
      expect(await sentences('from: "Nordwind Air", to: "Harbour Bank", statuses: [ALLEGED], maxLength: 1')).toEqual(['Nordwind Air sued Harbour Bank (alleged).']);
    });

    test('keep to what they may use while they are looked for: a longer way is found where a shorter one may not be used', async () => {
      const ends = 'from: "Harbour Bank", to: "Sky Authority", k: 1';
      const overPeople = ['Harbour Bank invested in Quay Mobile (planned), which had a position held by Ada Byrne, who invested in Nordwind Air, which was licensed by Sky Authority.'];
      const overQuay = ['Harbour Bank invested in Quay Mobile (planned), which was investigated by Sky Authority.'];
      expect(await sentences(`${ends}, avoid: ["Nordwind Air"]`)).toEqual(overQuay);
      expect(await sentences(`${ends}, through: [INVESTED_IN, INVESTIGATED]`)).toEqual(overQuay);
      expect(await sentences(`${ends}, between: { start: "2011-05-03" }`)).toEqual(overQuay);
      expect(await sentences(ends, '@view(withoutMilestones: ["harbour#M001"])')).toEqual(overQuay);
      expect(await sentences(ends, '@view(withoutMilestones: ["harbour#M001"], minConfidence: 0.8)')).toEqual(overPeople);
      expect(await sentences(`${ends}, asOf: "2011-05-03"`)).toEqual(['Harbour Bank invested in Nordwind Air, which was licensed by Sky Authority.']);
      expect(await sentences(`${ends}, asOf: "2011-05-02"`)).toEqual([]);
    });

    test('see through a view what is left: of two passages one, with its own confidence', async () => {
      const ends = '{ paths(from: "Sky Authority", to: "Nordwind Air", k: 1) { confidence steps { quote evidence { milestone { id } } } } }';
      expect(await dataOf(store, ends)).toMatchObject({ paths: [{ confidence: 0.95, steps: [{ evidence: [{ milestone: { id: 'harbour#M003' } }, { milestone: { id: 'quay#M001' } }] }] }] });
      expect(await dataOf(store, `query @view(documents: ["harbour"]) ${ends}`))
        .toEqual({ paths: [{ confidence: 0.9, steps: [{ quote: 'The Sky Authority granted Nordwind Air a flight permit.', evidence: [{ milestone: { id: 'harbour#M003' } }] }] }] });
    });

    test('follow relations one way where that is asked for', async () => {
      const ends = 'from: "Sky Authority", to: "Quay Mobile", k: 5';
      expect(await sentences(`${ends}, direction: OUT`)).toEqual(['Sky Authority investigated Quay Mobile.']);
      expect(await sentences(`${ends}, direction: IN`)).toEqual([]);
      expect(await sentences('from: "Quay Mobile", to: "Sky Authority", direction: IN')).toEqual(['Quay Mobile was investigated by Sky Authority.']);
    });

    test('are none where nothing joins the two', async () => {
      expect(await sentences('from: "Harbour Bank", to: "Reef Ltd", maxLength: 6')).toEqual([]);
    });
  });

  describe('several entities', () => {
    test('are joined by the fewest relations', async () => {
      expect(await dataOf(store, `{ pathsAmong(ids: ["Ada Byrne", "company:lantern-fund", "Sky Authority"]) {
        connected confidence nodes { name } relations { sentence evidence { quote } } groups { name }
      } }`)).toEqual({ pathsAmong: {
        connected: true, confidence: 0.9, nodes: [{ name: 'Ada Byrne' }, { name: 'Lantern Fund' }, { name: 'Sky Authority' }, { name: 'Nordwind Air' }],
        relations: [
          { sentence: 'Lantern Fund invested in Nordwind Air', evidence: [{ quote: 'Ada Byrne and Lantern Fund invested CNY 30 million in Nordwind Air.' }] },
          { sentence: 'Ada Byrne invested in Nordwind Air', evidence: [{ quote: 'Ada Byrne and Lantern Fund invested CNY 30 million in Nordwind Air.' }] },
          { sentence: 'Sky Authority licensed Nordwind Air', evidence: [{ quote: 'The Sky Authority granted Nordwind Air a flight permit.' }, { quote: 'The Sky Authority granted Nordwind Air a flight permit on May 3. The Sky Authority also looked into Quay Mobile.' }] },
        ],
        groups: [[{ name: 'Ada Byrne' }, { name: 'Lantern Fund' }, { name: 'Sky Authority' }]],
      } });
    });

    test('that do not hang together stand in groups', async () => {
      expect(await dataOf(store, '{ pathsAmong(ids: ["Ada Byrne", "Reef Ltd", "Quay Mobile"]) { connected relations { sentence } groups { name } } }')).toEqual({ pathsAmong: {
        connected: false, relations: [{ sentence: 'Ada Byrne held a position at Quay Mobile' }], groups: [[{ name: 'Ada Byrne' }, { name: 'Quay Mobile' }], [{ name: 'Reef Ltd' }]],
      } });
    });

    test('two have in common whom both have to do with', async () => {
      expect(await dataOf(store, '{ commonNeighbors(a: "Harbour Bank", b: "Sky Authority") { totalCount nodes { node { name } confidence toA { sentence } toB { __typename sentence node { name } } } } }')).toEqual({ commonNeighbors: {
        totalCount: 2, nodes: [
          { node: { name: 'Nordwind Air' }, confidence: 0.9, toA: [{ sentence: 'Harbour Bank invested in Nordwind Air' }], toB: [{ __typename: 'Licensed', sentence: 'Sky Authority licensed Nordwind Air', node: { name: 'Nordwind Air' } }] },
          { node: { name: 'Quay Mobile' }, confidence: 0.6, toA: [{ sentence: 'Harbour Bank invested in Quay Mobile (planned)' }], toB: [{ __typename: 'Investigated', sentence: 'Sky Authority investigated Quay Mobile', node: { name: 'Quay Mobile' } }] },
        ],
      } });
      expect(await dataOf(store, '{ commonNeighbors(a: "Harbour Bank", b: "Sky Authority", through: [INVESTED_IN]) { totalCount } }')).toEqual({ commonNeighbors: { totalCount: 0 } });
    });
  });

  describe('a neighbourhood', () => {
    test('is nodes with their distance, of a hub first what is most certain, and all edges between them', async () => {
      expect(await dataOf(store, '{ neighborhood(of: ["Lantern Fund"], depth: 2, statuses: [STATED]) { nodes { id distance entity { name } } edges { type source { id } target { id } } edgesLeftOut truncated { hidden } } }')).toEqual({ neighborhood: {
        nodes: [
          { id: 'company:lantern-fund', distance: 0, entity: { name: 'Lantern Fund' } },
          { id: 'company:nordwind-air', distance: 1, entity: { name: 'Nordwind Air' } },
          { id: 'regulator:sky-authority', distance: 2, entity: { name: 'Sky Authority' } },
          { id: 'company:harbour-bank', distance: 2, entity: { name: 'Harbour Bank' } },
          { id: 'person:ada-byrne', distance: 2, entity: { name: 'Ada Byrne' } },
        ],
        edges: [
          { type: 'INVESTED_IN', source: { id: 'company:harbour-bank' }, target: { id: 'company:nordwind-air' } },
          { type: 'INVESTED_IN', source: { id: 'company:lantern-fund' }, target: { id: 'company:nordwind-air' } },
          { type: 'INVESTED_IN', source: { id: 'person:ada-byrne' }, target: { id: 'company:nordwind-air' } },
          { type: 'LICENSED', source: { id: 'regulator:sky-authority' }, target: { id: 'company:nordwind-air' } },
          { type: 'PARTNERED_WITH', source: { id: 'company:lantern-fund' }, target: { id: 'company:nordwind-air' } },
        ],
        edgesLeftOut: 0, truncated: [],
      } });
    });

    test('that is cut says at whom and how much', async () => {
      expect(await dataOf(store, '{ neighborhood(of: ["Nordwind Air"], limit: 3) { nodes { id } truncated { entity { name } shown hidden } } }')).toEqual({ neighborhood: {
        // Lantern Fund has two relations with it, the Sky Authority the most certain one.
        nodes: [{ id: 'company:nordwind-air' }, { id: 'company:lantern-fund' }, { id: 'regulator:sky-authority' }], truncated: [{ entity: { name: 'Nordwind Air' }, shown: 2, hidden: 2 }],
      } });
    });
  });

  test('random questions have the answers of a search that tries everything, over what a naive store shows', async () => {
    const random = new Random(71);
    const facts = randomFacts(new Random(72));
    const naive = new NaiveStore([harbour, quay, ...facts]);
    for (const one of facts) await store.putDocument(one);
    let several = 0;
    for (let turn = 0; turn < 60; turn++) {
      const view = randomView(random);
      // A stretch that ends before it begins is refused, which has a test of its own.
      if ((view.between?.start ?? '') > (view.between?.end ?? '9')) continue;
      const steps = naive.relations({ filter: {}, view, orderBy: [], first: 1_000, withTotal: false })
        .flatMap(({ relation }): readonly Walked[] => [{ relation, from: relation.source, to: relation.target }, { relation, from: relation.target, to: relation.source }]);
      const [from, to] = [random.one(entityIds.slice(0, 5)), random.one(entityIds.slice(5))];
      const maxLength = 1 + random.below(3);
      const { paths } = await dataOf(store, `query ($from: String!, $to: String!, $maxLength: Int!, $asOf: LocalDate, $between: DateRangeInput, $statuses: [Status!], $minConfidence: Float, $documents: [ID!], $withoutMilestones: [ID!])
        @view(asOf: $asOf, between: $between, statuses: $statuses, minConfidence: $minConfidence, documents: $documents, withoutMilestones: $withoutMilestones) {
        paths(from: $from, to: $to, k: 5, maxLength: $maxLength) { confidence steps { relation { id confidence } } }
      }`, { from, to, maxLength, ...view }) as { readonly paths: readonly { readonly steps: readonly { readonly relation: { readonly id: string } }[] }[] };
      const expected = allPaths(steps, from, to, maxLength).slice(0, 5);
      expect(paths.map(path => path.steps.map(({ relation }) => relation.id).join(' '))).toEqual(expected);
      if (expected.length > 1) several++;
    }
    for (const { document: { id } } of facts) await store.removeDocument(id);
    // Without such cases the test would show little.
    expect(several).toBeGreaterThan(10);
  });

  describe('what makes no sense is refused', () => {
    test.each([
      ['paths(from: "Nordwind Air", to: "company:nordwind-air") { length }', 'Nordwind Air and company:nordwind-air are the same entity.'],
      ['paths(from: "Nordwind Air", to: "Harbour Bank", maxLength: 7) { length }', 'maxLength is 7.'],
      ['paths(from: "Nordwind Air", to: "Harbour Bank", maxLength: 0) { length }', 'maxLength is 0.'],
      ['paths(from: "Nordwind Air", to: "Harbour Bank", k: 51) { length }', 'k is 51.'],
      ['paths(from: "Nordwind Air", to: "Harbour Bank", avoid: ["Harbour Bank"]) { length }', 'Harbour Bank is asked about and to be avoided.'],
      ['paths(from: "Nordwnd Air", to: "Harbour Bank") { length }', 'There is no entity "Nordwnd Air".'],
      ['pathsAmong(ids: ["Harbour Bank"]) { connected }', 'The number of ids is 1.'],
      ['pathsAmong(ids: ["Harbour Bank", "company:harbour-bank"]) { connected }', 'All ids are of the same entity.'],
      ['commonNeighbors(a: "Harbour Bank", b: "Harbour Bank") { totalCount }', 'Harbour Bank and Harbour Bank are the same entity.'],
      ['neighborhood(of: []) { edgesLeftOut }', 'The number of entities in the middle is 0.'],
      ['neighborhood(of: ["Harbour Bank"], depth: 5) { edgesLeftOut }', 'depth is 5.'],
      ['neighborhood(of: ["Harbour Bank", "Nordwind Air"], limit: 1) { edgesLeftOut }', 'limit is 1.'],
    ])('%s', async (field, message) => {
      const { data, errors } = await ask(store, `{ ${field} info { documents } }`);
      expect(errors).toMatchObject([{ message }]);
      expect(data).toMatchObject({ info: { documents: 2 } });
    });
  });

  test('the whole graph is read once a data version, whatever is asked of it', async () => {
    const { store: watched, calls } = counted(store);
    await dataOf(watched, '{ one: paths(from: "company:nordwind-air", to: "company:quay-mobile") { length } other: paths(from: "company:quay-mobile", to: "company:lantern-fund") { length } neighborhood(of: ["company:quay-mobile"], depth: 4) { nodes { id } } }');
    expect(calls.filter(name => name === 'graph')).toEqual(['graph']);
  });
}
