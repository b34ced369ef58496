import { describe, expect, test } from '@jest/globals';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoldMilestone, GoldRelation } from '../../import/eval/gold.js';
import type { PredictedEntity, PredictedMilestone, PredictedRelation } from '../../import/eval/prediction.js';
import { reportSets } from '../../import/eval/report-sets.js';
import { score, type Score } from '../../import/eval/score.js';
import { totalOf } from '../../import/eval/total.js';
import { runCli } from '../../src/cli/run.js';

const bank: PredictedEntity = { id: 'company:harbour-bank', name: 'Harbour Bank', type: 'Company', aliases: [], mentions: ['Harbour Bank'] };
const air: PredictedEntity = { id: 'company:nordwind-air', name: 'Nordwind Air', type: 'Company', aliases: [], mentions: ['Nordwind Air'] };
const bought: GoldRelation = { s: 'Harbour Bank', t: 'ACQUIRED', o: 'Nordwind Air', status: 'PLANNED' };
const found: PredictedRelation = { type: 'ACQUIRED', source: bank.id, target: air.id, status: 'PLANNED', start: '2011-04-26', end: '2011-04-26', attributes: {}, confidence: 0.95, quote: 'The quote.', rule: 'deal/buy' };

function scoreOf(relations: readonly GoldRelation[], foundRelations: readonly PredictedRelation[]): Score {
  const gold: GoldMilestone = { id: 'M001', entities: [{ name: 'Harbour Bank', type: 'Company' }, { name: 'Nordwind Air', type: 'Company' }], relations };
  const prediction: PredictedMilestone = { key: 'M001', text: 'The passage.', start: '2011-04-26', end: '2011-04-26', entities: [bank, air], relations: foundRelations };
  return score([gold], [prediction]);
}

const right = scoreOf([bought], [found]);
const missed = scoreOf([{ s: 'Harbour Bank', t: 'SUED', o: 'Nordwind Air' }], [{ ...found, confidence: 0.65 }]);

describe('Several sets together', () => {
  test('count every relation once, in all and by type', () => {
    const total = totalOf([right, missed]);
    expect(total.relations).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(total.types).toEqual([{ type: 'ACQUIRED', tally: { right: 1, wrong: 1, missed: 0 } }, { type: 'SUED', tally: { right: 0, wrong: 0, missed: 1 } }]);
    expect(total.calibration.filter((bin) => bin.found > 0)).toEqual([{ from: 0.6, to: 0.7, found: 1, right: 0 }, { from: 0.9, to: 1, found: 1, right: 1 }]);
  });

  test('take status and dates from the sets whose gold marks them', () => {
    expect([totalOf([right, missed]).statuses, totalOf([missed]).statuses]).toEqual([{ right: 1, of: 1 }, null]);
  });

  test('do not mix up names that two documents share', () => {
    // In one document, two entities of the gold under one id would be a mistake.
    const one = { ...right, matches: right.matches.map((match) => ({ ...match, mentions: [{ gold: 'a', found: 'x' }] })) };
    const other = { ...right, matches: right.matches.map((match) => ({ ...match, mentions: [{ gold: 'b', found: 'x' }] })) };
    expect(totalOf([one, other]).bCubed).toBe(1);
  });
});

test('the table has a line a set, one a group, and the calibration of one group', () => {
  const sets = [{ group: 'learn', name: 'wine', score: right }, { group: 'unseen', name: 'toys', score: right }, { group: 'unseen', name: 'hotels', score: missed }];
  expect(reportSets(sets, 'unseen')).toBe([
    'set                                       P      R     F1 entity  types  attrs status   date  names',
    'learn/wine                            1.000  1.000  1.000  1.000  1.000      –  1.000      –  1.000',
    'learn: all                            1.000  1.000  1.000  1.000  1.000      –  1.000      –  1.000',
    '',
    'unseen/toys                           1.000  1.000  1.000  1.000  1.000      –  1.000      –  1.000',
    'unseen/hotels                         0.000  0.000  0.000  1.000  1.000      –      –      –  1.000',
    'unseen: all                           0.500  0.500  0.500  1.000  1.000      –  1.000      –  1.000',
    '',
    'unseen: confidence    found  share right',
    '0.6 to 0.7        1  0.000',
    '0.9 to 1.0        1  1.000',
    '',
  ].join('\n'));
});

describe('chronicle eval FOLDER', () => {
  async function evaluate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const written = { out: '', err: '' };
    const io = { out: (text: string) => { written.out += text; return Promise.resolve(); }, err: (text: string) => { written.err += text; }, isTerminal: false };
    return { code: await runCli(['eval', ...args], io, {}, () => Promise.resolve()), ...written };
  }

  async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'chronicle-gold-'));
    await mkdir(join(folder, 'learn'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'learn', name), text);
    return folder;
  }

  const chronicle = 'A chronicle\n\n26 April 2011\n\nHarbour Bank acquired Nordwind Air.\n';
  const gold = `${JSON.stringify({ id: 'M001', entities: [{ name: 'Harbour Bank', type: 'Company' }, { name: 'Nordwind Air', type: 'Company' }], relations: [{ s: 'Harbour Bank', t: 'ACQUIRED', o: 'Nordwind Air' }] })}\n`;

  test('scores every set in it', async () => {
    const { code, out } = await evaluate(await folderWith({ 'banks.jsonl': gold, 'banks.txt': chronicle }));
    expect([code, out]).toEqual([0, expect.stringMatching(/^set .*\nlearn\/banks +1\.000 +1\.000 +1\.000 +1\.000 .*\nlearn: all +1\.000 /)]);
  });

  test('names the set that is below a threshold', async () => {
    const { code, err } = await evaluate(await folderWith({ 'banks.jsonl': gold.replace('ACQUIRED', 'SUED'), 'banks.txt': chronicle }), '--min-relations', '0.5');
    expect([code, err]).toEqual([1, expect.stringContaining('learn/banks: relations F1 0.000 is below --min-relations 0.5')]);
  });

  test('says what is missing', async () => {
    const [empty, alone] = [await evaluate(await folderWith({})), await evaluate(await folderWith({ 'banks.jsonl': gold }))];
    expect([empty.code, empty.err]).toEqual([64, expect.stringContaining('holds no gold')]);
    expect([alone.code, alone.err]).toEqual([64, expect.stringContaining('banks.txt')]);
  });
});
