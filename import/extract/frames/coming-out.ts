/** Wordings that bring out what they speak of without saying by whom: "went live", "made its first flight", "is now available", "the launch of". */
import { governor, objectIndex, prepositionals, subjectIndex } from '../grammar/clause.js';
import { isAfterPreposition, listStart, phraseAt } from '../grammar/list.js';
import type { Item, VerbGroup } from '../grammar/item.js';
import { oncePer } from '../grammar/once-per.js';
import type { Place } from './place.js';
import { fill } from './roles.js';

/** Verbs whose passive, or whose use without an object, brings something out. */
const bringing = ['launch', 'co-launch', 'relaunch', 'release', 'unveil', 'open', 'introduce', 'roll out', 'debut', 'inaugurate', 'start', 'publish', 'present', 'announce', 'bring out', 'put out', 'establish', 'set up', 'create', 'initiate', 'premiere', 'begin', 'commission', 'activate', 'install', 'deploy', 'switch on', 'reveal', 'showcase', 'christen', 'complete', 'build'];
/** All verbs that may bring out their subject. */
export const comingOut: readonly string[] = [...bringing, 'put', 'take', 'bring', 'place', 'set', 'go', 'come', 'roll', 'enter', 'reach', 'hit', 'make', 'have', 'celebrate', 'see', 'be', 'become', 'sail', 'fly', 'run', 'leave', 'depart', 'take off', 'come out', 'start up', 'open up', 'appear', 'arrive'];
const byItself = /^(?:launch|open|debut|start|begin|premiere|take off|come out|start up|open up|roll out)$/;
const bringingNoun = /^(?:launch|release|introduction|debut|unveiling|opening|premiere|rollout|roll-out|inauguration|start|publication|commissioning|arrival|appearance|presentation|unveiling|launching)$/;
const use = /^(?:service|operation|use|production|market|stream|sale|air|stage|trial|shop|store|shelf|line|road|screen|bookshop|newsstand|cinema|theatre|theater|street|stand|rail|publication|display|show|offer|web|internet|net)$/;
const firsts = /^(?:debut|premiere|appearance|flight|trip|journey|voyage|run|crossing|departure|outing|drive|sailing|transmission|broadcast|start)$/;
const working = /^(?:operate|work|run|sail|fly|broadcast|appear|serve|publish|produce|carry|ship|sell|deliver|function)$/;

/** The lower-case word of a mark, or of the head of a phrase; empty for a verb. */
const wordOf = (item: Item | undefined): string => (item === undefined || item.kind === 'verb' ? '' : item.kind === 'phrase' ? item.head.lower : item.lower);

/** Whether the verb at `v` says of its subject that it comes out; a passive counts where nobody is named who does it. */
export function comesOut(items: readonly Item[], v: number): boolean {
  const verb = items[v];
  if (verb?.kind !== 'verb' || verb.negated) return false;
  const behind = prepositionals(items, v, 'verb');
  const into = behind.some(({ preposition, index }) => /^(?:into|in|on|onto|to|off|for)$/.test(preposition) && index <= v + 4 && use.test(phraseAt(items, index)?.noun ?? ''));
  if (verb.passive) return (bringing.includes(verb.lemma) || /^(?:put|take|bring|place|set)$/.test(verb.lemma) && (into || /^(?:online|live)$/.test(wordOf(items[v + 1])))) && !behind.some(({ preposition }) => preposition === 'by');
  return isIntransitive(items, v, verb, into);
}

function isIntransitive(items: readonly Item[], v: number, verb: VerbGroup, into: boolean): boolean {
  const next = wordOf(items[v + 1]);
  const object = phraseAt(items, objectIndex(items, v));
  switch (verb.lemma) {
    case 'go': case 'come': return /^(?:live|online|alive)$/.test(next) || into;
    case 'roll': case 'appear': case 'arrive': return into;
    case 'enter': case 'reach': case 'hit': return use.test(object?.noun ?? '');
    case 'make': case 'have': case 'celebrate': return firsts.test(object?.noun ?? '') && (object?.units.some(unit => /^(?:first|maiden|inaugural|official|public|commercial|world)$/.test(unit.lower)) === true || /^(?:debut|premiere|appearance)$/.test(object?.noun ?? ''));
    case 'see': return next === 'light';
    case 'be': case 'become': return items.slice(v + 1, v + 4).some(item => /^(?:available|live|online)$/.test(wordOf(item))) || into && wordOf(items[v + 1]) === 'on' || /^(?:out|here)$/.test(next) || wordOf(items[v + 1]) === 'now' && wordOf(items[v + 2]) === 'open';
    case 'sail': case 'fly': case 'run': case 'leave': case 'depart': return items.slice(v + 1, v + 6).some(item => item.kind === 'phrase' && item.noun === 'time' && item.units.some(unit => unit.lower === 'first'));
    default: return byItself.test(verb.lemma) && (object === null || use.test(object.noun)) && !isCause(items, v) || /^(?:begin|start)$/.test(verb.lemma) && isWorking(items[v + 1]);
  }
}

/** "began to operate", "started operating". */
const isWorking = (item: Item | undefined): boolean => item?.kind === 'verb' && item.form !== 'finite' && !item.passive && working.test(item.lemma);
/** "began with", "opened to critics" tell of something else; "start" before another verb has that one's meaning. */
const isCause = (items: readonly Item[], v: number): boolean => items[v + 1]?.kind === 'verb';

/** Where a passage brings something out: the verb or the noun that says so, among the items of its sentence. */
export interface ComingOut {
  readonly sentence: number;
  readonly at: number;
}

/** What the passage brings out, by id, and where first: the subjects of `comesOut`, and who stands behind "the launch of". */
export const broughtOutIn = oncePer((sentences: readonly (readonly Item[])[]): ReadonlyMap<string, ComingOut> => {
  const found = new Map<string, ComingOut>();
  const note = (id: string, sentence: number, at: number): void => { if (!found.has(id)) found.set(id, { sentence, at }); };
  sentences.forEach((items, s) => { items.forEach((item, at) => {
    const place: Place = { passage: { sentences }, s, items, at };
    if (item.kind === 'verb' && comesOut(items, at)) for (const { entity } of fill(place, item.passive ? 'object' : 'subject', 'verb')) note(entity.id, s, at);
    if (item.kind !== 'phrase' || !item.head.name) return;
    const launch = launchBefore(items, at);
    if (launch >= 0) note(item.head.name.entity.id, s, launch);
  }); });
  return found;
});

/** The noun in "the launch of" before a phrase; -1 where there is none. */
function launchBefore(items: readonly Item[], at: number): number {
  const first = listStart(items, at);
  const noun = isAfterPreposition(items, first) && wordOf(items[first - 1]) === 'of' ? phraseAt(items, first - 2) : null;
  return noun !== null && bringingNoun.test(noun.noun) && noun.owner === null && !isOpposed(items, first - 2) ? first - 2 : -1;
}

/** Whether a sentence speaks of bringing something out, whatever stands where in it, and names nobody else who does it. */
export function speaksOfLaunch(items: readonly Item[], owner: string): boolean {
  return items.some((item, at) => {
    if (item.kind === 'phrase') return bringingNoun.test(item.noun);
    if (item.kind !== 'verb' || item.negated || !(bringing.includes(item.lemma) && !/^(?:build|complete|create)$/.test(item.lemma) || /^(?:put forward|lift|lay down|found)$/.test(item.lemma) || comesOut(items, at))) return false;
    const subject = item.passive ? undefined : phraseAt(items, subjectIndex(items, at))?.head.name?.entity;
    return subject === undefined || subject.type !== 'Company' || subject.id === owner;
  });
}

/** "cancelled the launch of". */
function isOpposed(items: readonly Item[], at: number): boolean {
  const verb = items[governor(items, at)];
  return verb?.kind === 'verb' && (verb.negated || /^(?:cancel|block|stop|prevent|forbid|drop|abandon|oppose|criticise|criticize|ban)$/.test(verb.lemma));
}
