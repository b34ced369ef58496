import { expect, test } from '@jest/globals';
import { runCli } from '../../src/cli/run.js';

const sample = ['tests/gold/sample/china-internet-2011-retold.jsonl', 'samples/china-internet-2011-retold.txt'];

async function evaluate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const io = {
    out: (text: string) => {
      written.out += text;
      return Promise.resolve();
    },
    err: (text: string) => {
      written.err += text;
    },
    isTerminal: false,
  };
  return { code: await runCli(['eval', ...args], io, {}, () => Promise.resolve()), ...written };
}

test('eval prints figures, then misses unless --no-misses', async () => {
  const [whole, figures] = [await evaluate(...sample), await evaluate(...sample, '--no-misses')];
  expect([whole.code, figures.code]).toEqual([0, 0]);
  expect(figures.out).toMatch(/^relation +found +gold +right +P +R +F1\n[\s\S]*all relations +\d+ +\d+ +\d+ [\s\S]*entities [\s\S]*confidence/);
  expect(whole.out.startsWith(`${figures.out}\nRelations missed and false\n`)).toBe(true);
});

test('eval fails below a threshold and says which', async () => {
  const { code, err } = await evaluate(...sample, '--no-misses', '--min-relations', '1', '--min-entities', '0');
  expect(code).toBe(1);
  expect(err).toMatch(/^chronicle: relations F1 0\.\d{3} is below --min-relations 1\./);
});

test('without FILES the chronicle lies beside the gold or in samples/', async () => {
  expect((await evaluate(sample[0] ?? '', '--no-misses')).out).toBe((await evaluate(...sample, '--no-misses')).out);
});

test('a gold file that is none is told apart from a chronicle that is none', async () => {
  const { code, err } = await evaluate('samples/china-internet-2011-retold.txt', 'samples/china-internet-2011-retold.txt');
  expect(code).toBe(64);
  expect(err).toMatch(/is no gold file: line 1 is no JSON/);
});
