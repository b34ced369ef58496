/** The judge speaks where no frame does, by what it has learnt from marked text. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { extractFacts } from '../../import/extract/extract.js';
import { classes, weigh } from '../../import/extract/judge/weights.js';
import { relationTypeNames } from '../../schema/ontology.js';
import { passage } from './passage.js';

const folder = 'import/extract/judge';

/** `rule: source -> target` of each relation, in the order found. */
function relationsIn(text: string): string[] {
  const { document, milestones } = passage(text);
  const { assertions, entities } = extractFacts(document, milestones);
  const nameOf = (id: string): string => entities.find(entity => entity.id === id)?.name ?? id;
  return assertions.map(({ source, target, evidence }) => `${evidence.rule}: ${nameOf(source)} -> ${nameOf(target)}`);
}

describe('The judge', () => {
  test.each([
    ['Kite Maps saw the light of day, the work of Nordwind Air.', ['judge/launched: Nordwind Air -> Kite Maps']],
    ['Harbour Bank parted with Kite Software, now in the hands of Nordwind Air for EUR 3 million.', expect.arrayContaining(['judge/acquired: Nordwind Air -> Kite Software'])],
  ])('finds what no frame has a trigger for: %s', (text, found) => expect(relationsIn(text)).toEqual(found));

  test.each([
    'Harbour Bank and Kite Software both reported higher sales, and Nordwind Air cut its prices.',
    'Analysts at Harbour Bank expect Kite Software to grow.',
    'Nordwind Air overtook Kite Airlines and Harbour Air.',
  ])('says nothing of those who only stand in one sentence: %s', text => expect(relationsIn(text)).toEqual([]));

  test('leaves a pair to the frames that speak of it', () => {
    expect(relationsIn('Nordwind Air acquired Kite Software for EUR 3 million.')).toEqual(['acquire/verb: Nordwind Air -> Kite Software']);
  });
});

describe('Where a frame has read who did it to whom, the judge', () => {
  test.each([
    ['adds no adviser to the investors', 'Kite Software raised USD 15 million from Nordwind Air and Harbour Fund, with Lantern Partners as financial adviser.', 'Lantern Partners -> Kite Software'],
    ['makes no investor a target of another', 'Kite Maps raised USD 20 million in a round which was led by Harbour Fund, and other investors included Lantern Capital and Quay Ventures.', 'Harbour Fund -> Lantern Capital'],
  ])('%s', (_what, text, wrong) => {
    const found = relationsIn(text).map(relation => relation.replace(/^.*: /, ''));
    expect(found.length).toBeGreaterThan(1);
    expect(found).not.toContain(wrong);
  });
});

test('Shares are listed on an exchange, whatever else a company is "launched on"', () => {
  expect(relationsIn('The dinner offer of Harbour Kitchen, a popular restaurant, was launched on Kite Deals, becoming the first to sell 10,000 meals.').filter(relation => relation.startsWith('judge/listed-on'))).toEqual([]);
});

test('What a thing is made for was not launched with it', () => {
  expect(relationsIn('Harbour Dating launched applications for Kite Phone, Kite Pad and Nordwind Mobile.')).toEqual([]);
});

describe('What the judge has learnt', () => {
  test('has a class for each type and direction, one for a symmetric type', () => {
    expect(new Set(classes.map(({ type }) => type))).toEqual(new Set(relationTypeNames));
    expect(classes.filter(({ type }) => type === 'PARTNERED_WITH')).toHaveLength(1);
    expect(classes.filter(({ type }) => type === 'ACQUIRED')).toHaveLength(2);
  });

  test('is whole numbers, so that any order of adding gives the same sum', () => {
    const lines = readFileSync(`${folder}/weights.tsv`, 'utf8').split('\n').filter(line => line !== '');
    expect(lines.filter(line => !/^[^\t]+\t[^\t]*\t\d+ -?\d+(?: \d+ -?\d+)*$/.test(line))).toEqual([]);
    const features = lines.slice(0, 200).map(line => line.split('\t').slice(0, 2));
    expect(weigh(features.flat())).toEqual(weigh([...features].reverse().flat()));
    expect([...weigh(features.flat())].some(sum => sum !== 0)).toBe(true);
  });

  test('says nothing of a feature that it has not seen', () => {
    expect([...weigh(['no such', 'feature', 'any', 'no such feature'])].every(sum => sum === 0)).toBe(true);
  });

  test('comes from wordings that are filed under a relation type', () => {
    const names = readdirSync(`${folder}/wordings`).map(file => file.replace('.txt', ''));
    expect(names.filter(name => name !== 'none').sort()).toEqual(relationTypeNames.map(type => type.toLowerCase().replaceAll('_', '-')).sort());
  });

  test('comes from passages whose every relation is between names that are marked', () => {
    const blocks = readdirSync(`${folder}/passages`).flatMap(file => readFileSync(`${folder}/passages/${file}`, 'utf8').split(/\n\s*\n/).filter(block => block.trim() !== ''));
    const astray = blocks.filter(block => {
      const marked = new Set([...block.matchAll(/\[([A-Z]\d*):/g)].map(([, id]) => id));
      const stated = block.trim().split('\n').at(-1) ?? '';
      return stated !== '-' && stated.split(';').some(relation => { const [source, , target] = relation.trim().split(' '); return !marked.has(source ?? '') || !marked.has(target ?? ''); });
    });
    expect(blocks.length).toBeGreaterThan(1000);
    expect(astray).toEqual([]);
  });
});
