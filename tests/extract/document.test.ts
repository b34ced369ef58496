/** What one passage of a document teaches about another, and what the words around a name alone say. */
import { expect, it } from '@jest/globals';
import { extractFacts } from '../../import/extract/extract.js';
import { logLikelihoods } from '../../import/extract/names/type-judge.js';
import { tagText } from '../../import/extract/text/tag.js';
import { entityTypeNames } from '../../schema/ontology.js';
import { passage } from './passage.js';

/** `Source TYPE Target` for each relation. */
function relationsIn(...texts: readonly string[]): string[] {
  const { document, milestones } = passage(...texts);
  const { entities, assertions } = extractFacts(document, milestones);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return assertions.map(({ source, type, target }) => `${nameOf.get(source) ?? ''} ${type} ${nameOf.get(target) ?? ''}`);
}

const typesIn = (text: string): string[] => { const { document, milestones } = passage(text); return extractFacts(document, milestones).entities.map(({ name, type }) => `${name} (${type})`); };

it('takes "the portal" for the one that the document calls so', () => {
  const quarrel = 'Nordwind Air sued Kite. Ann Lee, chairman of the portal, spoke in Oslo.';
  expect(relationsIn('The portal Kite opened an office.', quarrel)).toContain('Ann Lee HELD_POSITION_AT Kite');
  expect(relationsIn('The insurer Kite opened an office.', quarrel)).not.toContain('Ann Lee HELD_POSITION_AT Kite');
});

it('reads a post without its body where the document says that the person is', () => {
  const later = 'Nordwind Air lost to Kite Software in court. Ann Lee, the chief executive, spoke in Oslo.';
  expect(relationsIn('Ann Lee, chief executive of Kite Software, opened an office.', later)).toEqual(expect.arrayContaining(['Ann Lee HELD_POSITION_AT Kite Software']));
  expect(relationsIn('Ann Lee, chief executive of Kite Software, opened an office.', later)).not.toContain('Ann Lee HELD_POSITION_AT Nordwind Air');
  expect(relationsIn(later)).toContain('Ann Lee HELD_POSITION_AT Nordwind Air');
});

it('takes a first product for brought out, and an old one for one that is there', () => {
  expect(relationsIn("Kite Mail, Nordwind Air's first app, was down.")).toEqual(['Nordwind Air LAUNCHED Kite Mail']);
  expect(relationsIn("Kite Mail, Nordwind Air's slow app, was down.")).toEqual(['Nordwind Air OPERATES Kite Mail']);
});

it('takes what is paid for as a whole for bought, and what is paid for in part for invested in', () => {
  expect(relationsIn('Harbour Bank paid USD 3 million for Kite Software.')).toEqual(['Harbour Bank ACQUIRED Kite Software']);
  expect(relationsIn('Harbour Bank paid USD 3 million for a stake in Kite Software.')).toEqual(['Harbour Bank INVESTED_IN Kite Software']);
});

it('takes who builds a thing with others for a party, whatever its name ends in', () => {
  expect(typesIn('The Oslo Water Commission, the Harbour Data Center and Oslo University jointly built the Fjord Cloud Platform.')).toContain('Harbour Data Center (Company)');
});

it('parts a name in capitals from the word that is glued to it', () => {
  expect(typesIn('Kite Mail, an app of IBMwent live.')).toContain('IBM (Company)');
});

it('says of each type how likely the words around a name make it: all together are sure', () => {
  const [sentence = []] = tagText('The court sentenced Tarvo to two years in prison.');
  const likelihoods = logLikelihoods(sentence, 3, 4).map(Math.exp);
  expect(likelihoods.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10);
  expect(entityTypeNames[likelihoods.indexOf(Math.max(...likelihoods))]).toBe('Person');
});
