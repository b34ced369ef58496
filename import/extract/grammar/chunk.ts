/** Units to items, left to right, by part of speech. */
import type { Item, Mark, Phrase, VerbGroup } from './item.js';
import { typeOfDescriptor } from '../names/heads.js';
import { isTitleHead } from '../names/titles.js';
import type { Unit } from './unit.js';

const possessives = new Set(['its', 'their', 'his', 'her', 'our', 'whose']);
const pronouns = new Set(['it', 'they', 'he', 'she', 'them', 'him', 'itself', 'themselves', 'both', 'former', 'latter', 'this', 'these', 'those', 'himself', 'herself', 'others', 'each', 'neither', 'either']);
const relatives = new Set(['which', 'who', 'whom', 'that', 'whose', 'where']);
const subordinators = new Set(['while', 'when', 'after', 'before', 'because', 'although', 'though', 'if', 'since', 'as', 'until', 'once', 'whereas', 'unless', 'whether', 'so', 'but', 'yet']);
const particles = new Set(['part', 'up', 'off', 'out', 'over', 'down', 'apart', 'away', 'forth', 'together', 'aside', 'back', 'on', 'in']);
const particleVerbs = new Map<string, readonly string[]>(Object.entries({
  set: ['up', 'apart', 'aside'], spin: ['off', 'out'], split: ['off', 'up', 'out'], hit: ['back'], strike: ['back'], fire: ['back'], throw: ['out'], take: ['over', 'up', 'on', 'part'], buy: ['out', 'up', 'back'], carve: ['out', 'up'], roll: ['out'], hive: ['off'], shut: ['down'], close: ['down'], step: ['down', 'aside', 'back', 'in', 'up'], swear: ['in'], force: ['out'], vote: ['out'],
  team: ['up'], join: ['together'], bring: ['out', 'in'], put: ['up', 'in', 'out', 'forward'], hand: ['over', 'down', 'out'], call: ['off'], break: ['off', 'up', 'away', 'out'], float: ['off'], start: ['up'], open: ['up'], come: ['out'], stand: ['down'], give: ['up', 'out'], link: ['up'],
  branch: ['off'], divide: ['up', 'off'], separate: ['out', 'off'], snap: ['up'], pay: ['out'], sell: ['off'], hold: ['back'], turn: ['down', 'over'], fall: ['out'], tie: ['up'], build: ['up'], split_off: ['from'], rule: ['out'], partner: ['up'], pair: ['up'], pull: ['out'], pick: ['up'], sign: ['on', 'up'], bow: ['out'], lay: ['off', 'down', 'up', 'out'], draw: ['up'], write: ['up'], switch: ['on'],
}));
const irregularParticiples = new Set('bought sold held led put set made built sued spun split given taken known written begun won lost found founded paid brought sent told cut let run drawn chosen driven grown hit kept left met said seen shown sought spent stood struck taught thought understood cast forced fined sworn'.split(' '));
const futureWords = /^(?:will|would|shall|'ll)$/;
const doubtWords = /^(?:may|might|could|reportedly|allegedly|supposedly)$/;
const multiConjunctions: readonly (readonly string[])[] = [['as', 'well', 'as'], ['along', 'with'], ['together', 'with'], ['and', 'also'], ['and', 'then'], ['in', 'addition', 'to'], ['followed', 'by'], ['alongside']];
const multiPrepositions: readonly (readonly string[])[] = [['according', 'to'], ['on', 'behalf', 'of'], ['in', 'favour', 'of'], ['in', 'favor', 'of'], ['because', 'of'], ['such', 'as'], ['composed', 'of'], ['consisting', 'of'], ['made', 'up', 'of'], ['in', 'cooperation', 'with'], ['in', 'partnership', 'with'], ['in', 'collaboration', 'with'], ['in', 'conjunction', 'with'], ['in', 'association', 'with'],
  ['jointly', 'with'], ['in', 'front', 'of'], ['instead', 'of'], ['by', 'means', 'of'], ['out', 'of'], ['as', 'part', 'of'], ['at', 'the', 'request', 'of'], ['on', 'the', 'orders', 'of'], ['on', 'the', 'order', 'of'], ['on', 'orders', 'from'], ['on', 'orders', 'of'], ['by', 'order', 'of'], ['at', 'the', 'order', 'of'], ['at', 'the', 'behest', 'of'], ['in', 'exchange', 'for'], ['in', 'return', 'for'], ['apart', 'from'], ['with', 'the', 'approval', 'of'], ['with', 'the', 'help', 'of'], ['on', 'the', 'part', 'of'], ['at', 'the', 'hands', 'of'], ['under', 'the', 'guidance', 'of'], ['under', 'the', 'name', 'of'], ['due', 'to'], ['owing', 'to'], ['prior', 'to'], ['subject', 'to'], ['up', 'to'], ['more', 'than'], ['less', 'than'], ['rather', 'than'], ['other', 'than'], ['thanks', 'to'], ['in', 'a', 'move', 'to'], ['in', 'order', 'to']];

const isNominal = (unit: Unit): boolean => unit.kind === 'name' || unit.kind === 'money' || unit.kind === 'percent' || /^(?:NOUN|PROPN|NUM)$/.test(unit.pos) && unit.kind === 'word';
const isVerbal = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === 'word' && (unit.pos === 'VERB' || unit.pos === 'AUX');
const isParticipleForm = (unit: Unit): boolean => /(?:ed|en)$/.test(unit.lower) || irregularParticiples.has(unit.lower);
const isPossessiveMark = (unit: Unit | undefined): boolean => unit !== undefined && /^(?:'s|’s|'|’)$/.test(unit.text);

const firstWordsOfMulti = new Set<string | undefined>([...multiConjunctions, ...multiPrepositions].map(([first]) => first));

export function chunk(units: readonly Unit[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < units.length;) {
    const read = readMulti(units, i, items.at(-1)) ?? readVerbGroup(units, i, items.at(-1)) ?? readPhrase(units, i, items.at(-1)) ?? readMark(units, i, items.at(-1));
    items.push(read.item);
    i = read.next;
  }
  return withParticles(items);
}

interface Read {
  readonly item: Item;
  readonly next: number;
}

function mark(kind: Mark['kind'], units: readonly Unit[], from: number, to: number): Read {
  const first = units[from] as Unit;
  const last = units[to - 1] as Unit;
  return { item: { kind, lower: units.slice(from, to).map(unit => unit.lower).join(' '), start: first.start, end: last.end }, next: to };
}

function readMulti(units: readonly Unit[], i: number, previous: Item | undefined): Read | null {
  if (!firstWordsOfMulti.has(units[i]?.lower)) return null;
  const matches = (words: readonly string[]): boolean => words.every((word, k) => units[i + k]?.lower === word);
  const conjunction = multiConjunctions.find(matches);
  // "developed the system together with Kite": joins people only behind a name.
  if (conjunction && /^(?:together|along) with$|^alongside$/.test(conjunction.join(' ')) && !(previous?.kind === 'phrase' && previous.head.kind === 'name' || previous?.kind === 'comma')) return mark('preposition', units, i, i + conjunction.length);
  if (conjunction) return mark('conjunction', units, i, i + conjunction.length);
  const preposition = multiPrepositions.find(matches);
  return preposition ? mark('preposition', units, i, i + preposition.length) : null;
}

/** AUX* ADV* VERB, "to" VERB, a participle or an -ing form that is no adjective of a noun. */
function readVerbGroup(units: readonly Unit[], i: number, previous: Item | undefined): Read | null {
  let at = i;
  let infinitive = false;
  let negated = false;
  let future = false;
  let doubtful = false;
  let be = false;
  let have = false;
  let auxiliaries = 0;
  let main: Unit | null = null;
  while (at < units.length) {
    const unit = units[at] as Unit;
    const next = units[at + 1];
    if (unit.kind !== 'word') break;
    if (unit.lower === 'to' && at === i) {
      const verb = units[at + 1]?.pos === 'ADV' ? units[at + 2] : next;
      if (!verb || verb.kind !== 'word' || !(verb.pos === 'VERB' || verb.pos === 'AUX' || unit.pos === 'PART' && verb.pos === 'NOUN' && verb.lemma === verb.lower && verb.lower !== 'court')) return null;
      infinitive = true; at++; continue;
    }
    if (/^(?:not|never|n't|no longer)$/.test(unit.lower)) { if (auxiliaries > 0 || infinitive) { negated = true; at++; continue; } break; }
    if (unit.pos === 'AUX' || futureWords.test(unit.lower) || /^(?:was|were|is|are|be|been|being|has|have|had|did|does|do|got|gets|get)$/.test(unit.lower) && unit.pos !== 'NOUN' || doubtWords.test(unit.lower) && unit.pos !== 'PROPN' && unit.pos !== 'ADV') {
      if (/^(?:get|got|gets)$/.test(unit.lower) && !(next && isParticipleForm(next) && next.pos === 'VERB')) { main = unit; at++; break; }
      future ||= futureWords.test(unit.lower);
      doubtful ||= doubtWords.test(unit.lower);
      be ||= /^(?:was|were|is|are|be|been|being|got|gets|get|'s|'re)$/.test(unit.lower);
      have ||= /^(?:has|have|had|having)$/.test(unit.lower);
      if (unit.lower === 'cannot') negated = true;
      auxiliaries++; at++; continue;
    }
    if (unit.pos === 'ADV' && (auxiliaries > 0 || infinitive || isVerbal(next) || next?.pos === 'ADV' && isVerbal(units[at + 2])) && next && !(auxiliaries > 0 && !isVerbal(next) && next.pos !== 'ADV')) { doubtful ||= doubtWords.test(unit.lower); at++; continue; }
    if (unit.pos === 'ADV' && auxiliaries > 0) break;
    if (unit.pos === 'VERB' || (infinitive || auxiliaries > 0 && (future || doubtful)) && (unit.pos === 'NOUN' || unit.pos === 'ADJ' && infinitive) && unit.lower === unit.lemma && auxiliaries + Number(infinitive) > 0 && at > i && !(be && isTitleHead(unit.lower)) || be && unit.pos === 'ADJ' && /ed$/.test(unit.lower)) { main = unit; at++; break; }
    break;
  }
  if (!main) {
    if (auxiliaries === 0) return null;
    while (at > i && (units[at - 1] as Unit).pos === 'ADV') at--;
    return verbItem(units, i, at, { lemma: be ? 'be' : have ? 'have' : 'do', form: infinitive ? 'infinitive' : 'finite', passive: false, negated, future, doubtful });
  }
  if (auxiliaries === 0 && !infinitive && isModifierOfNoun(units, at - 1, previous)) return null;
  if (main.lower === 'managing' && /^(?:partner|director|editor)$/.test(units[at]?.lower ?? '')) return null;
  const ing = /ing$/.test(main.lower) && main.pos === 'VERB';
  const past = isParticipleForm(main);
  const passive = be && past && !(ing);
  const lemma = main.lemma;
  if (infinitive) return verbItem(units, i, at, { lemma, form: 'infinitive', passive, negated, future, doubtful });
  if (auxiliaries > 0) return verbItem(units, i, at, { lemma, form: (units[i] as Unit).lower === 'having' || (units[i] as Unit).lower === 'being' ? 'ing' : 'finite', passive, negated, future: future || be && ing && /^(?:plan|intend|prepare|consider|hop)/.test(main.lower), doubtful });
  if (ing) return verbItem(units, i, at, { lemma, form: 'ing', passive: false, negated, future, doubtful });
  return verbItem(units, i, at, { lemma, form: past && isReduced(units, at, previous) ? 'participle' : 'finite', passive: past && isReduced(units, at, previous), negated, future, doubtful });
}

function verbItem(units: readonly Unit[], from: number, to: number, rest: Omit<VerbGroup, 'kind' | 'start' | 'end' | 'text'>): Read {
  return { item: { kind: 'verb', start: (units[from] as Unit).start, end: (units[to - 1] as Unit).end, text: units.slice(from, to).map(unit => unit.lower).join(' '), ...rest }, next: to };
}

/** An -ed or -ing form inside a noun phrase: "the newly listed website", "a sharing platform". */
function isModifierOfNoun(units: readonly Unit[], at: number, previous: Item | undefined): boolean {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (!/(?:ed|ing|en)$/.test(unit.lower) || !next || !(isNominal(next) || next.pos === 'ADJ')) return false;
  let before = at - 1;
  while (before >= 0 && (units[before] as Unit).pos === 'ADV') before--;
  const opener = units[before];
  return opener !== undefined && (opener.pos === 'DET' || opener.pos === 'ADJ' || possessives.has(opener.lower) || isPossessiveMark(opener) || opener.pos === 'NUM' && opener.kind === 'word' || previous?.kind === 'preposition' && /ed$/.test(unit.lower) && next.kind !== 'name' && opener.pos === 'ADP');
}

/** A past form is a participle ("X, backed by Y", "the site launched in 2005 has …") when "by" follows, or when a finite verb still comes. */
function isReduced(units: readonly Unit[], behind: number, previous: Item | undefined): boolean {
  const verb = units[behind - 1] as Unit;
  const after = particleVerbs.get(verb.lemma)?.includes(units[behind]?.lower ?? '') ? behind + 1 : behind;
  const next = units[after];
  const byAhead = next?.lower === 'by' || next?.pos === 'CCONJ' && isParticipleBeforeBy(units, after + 1) || next?.pos === 'ADV' && units[after + 1]?.lower === 'by' || (next?.kind === 'money' || /^(?:in|on|at|last|this|that|for|jointly|earlier|as|yesterday|today|publicly|there|here)$/.test(next?.lower ?? '')) && units.slice(after + 1, after + 6).some((unit, k, window) => unit.lower === 'by' && !/ing$/.test(units[after + 2 + k]?.lower ?? '') && window.slice(0, k).every(other => other.kind !== 'punct' && !isVerbal(other)));
  if (byAhead) return !/^(?:went|came|rose|fell|grew|began|became)$/.test(verb.lower);
  if (previous?.kind === 'comma' && mainVerbMissing(units, behind - 1)) return false;
  if (previous?.kind === 'comma' && closesBeforeVerb(units, after) && !units.slice(0, behind - 1).some(isVerbal)) return true;
  if (previous?.kind === 'comma' || previous === undefined) return /^(?:for|in|on|at|to|under|from|as|with)$/.test(next?.lower ?? '') && !/^(?:invested|agreed|applied|announced|said|went|came|filed|resigned|moved|objected|returned|retired|appeared|complained|retaliated|responded|reported|pleaded|appealed|joined|teamed|merged|declined|refused|planned|promised|hoped|wanted|failed|managed|tried|sought|vowed|pledged|decided|intended|rose|fell|partnered|signed|listed|debuted)$/.test(verb.lower);
  if (previous.kind === 'phrase' && hasVerbInClause(units, behind - 1)) return true;
  if (previous.kind !== 'phrase' || !next || !/^(?:ADP|PART|PUNCT|ADV|NOUN|SCONJ)$/.test(next.pos) && next.kind !== 'name') return false;
  if (next.pos !== 'ADP' && next.kind !== 'name') return false;
  if (next.kind === 'name' && !naming.test(verb.lower)) return false;
  if (next.kind === 'name' && /^(?:a|an|another)$/.test(previous.determiner)) return true;
  // Is there a finite verb ahead before the clause ends?
  for (let i = after; i < units.length && i < after + 14; i++) {
    const unit = units[i] as Unit;
    if (/^[;.:]$/.test(unit.text) || /^(?:after|before|when|while|because|until)$/.test(unit.lower) || relatives.has(unit.lower) || unit.pos === 'CCONJ' && isVerbal(units[i + 1]) || unit.pos === 'SCONJ' && unit.lower !== 'of') return false;
    if (unit.text === ',' && !isVerbal(units[i + 1])) return false;
    if (naming.test(unit.lower)) continue;
    if (unit.pos === 'AUX' || unit.pos === 'VERB' && !/ing$/.test(unit.lower) && units[i - 1]?.lower !== 'to' && units[i - 1]?.text !== ',') return units[i - 1]?.pos !== 'PART';
  }
  return false;
}

const naming = /^(?:called|named|dubbed|titled|entitled|surnamed|branded|codenamed)$/;

/** "Kite, listed on Euronext, bought …": a comma and the verb of the clause close what the participle opened. */
function closesBeforeVerb(units: readonly Unit[], after: number): boolean {
  const comma = units.findIndex((unit, i) => i > after && unit.text === ',');
  const next = units[comma + 1];
  return comma > 0 && next?.kind === 'word' && (next.pos === 'AUX' || next.pos === 'VERB' && !/ing$/.test(next.lower)) && !units.slice(after, comma).some(unit => isVerbal(unit) || unit.pos === 'CCONJ');
}

/** "developed and run by Kite": the second participle has the agent of both. */
function isParticipleBeforeBy(units: readonly Unit[], at: number): boolean {
  const second = units[at]?.pos === 'ADV' ? at + 1 : at;
  return isVerbal(units[second]) && isParticipleForm(units[second] as Unit) && units[second + 1]?.lower === 'by';
}

/** "Kite, whose head is on the run, asked …": all verbs so far belong to relative clauses. */
function mainVerbMissing(units: readonly Unit[], at: number): boolean {
  let relativeClauses = 0;
  let verbs = 0;
  for (let i = 0; i < at; i++) {
    const unit = units[i] as Unit;
    if (/^[;:]$/.test(unit.text)) { relativeClauses = 0; verbs = 0; }
    if (relatives.has(unit.lower) && unit.lower !== 'that') relativeClauses++;
    else if (isVerbal(unit) && !isVerbal(units[i - 1]) && units[i - 1]?.lower !== 'to' && units[i - 1]?.pos !== 'ADV' && !/ing$/.test(unit.lower)) verbs++;
  }
  return relativeClauses > 0 && verbs <= relativeClauses;
}

const speaking = /^(?:say|announce|report|claim|believe|think|confirm|add|deny|state|tell|show|reveal|find|know|estimate|warn|argue|insist|hope|mean|suggest|learn|note|admit|stress)$/;

/** "named the five firms granted licences": a clause without "and" has one finite verb, unless it reports speech. */
function hasVerbInClause(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'punct' || unit.pos === 'CCONJ' || unit.pos === 'SCONJ' || relatives.has(unit.lower) || subordinators.has(unit.lower)) return false;
    if (unit.pos === 'AUX') return false;
    if (unit.kind === 'word' && unit.pos === 'VERB') return !speaking.test(unit.lemma) && !/ing$/.test(unit.lower) && units[i - 1]?.lower !== 'to' && units[i - 1]?.pos !== 'AUX';
  }
  return false;
}

/** DET ADJ NOUN NAME …, with the owner split off at 's. */
function readPhrase(units: readonly Unit[], i: number, previous: Item | undefined): Read | null {
  const first = units[i] as Unit;
  if (pronouns.has(first.lower) && first.kind === 'word' && !(/^(?:this|these|those|both|each|either|neither|former|latter)$/.test(first.lower) && units[i + 1] && (isNominal(units[i + 1] as Unit) || /^(?:ADJ|DET)$/.test((units[i + 1] as Unit).pos)))) {
    return { item: phraseOf([first], null, '', first.lower), next: i + 1 };
  }
  let owner: Phrase | null = null;
  let pronoun: string | null = null;
  let determiner = '';
  let members: Unit[] = [];
  let at = i;
  while (at < units.length) {
    const unit = units[at] as Unit;
    const next = units[at + 1];
    if (isPossessiveMark(unit) && members.some(isNominal)) {
      owner = phraseOf(members, owner, determiner, pronoun);
      members = []; determiner = ''; pronoun = null; at++; continue;
    }
    if (unit.kind === 'word' && possessives.has(unit.lower)) {
      if (members.length > 0 || owner) break;
      pronoun = unit.lower; at++; continue;
    }
    if (unit.kind === 'word' && (unit.pos === 'DET' || /^(?:the|a|an|this|these|those|its)$/.test(unit.lower))) {
      if (members.length > 0 || determiner !== '' || pronoun) break;
      determiner = unit.lower; at++; continue;
    }
    if (/^(?:former|latter)$/.test(unit.lower) && determiner === 'the' && members.length === 0 && !(next && (isNominal(next) || next.pos === 'ADJ'))) { members.push(unit); at++; break; }
    if (endsAtName(units, at, members, previous)) break;
    if (isNominal(unit) || unit.kind === 'word' && unit.pos === 'ADJ' || unit.text === '&' || unit.lower === 'managing' && /^(?:partner|director|editor)$/.test(next?.lower ?? '') || unit.pos === 'VERB' && unit.kind === 'word' && (determiner !== '' || members.length > 0 || pronoun || owner) && isModifierOfNounInPhrase(units, at)) { members.push(unit); at++; continue; }
    if (unit.pos === 'ADV' && unit.kind === 'word' && next && (next.pos === 'ADJ' || next.pos === 'NUM' || next.pos === 'VERB' && isModifierOfNounInPhrase(units, at + 1)) && (determiner !== '' || pronoun || owner || next.pos === 'NUM')) { at++; continue; }
    if (unit.text === '-' && next && isNominal(next) && members.length > 0) { at++; continue; }
    if (unit.lower === 'and' && members.length > 0 && (units[at - 1] as Unit).pos === 'ADJ' && next?.pos === 'ADJ') { at++; continue; }
    break;
  }
  if (!members.some(isNominal) && !members.some(unit => /^(?:former|latter)$/.test(unit.lower))) {
    if (members.length > 0 && (determiner !== '' || owner)) return { item: phraseOf(members, owner, determiner, pronoun), next: at };
    if (pronoun && members.length === 0) return { item: phraseOf([units[i] as Unit], null, determiner, pronoun), next: Math.max(at, i + 1) };
    if (owner) return { item: owner, next: at };
    return null;
  }
  return { item: phraseOf(members, owner, determiner, pronoun), next: at };
}

const doubleObject = /^(?:give|grant|award|pay|owe|hand|offer|sell|send|lend|assign|accord|issue|cost|promise|allocate)$/;

/** Two objects in a row: "pay Kite EUR 3 million", "granted Kite permission", "elected Ann Lee president". */
function endsAtName(units: readonly Unit[], at: number, members: readonly Unit[], previous: Item | undefined): boolean {
  const last = members.at(-1);
  const unit = units[at] as Unit;
  if (last?.kind !== 'name') return false;
  if (unit.kind === 'money' || unit.kind === 'percent') return true;
  if (unit.kind !== 'word') return false;
  if (last.name?.entity.type === 'Person') return true;
  // "issued by the ministry last week", "bought Kite this summer"
  if (/^(?:last|this|next|yesterday|today|tomorrow|earlier|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(unit.lower)) return true;
  return previous?.kind === 'verb' && doubleObject.test(previous.lemma) && !previous.passive && unit.pos === 'NOUN' && typeOfDescriptor(unit.lemma) !== last.name?.entity.type;
}

function isModifierOfNounInPhrase(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  // "the association jointly introduced Kite Mail"
  if (units[at - 1]?.pos === 'ADV' && units[at - 2]?.kind === 'name') return false;
  return /(?:ed|ing|en)$/.test(unit.lower) && next !== undefined && (isNominal(next) || next.pos === 'ADJ') && (units[at - 1]?.pos !== 'NOUN' && units[at - 1]?.kind !== 'name' || /ing$/.test(unit.lower) && next.kind !== 'name' && next.pos === 'NOUN' && units[at - 1]?.pos === 'NOUN');
}

function phraseOf(units: readonly Unit[], owner: Phrase | null, determiner: string, pronoun: string | null): Phrase {
  const nominal = units.filter(unit => isNominal(unit) && unit.kind !== 'money' && unit.kind !== 'percent');
  const last: Unit = nominal.at(-1) ?? (units.at(-1) as Unit);
  const beforeLast = nominal.at(-2);
  // "the Kite Mail app", "the Pijo service": the noun only says what the name is.
  const named = beforeLast?.name && last.kind === 'word' && typeOfDescriptor(last.lemma) === beforeLast.name.entity.type && !/^(?:unit|subsidiary|affiliate|spin-off|offshoot|successor|predecessor|purchaser|bidder|buyer|seller|sponsor|lender|rival|competitor|investor|customer|shareholder|parent|product|feature|card|developer|publisher|operator|provider|supplier|distributor|maker|investor|broker|version|column|branch|arm|series|client|account|giant)$/.test(last.lemma);
  const head = named ? beforeLast : last;
  const nouns = units.filter(unit => unit.kind === 'word' && /^(?:NOUN|PROPN|VERB)$/.test(unit.pos)).map(unit => unit.lemma);
  const noun = named ? last.lemma : head.kind === 'name' ? (units[units.indexOf(head) - 1]?.kind === 'word' ? units[units.indexOf(head) - 1]?.lemma ?? '' : '') : head.lemma;
  const first = units[0] as Unit;
  return {
    kind: 'phrase', units, head, noun, nouns, owner, pronoun, determiner,
    modifiers: units.filter(unit => unit.kind === 'name' && unit !== head),
    start: owner?.start ?? first.start, end: (units.at(-1) as Unit).end,
  };
}

/** "the report that Kite had bought …" says what was reported; "the shop that Kite bought" says which shop. */
const contents = /^(?:fact|claim|report|news|announcement|rumour|rumor|allegation|decision|statement|view|sign|accusation|charge|complaint|assumption|belief|hope|fear|ruling|judgment|judgement|verdict|suggestion|speculation|proof|evidence|condition|promise|assurance|notice|idea|message|impression|concern|talk|conclusion|finding|confirmation|requirement|warning|so|it|argument|opinion|proposal|day|time|year|way)$/;

function isObjectRelative(units: readonly Unit[], i: number, previous: Item | undefined): boolean {
  const next = units[i + 1];
  return previous?.kind === 'phrase' && previous.head.kind !== 'name' && previous.pronoun === null && /^(?:an?|the|another)$/.test(previous.determiner) && !contents.test(previous.noun) && next?.kind === 'name' && isVerbal(units[i + 2]);
}

function readMark(units: readonly Unit[], i: number, previous: Item | undefined): Read {
  const unit = units[i] as Unit;
  if (unit.kind === 'punct') {
    const kind = unit.text === ',' || /^[-–—]+$/.test(unit.text) ? 'comma' : /^[;:.!?]$/.test(unit.text) ? 'semicolon' : /^[([]$/.test(unit.text) ? 'open' : /^[)\]]$/.test(unit.text) ? 'close' : 'other';
    return mark(kind, units, i, i + 1);
  }
  if (/^(?:versus|v\.|vs\.)$/.test(unit.lower)) return mark('preposition', units, i, i + 1);
  if (unit.pos === 'CCONJ' && unit.lower !== 'but' && unit.lower !== 'yet' || unit.lower === '&') return mark('conjunction', units, i, i + 1);
  if (unit.lower === 'that' && isObjectRelative(units, i, previous)) return mark('relative', units, i, i + 1);
  if (relatives.has(unit.lower) && !(unit.lower === 'that' && (unit.pos === 'SCONJ' || unit.pos === 'DET'))) return mark(unit.lower === 'that' && isClauseAhead(units, i) ? 'subordinator' : 'relative', units, i, i + 1);
  if (unit.lower === 'as' && isTitleAhead(units, i)) return mark('preposition', units, i, i + 1);
  if (subordinators.has(unit.lower) && isClauseAhead(units, i)) return mark('subordinator', units, i, i + 1);
  if (unit.lower === 'that') return mark('subordinator', units, i, i + 1);
  if (unit.pos === 'ADP' || unit.pos === 'SCONJ' || /^(?:to|per|via|as|with|including|like|versus|among|amongst|alongside|between)$/.test(unit.lower)) return mark('preposition', units, i, i + 1);
  return mark(unit.pos === 'ADV' ? 'adverb' : 'other', units, i, i + 1);
}

/** "as chief executive of Kite", "as its new chairman": a post, not the subject of a clause. */
function isTitleAhead(units: readonly Unit[], i: number): boolean {
  let k = i + 1;
  while (units[k]?.kind === 'word' && /^(?:DET|ADJ|NOUN|PRON|VERB|ADV)$/.test(units[k]?.pos ?? '') && !(isTitleHead(units[k]?.lower ?? '') && !isTitleHead(units[k + 1]?.lower ?? '') && !isTitleHead(units[k + 2]?.lower ?? '')) && k < i + 7) k++;
  const next = units[k + 1];
  return isTitleHead(units[k]?.lower ?? '') && next?.kind !== 'name' && !isVerbal(next);
}

/** After "after", "as", "that": does a clause with its own subject follow (rather than a noun phrase or an -ing form)? */
function isClauseAhead(units: readonly Unit[], i: number): boolean {
  if ((units[i] as Unit).lower === 'but' || (units[i] as Unit).lower === 'yet') return true;
  let sawNoun = false;
  for (let k = i + 1; k < units.length && k < i + 14; k++) {
    const unit = units[k] as Unit;
    if (/^[;.,()]$/.test(unit.text) && sawNoun) return false;
    if (isNominal(unit) || unit.pos === 'PRON') sawNoun = true;
    if (/^(?:called|named|dubbed|titled)$/.test(unit.lower)) continue;
    if (isVerbal(unit) && !(k > 0 && (units[k - 1] as Unit).lower === 'to')) {
      if (!sawNoun) return false;
      if (/ing$/.test(unit.lower) && unit.pos === 'VERB') continue;
      return true;
    }
  }
  return false;
}

/** Joins "set" + "up" when the particle follows its verb, at once or after the object. */
function withParticles(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const live = items[i + 1];
    // "went live": no second verb.
    if (item.kind === 'verb' && item.lemma === 'go' && live?.kind === 'verb' && live.lemma === 'live') { joined.push(item, { kind: 'adverb', lower: 'live', start: live.start, end: live.end }); i++; continue; }
    if (item.kind !== 'verb' || !particleVerbs.get(item.lemma)) { joined.push(item); continue; }
    const next = items[i + 1];
    const isParticle = (mark: Item | undefined): mark is Mark => mark !== undefined && mark.kind !== 'phrase' && mark.kind !== 'verb' && particles.has(mark.lower) && (particleVerbs.get(item.lemma)?.includes(mark.lower) ?? false);
    if (isParticle(next)) { joined.push({ ...item, lemma: `${item.lemma} ${next.lower}`, end: next.end }); i++; continue; }
    if (item.lemma === 'take' && next?.kind === 'phrase' && next.head.lower === 'part' && next.units.length === 1) { joined.push({ ...item, lemma: 'take part', end: next.end }); i++; continue; }
    const after = items[i + 2];
    if (next?.kind === 'phrase' && isParticle(after) && (after.lower === 'off' || after.lower === 'up' || after.lower === 'out' || after.lower === 'over')) { joined.push({ ...item, lemma: `${item.lemma} ${after.lower}` }, next); i += 2; continue; }
    joined.push(item);
  }
  return joined;
}
