/** What every store promises. `open` gives an empty store for each test; the suite closes it. `cases` is how many random questions of each kind are asked. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentFacts } from '../../schema/facts.js';
import { exportLine, factsFromExport } from '../../src/store/export-records.js';
import type { ExportRecord, GraphStore, Page, View, Window } from '../../src/store/graph-store.js';
import { date, document } from '../seed.js';
import { NaiveStore, window } from './naive-store.js';
import {
  directions, entityIds, entityOrderKeys, milestoneIds, milestoneOrderKeys, Random, randomDocument, randomEntityFilter, randomFacts, randomMilestoneFilter, randomOrder,
  randomRelationFilter, randomView, relationOrderKeys, typesOrAll,
} from './random.js';

const view: View = { statuses: ['STATED', 'PLANNED', 'ENDED'] };
const all = { orderBy: [], first: 1_000, filter: {}, view, withTotal: false } as const;
const bank = 'company:harbour-bank';
const air = 'company:nordwind-air';

export async function exportOf(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const record of store.export()) lines.push(exportLine(record));
  return lines.join('\n');
}

const values = <T>(page: Window<T>): readonly T[] => page.edges.map(edge => edge.value);

/** One purchase, told by two documents: both know the day, one knows the sum. */
function alpha(): DocumentFacts {
  return document('alpha')
    .milestone('2011-04-26', 'Harbour Bank bought Nordwind Air for USD 5 million.')
    .states('Company Harbour Bank', 'ACQUIRED', 'Company Nordwind Air', { amount: 5_000_000, currency: 'USD', amountText: 'USD 5 million', confidence: 0.8 })
    .milestone('2011-05-02', 'Tide Commission licensed Nordwind Air.')
    .states('Regulator Tide Commission', 'LICENSED', 'Company Nordwind Air', { license: 'Air licence' })
    .facts();
}
function beta(): DocumentFacts {
  return document('beta')
    .milestone('2011-04-27', 'In April, the Harbour Bank bought Nordwind Air.')
    .mentions('Company Harbour Bank', 'the Harbour Bank')
    .states('Company Harbour Bank', 'ACQUIRED', 'Company Nordwind Air', { date: date('2011-04-01', '2011-04-30', 'MONTH'), confidence: 0.9 })
    .facts();
}

export function describeGraphStore(open: () => Promise<GraphStore>, cases: number): void {
  let store: GraphStore;
  beforeEach(async () => { store = await open(); });
  afterEach(async () => { await store.close(); });

  describe('writing', () => {
    test('an empty store has no facts, and the version of no facts', async () => {
      expect(await store.info()).toMatchObject({ dataVersion: '0'.repeat(32), documents: 0, milestones: 0, entities: {}, relations: {} });
      expect(await exportOf(store)).toBe('');
    });

    test('a document is written once: the second time nothing is written', async () => {
      expect(await store.putDocument(alpha())).toEqual({ milestones: 2, entities: 3, relations: 2, removed: 0, unchanged: false });
      const before = await exportOf(store);
      expect(await store.putDocument(alpha())).toEqual({ milestones: 0, entities: 0, relations: 0, removed: 0, unchanged: true });
      expect(await exportOf(store)).toBe(before);
      expect(await store.info()).toMatchObject({ documents: 1, milestones: 2, entities: { Company: 2, Regulator: 1 }, relations: { ACQUIRED: 1, LICENSED: 1 } });
    });

    test('two documents that state the same fact make one relation with two pieces of evidence', async () => {
      await store.putDocument(alpha());
      await store.putDocument(beta());
      const [row] = values(await store.relationsOf([bank], { ...all, types: [], direction: 'OUT' }).then(pages => pages[0] as Window<never>));
      expect(row).toMatchObject({ relation: {
        id: `${bank}|ACQUIRED|${air}|2011-04-26`, date: date('2011-04-26'), confidence: 0.9, attributes: { amount: 5_000_000, currency: 'USD', amountText: 'USD 5 million' },
        evidence: [
          { milestone: 'alpha#M001', quote: 'Harbour Bank bought Nordwind Air for USD 5 million.' },
          { milestone: 'beta#M001', quote: 'In April, the Harbour Bank bought Nordwind Air.' },
        ],
      } });
    });

    test('an entity has the longest name that a document gives it, and the other names as aliases', async () => {
      const longer = document('beta').milestone('2011-04-27', 'Harbour Bank Ltd. opened.').mentions('Company Harbour Bank', 'Harbour Bank Ltd.').facts();
      const renamed = { ...longer, entities: longer.entities.map(entity => ({ ...entity, name: 'Harbour Bank Ltd.', aliases: [] })) };
      await store.putDocument(alpha());
      await store.putDocument(renamed);
      expect(await store.entitiesById([bank])).toEqual([{ id: bank, type: 'Company', name: 'Harbour Bank Ltd.', aliases: ['Harbour Bank'] }]);
      await store.removeDocument('beta');
      expect(await store.entitiesById([bank])).toEqual([{ id: bank, type: 'Company', name: 'Harbour Bank', aliases: [] }]);
      expect(await store.entitiesByName([{ name: 'Harbour Bank Ltd.' }])).toEqual([null]);
    });

    test('neither order nor detours matter: the same documents give the same bytes and version', async () => {
      await store.putDocument(alpha());
      await store.putDocument(beta());
      const [bytes, version] = [await exportOf(store), await store.dataVersion()];
      await store.removeDocument('alpha');
      await store.putDocument(randomDocument(new Random(1), 'beta'));
      await store.putDocument(randomDocument(new Random(2), 'gamma'));
      await store.putDocument(beta());
      await store.removeDocument('gamma');
      await store.putDocument(alpha());
      expect(await exportOf(store)).toBe(bytes);
      expect(await store.dataVersion()).toBe(version);
    });

    test('removing a document takes away what only it supported', async () => {
      await store.putDocument(beta());
      const before = await exportOf(store);
      await store.putDocument(alpha());
      // Its listing, two milestones, the names of three entities, the licence, and the purchase under the id it had with two documents.
      expect(await store.removeDocument('alpha')).toMatchObject({ removed: 8, relations: 1, unchanged: false });
      expect(await exportOf(store)).toBe(before);
      expect(await store.entitiesById(['regulator:tide-commission'])).toEqual([null]);
    });

    test('removing a document that is not there does nothing', async () => {
      expect(await store.removeDocument('nowhere')).toEqual({ milestones: 0, entities: 0, relations: 0, removed: 0, unchanged: true });
    });

    test('the last document leaves nothing behind', async () => {
      for (const facts of randomFacts(new Random(3))) await store.putDocument(facts);
      for (const { id } of await store.documents()) await store.removeDocument(id);
      expect(await exportOf(store)).toBe('');
      expect(await store.dataVersion()).toBe('0'.repeat(32));
    });

    test('a changed text changes the quotes, and nothing else', async () => {
      await store.putDocument(alpha());
      const version = await store.dataVersion();
      const changed = JSON.parse(JSON.stringify(alpha()).replaceAll('bought Nordwind', 'BOUGHT Nordwind')) as DocumentFacts;
      expect(await store.putDocument(changed)).toMatchObject({ milestones: 1, entities: 0, relations: 0, unchanged: false });
      const [row] = await store.relationsById([`${bank}|ACQUIRED|${air}|2011-04-26`], view);
      expect(row?.relation.evidence.map(evidence => evidence.quote)).toEqual(['Harbour Bank BOUGHT Nordwind Air for USD 5 million.']);
      expect(await store.dataVersion()).not.toBe(version);
    });

    test('progress runs to the end', async () => {
      const seen: (readonly [number, number])[] = [];
      await store.putDocument(alpha(), (done, total) => seen.push([done, total]));
      expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
    });

    test('an export is enough to build the store again', async () => {
      for (const facts of randomFacts(new Random(4))) await store.putDocument(facts);
      const [bytes, version] = [await exportOf(store), await store.dataVersion()];
      const records = bytes.split('\n').map(line => JSON.parse(line) as ExportRecord);
      for (const { id } of await store.documents()) await store.removeDocument(id);
      for (const facts of factsFromExport(records)) await store.putDocument(facts);
      expect(await exportOf(store)).toBe(bytes);
      expect(await store.dataVersion()).toBe(version);
    });

    test('facts that do not hold together are refused before anything is written', async () => {
      const facts = alpha();
      const wrong = { ...facts, milestones: facts.milestones.map(milestone => ({ ...milestone, text: 'Other words.' })) };
      await expect(store.putDocument(wrong)).rejects.toMatchObject({ code: 'BAD_FACTS' });
      expect(await store.dataVersion()).toBe('0'.repeat(32));
    });
  });

  describe('reading', () => {
    beforeEach(async () => {
      await store.putDocument(alpha());
      await store.putDocument(beta());
    });

    test('answers stand in the order of the ids, null where there is none, twice where asked twice', async () => {
      expect((await store.entitiesById([air, 'nobody', bank, air])).map(entity => entity?.name)).toEqual(['Nordwind Air', undefined, 'Harbour Bank', 'Nordwind Air']);
      expect((await store.milestonesById(['beta#M001', bank])).map(milestone => milestone?.ordinal)).toEqual([1, undefined]);
      expect((await store.documents()).map(one => one.id)).toEqual(['alpha', 'beta']);
    });

    test('a name is found by canonical name or alias, whatever its case, and by type', async () => {
      const found = await store.entitiesByName([{ name: 'harbour BANK' }, { name: 'THE Harbour Bank', type: 'Company' }, { name: 'Harbour Bank', type: 'Court' }, { name: 'Nobody' }]);
      expect(found.map(entity => entity?.id)).toEqual([bank, bank, undefined, undefined]);
    });

    test('a relation is found by its id, and by the id it had before another document joined it', async () => {
      const found = await store.relationsById([`${bank}|ACQUIRED|${air}|2011-04-26`, `${bank}|ACQUIRED|${air}|2011-04-01`, `${bank}|ACQUIRED|${air}|1999-01-01`, 'nonsense'], view);
      expect(found.map(row => row?.relation.id)).toEqual([`${bank}|ACQUIRED|${air}|2011-04-26`, `${bank}|ACQUIRED|${air}|2011-04-26`, undefined, undefined]);
    });

    test('a view without a passage shows what the other passages say', async () => {
      const [row] = await store.relationsById([`${bank}|ACQUIRED|${air}|2011-04-26`], { ...view, withoutMilestones: ['alpha#M001'] });
      expect(row?.relation).toMatchObject({ date: { start: '2011-04-01', precision: 'MONTH' }, attributes: {}, evidence: [{ milestone: 'beta#M001' }] });
    });

    test('a relation whose last evidence the view hides is not there', async () => {
      const [row] = await store.relationsById(['regulator:tide-commission|LICENSED|company:nordwind-air|2011-05-02'], { ...view, documents: ['beta'] });
      expect(row).toBeNull();
    });

    test('mentions stand under their milestone and their entity, in order', async () => {
      expect((await store.mentionsIn(['beta#M001', 'nowhere'])).map(list => list.map(mention => [mention.text, mention.start])))
        .toEqual([[['the Harbour Bank', 10], ['Harbour Bank', 14], ['Nordwind Air', 34]], []]);
      expect((await store.mentionsOf([air, 'nobody'], 2)).map(({ mentions, totalCount }) => [mentions.map(mention => mention.milestone), totalCount]))
        .toEqual([[['alpha#M001', 'beta#M001'], 3], [[], 0]]);
    });

    test('a milestone gives the relations that it is evidence of', async () => {
      expect((await store.relationsIn(['beta#M001', 'alpha#M002', 'nowhere'], view)).map(rows => rows.map(row => row.relation.type))).toEqual([['ACQUIRED'], ['LICENSED'], []]);
    });

    test.each([{ first: -1 }, { first: 1, last: 1 }, {}, { first: 1.5 }])('a page %p is refused', async page => {
      await expect(store.entities({ orderBy: [], filter: {}, view, withTotal: false, ...page })).rejects.toMatchObject({ code: 'BAD_PAGE' });
    });

    test('a filter that asks whether a text is there leaves the text as it is', async () => {
      // Neo4j 5.26 gave true in its place where the question was an IS NOT NULL beside another condition.
      const filter = { not: { or: [{ document: { eq: 'beta#M008' } }, { id: { in: ['beta#M003', 'gamma#M001'] } }], not: { text: { isNull: false } } } };
      const page = await store.milestones({ ...all, filter, orderBy: [{ by: 'DATE', descending: false }], first: 1 });
      expect(values(page).map(({ text }) => text)).toEqual(['Harbour Bank bought Nordwind Air for USD 5 million.']);
    });

    test('a cursor outlives the row it was made from', async () => {
      const order = { ...all, orderBy: [{ by: 'DATE', descending: false }], first: 1 } as const;
      const first = await store.relations(order);
      await store.removeDocument('alpha');
      await store.removeDocument('beta');
      await store.putDocument(document('gamma').milestone('2011-07-01', 'Harbour Bank sued Nordwind Air.').states('Company Harbour Bank', 'SUED', 'Company Nordwind Air').facts());
      expect(values(await store.relations({ ...order, after: first.edges[0]?.cursor ?? '' })).map(row => row.relation.type)).toEqual(['SUED']);
    });
  });

  describe('random questions get the answers of a naive model:', () => {
    const facts = randomFacts(new Random(2011));
    const naive = new NaiveStore(facts);
    beforeEach(async () => { for (const one of facts) await store.putDocument(one); });

    /** Walks two pages from either end, with the total, and compares both with what the model has between the cursors. */
    async function comparePages<Key extends string, T>(ask: (page: Omit<Page<Key>, 'orderBy'>) => Promise<Window<T>>, expected: readonly T[], random: Random): Promise<void> {
      const size = 1 + random.below(4);
      const first = await ask({ first: size, withTotal: true });
      expect(values(first)).toEqual(window(expected, { first: size }));
      expect([first.totalCount, first.hasNextPage, first.hasPreviousPage]).toEqual([expected.length, expected.length > size, false]);
      const after = first.edges.at(-1)?.cursor;
      if (after !== undefined) expect(values(await ask({ first: size, after, withTotal: false }))).toEqual(window(expected, { first: size }, size - 1));

      const last = await ask({ last: size, withTotal: false });
      expect(values(last)).toEqual(window(expected, { last: size }));
      expect([last.totalCount, last.hasPreviousPage]).toEqual([null, expected.length > size]);
      const before = last.edges[0]?.cursor;
      if (before !== undefined) expect(values(await ask({ last: size, before, withTotal: false }))).toEqual(window(expected, { last: size }, -1, expected.length - Math.min(size, expected.length)));
    }

    test('entities', async () => {
      const random = new Random(1);
      for (let turn = 0; turn < cases; turn++) {
        const query = { filter: randomEntityFilter(random), view: randomView(random), orderBy: randomOrder(random, entityOrderKeys) };
        await comparePages(page => store.entities({ ...query, ...page }), naive.entities({ ...all, ...query }), random);
      }
    }, 120_000);

    test('relations', async () => {
      const random = new Random(2);
      for (let turn = 0; turn < cases; turn++) {
        const query = { filter: randomRelationFilter(random), view: randomView(random), orderBy: randomOrder(random, relationOrderKeys) };
        await comparePages(page => store.relations({ ...query, ...page }), naive.relations({ ...all, ...query }), random);
      }
    }, 120_000);

    test('relations of entities', async () => {
      const random = new Random(3);
      for (let turn = 0; turn < cases; turn++) {
        const query = { types: typesOrAll(random), direction: random.one(directions), filter: randomRelationFilter(random), view: randomView(random), orderBy: randomOrder(random, relationOrderKeys) };
        const ids = [random.one(entityIds), random.one(entityIds)];
        for (const [place, id] of ids.entries()) {
          await comparePages(async page => (await store.relationsOf(ids, { ...query, ...page }))[place] as Window<unknown>, naive.relationsOf(id, { ...all, ...query }), random);
        }
      }
    }, 120_000);

    test('milestones', async () => {
      const random = new Random(4);
      for (let turn = 0; turn < cases; turn++) {
        const query = { filter: randomMilestoneFilter(random), view: randomView(random), orderBy: randomOrder(random, milestoneOrderKeys) };
        await comparePages(page => store.milestones({ ...query, ...page }), naive.milestones({ ...all, ...query }), random);
      }
    }, 120_000);

    test('relations in milestones', async () => {
      const random = new Random(5);
      for (let turn = 0; turn < 10; turn++) {
        const seen = randomView(random);
        const rows = naive.relations({ ...all, view: seen });
        expect(await store.relationsIn(milestoneIds, seen)).toEqual(milestoneIds.map(id => rows.filter(row => row.relation.evidence.some(evidence => evidence.milestone === id))));
      }
    }, 120_000);
  });
}
