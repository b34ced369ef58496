/** Searches with what they should find, over the sample that is shipped and made-up passages. `npm run search:eval` prints the figures. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readChronicle } from '../../import/pipeline.js';
import { readSearchIndex, type SearchIndex } from '../../src/graphql/search/search-index.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openStore } from '../../src/store/open-store.js';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from '../neo4j/borrow.js';
import { madeUp } from './made-up.js';
import { type Recall, recallOf, wantedHits } from './recall.js';

const sample = 'china-internet-2011-retold.txt';
const { facts } = readChronicle(readFileSync(new URL(`../../samples/${sample}`, import.meta.url)), sample);

test('the list has 60 queries at least, each with something that it should find', () => {
  expect(wantedHits.length).toBeGreaterThanOrEqual(60);
  expect(wantedHits.filter(({ wanted }) => wanted.length === 0)).toEqual([]);
});

describe('the embedded store', () => { describeRecall('embedded', () => openStore({ uri: 'memory:', timeoutMs: 30_000 })); });

const neo4j = await borrowNeo4j();
afterAll(neo4j.giveBack);
describeOnNeo4j('Neo4j', neo4j, address => {
  describeRecall('Neo4j', async () => {
    await emptyNeo4j(address);
    return openStore({ ...address, timeoutMs: 30_000 });
  });
});

function describeRecall(name: string, open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let index: SearchIndex;
  beforeAll(async () => {
    store = await open();
    for (const document of [facts, madeUp]) if (document !== null) await store.putDocument(document);
    index = await readSearchIndex(store);
  }, 120_000);
  afterAll(() => store.close());

  test('of what should be found, 95 percent and more stand among the first five', () => {
    const recall = recallOf(index, wantedHits);
    if (process.env['CHRONICLE_PRINT_RECALL'] === '1') process.stdout.write(report(name, recall));
    expect(recall.at5).toBeGreaterThanOrEqual(0.95);
  });

  test('each wanted hit is in the store', async () => {
    const ids = wantedHits.flatMap(({ wanted }) => wanted);
    const held: readonly (object | null)[] = await Promise.all([store.entitiesById(ids), store.milestonesById(ids)]).then(([entities, milestones]) => ids.map((_id, i) => entities[i] ?? milestones[i] ?? null));
    expect(ids.filter((_id, i) => held[i] === null)).toEqual([]);
  });
}

function report(name: string, { at1, at5, misses }: Recall): string {
  return `\n${name}: ${wantedHits.length} queries, recall at 1 ${at1.toFixed(3)}, at 5 ${at5.toFixed(3)}\n${misses.map(miss => `  ${miss}\n`).join('')}`;
}
