import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../src/store/canonical-json.js';
import { compareCodePoints } from '../../src/store/code-point-order.js';
import { decodeCursor, encodeCursor } from '../../src/store/cursor.js';
import { emptyVersion, moveVersion } from '../../src/store/data-version.js';
import { nameKey } from '../../src/store/name-key.js';

describe('Code point order', () => {
  test('puts emoji after U+FFFF, as both stores do', () => {
    expect(['\u{1F600}', '\uFFFD', '腾', 'é', 'a', 'Z', '1', ''].sort(compareCodePoints)).toEqual(['', '1', 'Z', 'a', 'é', '腾', '\uFFFD', '\u{1F600}']);
  });

  test('puts a beginning before the whole', () => {
    expect(compareCodePoints('ab', 'abc')).toBeLessThan(0);
  });
});

describe('Canonical JSON', () => {
  test('does not depend on the order of keys, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: undefined, e: 'x' })).toBe('{"b":[{"c":null,"d":1}],"e":"x"}');
  });
});

describe('The data version', () => {
  test('of the same facts is the same in any order', () => {
    expect(moveVersion(moveVersion(emptyVersion, ['a'], []), ['b'], [])).toBe(moveVersion(emptyVersion, ['b', 'a'], []));
  });

  test('returns to where it was when a fact is taken away', () => {
    const version = moveVersion(emptyVersion, ['a'], []);
    expect(moveVersion(moveVersion(version, ['b'], []), [], ['b'])).toBe(version);
    expect(moveVersion(version, [], ['a'])).toBe(emptyVersion);
  });

  test('is the beginning of the SHA-256 of a single fact', () => {
    // sha256("a") = ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb
    expect(moveVersion(emptyVersion, ['a'], [])).toBe('ca978112ca1bbdcafac231b39a23dc4d');
  });
});

describe('The key of a name', () => {
  test('has no case, accents or runs of white space', () => {
    expect(nameKey('  Société  GÉNÉRALE ')).toBe('societe generale');
  });
});

describe('A cursor', () => {
  test('gives back the position it was made from', () => {
    const position = { values: ['2011-04-26', null, 5.5], id: 'company:腾' };
    expect(decodeCursor('DATE, ID', encodeCursor('DATE, ID', position))).toEqual(position);
  });

  test.each(['', 'nonsense', Buffer.from('{}').toString('base64url'), Buffer.from('["DATE"]').toString('base64url')])('is refused when it is none: %p', cursor => {
    expect(() => decodeCursor('DATE', cursor)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
  });

  test('is refused in another order', () => {
    const cursor = encodeCursor('DATE, ID', { values: ['2011-04-26'], id: 'x' });
    expect(() => decodeCursor('NAME, ID', cursor)).toThrow(/belongs to the order DATE, ID/);
  });
});
