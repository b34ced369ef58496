/** Made-up chronicles of any size, one document at a time, the same for the same seed: facts as the importer hands them to a store. */
import { createHash } from 'node:crypto';
import { relationTypes } from '../../dist/schema/ontology.js';
import { entityAt } from './entities.mjs';
import { Random } from './random.mjs';
import { sizes } from './sizes.mjs';

/** What the entities do to each other; three in ten relations are investments. */
const usual = ['INVESTED_IN', 'INVESTED_IN', 'INVESTED_IN', 'PARTNERED_WITH', 'PARTNERED_WITH', 'LAUNCHED', 'ACQUIRED', 'ACQUIRED', 'SUED', 'LICENSED'];

/** The documents of a size, or those from one number to another. */
export function* chronicles(name, from = 0, to = sizes[name].documents) {
  for (let number = from; number < to; number++) yield chronicle(sizes[name], number);
}

function chronicle(size, number) {
  const random = new Random(2011 + 7919 * number);
  const id = `chronicle-${String(number).padStart(4, '0')}`;
  const year = 2020 - number % 40;
  const document = { id, title: `Chronicle ${number}`, year, sha256: createHash('sha256').update(id).digest('hex'), format: 'text' };
  const entities = new Map();
  const [milestones, mentions, assertions] = [[], [], []];
  for (let ordinal = 1; ordinal <= size.milestones; ordinal++) {
    const names = entitiesOf(size, random);
    const milestone = milestoneOf(document, ordinal, size.milestones, names);
    milestones.push(milestone);
    for (const entity of names) {
      const start = milestone.text.indexOf(`${entity.name}${entity === names.at(-1) ? '.' : ' '}`);
      mentions.push({ milestone: milestone.id, entity: entity.id, start, end: start + entity.name.length, text: entity.name, reason: 'seed' });
      entities.set(entity.id, entity);
    }
    assertions.push(...assertionsOf(milestone, names, size.relations, random));
  }
  return { document, milestones, entities: [...entities.values()], mentions, assertions };
}

/** Different entities, small numbers far more often than great ones: the degrees of L go from 1 over a median of 14 to some 2,800. */
function entitiesOf({ entities, names }, random) {
  const chosen = new Set();
  while (chosen.size < names) chosen.add(Math.floor(entities * random.next() ** 2));
  const some = [...chosen].map(entityAt);
  return some.filter(({ type }) => type === 'Company').length >= 2 ? some : entitiesOf({ entities, names }, random);
}

function milestoneOf({ id: document, year }, ordinal, count, names) {
  const key = `M${String(ordinal).padStart(3, '0')}`;
  const day = new Date(Date.UTC(year, 0, 1 + Math.floor(365 * (ordinal - 1) / count))).toISOString().slice(0, 10);
  return {
    id: `${document}#${key}`, document, key, section: 1, ordinal, heading: day, text: `It was a busy day for ${names.map(({ name }) => name).join(' and ')}.`,
    date: { start: day, end: day, precision: 'DAY', origin: 'stated', text: day },
  };
}

function assertionsOf(milestone, names, count, random) {
  const made = new Map();
  while (made.size < count) {
    const type = random.one(usual);
    const { from, to, symmetric } = relationTypes[type];
    const [a, b] = [random.one(names), random.one(names)];
    if (a === b || !from.includes(a.type) || !to.includes(b.type)) continue;
    const [source, target] = symmetric && a.id > b.id ? [b.id, a.id] : [a.id, b.id];
    made.set(`${source}|${type}|${target}`, {
      type, source, target, date: milestone.date, status: 'STATED', confidence: 0.5 + random.below(50) / 100,
      attributes: type === 'INVESTED_IN' || type === 'ACQUIRED' ? { amount: 10_000 * (1 + random.below(100_000)), currency: random.one(['CNY', 'USD']) } : {},
      evidence: { milestone: milestone.id, start: 0, end: milestone.text.length, quote: milestone.text, sourceSpan: null, targetSpan: null, attributeSpans: {}, rule: 'seed/rule' },
    });
  }
  return [...made.values()];
}
