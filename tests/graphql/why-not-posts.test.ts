import { expect, test } from '@jest/globals';
import { readChronicle } from '../../import/pipeline.js';
import { dataOf, storeWith } from './support.js';

test('why somebody has no post somewhere: whose the post is instead, or what a post takes', async () => {
  const text = '# Kite\n\n2012-05-01\n\nAnn Lee, chairman of Kite Software, met managers of Harbour Bank.\n\n2012-06-01\n\nAnn Lee praised Harbour Bank.\n';
  const { facts } = readChronicle(new TextEncoder().encode(text), 'kite.md');
  if (facts === null) throw new Error('The text is a chronicle.');
  const store = await storeWith(facts);
  const { whyNot } = await dataOf(store, '{ whyNot(a: "Ann Lee", b: "Harbour Bank", type: HELD_POSITION_AT) { relations { id } passages { verdict instead } } }') as { whyNot: { relations: unknown[]; passages: { verdict: string; instead: string[] }[] } };
  await store.close();
  expect(whyNot.relations).toEqual([]);
  expect(whyNot.passages).toEqual([
    { verdict: 'It is read as a post of somebody else, or at another body: see instead.', instead: ['Ann Lee held a position at Kite Software'] },
    { verdict: expect.stringMatching(/^No post of the one at the other is read in it/) as unknown as string, instead: [] },
  ]);
});
