import { describe, expect, test } from '@jest/globals';
import { silentSentences, type SilentSentence } from '../../import/extract/silent-sentences.js';

function silentIn(text: string): SilentSentence[] {
  const date = { start: '2011-04-26', end: '2011-04-26', precision: 'DAY', origin: 'stated', text: '' } as const;
  return silentSentences({ id: 'd', title: 'd', year: null, sha256: '', format: 'text' }, [{ id: 'd#M1', document: 'd', key: 'M1', section: 1, ordinal: 1, heading: null, date, text }]);
}

describe('A sentence with two names and no relation', () => {
  const text = 'Harbour Bank acquired Nordwind Air. Harbour Bank acquired three ships, and Nordwind Air grew.';

  test('is told with its place, its names, and the frames that were tried', () => {
    const [silent, ...others] = silentIn(text);
    expect(others).toEqual([]);
    expect(silent).toMatchObject({ milestone: 'd#M1', start: 36, end: text.length, text: text.slice(36), names: [{ name: 'Harbour Bank', type: 'Company' }, { name: 'Nordwind Air', type: 'Company' }] });
    expect(silent?.refused).toContainEqual({ frame: 'acquire/verb', trigger: 'acquire', reason: 'nobody named as the target' });
  });

  test('has no frames where no word in it is known', () => {
    expect(silentIn('Harbour Bank resembles Nordwind Air.').map(({ refused }) => refused)).toEqual([[]]);
  });
});

test('a sentence with one name, or with a relation, is not told', () => {
  expect(silentIn('Harbour Bank grew. Harbour Bank acquired Nordwind Air.')).toEqual([]);
});
