import { expect, test } from '@jest/globals';
import { relationId, type Statement } from '../../src/store/cluster.js';
import { packStatement, unpackStatement } from '../../src/store/statement-text.js';

const statement: Statement = {
  type: 'INVESTED_IN', source: 'company:harbour-bank', target: 'company:nordwind-air', status: 'PLANNED', confidence: 0.85,
  date: { start: '2011-04-26', end: '2011-04-26', precision: 'DAY', origin: 'stated', text: 'April 26' },
  attributes: { currency: 'USD', amount: 5_000_000, amountText: 'USD 5 million' },
  evidence: { milestone: 'alpha#M001', start: 3, end: 60, sourceSpan: { start: 3, end: 15 }, targetSpan: null, attributeSpans: { amount: { start: 30, end: 43 } }, rule: 'invest/verb' },
};
const id = relationId(statement, '2011-04-26');

test('a statement is read back from its text and the id of its relation', () => {
  expect(unpackStatement(id, packStatement(statement))).toEqual(statement);
  expect(unpackStatement(`${id}|2`, packStatement(statement))).toEqual(statement);
});

test('a statement of an older store, kept as it is, is read too', () => {
  expect(unpackStatement(id, JSON.stringify(statement))).toEqual(statement);
});

test('a statement of a store that says every end, null and {} is read too', () => {
  const older = '["STATED",0.5,{},["2011-04-26","2011-04-26","DAY","stated",""],["alpha#M001",[3,60],null,null,{},"invest/verb"]]';
  expect(unpackStatement(id, older)).toEqual({
    ...statement, status: 'STATED', confidence: 0.5, attributes: {}, date: { ...statement.date, text: '' },
    evidence: { ...statement.evidence, sourceSpan: null, attributeSpans: {} },
  });
});

test('the same statement gives the same text, in whatever order its members were set', () => {
  const { attributes: { amount, currency, amountText } } = statement;
  expect(packStatement({ ...statement, attributes: { amountText, amount, currency } as Statement['attributes'] })).toBe(packStatement(statement));
});
