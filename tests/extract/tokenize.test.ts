import { describe, expect, test } from '@jest/globals';
import { tokenize } from '../../import/extract/text/tokenize.js';

describe('A lost space behind a name in capitals', () => {
  test.each([['KITEwent public.', ['KITE', 'went', 'public', '.']], ['KITEhas ships', ['KITE', 'has', 'ships']], ['eKITEis here', ['eKITE', 'is', 'here']]])('is found: %s', (text, words) => {
    expect(tokenize(text).map(token => token.text)).toEqual(words);
  });

  test.each(['Kitewent', 'KITE', 'has', 'KITEwentworth', 'Kwent'])('is not found in %s', word => {
    expect(tokenize(word).map(token => token.text)).toEqual([word]);
  });
});
