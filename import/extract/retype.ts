/** What frames make of names whose type nothing in their form or description settled: what is launched is a product, what is bought a company. */
import type { EntityType } from '../../schema/ontology.js';
import { regulationHeads } from './names/heads.js';
import { entityId } from '../resolve/normalize.js';
import { frames } from './frames/engine.js';
import { logicalObject } from './frames/roles.js';
import { listMembers, listStart, phraseAt } from './grammar/list.js';
import type { Item } from './grammar/item.js';
import type { Prepared } from './draft.js';
import type { NamedEntity } from './names/name-document.js';

/** Below this share of its votes a type is open to what the frames say. */
const settled = 0.62;
const frameNamed = new Map(frames.map(frame => [frame.name, frame]));
/** A site that is invested in or listed is a company, whatever it is called. */
const business: ReadonlySet<string> = new Set(['INVESTED_IN', 'LISTED_ON']);
/** Verbs that bring out products, and found companies only where nothing else is known. */
const launching = /^(?:launch|open|introduce|start|create|inaugurate|develop|build)$/;

const publishing = /^(?:issue|publish|release|adopt|promulgate|unveil|approve|pass|announce|bring out|put out|print)$/;
/** What an authority publishes under these heads is a document, whatever else the head may mean. */
const planHeads = / (?:plan|agenda|strategy|outlook|roadmap|programme|program|outline|blueprint|list|scheme|framework)(?: |$)/i;

/** "Review of Fares", "Black Book on Wages": what is on something is a text. */
const documentTitle = new RegExp(`${planHeads.source}| (?:review|study|survey|handbook|guide|index|note|book)(?: |$)|^(?:note|report|opinion|review) | on `, 'i');

/** The entities to be put in another's place, by id. */
export function retyped(passages: readonly Prepared[]): ReadonlyMap<string, NamedEntity> {
  const votes = new Map<string, { entity: NamedEntity; types: Map<EntityType, number> }>();
  const vote = (entity: NamedEntity, type: EntityType, weight: number): void => { if (entity.typeConfidence < settled && entity.type !== 'Place' && entity.type !== 'Court') voteAnyway(entity, type, weight); };
  const voteAnyway = (entity: NamedEntity, type: EntityType, weight: number): void => {
    const found = votes.get(entity.id) ?? { entity, types: new Map<EntityType, number>() };
    found.types.set(type, (found.types.get(type) ?? 0) + weight);
    votes.set(entity.id, found);
  };
  for (const { items, reading: { findings, refusals } } of passages) {
    for (const { frame, source, target, sentence, at } of findings) {
      const verb = items[sentence]?.[at];
      vote(source.entity, source.entity.type, 0.5);
      if (frame.yields === 'LAUNCHED' && (source.entity.type === 'Regulator' || source.entity.type === 'Organization' && / (?:on|concerning|against) /.test(target.entity.name)) && verb?.kind === 'verb' && publishing.test(verb.lemma) && documentTitle.test(target.entity.name)) { voteAnyway(target.entity, 'Regulation', 2); continue; }
      if (frame.yields === 'LAUNCHED' && source.entity.type === 'Person' && verb?.kind === 'verb' && /^(?:set up|found|establish|start|co-found)$/.test(verb.lemma)) voteAnyway(target.entity, 'Company', 1.5);
      else if (frame.yields === 'FOUNDED' && verb?.kind === 'verb' && launching.test(verb.lemma)) (source.entity.type === 'Company' && /^(?:launch|introduce|open)$/.test(verb.lemma) && isObject(items[sentence] ?? [], at, target.start) ? voteAnyway : vote)(target.entity, 'Product', 0.9);
      else vote(target.entity, target.entity.type, 1);
      if (/^(?:LAUNCHED|PARTNERED_WITH)$/.test(frame.yields)) for (const entity of oddAgents(items[sentence] ?? [], source.start)) voteAnyway(entity, 'Company', 1.2);
      if (target.entity.type === 'Product' && /^(?:LAUNCHED|OPERATES)$/.test(frame.yields)) for (const entity of oddOnes(items[sentence] ?? [], target.start)) voteAnyway(entity, 'Product', 0.6);
    }
    for (const { frame, unfit } of refusals) for (const { entity, types } of unfit ?? []) {
      const [only] = types;
      const weight = frameNamed.get(frame)?.weight ?? 0.9;
      if (only === 'Company' && entity.type === 'Product' && entity.typeConfidence < 0.8 && business.has(frameNamed.get(frame)?.yields ?? '')) voteAnyway(entity, only, 2);
      else if (only !== undefined && types.length === 1 && weight >= 0.85 && allowed(entity, only)) vote(entity, only, weight);
    }
  }
  return new Map([...votes].flatMap(([id, { entity, types }]) => {
    const best = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    return best && best[0] !== entity.type && best[1] > (types.get(entity.type) ?? 0) ? [[id, { ...entity, type: best[0], id: entityId(best[0], entity.name) }] as const] : [];
  }));
}

/** Whether the name is the very thing that is launched, not what it is a version of. */
function isObject(items: readonly Item[], at: number, start: number): boolean {
  return phraseAt(items, logicalObject(items, at))?.head.start === start;
}

/** "opened Kite Mail, Kite Maps and kite.biz": companies in a list that is mostly products. */
function oddOnes(items: readonly Item[], start: number): NamedEntity[] {
  const at = items.findIndex(item => item.kind === 'phrase' && item.head.start === start);
  if (at < 0) return [];
  const entities = listMembers(items, listStart(items, at), true).flatMap(member => phraseAt(items, member)?.head.name?.entity ?? []);
  const products = entities.filter(({ type }) => type === 'Product').length;
  return products >= 2 && products > entities.length / 2 ? entities.filter(({ type }) => type === 'Company') : [];
}

/** "built by the Oslo Commission, the Harbour Data Center and Oslo University": who builds with parties is one. */
function oddAgents(items: readonly Item[], start: number): NamedEntity[] {
  const at = items.findIndex(item => item.kind === 'phrase' && item.head.start === start);
  if (at < 0) return [];
  const entities = listMembers(items, listStart(items, at), true).flatMap(member => phraseAt(items, member)?.head.name?.entity ?? []);
  const parties = entities.filter(({ type }) => /^(?:Company|Organization|Regulator)$/.test(type)).length;
  return parties >= 2 && parties > entities.length / 2 ? entities.filter(({ type }) => type === 'Product') : [];
}

/** A report's title has several words; courts and authorities have heads of their own. */
function allowed(entity: NamedEntity, type: EntityType): boolean {
  return type === 'Regulation' ? entity.name.split(' ').some(word => regulationHeads.has(word.toLowerCase())) || entity.name.split(' ').length > 4 || planHeads.test(entity.name) : type === 'Product' || type === 'Company';
}
