// Marked passages made of the wordings in import/extract/judge/wordings: made-up names in the places of the letters, alone, in lists, described, referred to.
import { readdirSync, readFileSync } from 'node:fs';
import { seededRandom } from './learn.mjs';
import { readMarkedPassages } from './marked.mjs';
import { endsOf, makeName, makerOfLetter, pick, places, plainWords } from './names-of-types.mjs';

const folder = 'import/extract/judge/wordings';
const symmetric = new Set(['PARTNERED_WITH', 'DISPUTED_WITH']);
const listable = { S: new Set(['INVESTED_IN', 'LAUNCHED', 'FOUNDED', 'ISSUED', 'LISTED_ON', 'SUED']), O: new Set(['LAUNCHED', 'OPERATES', 'LICENSED', 'RULED_ON', 'SANCTIONED', 'INVESTED_IN', 'ACQUIRED', 'INVESTIGATED', 'PARTNERED_WITH']) };

/** A wording: its words, the relation of its S and O, and what else it says: `A ACQUIRED B`, `A ~ACQUIRED B` (denied), `-S` (S and O have none). */
function readWordings() {
  return readdirSync(folder).filter(file => file.endsWith('.txt')).sort().flatMap(file => {
    const type = file === 'none.txt' ? null : file.replace('.txt', '').replaceAll('-', '_').toUpperCase();
    return readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(line => line.trim() !== '').map(line => {
      const [text, extra = ''] = line.split(' | ');
      const notes = extra.split(';').map(note => note.trim()).filter(note => note !== '');
      const relations = notes.map(note => /^(\w) ~?(\w+) (\w)$/.exec(note)).filter(Boolean).map(([, s, t, o]) => ({ s, t, o }));
      const own = type && !notes.includes('-S') ? [{ s: 'S', t: type, o: 'O' }] : [];
      return { type, text: text.trim(), relations: [...own, ...relations] };
    });
  });
}

const article = { regulator: 'the ', court: 'the ', organization: 'the ', exchange: 'the ', regulation: '', company: '', person: '', product: '' };
const described = {
  company: ['a bank from PLACE', 'a PLACE-based software maker', 'the country’s largest insurer', 'an online shop', 'a video website', 'a maker of tyres'],
  person: ['an engineer', 'a former journalist'],
  product: ['a messaging app', 'a search service', 'an online map', 'a phone with two screens'],
  regulator: ['the country’s media watchdog'], court: ['the city’s highest court'], organization: ['a research body'], exchange: ['the largest exchange of the country'], regulation: ['a set of ten rules'],
};
const before = { company: ['the insurer', 'the video website', 'the airline', 'mobile operator', 'the PLACE bank', 'search engine', 'the software company'], product: ['the app', 'the service', 'the platform', 'the browser'], person: ['the engineer', 'the investor'], regulator: [], court: [], organization: [], exchange: [], regulation: [] };
const referring = { company: ['the company', 'the firm', 'it'], person: ['he', 'she'], regulator: ['the authority', 'it'], court: ['the court'], organization: ['the association', 'it'], product: ['the service', 'it'], exchange: [], regulation: [] };
const openers = { company: ['NAME reported record sales.', 'NAME turned ten this year.', 'For NAME it was a busy month.', 'NAME has its seat in PLACE.'], person: ['NAME was in PLACE.', 'NAME turned fifty.'], regulator: ['NAME met in PLACE.', 'NAME kept its word.'], court: ['NAME heard the parties.'], organization: ['NAME met in PLACE.'], product: ['NAME has a new look.'], exchange: [], regulation: [] };
const adjuncts = ['In May, ', 'On June 3, ', 'In 2009, ', 'At the end of the year, ', 'On Monday, ', 'In PLACE, ', 'According to a statement, ', 'On the same day, ', 'After long talks, '];
const tails = [', it was announced', ' on Monday', ' in PLACE', ' last week', ', according to the press', ', after a year of talks', ' in a move to grow abroad', ' in 2008', ' on May 14'];

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** One passage of a wording: text, mentions `{start, end, entity}`, entities and relations by their index. Null where the names ran out. */
function fill(wording, random, wordings) {
  const taken = new Set();
  const entities = [];
  const relations = [];
  const makers = {};
  let text = '';
  const mentions = [];
  const say = piece => { text += piece.replaceAll('PLACE', () => pick(random, places)); };
  const mention = index => { const { name } = entities[index]; mentions.push({ start: text.length, end: text.length + name.length, entity: index }); text += name; };
  const create = maker => { const made = makeName(random, maker, taken); if (!made) return -1; entities.push({ ...made, maker }); return entities.length - 1; };

  const write = ({ type, text: words, relations: stated }, shared) => {
    const bound = new Map();
    const ends = type ? endsOf[type] : null;
    const makerOf = letter => (letter === 'S' ? pick(random, ends[0]) : letter === 'O' ? pick(random, ends[1]) : makerOfLetter[letter]);
    const letters = [...new Set(words.match(/\b[SOABCPWQRTLE]\b/g) ?? [])];
    for (const letter of letters) {
      const maker = makerOf(letter);
      const known = shared.find(index => entities[index].maker === maker && ![...bound.values()].flat().includes(index));
      const size = known === undefined && type && listable[letter]?.has(type) && random() < 0.2 && !/\b(?:both|two|each other|three)\b/i.test(words) ? 2 + Math.floor(random() * 2) : 1;
      const members = known !== undefined && random() < 0.7 ? [known] : Array.from({ length: size }, () => create(maker));
      if (members.includes(-1)) return false;
      bound.set(letter, members);
    }
    // Somebody spoken of before, and meant by "the company" or "it" now.
    const first = bound.get(letters[0]);
    let referred = null;
    if (text === '' && first?.length === 1 && random() < 0.15 && openers[entities[first[0]].maker].length > 0 && new RegExp(`\\b${letters[0]}\\b`, 'g').exec(words)?.index === 0 && !words.startsWith(`${letters[0]}'s`) && !words.startsWith(`${letters[0]} and`)) {
      const [head, tail] = pick(random, openers[entities[first[0]].maker]).split('NAME');
      say(head + (head === '' ? capital(article[entities[first[0]].maker]) : article[entities[first[0]].maker])); mention(first[0]); say(`${tail} `);
      referred = letters[0];
    }
    const adjunct = random() < 0.25 ? pick(random, adjuncts) : '';
    let sentenceStart = text.length;
    say(adjunct);
    const used = new Set();
    const end = /[.!?]$/.test(words) ? words.slice(0, -1) : words;
    for (const piece of end.split(/(\b[SOABCPWQRTLEGMXN]\b)/)) {
      if (plainWords[piece]) { text += plainWords[piece](random); continue; }
      const members = bound.get(piece);
      if (!members) { say(piece); continue; }
      const maker = entities[members[0]].maker;
      if (referred === piece && !used.has(piece) && referring[maker].length > 0) { say(text.length === sentenceStart ? capital(pick(random, referring[maker])) : pick(random, referring[maker])); used.add(piece); continue; }
      members.forEach((index, k) => {
        if (k > 0) say(k === members.length - 1 ? ' and ' : ', ');
        const lead = /\bthe $/.test(text) || /['’]s $/.test(text) || /\b(?:its|new|first|joint) $/.test(text) ? '' : article[maker];
        const noun = lead === '' && !used.has(piece) && members.length === 1 && random() < 0.1 && before[maker].length > 0 && !/\b(?:the|a|an|its|new|first) $|['’]s $/.test(text) ? `${pick(random, before[maker])} ` : '';
        const opening = lead + noun;
        say(text.length === sentenceStart ? capital(opening) : opening);
        mention(index);
      });
      const following = end.slice(end.indexOf(piece) + piece.length);
      if (!used.has(piece) && members.length === 1 && random() < 0.12 && /^ (?:[a-z])/.test(following) && !/^ (?:and|N)\b/.test(following)) say(`, ${pick(random, described[maker])},`);
      used.add(piece);
    }
    if (text.length > sentenceStart && random() < 0.2) say(pick(random, tails));
    say('.');
    for (const { s, t, o } of stated) for (const source of bound.get(s) ?? []) for (const target of bound.get(o) ?? []) if (source !== target) relations.push({ source, type: t, target });
    if (type) for (const letter of ['S', 'O']) {
      const members = bound.get(letter) ?? [];
      const joint = symmetric.has(type) && type === 'PARTNERED_WITH' || letter === 'S' && (type === 'LAUNCHED' || type === 'FOUNDED') && entities[members[0]]?.type !== 'Person';
      if (joint) members.forEach((one, i) => members.slice(i + 1).forEach(other => relations.push({ source: one, type: 'PARTNERED_WITH', target: other })));
    }
    return true;
  };

  if (!write(wording, [])) return null;
  if (random() < 0.3) { text += ' '; if (!write(pick(random, wordings), random() < 0.5 ? entities.map((_, i) => i) : [])) return null; }
  return { text, mentions, entities, relations };
}

/** All marked passages: one made of each wording, and those of the folder of passages. The same each time. */
export function markedPassages() {
  const wordings = readWordings();
  const random = seededRandom(7);
  return [...wordings.map(wording => fill(wording, random, wordings)).filter(passage => passage !== null), ...readMarkedPassages()];
}
