/** Every gold set has a floor that only rises: `npm run floors` after an improvement. */
import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { fallen, raised, type Floors } from '../../import/eval/floors.js';
import type { ScoredSet } from '../../import/eval/report-sets.js';
import { score } from '../../import/eval/score.js';
import { goldFilesIn, scoreGoldFile } from '../../src/cli/gold-sets.js';

/** Two minutes: all gold is extracted, about 6 s of a free core. */
const patience = 120_000;

test('no gold set is extracted worse than its floor', async () => {
  const sets: ScoredSet[] = [];
  for (const file of await goldFilesIn('tests/gold')) sets.push(await scoreGoldFile(file));
  const floors = JSON.parse(await readFile('tests/gold/floors.json', 'utf8')) as Floors;
  expect(fallen(sets, floors)).toEqual([]);
  expect(Object.keys(floors).sort()).toEqual(sets.map(({ group, name }) => `${group}/${name}`).sort());
}, patience);

describe('A floor', () => {
  const entities = [{ name: 'Harbour Bank', type: 'Company' as const }];
  const set = (isFound: boolean): ScoredSet => ({
    group: 'learn', name: 'wine',
    score: score([{ id: 'M001', entities, relations: [] }], [{ key: 'M001', text: '', start: '', end: '', entities: isFound ? [{ id: 'company:harbour-bank', name: 'Harbour Bank', type: 'Company', aliases: [], mentions: [] }] : [], relations: [] }]),
  });

  test('that is missed is told with its set and both figures', () => {
    expect(fallen([set(false)], { 'learn/wine': { relations: 0, entities: 0.5 } })).toEqual(['learn/wine: F1 of entities fell to 0.000, below its floor of 0.500.']);
    expect(fallen([set(true)], { 'learn/wine': { relations: 0, entities: 1 } })).toEqual([]);
  });

  test('is missing for a new set', () => {
    expect(fallen([set(true)], {})).toEqual(['learn/wine has no floor: npm run floors gives it one.']);
  });

  test('rises to a hundredth below the figure, and never falls', () => {
    expect(raised([set(true)], { 'learn/wine': { relations: 0.3, entities: 0.5 }, 'learn/gone': { relations: 1, entities: 1 } })).toEqual({ 'learn/wine': { relations: 0.3, entities: 0.99 } });
    expect(raised([set(false)], { 'learn/wine': { relations: 0, entities: 0.5 } })).toEqual({ 'learn/wine': { relations: 0, entities: 0.5 } });
  });
});
