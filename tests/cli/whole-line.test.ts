/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver types its options as classes and takes literals. */
/**
 * From a file to an export by the command line, as users run it: over the sample, or over the file at CHRONICLE_TEST_SOURCE.
 *
 *     CHRONICLE_TEST_SOURCE=page.txt npm test -- tests/cli/whole-line
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j, type Neo4jAddress } from '../neo4j/borrow.js';
import { Random } from '../store/random.js';
import { buildChronicle, chronicle, type Ended, type RunOptions } from './chronicle.js';

jest.setTimeout(240_000);
const borrowed = await borrowNeo4j();
afterAll(borrowed.giveBack);
const folder = mkdtempSync(join(tmpdir(), 'chronicle-line-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const source = process.env['CHRONICLE_TEST_SOURCE'] ?? 'samples/china-internet-2011-retold.txt';
type Environment = Readonly<Record<string, string>>;

async function succeeds(args: readonly string[], environment: Environment): Promise<string> {
  const { code, out, err } = await chronicle(args, { environment });
  expect([code, err]).toEqual([0, '']);
  return out;
}
const importing = (options: RunOptions): Promise<Ended> => chronicle(['import', source], options);
const exporting = (environment: Environment): Promise<string> => succeeds(['export'], environment);

let expected: string;
let duration: number;
beforeAll(async () => {
  await buildChronicle();
  const environment = { CHRONICLE_STORE: join(folder, 'first.grafeo') };
  const began = performance.now();
  await succeeds(['import', source], environment);
  duration = performance.now() - began;
  expected = await exporting(environment);
  expect(expected.split('\n').length).toBeGreaterThan(1_000);
});

/** Ten times over, an import is killed at some moment between its start and its end; then one runs to its end. */
async function killTenTimesAndFinish(environment: Environment, random: Random): Promise<void> {
  let killed = 0;
  // Imports that end before they are killed say how long one takes here and now.
  let longest = duration;
  for (let attempt = 0; attempt < 50 && killed < 10; attempt++) {
    const began = performance.now();
    const { code } = await importing({ environment, killAfter: random.below(Math.round(longest)) });
    if (code === null) killed++;
    else longest = Math.min(longest, performance.now() - began);
  }
  expect(killed).toBe(10);
  await succeeds(['import', source], environment);
  expect(await exporting(environment)).toBe(expected);
}

describe('The embedded store', () => {
  test('is not written by a second import', async () => {
    const environment = { CHRONICLE_STORE: join(folder, 'first.grafeo') };
    expect(await succeeds(['import', source], environment)).toMatch(/^\S+: unchanged\n$/);
    expect(await exporting(environment)).toBe(expected);
  });

  test('holds the same bytes after ten imports were killed and one was not', async () => {
    await killTenTimesAndFinish({ CHRONICLE_STORE: join(folder, 'killed.grafeo') }, new Random(2011));
  });

  test.each([
    ['in Kiribati, in 2038', { TZ: 'Pacific/Kiritimati', CLOCK: '2038-02-01T00:00:00Z' }],
    ['in Newfoundland, in 1999', { TZ: 'America/St_Johns', CLOCK: '1999-12-31T23:59:59Z' }],
    ['in Turkey, whose i has a dot, on a leap day', { TZ: 'Europe/Istanbul', LC_ALL: 'tr_TR.UTF-8', CLOCK: '2024-02-29T12:00:00Z' }],
  ])('holds the same bytes %s', async (_, surroundings) => {
    const shim = pathToFileURL(resolve('tests/cli/shift-clock.mjs')).href;
    const environment = { ...surroundings, NODE_OPTIONS: `--import=${shim}`, CHRONICLE_STORE: join(folder, `${surroundings.CLOCK.slice(0, 4)}.grafeo`) };
    await succeeds(['import', source], environment);
    expect(await exporting(environment)).toBe(expected);
  });

  test('reads an export, and gives it back', async () => {
    const [file, environment] = [join(folder, 'graph.jsonl'), { CHRONICLE_STORE: join(folder, 'copy.grafeo') }];
    await succeeds(['export', '--output', file], { CHRONICLE_STORE: join(folder, 'first.grafeo') });
    await succeeds(['import', file], environment);
    expect(await exporting(environment)).toBe(expected);
  });
});

describeOnNeo4j('Neo4j', borrowed, address => {
  const environment: Environment = settingsOf(address);
  beforeAll(() => emptyNeo4j(address));

  test('gives the bytes that the embedded store gives', async () => {
    await succeeds(['import', source], environment);
    expect(await exporting(environment)).toBe(expected);
  });

  test('is not written by a second import', async () => {
    const before = await lastTransaction(address);
    expect(await succeeds(['import', source], environment)).toMatch(/^\S+: unchanged\n$/);
    expect(await lastTransaction(address)).toBe(before);
  });

  test('is empty when the document is removed', async () => {
    const id = /^(\S+): /.exec(await succeeds(['import', source], environment))?.[1] ?? '';
    expect(await succeeds(['remove', id], environment)).toBe(`${id}: removed\n`);
    expect(await exporting(environment)).toBe('');
  });

  test('holds the same bytes after ten imports were killed and one was not', async () => {
    await emptyNeo4j(address);
    await killTenTimesAndFinish(environment, new Random(2011));
  });
});

function settingsOf({ uri, user, password, database }: Neo4jAddress): Environment {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...database !== undefined && { NEO4J_DATABASE: database } };
}

/** The number of the last transaction that changed anything, be it data or schema. */
async function lastTransaction({ uri, user, password, database = 'neo4j' }: Neo4jAddress): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { records } = await driver.executeQuery('SHOW DATABASE $name YIELD lastCommittedTxn', { name: database }, { database: 'system' });
  await driver.close();
  return String(records[0]?.get('lastCommittedTxn'));
}
