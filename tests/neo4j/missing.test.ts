/** What a user sees whose machine has no Java and no Neo4j: Jest is run there on a file that is all about Neo4j. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);
let programs: string;
beforeAll(() => {
  programs = mkdtempSync(join(tmpdir(), 'chronicle-no-java-'));
  symlinkSync(process.execPath, join(programs, 'node'));
});
afterAll(() => { rmSync(programs, { recursive: true }); });

async function runJest(environment: Readonly<Record<string, string>>): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--forceExit', 'tests/store/broken-connection.test.ts'], {
    env: { PATH: programs, ...environment }, stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
  const code = await new Promise<number | null>((resolve, reject) => { child.once('error', reject).once('close', resolve); });
  return { code, said };
}

test('its Neo4j tests are skipped, and the run says why', async () => {
  const { code, said } = await runJest({});
  expect(code).toBe(0);
  expect(said).toMatch(/^Tests: +\d+ skipped, \d+ total$/m);
  expect(said).toContain('\nThe Neo4j half of the tests was skipped: NEO4J_URI is not set, and there is no java to start a Neo4j with.\n');
});

test('where Neo4j is demanded they fail instead, and say why', async () => {
  const { code, said } = await runJest({ CHRONICLE_REQUIRE_NEO4J: '1' });
  expect(code).toBe(1);
  expect(said).toContain('CHRONICLE_REQUIRE_NEO4J is set, but NEO4J_URI is not set, and there is no java to start a Neo4j with.');
});
