import { describe, expect, it } from '@jest/globals';
import { extractFacts } from '../../import/extract/extract.js';
import { passage } from '../extract/passage.js';

/** Each entity as its name and its aliases, sorted. */
function clustersIn(...texts: readonly string[]): string[] {
  const { document, milestones } = passage(...texts);
  return extractFacts(document, milestones).entities.map(({ name, aliases }) => [name, ...aliases].join(' = ')).sort();
}

/** The reason of the mention with that text. */
function reasonOf(mention: string, ...texts: readonly string[]): string | undefined {
  const { document, milestones } = passage(...texts);
  return extractFacts(document, milestones).mentions.find(({ text }) => text === mention)?.reason;
}

describe('a short name', () => {
  it('is the house that was named first, of several with that beginning', () => {
    expect(clustersIn('Redvik Publishing sued Odda Bank.', 'Redvik bought Tarn Foods.', 'Redvik Sports left Odda Bank.')).toContain('Redvik Publishing = Redvik');
  });
  it('is a house and not a person of that name, unless it is spoken of as a person', () => {
    expect(clustersIn('Orvin Devices was founded by Patrick Orvin.', 'Orvin bought Tarn Foods.')).toContain('Orvin Devices = Orvin');
    expect(clustersIn('Orvin Devices was founded by Patrick Orvin.', 'Mr Orvin resigned.')).toContain('Patrick Orvin = Orvin');
  });
  it('stays itself where it is well known', () => {
    expect(clustersIn('Nokia sued Odda Bank.', 'They left Nokia Pictures in May.')).toEqual(['Nokia', 'Nokia Pictures', 'Odda Bank']);
  });
  it('is no company where it is a place with a company of its name', () => {
    expect(clustersIn('Tarnau Exchange fell.', 'They met in Tarnau.')).not.toContain('Tarnau Exchange = Tarnau');
  });
  it('says why it was merged', () => {
    expect(reasonOf('Redvik', 'Redvik Publishing sued Odda Bank.', 'Redvik bought Tarn Foods.')).toBe('short for the longer name');
  });
});

it('keeps the type of the long form where the text explains an acronym that is well known for something else', () => {
  const { document, milestones } = passage("He led Odda Bank's Harbour Systems Group (HSG).", 'The HSG left.');
  expect(extractFacts(document, milestones).entities.map(({ name, type }) => `${name} (${type})`)).toContain('Harbour Systems Group (Company)');
});

it('takes time in proportion to the number of names', () => {
  const houses = (count: number): string[] => Array.from({ length: count }, (_, i) => `China Kite${'abcdefghij'[i % 10] ?? ''}${'abcdefghij'[Math.floor(i / 10) % 10] ?? ''}${'abcdefghij'[Math.floor(i / 100) % 10] ?? ''} Bank sued China Tarn.`);
  const cost = (count: number): number => { const before = process.cpuUsage(); clustersIn(...houses(count)); const { user } = process.cpuUsage(before); return user; };
  cost(200);
  expect(cost(1000)).toBeLessThan(20 * cost(250));
});
