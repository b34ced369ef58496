import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readChronicle } from '../../import/pipeline.js';
import type { DocumentFacts } from '../../schema/facts.js';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { document } from '../seed.js';
import { ask, dataOf } from './support.js';

/** As it is imported: what is not stated here must be explained by reading it again. */
const chronicle = `The quays in 2011

March 3

Harbour Bank invested USD 5 million in Nordwind Air. The weather was fine all day.

April 26

Nordwind Air sued Harbour Bank.

May 9

Nordwind Airlines Co., Ltd. (NWA) painted a ship. Later Harbour Bank painted another. NWA was pleased.
`;
/** Facts that clash. */
const clashing = document('rumours')
  .milestone('2012-02-10', 'Quay Mobile invested CNY 30 million in Lantern Fund.')
  .states('Company Quay Mobile', 'INVESTED_IN', 'Company Lantern Fund', { amount: 30_000_000, currency: 'CNY', stakePercent: 10 })
  .milestone('2012-02-20', 'Quay Mobile invested CNY 35 million in Lantern Fund.')
  .states('Company Quay Mobile', 'INVESTED_IN', 'Company Lantern Fund', { amount: 35_000_000, currency: 'CNY', stakePercent: 12 })
  .milestone('2012-09-20', 'Quay Mobile invested CNY 90 million in Lantern Fund.')
  .states('Company Quay Mobile', 'INVESTED_IN', 'Company Lantern Fund', { amount: 90_000_000, currency: 'CNY' })
  .milestone('2012-03-01', 'Quay Mobile acquired Pico 77.')
  .states('Company Quay Mobile', 'ACQUIRED', 'Company Pico 77')
  .milestone('2012-03-04', 'Quay Mobile denied that it had acquired Pico 77.')
  .states('Company Quay Mobile', 'ACQUIRED', 'Company Pico 77', { status: 'DENIED' })
  .milestone('2012-04-01', 'Ada Byrne founded Pico 77.')
  .states('Person Ada Byrne', 'FOUNDED', 'Company Pico 77')
  .milestone('2012-06-01', 'On June 1, Ada Byrne founded Pico 77.')
  .states('Person Ada Byrne', 'FOUNDED', 'Company Pico 77')
  .facts();

function imported(): DocumentFacts {
  const { facts } = readChronicle(new TextEncoder().encode(chronicle), 'quays.txt');
  if (facts === null) throw new Error('The chronicle cannot be read.');
  return facts;
}

describe('on the embedded store', () => { describeProvenance(() => openStore({ uri: 'memory:', timeoutMs: 30_000 })); });
const neo4j = await borrowNeo4j();
afterAll(neo4j.giveBack);
describeOnNeo4j('on Neo4j', neo4j, address => {
  describeProvenance(async () => {
    await emptyNeo4j(address);
    return openStore({ ...address, timeoutMs: 30_000 });
  });
});

function describeProvenance(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    for (const facts of [imported(), clashing]) await store.putDocument(facts);
  }, 120_000);
  afterAll(() => store.close());

  test('a milestone says which words yielded something, and which sentences nothing', async () => {
    expect(await dataOf(store, `{ node(id: "quays#M001") { ... on Milestone { coverage {
      share silent { text start end } yielded { text mention { entity { id } } relation { sentence } }
    } } } }`)).toEqual({ node: { coverage: {
      share: 0.5,
      silent: [{ text: 'The weather was fine all day.', start: 53, end: 82 }],
      yielded: [
        { text: 'Harbour Bank invested USD 5 million in Nordwind Air.', mention: null, relation: { sentence: 'Harbour Bank invested in Nordwind Air' } },
        { text: 'Harbour Bank', mention: { entity: { id: 'company:harbour-bank' } }, relation: null },
        { text: 'Nordwind Air', mention: { entity: { id: 'company:nordwind-air' } }, relation: null },
      ],
    } } });
  });

  test('an entity says why its other names are its names', async () => {
    expect(await dataOf(store, '{ company(name: "NWA") { name mergedFrom { name reason count first { start milestone { id } } } } }')).toEqual({ company: {
      name: 'Nordwind Airlines Co., Ltd.',
      mergedFrom: [{ name: 'NWA', reason: '"Nordwind Airlines Co., Ltd. (NWA)"', count: 2, first: { start: 29, milestone: { id: 'quays#M003' } } }],
    } });
  });

  describe('why there is no relation', () => {
    const whyNot = (a: string, b: string, type: string): Promise<unknown> => dataOf(store, `{ whyNot(a: "${a}", b: "${b}", type: ${type}) {
      constraint totalCount relations { sentence } passages { milestone { id } inOneSentence verdict instead refusals { frame trigger reason sentence { text } } }
    } }`);

    test('a passage may say something else of the two, or have no word for it', async () => {
      expect(await whyNot('company:harbour-bank', 'company:nordwind-air', 'PARTNERED_WITH')).toEqual({ whyNot: {
        constraint: null, totalCount: 2, relations: [],
        passages: [
          { milestone: { id: 'quays#M001' }, inOneSentence: true, verdict: 'It is read as another relation between the two: INVESTED_IN.', instead: ['Harbour Bank invested in Nordwind Air'], refusals: [] },
          { milestone: { id: 'quays#M002' }, inOneSentence: true, verdict: 'It is read as another relation between the two: SUED.', instead: ['Nordwind Air sued Harbour Bank'], refusals: [] },
        ],
      } });
      expect(await whyNot('company:harbour-bank', 'company:nordwind-airlines', 'ACQUIRED')).toEqual({ whyNot: {
        constraint: null, totalCount: 1, relations: [],
        passages: [{
          milestone: { id: 'quays#M003' }, inOneSentence: false, instead: [], refusals: [],
          verdict: 'No word in it is known to state ACQUIRED. Harbour Bank and Nordwind Airlines Co., Ltd. stand in different sentences.',
        }],
      } });
    });

    test('a relation that there is, is shown', async () => {
      expect(await whyNot('company:nordwind-air', 'company:harbour-bank', 'INVESTED_IN')).toMatchObject({ whyNot: {
        relations: [{ sentence: 'Harbour Bank invested in Nordwind Air' }], passages: [{ verdict: 'It states the relation: see relations.' }, {}],
      } });
    });

    test('the ontology may forbid it', async () => {
      expect(await whyNot('person:ada-byrne', 'company:pico-77', 'LISTED_ON')).toMatchObject({ whyNot: {
        constraint: 'LISTED_ON goes from a Company to a Company; Ada Byrne is a Person and Pico 77 is a Company.',
      } });
    });

    test('unknown and same entities are refused', async () => {
      expect((await ask(store, '{ whyNot(a: "company:nobody", b: "company:pico-77", type: SUED) { totalCount } }')).errors).toMatchObject([{ message: 'There is no entity "company:nobody".' }]);
      expect((await ask(store, '{ whyNot(a: "company:pico-77", b: "company:pico-77", type: SUED) { totalCount } }')).errors).toMatchObject([{ message: 'a and b are the same entity.' }]);
    });
  });

  describe('conflicts', () => {
    test('stand side by side, with the reason for what is shown', async () => {
      const { conflicts } = await dataOf(store, '{ conflicts { totalCount nodes { kind reason relations { id status } } } }') as { conflicts: { totalCount: number; nodes: { kind: string; reason: string; relations: { id: string }[] }[] } };
      expect(conflicts.nodes.map(({ kind, relations }) => [kind, ...relations.map(({ id }) => id.split('|')[3])])).toEqual([
        ['DENIAL', '2012-03-01', '2012-03-04'],
        ['DATE', '2012-04-01', '2012-06-01'],
        // The investment of September is another one.
        ['AMOUNT', '2012-02-10', '2012-02-20'],
        ['STAKE', '2012-02-10', '2012-02-20'],
      ]);
      expect(conflicts.nodes[0]?.reason).toBe('What is DENIED is left out by default, where STATED, PLANNED, ENDED is shown; @view(statuses: …) shows it.');
      expect(conflicts.nodes[1]?.reason).toMatch(/^All are shown by default/);
    });

    test('can be asked for by entity, type and view', async () => {
      const count = async (args: string, view = ''): Promise<unknown> => dataOf(store, `query ${view} { conflicts${args} { totalCount } }`);
      expect(await count('(of: "person:ada-byrne")')).toEqual({ conflicts: { totalCount: 1 } });
      expect(await count('(types: [INVESTED_IN, ACQUIRED])')).toEqual({ conflicts: { totalCount: 3 } });
      expect(await count('', '@view(withoutMilestones: ["rumours#M005"])')).toEqual({ conflicts: { totalCount: 3 } });
    });
  });

  test('what is shown can be cited, with its words, its place and the data version', async () => {
    const version = await store.dataVersion();
    const end = `Chronicle Graph, data version ${version}`;
    const relation = 'company:nordwind-air|SUED|company:harbour-bank|2011-04-26';
    expect(await dataOf(store, `{ citations(ids: ["${relation}", "quays#M001", "quays", "company:nobody"]) relation: node(id: "${relation}") { ... on Relation { evidence { citation } } } }`)).toEqual({
      citations: [
        `Nordwind Air sued Harbour Bank. “Nordwind Air sued Harbour Bank.” The quays in 2011. 2011-04-26. Passage quays#M002. ${end}.`,
        `The quays in 2011. 2011-03-03. Passage quays#M001, headed “March 3”. ${end}.`,
        `The quays in 2011. ${end}.`,
        null,
      ],
      relation: { evidence: [{ citation: `“Nordwind Air sued Harbour Bank.” The quays in 2011. 2011-04-26. Passage quays#M002, headed “April 26”. ${end}.` }] },
    });
    const { bibtex, csl } = await dataOf(store, `{ bibtex: citations(ids: ["${relation}"], format: BIBTEX) csl: citations(ids: ["${relation}"], format: CSL) }`) as { bibtex: string[]; csl: string[] };
    expect(bibtex[0]).toBe(`@misc{company:nordwind-air-SUED-company:harbour-bank-2011-04-26,
  title = {Nordwind Air sued Harbour Bank},
  howpublished = {The quays in 2011},
  year = {2011},
  month = {4},
  note = {“Nordwind Air sued Harbour Bank.” Passage quays\\#M002. ${end}.}
}`);
    expect(JSON.parse(csl[0] ?? '')).toMatchObject({ id: relation, type: 'document', title: 'Nordwind Air sued Harbour Bank', issued: { 'date-parts': [[2011, 4, 26]] }, version });
  });
}
