/** The loop over triggers and frames: finds who stands at both ends, checks the types, and says what stopped a frame that was tried. */
import type { EntityType, RelationType } from '../../../schema/ontology.js';
import { relationType } from '../../../schema/ontology.js';
import { governor, objectIndex, prepositionals, previousVerb, subjectIndex } from '../grammar/clause.js';
import { listMembers, phraseAt } from '../grammar/list.js';
import type { Item, Phrase, VerbGroup } from '../grammar/item.js';
import type { Argument } from '../grammar/reference.js';
import { deals } from './deals.js';
import { typeOfDescriptor } from '../names/heads.js';
import type { NamedEntity } from '../names/name-document.js';
import type { Frame } from './frame.js';
import { authorities } from './authorities.js';
import { courts } from './courts.js';
import { disputes } from './disputes.js';
import { foundings } from './foundings.js';
import { instruments } from './instruments.js';
import { isExchange } from './exchange.js';
import { listings } from './listings.js';
import { products } from './products.js';
import type { Passage, Place } from './place.js';
import { fill, logicalObject } from './roles.js';
import { special, type ObjectAt } from './special-roles.js';

/** All frames, a family after the other; the order does not matter, since the best reading of a pair is chosen later. */
export const frames: readonly Frame[] = [...deals, ...foundings, ...listings, ...courts, ...authorities, ...disputes, ...instruments, ...products];

export interface Finding {
  readonly frame: Frame;
  readonly type: RelationType;
  readonly source: Argument;
  readonly target: Argument;
  readonly sentence: number;
  /** Item index of the trigger. */
  readonly at: number;
}

/** A frame whose trigger stood in the text, and what kept it from a relation. */
export interface Refusal {
  readonly frame: string;
  readonly sentence: number;
  readonly trigger: string;
  readonly reason: string;
  /** Who stood at an end of the frame without being of a type that it takes. */
  readonly unfit?: readonly Unfit[];
}

/** An entity that a frame wanted to be of other types. */
export interface Unfit {
  readonly entity: NamedEntity;
  readonly types: readonly EntityType[];
}

type Stopped = Pick<Refusal, 'reason' | 'unfit'>;

const byLemma = { verb: new Map<string, Frame[]>(), noun: new Map<string, Frame[]>() };
for (const frame of frames)
  for (const lemma of frame.lemmas) byLemma[frame.trigger].set(lemma, [...(byLemma[frame.trigger].get(lemma) ?? []), frame]);

const none: readonly Frame[] = [];
const framesFor = (trigger: 'verb' | 'noun', lemma: string): readonly Frame[] => byLemma[trigger].get(lemma) ?? none;
const investing = /^(?:acquire|buy|purchase|invest|fund|finance|back|take over|found|sue)$/;

/** What the frames find in a passage, and what each one tried in vain. */
export interface Reading {
  readonly findings: readonly Finding[];
  readonly refusals: readonly Refusal[];
}

export function runFrames(passage: Passage): Reading {
  const findings: Finding[] = [];
  const refusals: Refusal[] = [];
  passage.sentences.forEach((items, s) => {
    items.forEach((item, at) => {
      const place: Place = { passage, s, items, at };
      for (const frame of triggered(items, at, item)) {
        const result = apply(frame, place);
        if (Array.isArray(result)) { findings.push(...result); continue; }
        const trigger = item.kind === 'verb' ? item.lemma : item.kind === 'phrase' ? item.noun : '';
        refusals.push(typeof result === 'string' ? { frame: frame.name, sentence: s, trigger, reason: result } : { frame: frame.name, sentence: s, trigger, ...result });
      }
    });
  });
  return { findings, refusals };
}

function triggered(items: readonly Item[], at: number, item: Item): readonly Frame[] {
  if (item.kind === 'verb') return [...framesFor('verb', item.lemma), ...(isJoint(items, at) && !investing.test(item.lemma) ? framesFor('verb', '*jointly') : [])];
  if (item.kind !== 'phrase') return [];
  const named = item.head.kind === 'name' ? framesFor('noun', '*name') : [];
  const product = item.head.kind !== 'name' && typeOfDescriptor(item.noun) === 'Product' ? framesFor('noun', '*product') : [];
  // "the parent company of Kite" is no company of Kite.
  if (item.head.kind !== 'name' && item.nouns.includes('parent') && item.noun !== 'parent') return framesFor('noun', 'parent');
  const nouns = [...new Set([item.noun, ...(item.head.kind === 'name' ? item.nouns : [])])];
  // "Kite Mail, Nordwind's pride": whatever the noun is.
  const owned = item.head.kind !== 'name' && (item.owner || item.pronoun) && !ofOthers.test(item.noun) ? framesFor('noun', '*owned') : [];
  return [...named, ...product, ...owned, ...nouns.flatMap(noun => framesFor('noun', noun))];
}

/** What has these is not what they are: "Kite Mail, Nordwind's rival". */
const ofOthers = /^(?:agent|rival|competitor|competition|alternative|predecessor|successor|equivalent|counterpart|opponent|enemy|supplier|customer|client|user|partner|critic|home|name|market|answer|nemesis|sponsor|investor)$/;

/** "agreed to cooperate", "agreed on a joint card", "agreed with Kite". */
function isJointPlan(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.kind === 'verb') return /^(?:cooperate|co-operate|work|collaborate|share|build|develop|form|set up|join|combine|pool|partner|create|establish|found|exchange|offer|promote)$/.test(next.lemma);
  return prepositionals(items, at, 'verb').some(({ preposition }) => /^(?:with|on|upon)$/.test(preposition));
}

/** "jointly launched", "launched together". */
function isJoint(items: readonly Item[], at: number): boolean {
  const verb = items[at] as VerbGroup;
  const object = phraseAt(items, objectIndex(items, at));
  const partners = prepositionals(items, at, 'verb').some(({ preposition }) => /^(?:together|jointly) with$|^in (?:cooperation|partnership|collaboration|conjunction) with$/.test(preposition));
  return partners || /\bjointly\b/.test(verb.text) || object?.head.kind !== 'name' && object?.units.some(unit => unit.lower === 'joint') === true || [items[at - 1], items[at + 1]].some(item => item?.kind === 'adverb' && /^(?:jointly|together)$/.test(item.lower));
}

function apply(frame: Frame, place: Place): Finding[] | string | Stopped {
  const { items, at } = place;
  let object: ObjectAt | null = null;
  if (frame.trigger === 'verb') {
    const verb = items[at] as VerbGroup;
    if (verb.negated && /^(?:SUED|DISPUTED_WITH)$/.test(frame.yields)) return 'negated';
    if (frame.object && frame.object.length > 0) {
      object = objectWith(items, at, frame.object);
      if (object && phraseAt(items, object.index)?.units.some(unit => unit.lower === 'market')) return 'a market share is no stake';
      if (object && phraseAt(items, object.index)?.determiner === 'no') return 'negated';
      if (!object) return `its object is none of ${frame.object.slice(0, 3).join(', ')} …`;
    }
    if (frame.notObject && hasNoun(phraseAt(items, logicalObject(items, at)), frame.notObject)) return 'its object means something else';
    if (verb.lemma === 'agree' && frame.yields === 'PARTNERED_WITH' && !isJointPlan(items, at)) return 'what is agreed is no common work';
    if (frame.name === 'invest/participant' && !/^(?:investor|participant|backer|shareholder|lender|subscriber|contributor|funder|financier)$/.test((phraseAt(items, at - 1) ?? phraseAt(items, subjectIndex(items, at)))?.noun ?? '')) return 'no investors are spoken of';
    if (frame.subject && !hasNoun(phraseAt(items, subjectIndex(items, at)), frame.subject)) return `its subject is none of ${frame.subject.slice(0, 3).join(', ')} …`;
    if (frame.yields === 'RULED_ON' && isAskedFor(items, at)) return 'it is only asked for';
    if (frame.withPhrase && !hasPhrase(items, at, frame.withPhrase)) return `no "${frame.withPhrase.preposition} ${frame.withPhrase.nouns[0] ?? ''}" with it`;
    if (frame.says && !saysOneOf(items, at, frame.says)) return `no "${frame.says[0] ?? ''}" behind it`;
    if (frame.yields === 'LISTED_ON' && frame.name !== 'list/moves' && !speaksOfListing(items, at, verb)) return 'no listing is spoken of';
  } else {
    const phrase = items[at] as Phrase;
    if (frame.notObject && prepositionals(items, at, 'noun').slice(0, 1).some(({ index }) => hasNoun(phraseAt(items, index), frame.notObject ?? []))) return 'it means something else';
    if (frame.object && !hasNoun(phraseAt(items, prepositionals(items, at, 'noun')[0]?.index ?? -1), frame.object)) return `it is none of ${frame.object.slice(0, 3).join(', ')} …`;
    if (phrase.units.some(unit => /^(?:no|without)$/.test(unit.lower)) || phrase.determiner === 'no') return 'negated';
    const governing = items[governor(items, at)];
    if (frame.yields === 'DISPUTED_WITH' && phrase.noun === 'charge' && governing?.kind === 'verb' && /^(?:take|put|be|have|assume|leave)$/.test(governing.lemma)) return 'to be in charge is no quarrel';
    if (frame.name === 'invest/round' && governing?.kind === 'verb' && /^(?:sell|divest|dispose|offload|part|transfer|sell off)$/.test(governing.lemma)) return 'who sells it invests nothing';
    if (frame.name === 'invest/round' && /^(?:fine|penalty|fee|bill|damages|compensation)$/.test(phraseAt(items, at - 2)?.noun ?? '')) return 'a fine is no investment';
    if (frame.withPhrase && !items.some(item => item.kind === 'phrase' && hasNoun(item, frame.withPhrase?.nouns ?? []))) return `no ${frame.withPhrase.nouns[0] ?? ''} beside it`;
    if (frame.yields === 'RULED_ON' && isAskedFor(items, at)) return 'it is only asked for';
  }
  const first = fillRoles(frame, place, frame.source, object);
  const sources = frame.alsoSource ? [...first, ...frame.alsoSource.flatMap(role => fillRoles(frame, place, [role], object))] : first;
  if (sources.length === 0 && !frame.pairs) return 'nobody named as the source';
  const targets = fillRoles(frame, place, frame.target, object);
  if (frame.pairs) return pairs(frame, place, [...sources, ...targets]);
  if (targets.length === 0) return 'nobody named as the target';
  const declared = relationType(frame.yields);
  const allowedSources = sources.filter(({ entity }) => fits(entity.type, frame.sourceTypes, declared.from));
  const allowedTargets = targets.filter(({ entity }) => fits(entity.type, frame.targetTypes, declared.to));
  if (allowedSources.length === 0) return unfit(sources, frame.sourceTypes ?? declared.from, `no source of ${frame.yields}`);
  if (allowedTargets.length === 0) return unfit(targets, frame.targetTypes ?? declared.to, `no target of ${frame.yields}`);
  if (allowedSources.length > mostEnds || allowedTargets.length > mostEnds) return tooMany;
  if (frame.source[0] !== frame.target[0] && allowedSources.length > 1 && allowedSources.length === allowedTargets.length && allowedSources.every(({ entity }) => allowedTargets.some(other => other.entity.id === entity.id))) return 'both ends are the same';
  const found: Finding[] = [];
  for (const source of allowedSources) for (const target of allowedTargets) if (source.entity.id !== target.entity.id) found.push({ frame, type: frame.yields, source, target, sentence: place.s, at });
  return found.length > 0 ? found : 'both ends are the same';
}

const asking = /^(?:ask|urge|request|petition|want|call|demand|beg|seek|apply)$/;

/** "asked the court to order Kite to pay", "sought an injunction against Kite": not decided yet. */
function isAskedFor(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  for (let v = item.kind === 'verb' ? at : governor(items, at), steps = 0; v >= 0 && steps < 3; steps++) {
    const verb = items[v] as VerbGroup;
    if (v !== at && asking.test(verb.lemma)) return true;
    if (verb.form !== 'infinitive') return false;
    v = previousVerb(items, v);
  }
  return false;
}

/** Who stand in a longer list did not do all to each other: it is a directory, and would give a relation for every pair. */
const mostEnds = 40;
const tooMany = `more than ${mostEnds} named in one place: a list`;

function unfit(people: readonly Argument[], types: readonly EntityType[], what: string): Stopped {
  return { reason: `${people[0]?.entity.name ?? ''} is a ${people[0]?.entity.type ?? ''}: ${what}`, unfit: people.map(({ entity }) => ({ entity, types })) };
}

function fits(type: EntityType, narrow: readonly EntityType[] | undefined, declared: readonly EntityType[]): boolean {
  return declared.includes(type) && (narrow === undefined || narrow.includes(type));
}

function pairs(frame: Frame, place: Place, people: readonly Argument[]): Finding[] | string {
  const declared = relationType(frame.yields);
  const parties = [...new Map(people.filter(({ entity }) => fits(entity.type, frame.sourceTypes ?? ['Company', 'Regulator', 'Organization', 'Court', 'Person'], declared.from) && (entity.type !== 'Person' || frame.yields === 'DISPUTED_WITH')).map(person => [person.entity.id, person])).values()];
  if (parties.length < 2) return 'fewer than two named parties';
  if (parties.length > mostEnds) return tooMany;
  return parties.flatMap((source, i) => parties.slice(i + 1).map(target => ({ frame, type: frame.yields, source, target, sentence: place.s, at: place.at })));
}

function hasNoun(phrase: Phrase | null, nouns: readonly string[]): boolean {
  if (!phrase) return false;
  if (phrase.head.name?.entity.type === 'Court' && nouns.includes('*court')) return true;
  if (phrase.head.name?.entity.type === 'Regulation' && nouns.includes('memorandum')) return /\b(?:memorandum|agreement|pact|accord|letter of intent)\b/i.test(phrase.head.text);
  return nouns.includes(phrase.noun) || phrase.head.kind !== 'name' && (phrase.nouns.some(noun => nouns.includes(noun)) || nouns.includes('money') && phrase.units.some(unit => unit.kind === 'money') || nouns.includes('%') && phrase.units.some(unit => unit.kind === 'percent'));
}

function objectWith(items: readonly Item[], v: number, nouns: readonly string[]): ObjectAt | null {
  const verb = items[v] as VerbGroup;
  const logical = logicalObject(items, v);
  if (hasNoun(phraseAt(items, logical), nouns)) return { index: logical, indirect: -1 };
  // "In its third batch of licences, the ministry granted one each to Kite and Nordwind."
  const stands = !verb.passive && /^(?:one|ones|some|them|these)$/.test(phraseAt(items, logical)?.head.lower ?? '');
  if (stands && items.slice(0, v).some(item => item.kind === 'phrase' && hasNoun(item, nouns))) return { index: logical, indirect: -1 };
  const after = objectIndex(items, v);
  if (verb.passive && hasNoun(phraseAt(items, after), nouns)) return { index: after, indirect: subjectIndex(items, v) };
  const second = after < 0 ? -1 : Math.max(...listMembers(items, after, true)) + 1;
  if (!verb.passive && after >= 0 && hasNoun(phraseAt(items, second), nouns)) return { index: second, indirect: after };
  return null;
}

function hasPhrase(items: readonly Item[], v: number, { preposition, nouns }: NonNullable<Frame['withPhrase']>): boolean {
  const behind = prepositionals(items, v, 'verb').some(found => (preposition === '*' || found.preposition === preposition) && hasNoun(phraseAt(items, found.index), nouns));
  return behind || preposition === '*' && (items.slice(v, v + 8).some(item => item.kind === 'phrase' && hasNoun(item, nouns)) || hasNoun(phraseAt(items, subjectIndex(items, v)), nouns));
}

/** Whether one of the words stands behind the verb, before another verb. */
function saysOneOf(items: readonly Item[], v: number, words: readonly string[]): boolean {
  for (const item of items.slice(v + 1, v + 6)) {
    if (item.kind === 'verb' || item.kind === 'semicolon') return false;
    if (item.kind === 'phrase' ? item.units.some(unit => words.includes(unit.lower)) : words.includes(item.lower)) return true;
  }
  return false;
}

const listingNouns = ['ipo', 'listing', 'offering', 'prospectus', 'flotation', 'debut', 'share', 'trading', 'application', 'quotation', 'float', 'stock', 'ads', 'adss', 'introduction', 'admission', 'shares', 'depositary', 'bell', 'gong'];

/** Listing verbs are everyday verbs: "go public", "list", "raise … on an exchange" with an exchange as the target. */
function speaksOfListing(items: readonly Item[], v: number, verb: VerbGroup): boolean {
  if (/^(?:list|float|quote|trade|debut|join|land|arrive|admit|welcome)$/.test(verb.lemma)) return true;
  // "opened on the exchange at USD 12", "Trading in its shares began on the exchange"
  if (/^(?:open|begin|start|close|appear|go|return|come)$/.test(verb.lemma) && objectIndex(items, v) < 0) return true;
  // "Its shares were introduced on …", "became a listed company of …"
  const subject = phraseAt(items, subjectIndex(items, v));
  if (subject && verb.passive && /^(?:share|stock)s?$/.test(subject.noun) || phraseAt(items, v + 1)?.units.some(unit => unit.lower === 'listed')) return true;
  const near = items.slice(v + 1, v + 9);
  if (near.some(item => item.kind === 'phrase' && (listingNouns.includes(item.noun) || item.nouns.some(noun => listingNouns.includes(noun))))) return true;
  return near.slice(0, 2).some(item => item.kind !== 'verb' && item.kind !== 'phrase' && item.lower === 'public') || /\bpublic\b/.test(near[0]?.kind === 'phrase' ? near[0].units.map(unit => unit.lower).join(' ') : '') || verb.lemma === 'raise' && near.some(item => item.kind === 'phrase' && item.units.some(unit => unit.kind === 'money'));
}

function fillRoles(frame: Frame, place: Place, roles: readonly string[], object: ObjectAt | null): Argument[] {
  // Shares are listed on exchanges; "the Nasdaq-listed company", "a listed company of the exchange" are no units of it.
  const exchange = frame.yields === 'LISTED_ON' ? roles === frame.target : frame.yields === 'SUBSIDIARY_OF' && roles === frame.target || frame.yields === 'OPERATES' ? false : undefined;
  const declared = relationType(frame.yields);
  const types = frame.pairs ? undefined : roles === frame.source ? frame.sourceTypes ?? declared.from : frame.targetTypes ?? declared.to;
  const { passage, s, items, at } = place;
  const here: Place = types ? { passage, s, items, at, types } : place;
  let first: Argument[] = [];
  const gathered: Argument[] = [];
  for (const role of roles) {
    const found = special(here, role, object) ?? fill(here, role, frame.trigger);
    const people = exchange === undefined ? found : found.filter(({ entity }) => isExchange(entity) === exchange);
    if (frame.pairs) { gathered.push(...people); continue; }
    if (people.some(({ entity }) => types?.includes(entity.type))) return people;
    if (first.length === 0) first = people;
  }
  return frame.pairs ? gathered : first;
}
