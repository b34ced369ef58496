/** Every post frame's own examples: what it must find, and what it must not; and the wordings around a name that no verb gives. */
import { describe, expect, it } from '@jest/globals';
import { extractFacts } from '../../import/extract/extract.js';
import { postFrames } from '../../import/extract/frames/posts/post-frames.js';
import { isByFrames, passage } from './passage.js';

/** `Person: title @ Body (change)` for each post. */
function found(text: string): string[] {
  const { document, milestones } = passage(text);
  const facts = extractFacts(document, milestones);
  const nameOf = new Map(facts.entities.map(entity => [entity.id, entity.name]));
  return facts.assertions.filter(isByFrames).filter(({ type }) => type === 'HELD_POSITION_AT')
    .map(({ source, target, attributes: { title = '', change = '' } }) => `${nameOf.get(source) ?? ''}: ${title} @ ${nameOf.get(target) ?? ''} (${change})`).sort();
}

describe.each(postFrames.map(frame => [frame.name, frame] as const))('the post frame %s', (_, frame) => {
  it.each(frame.examples)('$text', ({ text, finds }) => expect(found(text)).toEqual([...finds].sort()));
});

it('gives each post frame a name of its own', () => {
  expect(new Set(postFrames.map(frame => frame.name)).size).toBe(postFrames.length);
});

it.each([
  ['Ann Lee, chief executive of Harbour Bank, said profits would rise.', ['Ann Lee: chief executive @ Harbour Bank (none)']],
  ['Ann Lee, until May the sales director of Harbour Bank, was arrested.', ['Ann Lee: former sales director @ Harbour Bank (none)']],
  ['Ann Lee, a security technician at Kite Software, was arrested.', ['Ann Lee: security technician @ Kite Software (none)']],
  ['Ann Lee, a customer of Kite Software, was arrested.', []],
  ['Ann Lee, the founder of Kite Software, was arrested.', []],
  ['The Ministry of Transport fined Harbour Bank and its chairman, Ann Lee.', ['Ann Lee: chairman @ Harbour Bank (none)']],
  ['Harbour Bank announced the resignation of its chairman, Ann Lee.', ['Ann Lee: chairman @ Harbour Bank (resigned)']],
  ["Ann Lee's appointment as president of Kite Software took effect in May.", ['Ann Lee: president @ Kite Software (appointed)']],
  ['Under the leadership of Ann Lee, Kite Software opened an office.', ['Ann Lee: head @ Kite Software (none)']],
  ['Kite Software was set up in Oslo, with Ann Lee as its first chairman.', ['Ann Lee: chairman @ Kite Software (appointed)']],
  ['Otto Reimer, chief executive of Harbour Bank, retired. He was succeeded by Ann Lee.', ['Ann Lee: chief executive @ Harbour Bank (appointed)', 'Otto Reimer: chief executive @ Harbour Bank (resigned)']],
  ['Harbour Bank appointed Ann Lee chairman in place of Otto Reimer.', ['Ann Lee: chairman @ Harbour Bank (appointed)', 'Otto Reimer: chairman @ Harbour Bank (resigned)']],
  ['Harbour Bank purchased Mori Wafer in May. Otto Mori, president since 1979, will stay.', ['Otto Mori: president @ Mori Wafer (none)']],
  ['Harbour Bank hired staff. Professor Ann Lee protested.', []],
  ['Harbour Bank hired staff. Chairman Ann Lee protested.', ['Ann Lee: Chairman @ Harbour Bank (none)']],
  ['Ann Lee of Harbour Bank opened the exhibition.', ['Ann Lee:  @ Harbour Bank (none)']],
  ['Harbour Bank founded Kite Software, a separate company, under Ann Lee.', ['Ann Lee: head @ Kite Software (none)']],
  ['The directors of Kite Software, Ann Lee and Otto Reimer, signed.', ['Ann Lee: director @ Kite Software (none)', 'Otto Reimer: director @ Kite Software (none)']],
  ['Otto Reimer was managing director of Kite Software. His post was taken over by Ann Lee.', ['Ann Lee: managing director @ Kite Software (appointed)', 'Otto Reimer: managing director @ Kite Software (none)']],
  ['Ann Lee of Oslo opened the exhibition.', []],
  ['Harbour Bank sued Nordwind Air. Ann Lee remains president.', []],
])('reads the posts of "%s"', (text, posts) => expect(found(text)).toEqual([...posts].sort()));
