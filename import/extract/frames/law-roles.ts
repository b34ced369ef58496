/** Ends that wordings of courts, authorities and quarrels put outside the clause of the trigger: the court that ruled, who announced it, whom a complaint is about. */
import { governor, objectIndex, prepositionals, previousVerb, subjectIndex } from '../grammar/clause.js';
import { phraseAt } from '../grammar/list.js';
import type { Item, VerbGroup } from '../grammar/item.js';
import { refer, type Argument } from '../grammar/reference.js';
import { allNamedIn, headsNamedIn } from './named-in-passage.js';
import type { Place } from './place.js';
import { fill, ownerArguments } from './roles.js';
import { argumentsAt } from './stands-for.js';

/** The arguments of such a role; null where the role is none of these. */
export function lawRole(place: Place, role: string): Argument[] | null {
  if (role.endsWith('*')) return withinRole(place, role.slice(0, -1));
  switch (role) {
    case 'ruling-court': return rulingCourt(place);
    case 'passage-court': return passageCourt(place);
    case 'by-ruling': return byRuling(place);
    case 'clause-court': return courtsOnly(clauseActors(place));
    case 'matrix-subject': return matrixSubject(place);
    case 'announcer': return announcer(place);
    case 'passage-authority': return onlyOne(place, 'Regulator');
    case 'clause-subject': return clauseSubject(place, () => true);
    case 'wrongdoer': return clauseSubject(place, ({ lemma }) => wrongs.test(lemma));
    case 'opponent': return opponent(place);
    case 'infinitive.object': return infinitiveObject(place);
    case 'focus': return focus(place);
    case 'bearer': return bearer(place);
    case 'spoken-of': return spokenOf(place);
    case 'fronted.at': return fronted(place, /^(?:at|in|before)$/);
    case 'passage-ruling': return passageRuling(place);
    case 'only-authority': return onlyAuthority(place);
    case 'insulted': return insulted(place);
    case 'ordered-by': return orderedBy(place);
    case 'joined': return joined(place);
    case 'fronted.with': return fronted(place, /^(?:with|together with|jointly with|along with|alongside)$/);
    default: return null;
  }
}

const courtsOnly = (people: readonly Argument[]): Argument[] => people.filter(({ entity }) => entity.type === 'Court');

/** "the prices of Kite", "Kite's offices", "practices at Kite": whose, where the phrase itself names nobody. */
function withinRole(place: Place, role: string): Argument[] {
  const { items, at } = place;
  const verb = items[at];
  const isVerb = verb?.kind === 'verb';
  const index = role === 'object' ? (isVerb ? (verb.passive ? subjectIndex(items, at) : objectIndex(items, at)) : -1) : prepositionals(items, at, isVerb ? 'verb' : 'noun').find(({ preposition }) => preposition === role)?.index ?? -1;
  const phrase = phraseAt(items, index);
  if (!phrase) return [];
  const direct = role === 'object' ? fill(place, 'object', 'verb') : argumentsAt(place, index);
  if (direct.length > 0) return direct;
  const owner = ownerArguments(place, index);
  if (owner.length > 0) return owner;
  return ['of', 'at', 'by', 'from', 'in', 'between'].map(preposition => fill({ ...place, at: index }, preposition, 'noun')).find(people => people.length > 0) ?? [];
}

const rulingVerbs = /^(?:rule|hold|decide|find|order|determine|judge|conclude|adjudge|reach|declare|say|deliver|issue|hand down|agree|pronounce|uphold|confirm|amend|award|make|render|give|grant|impose|demand|require|state|believe|consider)$/;
const rulings = /^(?:ruling|judgment|judgement|verdict|decision|sentence|award|injunction|order|conviction|decree)$/;

/** The court whose ruling the clause reports: subject of an earlier "ruled", "held", "ordered" in the sentence, or of one that ends it ("…, the court ruled"). */
function rulingCourt(place: Place): Argument[] {
  const last = place.items.findLastIndex(item => item.kind === 'verb');
  const closing = place.items[last];
  if (last > place.at && closing?.kind === 'verb' && rulingVerbs.test(closing.lemma) && place.items[subjectIndex(place.items, last) - 1]?.kind === 'comma') return courtsOnly(fill({ ...place, at: last }, 'subject', 'verb'));
  for (let v = previousVerb(place.items, place.at), steps = 0; v >= 0 && steps < 5; v = previousVerb(place.items, v), steps++) {
    const verb = place.items[v] as VerbGroup;
    if (place.items.slice(v + 1, place.at).some(item => (item.kind === 'subordinator' || item.kind === 'relative') && item.lower !== 'that')) return [];
    if (!rulingVerbs.test(verb.lemma)) continue;
    const court = courtsOnly(fill({ ...place, at: v }, 'subject', 'verb'));
    if (court.length > 0) return court;
  }
  return [];
}

/** "Kite was ordered to pay": by the only court that the passage names. */
function passageCourt(place: Place): Argument[] {
  const verb = place.items[place.at];
  if (verb?.kind === 'verb' && (!verb.passive || prepositionals(place.items, place.at, 'verb').some(({ preposition }) => preposition === 'by'))) return [];
  return onlyOne(place, 'Court');
}

/** The only entity of the type that the passage names. */
function onlyOne({ passage }: Place, type: 'Court' | 'Regulator'): Argument[] {
  const found = allNamedIn(passage.sentences).filter(({ entity }) => entity.type === type);
  return found.length === 1 ? found : [];
}

/** "must pay under a ruling of the court", "A judgment of the court obliges Kite …": whose ruling the sentence names. */
function byRuling(place: Place): Argument[] {
  const { items } = place;
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'phrase' || item.head.kind === 'name' || !rulings.test(item.noun)) continue;
    const here = { ...place, at };
    const v = governor(items, at);
    if (items[v]?.kind === 'verb' && /^(?:reverse|overturn|quash|annul|set aside|cancel|suspend|appeal)$/.test((items[v]).lemma)) continue;
    const court = courtsOnly([...fill(here, 'of', 'noun'), ...fill(here, 'by', 'noun'), ...fill(here, 'from', 'noun'), ...ownerArguments(place, at), ...governingSubject(here)]);
    if (court.length > 0) return court;
  }
  return [];
}

function governingSubject(place: Place): Argument[] {
  const v = governor(place.items, place.at);
  return v < 0 ? [] : fill({ ...place, at: v }, 'subject', 'verb');
}

/** "The court sided with Nordwind. Kite must pay …": the only court of the passage, where it rules. */
function passageRuling(place: Place): Argument[] {
  const verb = place.items[place.at];
  if (verb?.kind !== 'verb' || !/\b(?:must|has to|have to|had to|shall|is to|are to|owes?)\b/.test(`${verb.text} ${(place.items[place.at - 1] as { text?: string } | undefined)?.text ?? ''}`)) return [];
  const [court] = onlyOne(place, 'Court');
  const rules = place.passage.sentences.some((items, s) => items.some((item, at) => item.kind === 'verb' && /^(?:rule|decide|side|find|hold|order|judge|pronounce)$/.test(item.lemma) && fill({ ...place, s, items, at }, 'subject', 'verb').some(({ entity }) => entity.id === court?.entity.id)));
  return court && rules ? [court] : [];
}

const punishing = /^(?:fine|penali[sz]e|ban|arrest|detain|suspend|order|punish|hand|hit|prohibit|forbid|summon|expel|relegate|blacklist|reprimand|censure)$/;

/** "Kite was fined": by the only authority that the passage names, where it names no court. */
function onlyAuthority(place: Place): Argument[] {
  const verb = place.items[place.at];
  const namesCourt = (): boolean => headsNamedIn(place.passage.sentences).some(({ entity }) => entity.type === 'Court');
  return verb?.kind === 'verb' && (verb.passive && punishing.test(verb.lemma)) && !namesCourt() && !prepositionals(place.items, place.at, 'verb').some(({ preposition }) => /^(?:by|from)$/.test(preposition)) ? onlyOne(place, 'Regulator') : [];
}

/** "Founder Ann Lee said …": of the company that the passage speaks of. */
function spokenOf({ passage, s, items, at }: Place): Argument[] {
  const phrase = phraseAt(items, at);
  if (!phrase || phrase.pronoun !== null || /^(?:an?|another)$/.test(phrase.determiner)) return [];
  return refer(passage.sentences, s, at, { ...phrase, owner: null, head: { ...phrase.head, kind: 'word', lower: 'company' }, determiner: 'the', noun: 'company', nouns: ['company'] }).filter(({ entity }) => !/\b(?:exchange|nasdaq|nyse|bourse)\b/i.test(entity.name));
}

/** Subjects of the finite verbs of the sentence. */
function clauseActors(place: Place): Argument[] {
  return place.items.flatMap((item, at) => (item.kind === 'verb' && item.form === 'finite' ? fill({ ...place, at }, 'subject', 'verb') : []));
}

/** "The ministry named the firms granted licences": who does what the clause around a participle says. */
function matrixSubject(place: Place): Argument[] {
  const verb = place.items[place.at];
  const v = verb?.kind === 'verb' && verb.form === 'participle' ? previousVerb(place.items, place.at) : -1;
  return v < 0 ? [] : fill({ ...place, at: v }, 'subject', 'verb');
}

const announcing = /^(?:announce|say|declare|decide|confirm|state|report|disclose|reveal|publish|name|inform)$/;

/** "The ministry announced that Kite had been granted a licence": who announces what happens to others. */
function announcer(place: Place): Argument[] {
  const verb = place.items[place.at];
  const agent = prepositionals(place.items, place.at, 'verb').some(({ preposition }) => /^(?:by|from)$/.test(preposition));
  if (verb?.kind !== 'verb' || agent) return [];
  return place.items.flatMap((item, at) => (at !== place.at && item.kind === 'verb' && announcing.test(item.lemma) ? fill({ ...place, at }, 'subject', 'verb') : [])).filter(({ entity }) => entity.type === 'Regulator');
}

/** "called Kite a liar", "called Kite \"a cartel\"": who is given a name that is none. */
function insulted(place: Place): Argument[] {
  const { items, at } = place;
  const object = objectIndex(items, at);
  const mark = items[object + 1];
  const named = phraseAt(items, object)?.head.name;
  const epithet = phraseAt(items, mark?.kind === 'other' || mark?.kind === 'preposition' && mark.lower === 'as' ? object + 2 : object + 1);
  return named && epithet && epithet.head.kind !== 'name' && /^an?$/.test(epithet.determiner) && !/^(?:success|leader|friend|partner|pioneer|model|example|milestone)$/.test(epithet.noun) ? argumentsAt(place, object) : [];
}

const wrongs = /^(?:copy|steal|lie|mislead|block|infringe|break|violate|abuse|cheat|exaggerate|inflate|harm|damage|deceive|plagiarise|plagiarize|poach|refuse|fail|ignore|delete|hijack|spy|monopolise|monopolize|undermine|sabotage|conceal|hide|pirate|breach|defame|slander|betray|try|overcharge|dump|misuse|exploit|threaten|bully|spread|use|take|disable|imitate|insult|endanger|pollute|count|sell)$/;

/** "complained that Kite was blocking …": who does what the clause says. */
function clauseSubject(place: Place, fits: (verb: VerbGroup) => boolean): Argument[] {
  const { items, at } = place;
  const that = items.findIndex((item, k) => k > at && k < at + 4 && (item.kind === 'subordinator' || item.kind === 'relative' || item.kind === 'preposition') && /^(?:that|whether|if|how)$/.test(item.lower));
  const from = that < 0 ? (items[at + 1]?.kind === 'phrase' ? at : -1) : that;
  const v = from < 0 ? -1 : items.findIndex((item, k) => k > from && item.kind === 'verb' && item.form === 'finite');
  if (v < 0 || !fits(items[v] as VerbGroup) || that < 0 && subjectIndex(items, v) !== at + 1) return [];
  return fill({ ...place, at: v }, (items[v] as VerbGroup).passive ? 'object' : 'subject', 'verb');
}

/** "Kite sued Nordwind, which countersued": whom the one who answers had before him. */
function opponent(place: Place): Argument[] {
  const v = place.items.findLastIndex((item, k) => k < place.at && item.kind === 'verb' && /^(?:sue|file|take|bring|lodge)$/.test(item.lemma));
  return v < 0 ? [] : fill({ ...place, at: v }, 'subject', 'verb');
}

/** "asked the court to order Kite to pay": the object of what is asked for. */
function infinitiveObject(place: Place): Argument[] {
  const v = place.items.findIndex((item, k) => k > place.at && item.kind === 'verb');
  const verb = place.items[v];
  return verb?.kind === 'verb' && verb.form === 'infinitive' ? fill({ ...place, at: v }, 'object', 'verb') : [];
}

/** "Kite became the subject of an investigation by …": what is its subject. */
function focus(place: Place): Argument[] {
  const { items, at } = place;
  const of = items[at - 1];
  const noun = phraseAt(items, at - 2);
  return of?.kind === 'preposition' && of.lower === 'of' && noun && /^(?:subject|target|object|focus|centre|center)$/.test(noun.noun) ? fill({ ...place, at: at - 2 }, 'theme', 'noun') : [];
}

/** "With a licence from the ministry, Kite began …": who has it. */
function bearer(place: Place): Argument[] {
  const { items, at } = place;
  const before = items[at - 1];
  const v = items.findIndex((item, k) => k > at && item.kind === 'verb' && item.form === 'finite');
  return before?.kind === 'preposition' && /^(?:with|under|after)$/.test(before.lower) && v > 0 ? fill({ ...place, at: v }, (items[v] as VerbGroup).passive ? 'object' : 'subject', 'verb') : [];
}

/** "closed on the orders of the ministry". */
function orderedBy(place: Place): Argument[] {
  return place.items.flatMap((item, k) => (item.kind === 'preposition' && /^(?:on the orders? of|on orders from|on orders of|by order of|at the order of|at the behest of)$/.test(item.lower) && phraseAt(place.items, k + 1) ? argumentsAt(place, k + 1) : []));
}

/** "founded Kite with Otto Reimer", but not "with Otto Reimer as chairman". */
function joined(place: Place): Argument[] {
  const { items, at } = place;
  const found = prepositionals(items, at, 'verb').filter(({ preposition, index }) => /^(?:with|together with|jointly with|along with|alongside|in (?:cooperation|partnership|collaboration|conjunction|association) with)$/.test(preposition) && !items.slice(index + 1, index + 9).some(item => item.kind === 'preposition' && item.lower === 'as'));
  return found.flatMap(({ index }) => argumentsAt(place, index));
}

/** "Together with Otto Reimer, Ann Lee founded Kite": behind such a preposition at the head of the clause. */
function fronted(place: Place, preposition: RegExp): Argument[] {
  const first: Item | undefined = place.items[0];
  return first?.kind === 'preposition' && preposition.test(first.lower) && phraseAt(place.items, 1) !== null && place.at > 2 ? argumentsAt(place, 1) : [];
}

