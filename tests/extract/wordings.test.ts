/** Wordings that no single frame is about: what the tagger misreads, times behind names, things in a company's name, doors opened to others. */
import { describe, expect, it } from '@jest/globals';
import { extractFacts } from '../../import/extract/extract.js';
import { passage } from './passage.js';

/** `A TYPE B` for each relation that counts. */
function relations(text: string): string[] {
  const { document, milestones } = passage(text);
  const { entities, assertions } = extractFacts(document, milestones);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return assertions.filter(({ status }) => status !== 'DENIED').map(({ source, type, target }) => `${nameOf.get(source) ?? ''} ${type} ${nameOf.get(target) ?? ''}`).sort();
}

describe('wordings that cut across frames', () => {
  it.each([
    ['the present tense of verbs that are nouns as well', 'In May the company Kite Software launches a messenger, Pijo.', ['Kite Software LAUNCHED Pijo']],
    ['a verb that the dictionary lacks', 'Kite Software relaunched the app Kite Mail.', ['Kite Software LAUNCHED Kite Mail']],
    ['a particle and a name behind a participle', 'Nordwind Air rolled out a booking app called Skyhop in March.', ['Nordwind Air LAUNCHED Skyhop']],
    ['two participles with one agent', 'Pijo is a messenger developed and run by Kite Software.', ['Kite Software OPERATES Pijo']],
    ['a time right behind a name', 'The Air Safety Act, issued by the Ministry of Transport last week, obliges airlines to report.', ['Ministry of Transport ISSUED Air Safety Act']],
    ['a time between verb and object', 'The app Kite Mail, which Kite Software unveiled last week, is free.', ['Kite Software LAUNCHED Kite Mail']],
    ['an owner with a hyphen', 'Harbour Group-owned Kite Software opened an office.', ['Kite Software SUBSIDIARY_OF Harbour Group']],
    ['doors opened to other firms', 'Kite Software opened its app Kite Mail to outside developers.', ['Kite Software OPERATES Kite Mail']],
    ['doors opened to everybody', 'Kite Software opened its app Kite Mail to the public.', ['Kite Software LAUNCHED Kite Mail']],
    ['a description that is denied', 'Kite Software is not a subsidiary of Harbour Group.', []],
    ['a product that comes out without an agent', 'The app Kite Mail of Kite Software is now available.', ['Kite Software LAUNCHED Kite Mail']],
    ['a list of more than four', 'Nordwind Air acquired Kite Bank, Tavo Motors, Meridian Steel, Corvin Games and Falk Foods.', ['Corvin Games', 'Falk Foods', 'Kite Bank', 'Meridian Steel', 'Tavo Motors'].map(name => `Nordwind Air ACQUIRED ${name}`)],
    ['a list that ends in a description', 'Kite Software launched Kite Mail, Kite Maps, Kite News, and its own shop.', ['Kite Mail', 'Kite Maps', 'Kite News'].map(name => `Kite Software LAUNCHED ${name}`)],
    ['a description between names, which is no list', 'Kite Software launched Kite Mail, a messenger, and its own shop.', ['Kite Software LAUNCHED Kite Mail']],
    ['a launch that is called off', 'Kite Software cancelled the launch of its app Kite Mail.', ['Kite Software OPERATES Kite Mail']],
  ])('%s', (_, text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});
