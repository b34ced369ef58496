import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, runCli } from '../../src/cli/run.js';
import type { Environment } from '../../src/config.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;
let store: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chronicle-cli-'));
  store = join(folder, 'graph.grafeo');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(args: readonly string[], { environment = {}, isTerminal = false, untilStopped = () => Promise.resolve() }: { environment?: Environment; isTerminal?: boolean; untilStopped?: () => Promise<void> } = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const io = {
    out: (text: string) => {
      written.out += text;
      return Promise.resolve();
    },
    err: (text: string) => {
      written.err += text;
    },
    isTerminal,
  };
  const code = await runCli(args, io, { CHRONICLE_STORE: store, ...environment }, untilStopped);
  return { code, ...written };
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const harbour = '# Harbour\n\n## 26 April 2011\n\nHarbour Bank acquired Nordwind Air for USD 5 million.\n\n## 4 May 2011\n\nNothing happened.\n';

describe('help', () => {
  test('lists every command', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of commands) { expect(out).toContain(`${name} `); expect(out).toContain(summary); }
  });

  test.each(commands.map(({ name }) => name))('%s --help has usage, options and examples', async (name) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Usage: chronicle ${name} [\\s\\S]*--help [\\s\\S]*Examples\\n  # .+\\n  .*chronicle ${name}`));
  });

  test('names the variables and the default of a setting', async () => {
    expect((await run(['serve', '--help'])).out).toMatch(/--port NUMBER +Port to listen on; 0 for any that is free\. \(PORT; default 4000\)\n/);
  });

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect((await run(['--version'])).out).toBe(`${version}\n`);
  });
});

describe('what was typed wrong ends with 64 and says what to type', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /Usage: chronicle COMMAND/],
    ['an unknown command', ['imprt'], /no command "imprt".*import, extract/],
    ['an unknown option', ['import', '--stroe', 'x'], /'--stroe'.*takes --strict.*--store/],
    ['an option without its value', ['import', '--store'], /--store.*chronicle import --help/],
    ['no file', ['import'], /No file was given.*chronicle import FILE/],
    ['a file that is not there', ['extract', 'nowhere.txt'], /no file "nowhere\.txt"/],
    ['a folder', ['extract', 'tests'], /"tests" is a folder.*tests\/\*\.txt/],
    ['a folder without gold', ['eval', 'docs'], /"docs" holds no gold.*Give a gold file/],
    ['no sentence', ['explain'], /chronicle explain "/],
    ['no document', ['remove'], /chronicle remove DOCUMENT/],
    ['an argument too many', ['serve', 'a.txt'], /chronicle import a\.txt/],
    ['a year that is none', ['extract', '--year', '11', 'package.json'], /--year 2011/],
    ['a port that is none', ['serve', '--port', '99999'], /--port is "99999".*0 to 65535/],
    ['a threshold that is none', ['eval', 'package.json', 'package.json', '--min-relations', '90'], /--min-relations 0\.9/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([64, '']);
    expect(err.replaceAll('\n', ' ')).toMatch(message);
  });
});

describe('settings', () => {
  test('a flag beats the environment, which beats the default', async () => {
    const chronicle = await file('harbour.md', harbour);
    const other = join(folder, 'other.grafeo');
    await run(['import', chronicle, '--store', other]);
    expect((await run(['export'])).out).toBe('');
    expect((await run(['export'], { environment: { CHRONICLE_STORE: other } })).out).not.toBe('');
    expect((await run(['export', '--store', other])).out).not.toBe('');
  });

  test('a bad variable is named', async () => {
    const { code, err } = await run(['serve'], { environment: { PORT: 'http' } });
    expect([code, err]).toEqual([64, 'chronicle: PORT is "http", which it cannot be. Give a whole number from 0 to 65535.\n']);
  });

  test('a bad variable is no matter to a command that does not take it, and an empty one is not set', async () => {
    const chronicle = await file('harbour.md', harbour);
    expect((await run(['extract', chronicle], { environment: { PORT: 'http' } })).code).toBe(0);
    expect((await run(['import', chronicle, '--store', store], { environment: { NEO4J_USER: '' } })).code).toBe(0);
  });
});

describe('extract', () => {
  test('prints a JSON object a milestone with just these keys', async () => {
    const { code, out, err } = await run(['extract', await file('harbour.md', harbour)]);
    expect([code, err]).toEqual([0, '']);
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toEqual({
      id: 'M001',
      document: 'harbour',
      date: { start: '2011-04-26', end: '2011-04-26', precision: 'DAY', text: '26 April 2011' },
      text: 'Harbour Bank acquired Nordwind Air for USD 5 million.',
      entities: [
        { id: 'company:harbour-bank', name: 'Harbour Bank', type: 'Company', aliases: [] },
        { id: 'company:nordwind-air', name: 'Nordwind Air', type: 'Company', aliases: [] },
      ],
      relations: [{
        id: 'company:harbour-bank|ACQUIRED|company:nordwind-air|2011-04-26',
        source: 'company:harbour-bank', type: 'ACQUIRED', target: 'company:nordwind-air', status: 'STATED',
        date: { start: '2011-04-26', end: '2011-04-26', precision: 'DAY', text: '26 April 2011' },
        attributes: { amount: 5_000_000, currency: 'USD' },
        confidence: expect.any(Number),
        evidence: [{ start: 0, end: 53, quote: 'Harbour Bank acquired Nordwind Air for USD 5 million.', rule: expect.any(String) }],
      }],
    });
    expect(lines[1]).toMatchObject({ id: 'M002', entities: [], relations: [] });
  });

  test('what cannot be read is told on stderr, with code 2; with --strict nothing is printed, with code 1', async () => {
    const chronicle = await file('half.txt', '4 May 2011\n\nHarbour Bank opened.\n\nFebruary 30\n\nA story.\n');
    const half = await run(['extract', chronicle]);
    expect([half.code, half.out.trim().split('\n').length]).toEqual([2, 1]);
    expect(half.err).toMatch(/half\.txt:5: The heading "February 30" is no day of the calendar.*\[UNREADABLE_DATE\]\n$/);
    expect(await run(['extract', chronicle, '--strict'])).toMatchObject({ code: 1, out: '' });
  });
});

describe('import, export and remove', () => {
  test('a second import writes nothing', async () => {
    const chronicle = await file('harbour.md', harbour);
    expect(await run(['import', chronicle])).toEqual({ code: 0, out: 'harbour: 2 milestones read; written: 2 milestones, 2 entities, 1 relations; removed: 0\n', err: '' });
    expect(await run(['import', chronicle])).toEqual({ code: 0, out: 'harbour: unchanged\n', err: '' });
  });

  test('an export is read back as it was', async () => {
    await run(['import', await file('harbour.md', harbour)]);
    const exported = await run(['export']);
    const copy = join(folder, 'copy.grafeo');
    const target = join(folder, 'graph.jsonl');
    expect((await run(['export', '--output', target])).out).toBe('');
    expect(await readFile(target, 'utf8')).toBe(exported.out);
    await run(['import', target, '--store', copy]);
    expect((await run(['export', '--store', copy])).out).toBe(exported.out);
  });

  test('an export that was cut is refused', async () => {
    const { code, err } = await run(['import', await file('cut.jsonl', '{"kind":"document","value":{"id":\n')]);
    expect(code).toBe(1);
    expect(err).toMatch(/cut\.jsonl:1.*Export again/);
  });

  test('a removed document is gone; one that is not there is an error that names those that are', async () => {
    await run(['import', await file('harbour.md', harbour)]);
    expect(await run(['remove', 'nordwind'])).toEqual({ code: 1, out: '', err: 'chronicle: There is no document "nordwind". The store has harbour.\n' });
    expect(await run(['remove', 'harbour'])).toEqual({ code: 0, out: 'harbour: removed\n', err: '' });
    expect((await run(['export'])).out).toBe('');
  });

  test('of two files with one document id the second is skipped', async () => {
    const files = [await file('harbour.md', harbour), await file('Harbour.txt', '4 May 2011\n\nA story.\n')];
    const { code, out, err } = await run(['import', ...files]);
    expect([code, out.split('\n').length]).toEqual([2, 2]);
    expect(err).toMatch(/Harbour\.txt: Its document id "harbour" is that of .*harbour\.md.*\[DUPLICATE_ID\]/);
  });

  test('a file of which nothing can be read does not keep out the others', async () => {
    const { code, out, err } = await run(['import', await file('empty.txt', ''), await file('harbour.md', harbour)]);
    expect(code).toBe(2);
    expect(out).toMatch(/^harbour: 2 milestones/);
    expect(err).toMatch(/empty\.txt: The file is empty/);
  });

  test('--strict puts nothing of such a file into the store', async () => {
    const { code, err } = await run(['import', '--strict', await file('half.txt', '4 May 2011\n\nHarbour Bank opened.\n\nFebruary 30\n\nA story.\n')]);
    expect(code).toBe(1);
    expect(err).toContain('refused as a whole because of --strict');
    expect((await run(['export'])).out).toBe('');
  });

  test('a progress bar is drawn on a terminal only, and taken away', async () => {
    const { err } = await run(['import', await file('harbour.md', harbour)], { isTerminal: true });
    expect(err).toMatch(/\rharbour \[#+ *\] \d+\/\d+[\s\S]*\r\u001b\[K$/);
  });

  test('a store that does not exist as such says what a store is', async () => {
    const { code, err } = await run(['import', await file('harbour.md', harbour), '--store', 'mysql://localhost']);
    expect(code).toBe(1);
    expect(err).toMatch(/"mysql:\/\/localhost" names no store.*neo4j:\/\//);
  });
});

describe('explain', () => {
  test('shows mentions and relations with their rules as a tree', async () => {
    const { code, out } = await run(['explain', 'Harbour Bank acquired Nordwind Air on June 16.', '--date', '2011-04-12']);
    expect(code).toBe(0);
    expect(out).toMatch(/├─ mentions\n│ {2}├─ "Harbour Bank" \[0, 12\) → Company Harbour Bank: .+\n/);
    expect(out).toMatch(/Harbour Bank —ACQUIRED→ Nordwind Air\n.*├─ rule: \S+, confidence 0\.\d\d\n.*├─ status: STATED\n.*├─ date: 2011-06-16 \("June 16"\)/);
  });

  test('says so when there is nothing', async () => {
    expect((await run(['explain', 'Yes.'])).out).toBe('Yes.\n├─ mentions: none\n├─ relations: none\n└─ rules tried in vain: none\n');
  });
});

describe('serve', () => {
  test('imports the sample into an empty store, prints its address and stops when asked to', async () => {
    let address = '';
    let health = '';
    const lines: string[] = [];
    const io = {
      out: (text: string) => {
        address = text.trim();
        return Promise.resolve();
      },
      err: (text: string) => {
        lines.push(text);
      },
      isTerminal: false,
    };
    const untilStopped = async (): Promise<void> => {
      // The address is printed next; then the server is asked once.
      await new Promise((resolve) => setImmediate(resolve));
      health = await (await fetch(`${address}/healthz`)).text();
    };
    expect(await runCli(['serve', '--port', '0'], io, { CHRONICLE_STORE: store }, untilStopped)).toBe(0);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(health).toContain('up');
    expect(lines.join('')).toMatch(/The store is empty: importing the sample\.\nchina-internet-2011-retold: 177 milestones read/);
  });

  test('a port that is taken says how to give another', async () => {
    const { createServer } = await import('node:http');
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const { port } = blocker.address() as { port: number };
    const { code, err } = await run(['serve', '--no-sample', '--port', String(port)]);
    await new Promise((resolve) => blocker.close(resolve));
    expect(code).toBe(1);
    expect(err).toContain(`Port ${port} of 127.0.0.1 is taken by another program. Stop that program, or give another port: chronicle serve --port ${port + 1}.`);
  });
});
