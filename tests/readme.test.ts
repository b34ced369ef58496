/** The README's words hold: every command in it is run here as it stands, or is one that `.ci/run` runs. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { borrowNeo4j, describeOnNeo4j, emptyNeo4j } from './neo4j/borrow.js';

jest.setTimeout(120_000);
const borrowed = await borrowNeo4j();
afterAll(borrowed.giveBack);
const folder = mkdtempSync(join(tmpdir(), 'chronicle-readme-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const readme = readFileSync('README.md', 'utf8');
/** The contents of the blocks in a language. */
const blocks = (language: string): readonly string[] => [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text.trim());
const shell = [...blocks('sh').flatMap(block => block.split('\n')), ...[...readme.matchAll(/`(npm [^`\n]+)`/g)].map(([, line = '']) => line)];

const start = 'npm ci && npm start';
const startNeo4j = 'docker compose up -d neo4j';
const importToNeo4j = 'NEO4J_PASSWORD=chronicle-local npm run import -- samples/china-internet-2011-retold.txt --store neo4j://localhost:7687 --user neo4j';
const extract = 'npm run --silent extract -- samples/china-internet-2011-retold.txt';
const explain = 'npm run --silent explain -- "Harbour Bank acquired Kite Software."';
const evaluate = 'npm run --silent eval -- tests/gold/unseen/world-web-2004.jsonl';
/** `npm ci && npm test` runs this very file; `npm run generate` is held fresh by generated.test.ts. */
const elsewhere = ['npm ci && npm test', 'npm run generate'];

/** Runs a line in the project with a store of its own, until it ends or `until` has seen enough of what it prints. */
async function run(line: string, until: (out: string) => Promise<boolean> = () => Promise.resolve(false)): Promise<{ readonly code: number | null; readonly out: string }> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('sh', ['-c', line], { env: { PATH, HOME, PORT: '0', CHRONICLE_STORE: join(folder, 'graph.grafeo') }, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  const ended = new Promise<number | null>((resolve, reject) => { child.once('error', reject).once('close', resolve); });
  try {
    for await (const text of child.stdout.setEncoding('utf8')) {
      out += text as string;
      if (await until(out)) break;
    }
  } finally {
    // As Ctrl+C does it: to all that the line started.
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  }
  return { code: await ended, out };
}

test('every command of the README is run by a test', () => {
  expect([...shell].sort()).toEqual([start, startNeo4j, importToNeo4j, extract, explain, evaluate, ...elsewhere].sort());
});

test('.ci/run runs the set-up commands', () => {
  const steps = readFileSync('.ci/run', 'utf8').split('\n');
  expect(steps).toEqual(expect.arrayContaining(['npm ci', expect.stringMatching(/\bnpm test$/)]));
});

describe('npm start', () => {
  const answers: Record<string, string> = {};

  beforeAll(async () => {
    await run(start.replace('npm ci && ', ''), async out => {
      const address = /^http:\/\/\S+$/m.exec(out)?.[0];
      if (address === undefined) return false;
      for (const path of ['/healthz', '/readyz', '/schema.graphql']) answers[path] = await (await fetch(address + path)).text();
      for (const query of queries) answers[query] = await ask(address, query);
      return true;
    });
  });

  const [pictured = ''] = blocks('graphql');
  const notebook = /json=\{"query": "(.+?)"\}/.exec(readme)?.[1] ?? '';
  const queries = [pictured, notebook];

  async function ask(address: string, query: string): Promise<string> {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    return response.text();
  }

  test('answers the question that the README shows with the answer that it shows', () => {
    const { data, errors } = JSON.parse(answers[pictured] ?? '') as { readonly data: { readonly company: { readonly investments: { readonly edges: readonly unknown[] } } }; readonly errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data.company.investments.edges[0]).toEqual(JSON.parse(blocks('json')[0] ?? ''));
  });

  test('answers the question that the README asks from a notebook', () => {
    const { data } = JSON.parse(answers[notebook] ?? '') as { readonly data: { readonly companies: { readonly nodes: readonly { readonly name: string }[] } } };
    expect(data.companies.nodes.map(({ name }) => name)).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
  });

  test('answers at the addresses that the README names', () => {
    expect(answers).toMatchObject({ '/healthz': expect.stringContaining('up'), '/readyz': expect.stringContaining('ready'), '/schema.graphql': expect.stringContaining('type Query') });
  });
});

test('extract prints a JSON object a milestone', async () => {
  const { code, out } = await run(extract);
  expect(code).toBe(0);
  expect(out.trim().split('\n').map(line => typeof JSON.parse(line))).toEqual(Array(177).fill('object'));
});

test('explain shows mentions and relations with their rules', async () => {
  const { out } = await run(explain);
  expect(out).toMatch(/mentions\n[\s\S]*"Harbour Bank" \[0, 12\)[\s\S]*relations\n[\s\S]*Harbour Bank —ACQUIRED→ Kite Software\n.*rule: \S+/);
});

test('eval prints every type, each miss and each false find', async () => {
  const { code, out } = await run(evaluate);
  expect(code).toBe(0);
  expect(out).toMatch(/^relation +found +gold +right +P +R +F1\nINVESTED_IN [\s\S]*\nRelations missed and false\n/);
});

test('docker compose has the service that is started', () => {
  expect(readFileSync('docker-compose.yml', 'utf8')).toMatch(new RegExp(`^  ${startNeo4j.split(' ').at(-1) ?? ''}:$`, 'm'));
});

describeOnNeo4j('On Neo4j', borrowed, address => {
  test('import puts the sample into the server', async () => {
    await emptyNeo4j(address);
    const line = importToNeo4j.replace('chronicle-local', address.password).replace('neo4j://localhost:7687', address.uri.replace('bolt:', 'neo4j:'));
    const { code, out } = await run(line);
    expect(code).toBe(0);
    expect(out).toMatch(/^china-internet-2011-retold: 177 milestones read; written: 177 milestones/m);
  });
});
