import { describe, expect, test } from '@jest/globals';
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { askLibrary } from '../../src/ranking/ask-library.js';
import { type Edges, library } from '../../src/ranking/library.js';
import { flatMapped, grouped, sorted } from '../../src/work/lists.js';
import { allAtOnce, inTurns, type Work } from '../../src/work/work.js';
import { Random } from '../store/random.js';

function* endless(): Work<never> {
  for (;;) yield;
}

/** Steps that take a millisecond each. */
function* slow(steps: number): Work<string> {
  for (let step = 0; step < steps; step++) {
    for (const end = performance.now() + 1; performance.now() < end;);
    yield;
  }
  return 'done';
}

describe('work', () => {
  test('lets others have their turn while it is done', async () => {
    const order: string[] = [];
    const others = async (): Promise<void> => { for (let turn = 0; turn < 3; turn++) { await turnOfOthers(); order.push('others'); } };
    await Promise.all([inTurns(slow(100)).then(done => { order.push(done); }), others()]);
    expect(order).toEqual(['others', 'others', 'others', 'done']);
  });

  test('that does not come to an end is ended by the time limit', async () => {
    await expect(inTurns(endless(), 30)).rejects.toMatchObject({ code: 'TIME_LIMIT', message: 'The answer takes longer to reckon than 30 ms.', details: { limit: 30 } });
  });
});

describe('long lists', () => {
  test('are sorted as short ones are, equal items left as they stood', () => {
    const random = new Random(41);
    for (const size of [0, 1, 499, 500, 501, 1_500, 7_777]) {
      const items = Array.from({ length: size }, (_, place) => ({ key: random.below(100), place }));
      const byKey = (a: { readonly key: number }, b: { readonly key: number }): number => a.key - b.key;
      expect(allAtOnce(sorted(items, byKey))).toEqual(items.toSorted(byKey));
    }
  });

  test('are grouped and mapped in the order of their items', () => {
    expect([...allAtOnce(grouped(['ab', 'c', 'de', 'f'], text => text.length))]).toEqual([[2, ['ab', 'de']], [1, ['c', 'f']]]);
    expect(allAtOnce(flatMapped([1, 2, 3], number => number === 2 ? [] : [number, -number]))).toEqual([1, -1, 3, -3]);
  });
});

describe('the graph library on a thread of its own', () => {
  const random = new Random(42);
  const pairs = [...new Set(Array.from({ length: 4_000 }, () => [random.below(400), random.below(400)].sort((a, b) => a - b)).filter(([a, b]) => a !== b).map(pair => pair.join()))].map(pair => pair.split(',').map(Number));
  const large: Edges = { size: 400, from: Int32Array.from(pairs, ([a = 0]) => a), to: Int32Array.from(pairs, ([, b = 0]) => b), weight: new Float64Array(pairs.length).fill(0.5) };

  test('answers as it does here', async () => {
    expect(pairs.length).toBeGreaterThan(1_000);
    expect(await askLibrary('pageRanks', large, 60_000)).toEqual(library.pageRanks(large));
    expect(await askLibrary('communities', { ...large, resolution: 1 }, 60_000)).toEqual(library.communities({ ...large, resolution: 1 }));
  });

  test('is ended by the time limit', async () => {
    await expect(askLibrary('pageRanks', large, 1)).rejects.toMatchObject({ code: 'TIME_LIMIT' });
  });
});
