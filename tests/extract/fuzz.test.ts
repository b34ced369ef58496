/** Any bytes in, no throw, in bounded time. `CHRONICLE_FUZZ_SIZE=100000` measures the promise for 100 kB, which takes minutes. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { extractFacts } from '../../import/extract/extract.js';
import { readChronicle } from '../../import/pipeline.js';
import type { DateRange, DocumentFacts, Milestone } from '../../schema/facts.js';
import { Random } from '../store/random.js';

const chronicle = readFileSync('samples/china-internet-2011-retold.txt', 'utf8');
const paragraphs = chronicle.split('\n').filter(line => line.length > 120);
const size = Number(process.env['CHRONICLE_FUZZ_SIZE'] ?? 20_000);
const patience = 600_000;

const date: DateRange = { start: '2011-01-01', end: '2011-12-31', precision: 'YEAR', origin: 'stated', text: '2011' };

function extract(texts: readonly string[]): DocumentFacts {
  const milestones = texts.map((text, i): Milestone => ({ id: `d#M${i}`, document: 'd', key: `M${i}`, section: 1, ordinal: i + 1, heading: null, date, text }));
  return extractFacts({ id: 'd', title: 'd', year: null, sha256: '', format: 'text' }, milestones);
}

/** Every quote is in its text, and every end is an entity. */
function expectSound({ milestones, entities, assertions }: DocumentFacts): void {
  const texts = new Map(milestones.map(({ id, text }) => [id, text]));
  const ids = new Set(entities.map(({ id }) => id));
  const unsound = assertions.filter(({ source, target, evidence }) => !ids.has(source) || !ids.has(target) || evidence.quote === '' || texts.get(evidence.milestone)?.slice(evidence.start, evidence.end) !== evidence.quote);
  expect(unsound).toEqual([]);
}

function expectReadable(bytes: Uint8Array): void {
  const { facts, problems } = readChronicle(bytes, 'fuzz.txt');
  if (facts) expectSound(facts);
  else expect(problems).not.toEqual([]);
}

describe('No bytes make the importer throw:', () => {
  test('words that are properties of every object', () => {
    for (const word of ['constructor', 'valueOf', 'toString', 'hasOwnProperty', '__proto__']) expectSound(extract([`Kite bought a ${word}. The ${word} sued Kite, and two ${word}s, its ${word} and the ${word} companies ${word} ${word}ed it over to Ann Lee, ${word} of Kite.`]));
  });

  test('random ones', () => {
    const random = new Random(1);
    for (let round = 0; round < 40; round++) expectReadable(Uint8Array.from({ length: random.below(2000) }, () => random.below(256)));
  });

  test('random characters of all of Unicode, halves of pairs among them', () => {
    const random = new Random(2);
    const words = chronicle.split(/\s+/);
    for (let round = 0; round < 40; round++) {
      const text = Array.from({ length: 200 }, () => (random.chance(50) ? String.fromCharCode(random.below(0x10000)) : random.one(words))).join(random.chance(50) ? ' ' : '');
      expectSound(extract([text]));
      expectReadable(new TextEncoder().encode(`Title\n\n26 April 2011\n\n${text}\n`));
    }
  });

  test('a chronicle cut and glued anywhere', () => {
    const random = new Random(3);
    for (let round = 0; round < 30; round++) {
      const pieces = Array.from({ length: 8 }, () => { const from = random.below(chronicle.length); return chronicle.slice(from, from + random.below(400)); });
      expectReadable(new TextEncoder().encode(pieces.join('')));
    }
  });

  test('a participle in front of a subject that a comma could end', () => {
    expectSound(extract(['Approved by the board, Kite and others obtained the licenses.']));
  });

  test('a megabyte without a full stop', () => {
    const unstopped = paragraphs.join(' ').replace(/[.!?]/g, ' ');
    expectSound(extract([unstopped.repeat(Math.ceil(1_000_000 / unstopped.length)).slice(0, 1_000_000)]));
  }, patience);
});

describe(`No ${size} characters cost a hundred times what so many of a chronicle cost:`, () => {
  const fill = (text: string): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const letters = 'abcdefghij';
  const bank = (i: number): string => `Kite${[1, 10, 100, 1000].map(by => letters[Math.floor(i / by) % 10] ?? '').join('')} Bank`;
  const banks = Array.from({ length: Math.floor(size / 15) }, (_, i) => bank(i));

  function timeOf(texts: readonly string[]): number {
    const before = performance.now();
    expectSound(extract(texts));
    return performance.now() - before;
  }

  const normal = Array.from({ length: Math.ceil(size * paragraphs.length / paragraphs.join('').length) }, (_, i) => paragraphs[i % paragraphs.length] ?? '');
  // Once cold, once warm; a ratio of two times of one process, whose worst is about 15, so that a busy machine stays far from 100.
  timeOf(normal);
  const usual = timeOf(normal);

  test.each<readonly [string, string]>([
    ['commas', fill(', ')], ['quotes', fill('"')], ['pairs of quotes', fill('“ ”')], ['capitals', fill('HARBOUR NORDWIND KITE ')], ['capitalised words', fill('Harbour Nordwind Kite ')], ['"and"', fill('and ')], ['"of"', fill('of the bank of ')], ['"its"', fill('its ')],
    ['verbs', fill('to acquire ')], ['relative clauses', fill('which acquired ')], ['possessives', fill("Kite's ")], ['titles', fill('CEO Ann Lee of Kite Bank, ')], ['sums', fill('USD 5 million, ')], ['percentages', fill('5% ')], ['dates', fill('on June 16, ')], ['abbreviations', fill('Co. ')],
    ['open brackets, then closed ones', '('.repeat(size / 2) + ')'.repeat(size / 2)], ['nested brackets with names', '(Kite '.repeat(size / 12) + ') '.repeat(size / 12)], ['one word', fill('a')], ['one capital word', fill('A')], ['one word of hyphens', fill('Kite-')], ['one address', fill('a.b')], ['slashes', fill('a/')],
    ['full stops', fill('.')], ['hyphens', fill('-')], ['digits', fill('1')], ['spaces', fill(' ')], ['halves of pairs', fill('\ud800')], ['emoji', fill('😀')], ['Chinese', fill('腾讯公司')],
    ['one milestone of many sentences', fill(paragraphs.join(' '))], ['one sentence', fill(paragraphs.join(' ').replace(/[.!?]/g, ' '))], ['one clause after the other', fill('Kite Bank acquired Nordwind Air and sued Harbour Line, ')],
    ['thousands of founders', `${banks.join(', ')} jointly founded Nordwind Air.`], ['thousands bought', `Nordwind Air acquired ${banks.join(', ')}.`], ['thousands of partners', `${banks.join(' and ')} signed a cooperation agreement.`],
  ])('%s', (_, text) => expect(timeOf([text]) / usual).toBeLessThan(100), patience);
});
