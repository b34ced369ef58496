import { describe, expect, test } from '@jest/globals';
import { extractFacts } from '../../import/extract/extract.js';
import { findMoney } from '../../import/extract/text/amounts.js';
import type { RelationType } from '../../schema/ontology.js';
import { passage } from './passage.js';

/** `amount currency stake` of each relation of the type. */
function worthOf(type: RelationType, text: string): string[] {
  const { document, milestones } = passage(text);
  return extractFacts(document, milestones).assertions.filter(assertion => assertion.type === type).map(({ attributes: { amount = '-', currency = '-', stakePercent = '-' } }) => `${amount} ${currency} ${stakePercent}`);
}

describe('The sum of a relation', () => {
  test.each<[RelationType, string, string]>([
    ['ACQUIRED', 'Harbour Bank acquired Kite Software. The price was EUR 3 million.', '3000000 EUR -'],
    ['ACQUIRED', 'Harbour Bank announced the acquisition of Kite Software, at EUR 3 million in cash.', '3000000 EUR -'],
    ['ACQUIRED', 'Harbour Bank acquired Kite Software in a share swap valued at EUR 3 million.', '3000000 EUR -'],
    ['LISTED_ON', 'Kite Software was listed on Euronext. The proceeds were EUR 3 million.', '3000000 EUR -'],
    ['SUED', 'Harbour Bank sued Kite Software for libel. The amount in dispute is EUR 3 million.', '3000000 EUR -'],
    ['SUED', 'The Oslo District Court ordered Kite Software to pay Harbour Bank EUR 3 million. Harbour Bank had sued the company in 2003.', '3000000 EUR -'],
    ['INVESTED_IN', 'Kite Software wrapped up a EUR 3 million round. Nordwind Capital joined the round.', '3000000 EUR -'],
    ['INVESTED_IN', 'Harbour Bank bought 12 percent of Kite Software. It paid EUR 3 million.', '3000000 EUR 12'],
  ])('of type %s: %s', (type, text, worth) => { expect(worthOf(type, text)).toContain(worth); });

  test.each<[RelationType, string, string]>([
    ['ACQUIRED', 'Harbour Bank acquired Kite Software at EUR 12, a third more than its price of May.', '- - -'],
    ['ACQUIRED', 'Harbour Bank acquired Kite Software, a publisher valued at EUR 3 million.', '- - -'],
    ['SUED', 'Harbour Bank sued Kite Software. The company has assets of EUR 3 million.', '- - -'],
    ['LISTED_ON', 'Kite Software was listed on Euronext. The offering price was EUR 12 a share.', '- - -'],
  ])('is none that tells of something else, of type %s: %s', (type, text, worth) => { expect(worthOf(type, text)).toEqual([worth]); });
});

describe('The share of an investment', () => {
  test.each([
    ['Harbour Bank holds 55 percent and Nordwind Capital 45 percent of Kite Software.', ['- - 55', '- - 45']],
    ['An investment of EUR 3 million by Harbour Bank in Kite Software was disclosed. It gave the bank a holding of 10 percent.', ['3000000 EUR 10']],
  ])('%s', (text, worth) => { expect(worthOf('INVESTED_IN', text)).toEqual(worth); });

  test('is not that of another relation', () => {
    expect(worthOf('INVESTED_IN', 'Harbour Bank invested EUR 3 million in Kite Software. Sales rose by 10 percent.')).toEqual(['3000000 EUR -']);
  });
});

test.each([
  ['¥3 million', 'CNY'], ['¥3 million of the Tokyo firm', 'JPY'], ['3 million francs', 'FRF'], ['3 million francs of the Geneva firm', 'CHF'], ['3 million lira', 'ITL'], ['3 million lira of the Istanbul firm', 'TRY'], ['3 million won', 'KRW'],
])('the currency of "%s" is %s', (text, currency) => {
  expect(findMoney(text)).toMatchObject([{ amount: 3_000_000, currency }]);
});

test('two won are no money', () => {
  expect(findMoney('Two won prizes, two won none.')).toEqual([]);
});
