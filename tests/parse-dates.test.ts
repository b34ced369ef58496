import { describe, expect, test } from '@jest/globals';
import type { DateRange } from '../schema/facts.js';
import { findDates } from '../import/parse/find-dates.js';
import { readGluedHeading, readHeading } from '../import/parse/heading.js';

/** `start..end PRECISION`, or why there is no date, or null where the line is no heading. */
function headingDate(line: string, year: number | null = 2011): string | null {
  const date = readHeading(line, year)?.date;
  return date === undefined ? null : typeof date === 'string' ? date : shown(date);
}

function shown({ start, end, precision }: DateRange): string {
  return `${start === end ? start : `${start}..${end}`} ${precision}`;
}

const june20: DateRange = { start: '2011-06-20', end: '2011-06-20', precision: 'DAY', origin: 'stated', text: 'June 20' };

/** The dates of a text inside a milestone of 20 June 2011, as `words = days`. */
function datesIn(text: string): string[] {
  return findDates(text, june20).map(({ start, end, date }) => `${text.slice(start, end)} = ${shown(date)}`);
}

describe('a heading names a day', () => {
  test.each([
    '2011-04-26', '2011/04/26', '2011.4.26', '26.04.2011', '26/04/2011', '26 April 2011', '26th April 2011', 'April 26, 2011', 'april 26 2011',
    'Apr. 26, 2011', 'Tuesday, April 26, 2011', '26 April 2011 (Tuesday)', 'On April 26', 'April 26', '26 April', '26 April:',
  ])('written as "%s"', (line) => expect(headingDate(line)).toBe('2011-04-26 DAY'));
});

test.each([
  ['April 2011', '2011-04-01..2011-04-30 MONTH'],
  ['2011-04', '2011-04-01..2011-04-30 MONTH'],
  ['In December', '2011-12-01..2011-12-31 MONTH'],
  ['May', '2011-05-01..2011-05-31 MONTH'],
  ['2011', '2011-01-01..2011-12-31 YEAR'],
  ['In the course of 2011', '2011-01-01..2011-12-31 YEAR'],
  ['Q3 2011', '2011-07-01..2011-09-30 RANGE'],
  ['2011-Q3', '2011-07-01..2011-09-30 RANGE'],
  ['The third quarter of 2011', '2011-07-01..2011-09-30 RANGE'],
  ['H1 2011', '2011-01-01..2011-06-30 RANGE'],
  ['Jun. 19, 1986', '1986-06-19 DAY'],
  ['4 Jul. 1989', '1989-07-04 DAY'],
])('the heading "%s" means %s', (line, date) => expect(headingDate(line)).toBe(date));

test.each([
  ['From August 17 to 25', '2011-08-17..2011-08-25 RANGE'],
  ['August 17-25', '2011-08-17..2011-08-25 RANGE'],
  ['17–25 August 2011', '2011-08-17..2011-08-25 RANGE'],
  ['August 30 – September 2', '2011-08-30..2011-09-02 RANGE'],
  ['2011-04-26/2011-04-28', '2011-04-26..2011-04-28 RANGE'],
  ['From 2014 to 2015', '2014-01-01..2015-12-31 RANGE'],
  ['March–May 2011', '2011-03-01..2011-05-31 RANGE'],
  ['From December 28 to January 3', '2011-12-28..2012-01-03 RANGE'],
  ['From December 28 to January 3, 2011', '2010-12-28..2011-01-03 RANGE'],
])('the range "%s" means %s', (line, date) => expect(headingDate(line)).toBe(date));

describe('vague words have one meaning each', () => {
  test.each([
    ['Early 2011', '2011-01-01..2011-04-30 RANGE'],
    ['mid-2011', '2011-05-01..2011-08-31 RANGE'],
    ['Late 2011', '2011-09-01..2011-12-31 RANGE'],
    ['Mid-March 2011', '2011-03-11..2011-03-20 RANGE'],
    ['Late February', '2011-02-21..2011-02-28 RANGE'],
  ])('"%s" is a third: %s', (line, date) => expect(headingDate(line)).toBe(date));

  test.each([['By the end of 2011', '2011-12-31 DAY'], ['By the end of February', '2011-02-28 DAY'], ['The end of June 2012', '2012-06-30 DAY']])(
    '"%s" is the last day', (line, date) => expect(headingDate(line)).toBe(date));

  test.each([['From March', '2011-03-01..2011-12-31 RANGE'], ['From early February', '2011-02-01..2011-12-31 RANGE'], ['From mid-February', '2011-02-11..2011-12-31 RANGE'], ['Since October 2010', '2010-10-01..2010-12-31 RANGE']])(
    '"%s" runs to the end of its year', (line, date) => expect(headingDate(line)).toBe(date));
});

describe('a heading that names no real day says why', () => {
  test.each(['February 30', '31 June', '2011-13-01', 'February 29'])('"%s" is impossible', (line) => expect(headingDate(line)).toBe('IMPOSSIBLE'));
  test('29 February exists in a leap year', () => expect(headingDate('February 29', 2012)).toBe('2012-02-29 DAY'));
  test('03/04/2011 may be March or April', () => expect(headingDate('03/04/2011')).toBe('AMBIGUOUS'));
  test('a day without a year anywhere', () => expect(headingDate('April 26', null)).toBe('NO_YEAR'));
});

test.each(['Payments', 'May the best win', '1 million users', 'January sales rise', '2011 was the year', 'March 15 million', 'Until March'])(
  '"%s" is no heading', (line) => expect(headingDate(line)).toBeNull());

describe('a heading glued to its text', () => {
  test.each([
    ['May 10 launched the member service.', 'May 10', 'launched the member service.'],
    ['26 April 2011: Harbour Bank opened.', '26 April 2011', 'Harbour Bank opened.'],
    ['26 April 2011 – 58 lenders merged.', '26 April 2011', '58 lenders merged.'],
    ['April 26, 2011, Harbour Bank opened.', 'April 26, 2011', 'Harbour Bank opened.'],
    ['2011: A year of mergers.', '2011', 'A year of mergers.'],
  ])('is cut from "%s"', (paragraph, heading, text) => {
    const glued = readGluedHeading(paragraph, 2011);
    expect(glued?.text).toBe(heading);
    expect(paragraph.slice(glued?.textStart)).toBe(text);
  });

  test.each(['2011 was the year of mergers.', 'From June 7 to 10, guests came.', 'May be so.', 'March brought snow.'])(
    'is not seen in the sentence "%s"', (paragraph) => expect(readGluedHeading(paragraph, 2011)).toBeNull());
});

describe('dates in running text', () => {
  test.each([
    ['on June 16, it opened', ['June 16 = 2011-06-16 DAY']],
    ['founded on 26 April 2007 in Bern', ['26 April 2007 = 2007-04-26 DAY']],
    ['From August 17 to 25 it bought', ['From August 17 to 25 = 2011-08-17..2011-08-25 RANGE']],
    ['done between August 17 and 25', ['between August 17 and 25 = 2011-08-17..2011-08-25 RANGE']],
    ['By the end of 2011, more than half', ['By the end of 2011 = 2011-12-31 DAY']],
    ['in early 2011 and in mid-March 2011', ['early 2011 = 2011-01-01..2011-04-30 RANGE', 'mid-March 2011 = 2011-03-11..2011-03-20 RANGE']],
    ['in the first quarter of 2009', ['the first quarter of 2009 = 2009-01-01..2009-03-31 RANGE']],
    ['profit for Q3 2007 fell', ['Q3 2007 = 2007-07-01..2007-09-30 RANGE']],
    ['In December, it sued', ['December = 2011-12-01..2011-12-31 MONTH']],
    ['from 2014 to 2015, conduct', ['from 2014 to 2015 = 2014-01-01..2015-12-31 RANGE']],
    ['in 1999.', ['1999 = 1999-01-01..1999-12-31 YEAR']],
    ['on the 17th of August', ['the 17th of August = 2011-08-17 DAY']],
  ])('"%s"', (text, dates) => expect(datesIn(text)).toEqual(dates));

  test('"since" lasts until the milestone in which it is said', () => {
    expect(datesIn('listed since 2009')).toEqual(['since 2009 = 2009-01-01..2011-06-20 RANGE']);
  });

  test('"from" a day still to come is that day', () => {
    expect(datesIn('in force from July 20')).toEqual(['from July 20 = 2011-07-20 DAY']);
  });

  test('words without a year take a subject year as well as a date', () => {
    expect(findDates('on June 16', 2014).map(({ date }) => date.start)).toEqual(['2014-06-16']);
  });

  test.each([
    'In just one week, 13 branches closed.', 'It may 10 times refuse.', 'the firm may', 'Windows 2000 runs', 'the 2011 Forum', 'RMB 2011 was paid',
    '2,011 units', 'in 2,011 cases', 'in 2014-15', 'the end of last year', 'in January of last year', 'the last quarter', 'early warnings', 'February 30',
    'March of the sailors', 'We march 5 miles', 'a stake of 5.12.',
  ])('no date is seen in "%s"', (text) => expect(datesIn(text)).toEqual([]));

  test('a figure after a month is not its day', () => {
    expect(datesIn('In March 15 million users came')).toEqual(['March = 2011-03-01..2011-03-31 MONTH']);
  });
});
