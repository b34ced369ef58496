import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extractFacts } from '../../import/extract/extract.js';
import { parseChronicle } from '../../import/parse/parse-chronicle.js';
import { relationType } from '../../schema/ontology.js';
import { passage } from './passage.js';

function extract(...texts: readonly string[]) {
  const { document, milestones } = passage(...texts);
  return extractFacts(document, milestones);
}

describe('names', () => {
  const namesIn = (text: string): string[] => extract(text).entities.map(({ name, type }) => `${name} (${type})`).sort();

  it('keeps legal forms and brackets inside a company name', () => {
    expect(namesIn('Harbour Foods (Group) Co., Ltd. hired staff.')).toEqual(['Harbour Foods (Group) Co., Ltd. (Company)']);
  });
  it('does not split an institution at "and"', () => {
    expect(namesIn('The Ministry of Trade and Fisheries met Nordwind Airlines.')).toEqual(['Ministry of Trade and Fisheries (Regulator)', 'Nordwind Airlines (Company)']);
  });
  it('does not join two companies at "and"', () => {
    expect(namesIn('Nordwind Airlines and Harbour Bank met.')).toEqual(['Harbour Bank (Company)', 'Nordwind Airlines (Company)']);
  });
  it('reads a title before a name as the sign of a person and leaves it out of the name', () => {
    expect(namesIn('Harbour Bank CEO Ann Lee spoke.')).toEqual(['Ann Lee (Person)', 'Harbour Bank (Company)']);
  });
  it('takes no calendar word, technology or generic group for a name', () => {
    expect(namesIn('In January, three companies tested 3G and IPv6.')).toEqual([]);
  });
  it('knows a site name in lower case by its digits', () => {
    expect(namesIn('The retailer wine24 hired staff.')).toEqual(['wine24 (Company)']);
  });
});

describe('resolution', () => {
  it('takes an acronym in brackets and its later use for the long name', () => {
    const facts = extract('The Federal Wine Inspectorate (FWI) met.', 'The FWI met again.');
    expect(facts.entities).toEqual([{ id: 'regulator:federal-wine-inspectorate', type: 'Regulator', name: 'Federal Wine Inspectorate', aliases: ['FWI'] }]);
  });
  it('takes the short form of a longer company name for the same company', () => {
    expect(extract('Kessler Software Inc. grew.', 'Kessler bought Nordwind Airlines.').entities.map(({ name }) => name).sort()).toEqual(['Kessler Software Inc.', 'Nordwind Airlines']);
  });
});

describe('status', () => {
  const statusOf = (text: string): string[] => extract(text).assertions.map(({ type, status }) => `${type} ${status}`);

  it('is STATED for what happened', () => {
    expect(statusOf('Harbour Bank acquired Kite Software.')).toEqual(['ACQUIRED STATED']);
  });
  it('is PLANNED for what will happen', () => {
    expect(statusOf('Harbour Bank will acquire Kite Software.')).toEqual(['ACQUIRED PLANNED']);
    expect(statusOf('Harbour Bank agreed to acquire Kite Software.')).toEqual(['ACQUIRED PLANNED']);
  });
  it('is ALLEGED for what was rumoured', () => {
    expect(statusOf('It was rumoured that Harbour Bank had acquired Kite Software.')).toEqual(['ACQUIRED ALLEGED']);
  });
  it('is DENIED for what did not happen', () => {
    expect(statusOf('Harbour Bank did not acquire Kite Software.')).toEqual(['ACQUIRED DENIED']);
  });
});

describe('attributes', () => {
  const attributesOf = (text: string) => extract(text).assertions.map(({ type, attributes }) => ({ type, ...attributes }));

  it('gives sums in full units with their ISO currency and words', () => {
    expect(attributesOf('Harbour Bank invested RMB 1.5 million in Kite Software.')).toEqual([{ type: 'INVESTED_IN', amount: 1_500_000, currency: 'CNY', amountText: 'RMB 1.5 million' }]);
  });
  it('makes a stake from one half on a purchase, and a smaller one an investment', () => {
    expect(attributesOf('Harbour Bank bought a 60 % stake in Kite Software.')).toEqual([{ type: 'ACQUIRED', stakePercent: 60 }]);
    expect(attributesOf('Harbour Bank bought a 12.5 % stake in Kite Software.')).toEqual([{ type: 'INVESTED_IN', stakePercent: 12.5 }]);
  });
  it('reads title and change of a post', () => {
    expect(attributesOf('Harbour Bank appointed Ann Lee as its chief executive.')).toEqual([{ type: 'HELD_POSITION_AT', title: 'chief executive', change: 'appointed' }]);
  });
});

it('lets a date of the clause win over the heading', () => {
  expect(extract('On June 16, Harbour Bank acquired Kite Software.').assertions.map(({ date }) => [date.start, date.precision])).toEqual([['2005-06-16', 'DAY']]);
});

describe('the sample', () => {
  const parsed = parseChronicle(readFileSync(new URL('../../samples/china-internet-2011-retold.txt', import.meta.url)), 'china-internet-2011-retold.txt');
  if (!parsed.document) throw new Error('the sample could not be read');
  const { document, milestones } = { document: parsed.document, milestones: parsed.milestones };
  const facts = extractFacts(document, milestones);
  const textOf = new Map(parsed.milestones.map(({ id, text }) => [id, text]));

  it('has a quote for every relation, equal to the text at its offsets', () => {
    expect(facts.assertions.length).toBeGreaterThan(60);
    for (const { evidence } of facts.assertions) expect(evidence.quote).toBe(textOf.get(evidence.milestone)?.slice(evidence.start, evidence.end));
  });
  it('has every mention at its offsets', () => {
    for (const mention of facts.mentions) expect(mention.text).toBe(textOf.get(mention.milestone)?.slice(mention.start, mention.end));
  });
  it('has only relations whose ends the ontology allows', () => {
    const typeOf = new Map(facts.entities.map(({ id, type }) => [id, type]));
    for (const { type, source, target } of facts.assertions) {
      const { from, to, symmetric } = relationType(type);
      const ends = [typeOf.get(source), typeOf.get(target)] as const;
      const allowed = (a: typeof ends[number], b: typeof ends[number]): boolean => a !== undefined && b !== undefined && from.includes(a) && to.includes(b);
      expect([type, ...ends, allowed(...ends) || symmetric === true && allowed(ends[1], ends[0])]).toEqual([type, ...ends, true]);
    }
  });
  it('gives the same facts twice', () => {
    expect(extractFacts(document, milestones)).toEqual(facts);
  });
});
