import { afterEach, expect, jest, test } from '@jest/globals';
import { logToStderr } from '../../src/http/log.js';

afterEach(() => { jest.restoreAllMocks(); });

test('lines wait a moment for others and are written together; an error is written at once, with those that waited', async () => {
  const written: string[] = [];
  jest.spyOn(process.stderr, 'write').mockImplementation(text => { written.push(String(text)); return true; });
  logToStderr({ path: '/a' });
  logToStderr({ path: '/b' });
  expect(written).toEqual([]);
  await new Promise(resolve => { setTimeout(resolve, 250); });
  expect(written.map(text => text.split('\n').map(line => /"path":"(.*)"/.exec(line)?.[1]))).toEqual([['/a', '/b', undefined]]);
  logToStderr({ path: '/c' });
  logToStderr({ level: 'error', path: '/d' });
  expect(written[1]).toMatch(/"\/c"[^]*"\/d"/);
});
