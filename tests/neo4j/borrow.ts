/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver types its options as classes and takes literals. */
import { describe } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';

/** Where a Neo4j server is, and who may write to it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

export type Borrowed =
  | { readonly address: Neo4jAddress; readonly giveBack: () => void }
  | { readonly missing: string; readonly giveBack: () => void };

/**
 * The Neo4j server, for this test file alone until it gives it back. Ask at the top level of the file:
 *
 *     const borrowed = await borrowNeo4j();
 *     describeOnNeo4j('…', borrowed, address => { … });
 *     afterAll(borrowed.giveBack);
 *
 * Where there is none, its tests are skipped with the reason in the title; with CHRONICLE_REQUIRE_NEO4J=1 that is an error.
 */
export async function borrowNeo4j(): Promise<Borrowed> {
  const socket = createConnection(Number(process.env['CHRONICLE_TEST_NEO4J_LENDER']), '127.0.0.1');
  const giveBack = (): void => { socket.end(); };
  const answer = await new Promise<Neo4jAddress | { readonly missing: string }>((resolve, reject) => {
    socket.once('error', reject);
    createInterface(socket).once('line', line => { resolve(JSON.parse(line) as Neo4jAddress); });
  });
  if (!('missing' in answer)) return { address: answer, giveBack };
  giveBack();
  if (process.env['CHRONICLE_REQUIRE_NEO4J'] === '1') throw new Error(`CHRONICLE_REQUIRE_NEO4J is set, but ${answer.missing}.`);
  return { ...answer, giveBack };
}

/** `describe` on the borrowed server, or a skipped one that says why. */
export function describeOnNeo4j(title: string, borrowed: Borrowed, tests: (address: Neo4jAddress) => void): void {
  if ('missing' in borrowed) describe.skip(`${title} (skipped: ${borrowed.missing})`, () => { tests({ uri: '', user: '', password: '' }); });
  else describe(title, () => { tests(borrowed.address); });
}

/** Deletes all but the mark that says whose database this is: relationships first, as a whole hub at once is too much for a small heap. */
export async function emptyNeo4j({ uri, user, password, database }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const target = database === undefined ? {} : { database };
  try {
    for (const text of ['MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS', 'MATCH (n) WHERE NOT n:UsedByChronicleTests CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS']) {
      const session = driver.session(target);
      await session.run(text);
      await session.close();
    }
  } finally {
    await driver.close();
  }
}
