import { expect, test } from '@jest/globals';
import { unnamedChanges } from '../schema/check-changes.js';

const released = 'type Query { banks(first: Int): [Bank!]! } type Bank { name: String! city: String }';
const changelog = (newest: string, older = ''): string => `# Changelog\n\n## 0.2.0\n\n- ${newest}\n\n## 0.1.0\n\n- ${older}\n`;

test('what is added breaks nobody', () => {
  const current = 'type Query { banks(first: Int, last: Int): [Bank!]! ships: [String!]! } type Bank { name: String! city: String! }';
  expect(unnamedChanges(released, current, changelog('More.'))).toEqual([]);
});

test.each([
  ['a field that is gone', 'type Query { banks(first: Int): [Bank!]! } type Bank { name: String! }', 'Bank.city was removed.'],
  ['an argument that must be given', 'type Query { banks(first: Int!): [Bank!]! } type Bank { name: String! city: String }', 'Query.banks arg first has changed type from Int to Int!.'],
  ['a value that may be missing', 'type Query { banks(first: Int): [Bank!]! } type Bank { name: String city: String }', 'Bank.name changed type from String! to String.'],
])('%s has to be named by the newest part of the changelog', (_what, current, change) => {
  expect(unnamedChanges(released, current, changelog('More.'))).toEqual([change]);
  expect(unnamedChanges(released, current, changelog('More.', change))).toEqual([change]);
  expect(unnamedChanges(released, current, changelog(`${change} Nobody asked for it.`))).toEqual([]);
});
