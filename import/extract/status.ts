/** How the text presents what a trigger says: as a fact, a plan, a rumour, a denial, or something that ended. */
import type { Status } from '../../schema/ontology.js';
import { governor, previousVerb, subjectIndex, verbOfSubject } from './grammar/clause.js';
import type { Item, VerbGroup } from './grammar/item.js';

const planning = /^(?:plan|intend|agree|propose|want|hope|aim|expect|consider|prepare|vow|pledge|promise|offer|seek|wish|commit|undertake|schedule|mean|decide|be|set|vote|negotiate|contemplate|mull|contract|look|resolve|bid|pledge|apply|try|attempt)$/;
const planNouns = /^(?:plan|intention|proposal|bid|offer|agreement|deal|decision|pledge|ambition|commitment|option|project|scheme|goal|prospect)$/;
const alleging = /^(?:allege|rumour|rumor|report|claim|speculate|suggest|suspect|believe|think|understand)$/;
const denying = /^(?:deny|refute|dismiss|reject|rule out|refuse|decline|fail|abandon|drop|scrap|cancel|shelve|call off|collapse|withdraw|block|forbid|halt|veto|avoid)$/;
const ending = /^(?:end|terminate|dissolve|break off|cancel|close|discontinue|cease|expire|shut down|wind|unwind|lapse|scrap|dismantle|stop|suspend|call off|collapse)$/;

/** The status of a relation whose trigger is item `at`. */
export function statusOf(items: readonly Item[], at: number): Status {
  const item = items[at] as Item;
  const alleged = isAlleged(items, at);
  if (item.kind === 'verb') {
    if (item.negated) return 'DENIED';
    const chain = governing(items, at);
    if (chain.some(verb => denying.test(verb.lemma) && !verb.negated) || isDenied(items, at)) return 'DENIED';
    if (alleged || item.doubtful) return 'ALLEGED';
    if (item.future || chain.some(verb => verb.future || planning.test(verb.lemma) || verb.doubtful)) return 'PLANNED';
    return afterPlanNoun(items, at) ? 'PLANNED' : 'STATED';
  }
  const v = governor(items, at);
  const verb = items[v];
  const later = items[verbOfSubject(items, at)];
  const around = [verb, later].filter((x): x is VerbGroup => x?.kind === 'verb');
  if (isDenied(items, at)) return 'DENIED';
  if (alleged) return 'ALLEGED';
  if (around.some(x => denying.test(x.lemma) && !x.negated)) return 'DENIED';
  if (around.some(x => x.negated)) return 'DENIED';
  const isDeal = item.kind === 'phrase' && /^(?:acquisition|purchase|takeover|merger|sale|deal|round|financing|transaction|investment|offering)$/.test(item.noun);
  if (!isDeal && around.some(x => ending.test(x.lemma))) return 'ENDED';
  if (around.some(x => x.future || x.form === 'infinitive' && v >= 0 && governing(items, v).some(up => planning.test(up.lemma))) || item.kind === 'phrase' && item.units.some(unit => /^(?:planned|proposed|intended|possible|potential|prospective|mooted)$/.test(unit.lower))) return 'PLANNED';
  return 'STATED';
}

/** The verbs above an infinitive: "agreed to buy", "announced plans to sell". */
function governing(items: readonly Item[], at: number): VerbGroup[] {
  const chain: VerbGroup[] = [];
  for (let v = at; (items[v] as VerbGroup).form === 'infinitive';) {
    const up = previousVerb(items, v);
    if (up < 0) break;
    const verb = items[up] as VerbGroup;
    // "to" of purpose stands behind an object: "opened a fund to support firms".
    const between = items.slice(up + 1, v);
    if (between.length > 1 && between.some(item => item.kind === 'phrase') && !/^(?:allow|ask|order|require|expect|want)$/.test(verb.lemma) && !between.some(item => item.kind === 'phrase' && planNouns.test(item.noun))) { chain.push(...(verb.future ? [verb] : [])); break; }
    chain.push(verb);
    v = up;
  }
  return chain;
}

function afterPlanNoun(items: readonly Item[], at: number): boolean {
  const verb = items[at] as VerbGroup;
  const before = items[at - 1];
  return verb.form === 'infinitive' && before?.kind === 'phrase' && planNouns.test(before.noun);
}

/** "denied (a report) that it was going to buy …". */
function isDenied(items: readonly Item[], at: number): boolean {
  const that = items.findLastIndex((item, k) => k < at && (item.kind === 'subordinator' || item.kind === 'relative' || item.kind === 'other') && item.lower === 'that');
  if (that < 0) return false;
  const v = items.findLastIndex((item, k) => k < that && item.kind === 'verb');
  const verb = items[v];
  return verb?.kind === 'verb' && /^(?:deny|refute|dismiss|reject|contradict)$/.test(verb.lemma) && that - v < 6;
}

/** "It was reported that …", "allegedly", "according to rumours". */
function isAlleged(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).some((item, v) => {
    if (item.kind === 'phrase') return /^(?:rumour|rumor|speculation|talk|gossip|whisper)$/.test(item.noun) && items.slice(v + 1, v + 4).some(next => next.kind !== 'phrase' && next.kind !== 'verb' && next.lower === 'that');
    if (item.kind === 'verb' && item.lemma === 'talk' && (items[v - 1] as { lower?: string } | undefined)?.lower === 'there') return true;
    if (item.kind !== 'verb' || !alleging.test(item.lemma)) return item.kind === 'adverb' && /^(?:allegedly|reportedly|supposedly)$/.test(item.lower);
    const subject = items[subjectIndex(items, v)];
    return item.passive && (subject === undefined || subject.kind === 'phrase' && subject.head.lower === 'it' || items[v + 1]?.kind === 'verb' && (items[v + 1] as VerbGroup).form === 'infinitive');
  });
}
