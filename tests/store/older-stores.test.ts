import { expect, test } from '@jest/globals';
import { CypherStore } from '../../src/store/cypher-store.js';
import type { CypherDriver } from '../../src/store/cypher-driver.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openEmbedded } from '../../src/store/embedded-driver.js';
import { exportOf } from './graph-store.contract.js';
import { Random, randomFacts } from './random.js';

/** Makes of each relation with one statement what was written until 27 November 2026: lists of one. */
async function makeOlder(driver: CypherDriver): Promise<void> {
  await driver.transaction(run => run(`MATCH (:Entity)-[r]->(:Entity) WHERE r.statement IS NOT NULL
    SET r.statements = [r.statement], r.eachMilestone = [r.milestone], r.eachRule = [r.rule] REMOVE r.statement, r.milestone, r.rule`));
}

/** All there is, what a rule found, what one document says, and what its passages assert. */
async function told(store: GraphStore, rule: string, document: string, milestones: readonly string[]): Promise<unknown> {
  const page = { first: 50, withTotal: true, orderBy: [{ by: 'DATE' as const, descending: false }] };
  return {
    bytes: await exportOf(store),
    byRule: await store.relations({ ...page, filter: { rule: { eq: rule } }, view: { statuses: ['STATED', 'PLANNED'] } }),
    ofDocument: await store.relations({ ...page, filter: {}, view: { statuses: ['STATED', 'PLANNED'], documents: [document] } }),
    inPassages: await store.relationsIn(milestones, { statuses: ['STATED'] }),
  };
}

test('A store whose relations have lists of one says what a new one says, and an import finds it as it is', async () => {
  const driver = openEmbedded(null, 20_000);
  const store = new CypherStore(driver);
  const documents = randomFacts(new Random(11));
  for (const facts of documents) await store.putDocument(facts);
  const [some] = documents.filter(({ assertions }) => assertions.length > 0);
  if (some === undefined) throw new Error('The random facts assert nothing.');
  const asked = [some.assertions[0]?.evidence.rule ?? '', some.document.id, some.milestones.map(({ id }) => id)] as const;
  const before = await told(store, ...asked);
  await makeOlder(driver);
  expect(await driver.read('MATCH (:Entity)-[r]->(:Entity) WHERE r.statement IS NOT NULL RETURN count(r) AS n')).toEqual([{ n: 0 }]);
  expect(await told(store, ...asked)).toEqual(before);
  expect((before as { byRule: { edges: unknown[] } }).byRule.edges).not.toHaveLength(0);
  expect(await store.putDocument(some)).toMatchObject({ unchanged: true });
  await store.close();
});
