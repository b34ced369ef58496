/** Units to items, left to right, by part of speech. */
import { typeOfDescriptor } from '../names/heads.js';
import { isTitleHead } from '../names/titles.js';
import type { Item, Mark, Phrase } from './item.js';
import type { Unit } from './unit.js';
import { readVerbGroup } from './verb-group.js';
import { isNominal, isPossessiveMark, isVerbal, particleVerbs, possessives, relatives, subordinators, type Read } from './word-classes.js';

const pronouns = new Set(['it', 'they', 'he', 'she', 'them', 'him', 'itself', 'themselves', 'both', 'former', 'latter', 'this', 'these', 'those', 'himself', 'herself', 'others', 'each', 'neither', 'either']);
const particles = new Set(['part', 'up', 'off', 'out', 'over', 'down', 'apart', 'away', 'forth', 'together', 'aside', 'back', 'on', 'in']);
const multiConjunctions: readonly (readonly string[])[] = [['as', 'well', 'as'], ['along', 'with'], ['together', 'with'], ['and', 'also'], ['and', 'then'], ['in', 'addition', 'to'], ['followed', 'by'], ['alongside']];
const multiPrepositions: readonly (readonly string[])[] = [['according', 'to'], ['on', 'behalf', 'of'], ['in', 'favour', 'of'], ['in', 'favor', 'of'], ['because', 'of'], ['such', 'as'], ['composed', 'of'], ['consisting', 'of'], ['made', 'up', 'of'], ['in', 'cooperation', 'with'], ['in', 'partnership', 'with'], ['in', 'collaboration', 'with'], ['in', 'conjunction', 'with'], ['in', 'association', 'with'],
  ['jointly', 'with'], ['in', 'front', 'of'], ['instead', 'of'], ['by', 'means', 'of'], ['out', 'of'], ['as', 'part', 'of'], ['at', 'the', 'request', 'of'], ['on', 'the', 'orders', 'of'], ['on', 'the', 'order', 'of'], ['on', 'orders', 'from'], ['on', 'orders', 'of'], ['by', 'order', 'of'], ['at', 'the', 'order', 'of'], ['at', 'the', 'behest', 'of'], ['in', 'exchange', 'for'], ['in', 'return', 'for'], ['apart', 'from'], ['with', 'the', 'approval', 'of'], ['with', 'the', 'help', 'of'], ['on', 'the', 'part', 'of'], ['at', 'the', 'hands', 'of'], ['under', 'the', 'guidance', 'of'], ['under', 'the', 'name', 'of'], ['due', 'to'], ['owing', 'to'], ['prior', 'to'], ['subject', 'to'], ['up', 'to'], ['more', 'than'], ['less', 'than'], ['rather', 'than'], ['other', 'than'], ['thanks', 'to'], ['in', 'a', 'move', 'to'], ['in', 'order', 'to']];

const firstWordsOfMulti = new Set<string | undefined>([...multiConjunctions, ...multiPrepositions].map(([first]) => first));

export function chunk(units: readonly Unit[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < units.length;) {
    const read = readMulti(units, i, items.at(-1)) ?? readVerbGroup(units, i, items.at(-1)) ?? readPhrase(units, i, items.at(-1)) ?? readMark(units, i, items.at(-1));
    items.push(read.item);
    i = read.next;
  }
  return withParticles(joinCompounds(items));
}

/** "a video and entertainment forum" is one thing: one article, and the second noun alone says what it is. */
function joinCompounds(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const [first, and, second] = items.slice(i, i + 3);
    const isOne = first?.kind === 'phrase' && and?.kind === 'conjunction' && second?.kind === 'phrase' && /^an?$/.test(first.determiner) && first.head.pos === 'NOUN' && first.head.lower === first.noun
      && second.determiner === '' && second.units.length > 1 && [first, second].every(({ head, owner, pronoun, modifiers }) => head.kind === 'word' && !owner && pronoun === null && modifiers.length === 0);
    if (!isOne) { joined.push(items[i] as Item); continue; }
    joined.push({ ...second, start: first.start, units: [...first.units, ...second.units], nouns: [...new Set([...first.nouns, ...second.nouns])], determiner: first.determiner });
    i += 2;
  }
  return joined;
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
  // "bought Kite four years ago"
  if (unit.pos === 'NUM' && /^(?:days?|weeks?|months?|years?)$/.test(units[at + 1]?.lower ?? '')) return true;
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
