// Marked passages: `[C1:Kite Bank] bought [D2:Kite Maps].` and below it `C1 ACQUIRED D2; …`, `-` where nothing is stated, `~` before a type that is denied or ended.
import { readdirSync, readFileSync } from 'node:fs';
import { relationTypes } from '../../dist/schema/ontology.js';

const folder = 'import/extract/judge/passages';
const typeOfLetter = { C: 'Company', R: 'Regulator', T: 'Court', O: 'Organization', P: 'Person', D: 'Product', L: 'Regulation', G: 'Place' };

/** All passages of the folder, in order: {text, entities: [{name, type}], mentions: [{start, end, entity}], relations: [{source, type, target}]} by index. Throws with file and passage where one cannot be read. */
export function readMarkedPassages() {
  return readdirSync(folder).filter(file => file.endsWith('.txt')).sort().flatMap(file => readFileSync(`${folder}/${file}`, 'utf8').split(/\n\s*\n/).filter(block => block.trim() !== '')
    .map((block, i) => readMarked(block, `${folder}/${file}, passage ${i + 1}`)));
}

function readMarked(block, where) {
  const lines = block.trim().split('\n').map(line => line.trim());
  const stated = lines.pop();
  const marked = lines.join(' ');
  const entities = [];
  const ids = new Map();
  const mentions = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: letter, 2: number, 3: name, index } of marked.matchAll(/\[([A-Z])(\d*):([^[\]]+)\]/g)) {
    const type = typeOfLetter[letter];
    if (!type) throw new Error(`${where}: "${letter}" is no letter of a type; take one of ${Object.keys(typeOfLetter).join(', ')}.`);
    text += marked.slice(last, index);
    last = index + whole.length;
    const id = letter + number;
    if (!ids.has(id)) { ids.set(id, entities.length); entities.push({ name, type }); }
    mentions.push({ start: text.length, end: text.length + name.length, entity: ids.get(id) });
    text += name;
  }
  text += marked.slice(last);
  const relations = stated === '-' ? [] : stated.split(';').map(part => part.trim()).filter(part => part !== '').map(part => {
    const [, source, type, target] = /^(\w+) ~?([A-Z_]+) (\w+)$/.exec(part) ?? [];
    if (!ids.has(source) || !ids.has(target) || !relationTypes[type]) throw new Error(`${where}: "${part}" is no relation of what is marked.`);
    return { source: ids.get(source), type, target: ids.get(target) };
  });
  return { text, entities, mentions, relations };
}
