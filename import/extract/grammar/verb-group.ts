/** Verb groups: auxiliaries, negation and the main verb, and whether a past form is a participle. */
import { isTitleHead } from '../names/titles.js';
import type { Item, VerbGroup } from './item.js';
import type { Unit } from './unit.js';
import { isNominal, isPossessiveMark, isVerbal, particleVerbs, possessives, relatives, subordinators, type Read } from './word-classes.js';

const irregularParticiples = new Set('bought sold held led put set made built sued spun split given taken known written begun won lost found founded paid brought sent told cut let run drawn chosen driven grown hit kept left met said seen shown sought spent stood struck taught thought understood cast forced fined sworn'.split(' '));
const futureWords = /^(?:will|would|shall|'ll)$/;
const doubtWords = /^(?:may|might|could|reportedly|allegedly|supposedly)$/;
const isParticipleForm = (unit: Unit): boolean => /(?:ed|en)$/.test(unit.lower) || irregularParticiples.has(unit.lower);

/** AUX* ADV* VERB, "to" VERB, a participle or an -ing form that is no adjective of a noun. */
export function readVerbGroup(units: readonly Unit[], i: number, previous: Item | undefined): Read | null {
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
