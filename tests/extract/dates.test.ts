import { describe, expect, test } from '@jest/globals';
import { extractFacts } from '../../import/extract/extract.js';
import { passage } from './passage.js';

/** `TYPE source -> target: start precision` for each relation of a text of that day. */
function datesIn(text: string, day = '2005-05-03'): string[] {
  const { document, milestones } = passage(text);
  const { assertions, entities } = extractFacts(document, milestones.map(milestone => ({ ...milestone, date: { ...milestone.date, start: day, end: day } })));
  const nameOf = (id: string): string => entities.find(entity => entity.id === id)?.name ?? id;
  return assertions.map(({ type, source, target, date }) => `${type} ${nameOf(source)} -> ${nameOf(target)}: ${date.start} ${date.precision}`);
}

describe('A relation has the date of its own verb', () => {
  test.each([
    ['Harbour Bank acquired Kite Software on June 16.', 'ACQUIRED Harbour Bank -> Kite Software: 2005-06-16 DAY'],
    ['On June 16, Harbour Bank acquired Kite Software.', 'ACQUIRED Harbour Bank -> Kite Software: 2005-06-16 DAY'],
    ['Harbour Bank agreed in June to acquire Kite Software.', 'ACQUIRED Harbour Bank -> Kite Software: 2005-06-01 MONTH'],
    ['Kite Software, founded in 1999 by Ann Lee, moved to Oslo.', 'FOUNDED Ann Lee -> Kite Software: 1999-01-01 YEAR'],
    ['Harbour Bank acquired Kite Software at the end of March.', 'ACQUIRED Harbour Bank -> Kite Software: 2005-03-01 MONTH'],
    ['In 2002 Harbour Bank acquired Kite Software.', 'ACQUIRED Harbour Bank -> Kite Software: 2002-01-01 YEAR'],
    ['Harbour Bank sued Kite Software and, on June 16, acquired Nordwind Software.', 'ACQUIRED Harbour Bank -> Nordwind Software: 2005-06-16 DAY'],
  ])('%s', (text, date) => { expect(datesIn(text)).toContain(date); });

  test.each([
    ['Harbour Bank, which Nordwind Group had founded in 1999, acquired Kite Software.', 'ACQUIRED Harbour Bank -> Kite Software: 2005-05-03 DAY'],
    ['Harbour Bank acquired Kite Software, an online bookshop established by Ann Lee in January.', 'ACQUIRED Harbour Bank -> Kite Software: 2005-05-03 DAY'],
    ['Harbour Bank acquired Kite Software in its largest purchase since the takeover of Nordwind Software in 2001.', 'ACQUIRED Harbour Bank -> Kite Software: 2005-05-03 DAY'],
    ['Harbour Bank acquired Kite Software with effect from September 1.', 'ACQUIRED Harbour Bank -> Kite Software: 2005-05-03 DAY'],
    ['Harbour Bank acquired a shop opened in February by Ann Lee and Bo Sand, all formerly of Nordwind Group.', 'HELD_POSITION_AT Bo Sand -> Nordwind Group: 2005-05-03 DAY'],
    ['In April, Harbour Bank acquired Kite Software, a unit of Nordwind Group.', 'SUBSIDIARY_OF Kite Software -> Nordwind Group: 2005-05-03 DAY'],
  ])('and none that tells of something else: %s', (text, date) => { expect(datesIn(text)).toContain(date); });
});

describe('A date may be told by its distance from the day of the passage', () => {
  test.each([
    ['Five months later Harbour Bank acquired Kite Software.', '2005-10-01 MONTH'],
    ['Two months earlier, Harbour Bank had acquired Kite Software.', '2005-03-01 MONTH'],
    ['Ten days earlier Harbour Bank had acquired Kite Software.', '2005-04-23 DAY'],
    ['Harbour Bank acquired Kite Software four years ago.', '2001-01-01 YEAR'],
    ['Harbour Bank acquired Kite Software the day before.', '2005-05-02 DAY'],
    ['Harbour Bank acquired Kite Software last year.', '2004-01-01 YEAR'],
    ['Nordwind Group moved to Oslo. A month earlier Harbour Bank had acquired Kite Software.', '2005-04-01 MONTH'],
    ['Half a year earlier Harbour Bank had acquired Kite Software.', '2004-11-01 MONTH'],
    ['Two and a half years later, Harbour Bank acquired Kite Software.', '2007-11-01 MONTH'],
    ['Harbour Bank had acquired Kite Software eighteen months ago.', '2003-11-01 MONTH'],
    ['Harbour Bank had acquired Kite Software a decade earlier.', '1995-01-01 YEAR'],
    ['Six months on, Harbour Bank acquired Kite Software.', '2005-11-01 MONTH'],
    ['Harbour Bank acquired Kite Software last October.', '2004-10-01 MONTH'],
    ['The following January, Harbour Bank acquired Kite Software.', '2006-01-01 MONTH'],
    ['Harbour Bank acquired Kite Software in March of last year.', '2004-03-01 MONTH'],
    ['Harbour Bank had acquired Kite Software in November of the year before.', '2004-11-01 MONTH'],
    ['Harbour Bank acquired Kite Software on 5 March last year.', '2004-03-05 DAY'],
    ['Harbour Bank acquired Kite Software on March 5 of the following year.', '2006-03-05 DAY'],
    ['Harbour Bank acquired Kite Software on the 20th.', '2005-05-20 DAY'],
    ['On the 2nd of that month, Harbour Bank acquired Kite Software.', '2005-05-02 DAY'],
    ['Earlier that month Harbour Bank had acquired Kite Software.', '2005-05-01 MONTH'],
    ['Harbour Bank acquired Kite Software earlier this year.', '2005-01-01 YEAR'],
    ['Harbour Bank acquired Kite Software on Monday.', '2005-05-02 DAY'],
    ['Harbour Bank acquired Kite Software last Tuesday.', '2005-04-26 DAY'],
    ['Harbour Bank will acquire Kite Software on Monday.', '2005-05-09 DAY'],
    ['Harbour Bank acquired Kite Software on Monday, May 9.', '2005-05-09 DAY'],
    ['The prize went to Ann Lee six months after Harbour Bank acquired Kite Software.', '2004-11-01 MONTH'],
  ])('%s', (text, date) => { expect(datesIn(text)).toContain(`ACQUIRED Harbour Bank -> Kite Software: ${date}`); });

  test.each([
    'Two weeks after the flood, Harbour Bank acquired Kite Software.',
    'Two weeks earlier Harbour Bank had acquired Kite Software.',
    'Harbour Bank acquired Kite Software and works two months on the building.',
    'Harbour Bank acquired Kite Software after half a year of talks.',
    'Harbour Bank acquired Kite Software on the 20th floor of its tower.',
    'Harbour Bank acquired Kite Software on Tuesday.',
    'Harbour Bank acquired Kite Software, which opens its shops on Mondays.',
    'Harbour Bank, this may astonish, acquired Kite Software.',
    'Harbour Bank, last year’s winner, acquired Kite Software.',
    'Harbour Bank acquired Kite Software, a five-year-old bookshop with two months of cash.',
  ])('and not by any length of time: %s', text => { expect(datesIn(text)).toContain('ACQUIRED Harbour Bank -> Kite Software: 2005-05-03 DAY'); });
});

describe('A month without a year', () => {
  test.each([
    ['Harbour Bank acquired Kite Software in December.', '2004-12-01 MONTH'],
    ['Harbour Bank had acquired Kite Software in June.', '2004-06-01 MONTH'],
    ['Harbour Bank acquired Kite Software in September.', '2005-09-01 MONTH'],
    ['Harbour Bank will acquire Kite Software in December.', '2005-12-01 MONTH'],
  ])('is one to come only where the text looks ahead, or tells of it soon after: %s', (text, date) => { expect(datesIn(text)).toContain(`ACQUIRED Harbour Bank -> Kite Software: ${date}`); });
});

describe('What has been so since a day began then', () => {
  test.each([
    ['The Maritime Authority has been investigating Kite Software since April.', 'INVESTIGATED Maritime Authority -> Kite Software: 2005-04-01 MONTH'],
    ['The Maritime Authority has had an investigation into Kite Software open since April.', 'INVESTIGATED Maritime Authority -> Kite Software: 2005-04-01 MONTH'],
    ['Ann Lee has been chairman of Harbour Bank since 2001.', 'HELD_POSITION_AT Ann Lee -> Harbour Bank: 2001-01-01 YEAR'],
  ])('%s', (text, date) => { expect(datesIn(text)).toEqual([date]); });

  test('and what had been so was over', () => {
    expect(datesIn('Ann Lee had been chairman of Harbour Bank since 2001.')).toEqual(['HELD_POSITION_AT Ann Lee -> Harbour Bank: 2005-05-03 DAY']);
  });
});

test('A launch has the day on which the thing comes out', () => {
  expect(datesIn('Harbour Bank announced Kite Card. The card will go on sale in June.')).toContain('LAUNCHED Harbour Bank -> Kite Card: 2005-06-01 MONTH');
  expect(datesIn('Kite Card, a service of Harbour Bank, came on the market. The bank withdrew it the next year.')).toContain('LAUNCHED Harbour Bank -> Kite Card: 2005-05-03 DAY');
});

test('Who will launch something together are partners before', () => {
  expect(datesIn('Harbour Bank and Nordwind Software will introduce Kite Card in June.')).toEqual(expect.arrayContaining([
    'PARTNERED_WITH Harbour Bank -> Nordwind Software: 2005-05-03 DAY', 'LAUNCHED Harbour Bank -> Kite Card: 2005-06-01 MONTH',
  ]));
});

test('Who was succeeded left when the text says that he left', () => {
  expect(datesIn('Ann Lee was appointed chairman of Harbour Bank. She succeeds Bo Sand, who resigned in April.')).toEqual(expect.arrayContaining([
    'HELD_POSITION_AT Ann Lee -> Harbour Bank: 2005-05-03 DAY', 'HELD_POSITION_AT Bo Sand -> Harbour Bank: 2005-04-01 MONTH',
  ]));
});

test('A suit has the day of its filing, not that of the ruling', () => {
  expect(datesIn('The Oslo District Court ordered Kite Software to pay Harbour Bank 2 million euros. The bank had brought the case in April.')).toContain('SUED Harbour Bank -> Kite Software: 2005-04-01 MONTH');
});

describe('No date is one that no calendar has', () => {
  test.each([
    ['0001-01-02', 'Ten days earlier Harbour Bank had acquired Kite Software.'],
    ['0500-01-02', 'Harbour Bank acquired Kite Software 999 years ago.'],
    ['9999-12-30', 'Ten days later Harbour Bank acquired Kite Software.'],
    ['0001-01-02', 'Harbour Bank acquired Kite Software last October.'],
    ['9999-12-30', 'Harbour Bank acquired Kite Software in March of the following year.'],
    ['0001-01-02', 'Harbour Bank acquired Kite Software on Sunday.'],
    ['9999-12-31', 'Harbour Bank will acquire Kite Software on Monday.'],
    ['9990-01-02', 'Harbour Bank acquired Kite Software 50 years later.'],
  ])('of %s: %s', (day, text) => { expect(datesIn(text, day)).toEqual([`ACQUIRED Harbour Bank -> Kite Software: ${day} DAY`]); });

  test('29 February is in no year but a leap year', () => {
    expect(datesIn('Harbour Bank had acquired Kite Software on February 29.', '2012-01-10')).toEqual(['ACQUIRED Harbour Bank -> Kite Software: 2012-02-29 DAY']);
  });
});
