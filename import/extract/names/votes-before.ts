import type { Sentence, Token } from '../text/token.js';
import type { Candidate, Vote } from './candidate.js';
import { isOnlineNoun, isPossessive } from './description.js';
import { typeOfDescriptor } from './descriptors.js';
import { entryNamed, nationalities } from './gazetteer.js';
import { isTitleHead } from './titles.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const launchVerbs = words('launch release unveil introduce debut inaugurate develop roll publish premiere broadcast ship discontinue relaunch');
/** Titles that stand before companies as often as before persons. */
const sharedTitle = /^(?:partner|publisher|owner|member|developer|principal|leader|architect|designer|representative|underwriter|auditor|adviser|advisor|consultant|liquidator|receiver|administrator|trustee)$/;
const licenceNoun = /^(?:licen[cs]es?|permits?|permission|approval|authori[sz]ation|concessions?|certificates?)$/;
const causeWord = /^(?:campaign|campaigning|fan|fans|supporters|pressure|lobby|lobbying|protest|consumer|consumers|environmental|conservation|advocacy|rights|interest|trade|residents|citizens|neighbourhood|charity|research|standards|industry|umbrella|volunteer|watchdog|heritage|wildlife|aid|relief|user|users|worker|workers|church|community)$/;
/** What somebody has in a place. */
const siteNoun = /^(?:plant|plants|factory|branch|branches|office|offices|warehouse|headquarters|stores?|works|yard|mill|hospital|terminal|depot|campus|base|house|outlet|site|base)$/;
const thingsOf = /^(?:feature|function|module|users|versions?|downloads|bottles|copies|release|launch|launching|relaunch|rollout|roll-out|introduction|effects|output|readers|viewers|prototypes?|editions?|issues?|episodes?|doses|dose|batch|batches|subscribers|beta|sales|upgrade)$/;

/** What the words in front of a name say about its type. */
export function votesBefore(sentence: Sentence, { first, last }: Candidate): Vote[] {
  const before = sentence[first - 1];
  if (!before) return [];
  const isQuote = before.text === '"' || before.text === '“';
  const noun = (isQuote ? sentence[first - 2] : before) ?? before;
  return [...titleVotes(sentence, first, noun), ...nounVotes(sentence, first, last, noun), ...verbVotes(sentence, first, last, before), ...ownerVotes(sentence, first, last, before), ...phraseVotes(sentence, first, last, noun)];
}

function titleVotes(sentence: Sentence, first: number, noun: Token): Vote[] {
  const votes: Vote[] = [];
  const two = sentence[first - 2];
  if (noun.lower === 'surnamed') votes.push({ type: 'Person', weight: 9, reason: 'surnamed' });
  if (isTitleHead(noun.lower) && !sharedTitle.test(noun.lower)) votes.push({ type: 'Person', weight: noun.lower === 'head' ? 3 : 7, reason: `after "${noun.lower}"` });
  if (/^(?:mr|mrs|ms|dr|prof|sir|professor|madam|lord|judge|justice)\.?$/.test(noun.lower)) votes.push({ type: 'Person', weight: 9, reason: `after "${noun.lower}"` });
  const title = noun.text === ',' ? two?.lower === 'general' ? sentence[first - 3]?.lower : two?.lower : undefined;
  if (title !== undefined && isTitleHead(title) && !sharedTitle.test(title) && title !== 'head') votes.push({ type: 'Person', weight: 5, reason: 'title and comma before it' });
  return votes;
}

function nounVotes(sentence: Sentence, first: number, last: number, noun: Token): Vote[] {
  if (noun.text === ',') return introducedVotes(sentence, first, last);
  // "whose system Kite had sold": the name begins a clause there.
  if (/^(?:whose|which|that|what)$/.test(sentence[first - 2]?.lower ?? '') && /^(?:VERB|AUX)$/.test(sentence[last]?.pos ?? '')) return [];
  if (noun.lower === 'domain' || noun.lower === 'name' && sentence[first - 2]?.lower === 'domain') return [{ type: 'Product', weight: 9, reason: 'after "domain"' }];
  if (/^(?:called|named|dubbed|christened|titled|entitled|branded|baptised)$/.test(noun.lower)) {
    let i = sentence.indexOf(noun) - 1;
    while (/^(?:,|is|was|be|been|are|were|to|will|would)$/.test(sentence[i]?.lower ?? '')) i--;
    const called = sentence[i];
    const type = called && called.pos === 'NOUN' ? typeOfDescriptor(called.lemma) : undefined;
    return type ? [{ type, weight: 5, reason: `"${called?.lower ?? ''}" ${noun.lower}` }] : [];
  }
  if (noun.lower === 'name' && sentence[first - 2]?.lower === 'the' && !/^(?:sold|sell|sells|marketed|launched|launch)$/.test(sentence[first - 4]?.lower ?? '')) return [{ type: 'Company', weight: 1.2, reason: 'after "the name"' }, { type: 'Product', weight: 1.2, reason: 'after "the name"' }];
  if (noun.lower === 'name' && /^(?:sold|sell|sells|marketed|launched|under|launch)$/.test(sentence[first - 4]?.lower ?? '') && sentence[first - 3]?.lower === 'under') return [{ type: 'Product', weight: 2, reason: 'sold under the name' }];
  if (noun.pos !== 'NOUN' && !(noun.pos === 'PROPN' && noun.known && noun.lower === noun.text) && !(noun.pos === 'ADJ' && /^(?:Product|Person)$/.test(typeOfDescriptor(noun.lower) ?? ''))) return [];
  if (/^(?:predecessor|successor|colleague|partner|rival|deputy|assistant|brother|sister|cousin|widow|mentor|boss|friend|namesake)$/.test(noun.lower) && /^(?:his|her)$/.test(sentence[first - 2]?.lower ?? '')) return [{ type: 'Person', weight: 6, reason: `${sentence[first - 2]?.lower ?? ''} ${noun.lower}` }];
  const ship = noun.lower === 'carrier' && /^(?:bulk|ore|gas|car|container|lng)$/.test(sentence[first - 2]?.lower ?? '') || noun.lower === 'ship';
  if (/^(?:group|body|network)$/.test(noun.lower) && causeWord.test(sentence[first - 2]?.lower ?? '')) return [{ type: 'Organization', weight: 6, reason: `after "${sentence[first - 2]?.lower ?? ''} ${noun.lower}"` }];
  const type = ship ? 'Product' : typeOfDescriptor(noun.lemma);
  if (!type) return [];
  if (isOnlineNoun(noun.lemma) && isOwned(sentence, first - 1)) return [{ type: 'Product', weight: 4, noun: noun.lemma, reason: `one's "${noun.lower}"` }];
  return [{ type, noun: noun.lemma, weight: type === 'Person' || isOnlineNoun(noun.lemma) ? 3 : /^(?:subsidiary|affiliate)$/.test(noun.lemma) ? 7 : noun.lemma === 'agency' ? 1 : 5, reason: `after "${noun.lower}"` }];
}

/** "its new system, Kite, was …", "on a new channel, Kite Max.": the phrase before the comma says what the name is. */
function introducedVotes(sentence: Sentence, first: number, last: number): Vote[] {
  const described = sentence[first - 2];
  if (!described || described.pos !== 'NOUN' || !/^(?:[,.;:)]|to|for|in|on|which|with)$/.test(sentence[last]?.lower ?? '.')) return [];
  let i = first - 3;
  while (/^(?:ADJ|NOUN|NUM)$/.test(sentence[i]?.pos ?? '')) i--;
  const opener = sentence[i];
  const type = typeOfDescriptor(described.lemma);
  if (!type || !opener || !/^(?:a|an|its|their|the|his|her)$/.test(opener.lower) && !isPossessive(opener)) return [];
  if (isOnlineNoun(described.lemma)) return [{ type: opener.pos === 'PRON' || isPossessive(opener) ? 'Product' : 'Company', weight: 3, reason: `introduced as "${described.lower}"` }];
  return [{ type, weight: type === 'Company' && !/^(?:a|an|its)$/.test(opener.lower) ? 2 : 4, reason: `introduced as "${described.lower}"` }];
}

/** Whether the phrase that ends before `end` begins with "its", "their" or a possessive. */
function isOwned(sentence: Sentence, end: number): boolean {
  for (let i = end - 1; i >= 0 && i > end - 5; i--) {
    const token = sentence[i] as Token;
    if (isPossessive(token) || /^(?:its|their|his|her)$/.test(token.lower)) return true;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  }
  return false;
}

function verbVotes(sentence: Sentence, first: number, last: number, before: Token): Vote[] {
  const votes: Vote[] = [];
  const stretch = phraseBefore(sentence, first);
  const verb = stretch.verb;
  if (verb && launchVerbs.has(verb.lemma)) votes.push({ type: 'Product', weight: /^(?:launch|release|unveil|debut|publish)$/.test(verb.lemma) || stretch.length <= 3 ? 6 : 4, reason: `object of "${verb.lower}"` });
  if (verb && stretch.length <= 1 && (/^(?:open|close|download|discontinue|upgrade|print|brew|bottle)$/.test(verb.lemma) || verb.lemma === 'bring' && sentence.slice(last, last + 12).some((token, k, list) => token.lower === 'to' && list[k + 1]?.lower === 'market'))) votes.push({ type: 'Product', weight: 2.5, reason: `object of "${verb.lower}"` });
  if (verb && stretch.length <= 2 && verb.lemma === 'recall') votes.push({ type: 'Product', weight: 4, reason: `object of "${verb.lower}"` });
  if (/^(?:put|puts|putting)$/.test(verb?.lower ?? '') && sentence.slice(last, last + 3).some((token, k, list) => token.lower === 'into' && /^(?:operation|service|use)$/.test(list[k + 1]?.lower ?? ''))) votes.push({ type: 'Product', weight: 5, reason: 'put into operation' });
  if (/^(?:switched|switch)$/.test(verb?.lower ?? '') && before.lower !== 'switched' || /^(?:on|off)$/.test(sentence[first - 2]?.lower ?? '') && /^switch/.test(sentence[first - 3]?.lower ?? '')) votes.push({ type: 'Product', weight: 4, reason: 'switched on' });
  if (/^(?:acquired|bought|sued|acquire|buy|acquires|buys|absorbed|fined)$/.test(before.lower)) votes.push({ type: 'Company', weight: 3, reason: `after "${before.lower}"` });
  if (/^(?:said|says|whom|succeeded|succeeds|replacing|replaced|replaces|succeeding)$/.test(before.lower) && !(/^(?:said|says)$/.test(before.lower) && /^(?:VERB|AUX)$/.test(sentence[last]?.pos ?? ''))) votes.push({ type: 'Person', weight: /^said|says$/.test(before.lower) ? 2 : 3, reason: `after "${before.lower}"` });
  if (/^(?:sentence|jail|imprison|arrest|detain|hire|appoint|elect|promote|sack|poach|recruit)$/.test(before.pos === 'VERB' ? before.lemma : '')) votes.push({ type: 'Person', weight: /^(?:sentence|jail|imprison)$/.test(before.lemma) ? 4 : 2, reason: `after "${before.lower}"` });
  if (/^(?:granted|awarded|gave|issued|grant|award|give|grants|awards|gives|giving|granting|awarding)$/.test(before.lower) && sentence.slice(last, last + 7).some(token => licenceNoun.test(token.lower))) votes.push({ type: 'Company', weight: 3, reason: 'was given a licence' });
  if (before.lower === 'by' && /^(?:fined|licensed|imposed|issued|ordered|granted|banned|investigated|arrested|promulgated|detained|approved|summoned|penalised|penalized)$/.test(sentence.slice(0, first).findLast(token => token.pos === 'VERB')?.lower ?? '')) votes.push({ type: 'Regulator', weight: 2, reason: 'by an authority' });
  return votes;
}

/** "its Redmi Note", "Kite's Zap" are products; "Sweden's Kite" is a company there. "the Raptor X" is hardly a company. */
function ownerVotes(sentence: Sentence, first: number, last: number, before: Token): Vote[] {
  const next = sentence[last];
  // "Kite's Advanced Wine Centre", "its Second Research Institute": a unit of its own.
  if (last - first > 1 && /^(?:cent(?:er|re)|institute|lab|laborator(?:y|ies)|group|division|unit|branch|department)$/.test(sentence[last - 1]?.lower ?? '') && (before.lower === 'its' || isPossessive(before))) return [{ type: 'Company', weight: 4, reason: `unit after "${before.lower}"` }];
  if (isPossessive(before)) {
    const owner = sentence[first - 2];
    if (!owner || !/^\p{Lu}/u.test(owner.text)) return [{ type: 'Product', weight: 1, reason: 'owned' }];
    return entryNamed(owner.text)?.type === 'Place' || nationalities.has(owner.lower) ? [{ type: 'Company', weight: 3, reason: `of ${owner.text}` }] : [{ type: 'Product', weight: 2.5, reason: 'owned' }];
  }
  if (/^(?:its|their)$/.test(before.lower) && siteNoun.test(next?.lower ?? '')) return [{ type: 'Place', weight: 4, reason: `its "${next?.lower ?? ''}" there` }];
  if (/^(?:its|their)$/.test(before.lower)) return [{ type: 'Product', weight: 2.5, reason: `after "${before.lower}"` }];
  if (before.lower === 'the' && !isPossessive(next) && sentence.slice(first, last).some(token => /\p{N}|^\p{Lu}$/u.test(token.text))) return [{ type: 'Product', weight: 2, reason: 'model after "the"' }];
  return [];
}

function phraseVotes(sentence: Sentence, first: number, last: number, before: Token): Vote[] {
  const votes: Vote[] = [];
  const second = sentence[sentence.lastIndexOf(before, first) - 1]?.lower ?? '';
  const two = `${second} ${before.lower}`;
  if (before.lower === 'of' && thingsOf.test(second)) votes.push({ type: 'Product', weight: 3, reason: `after "${two}"` });
  if (/^(?:invested in|invest in|investing in|stake in|stakes in|shares in|shares of|interest in|subsidiary of|unit of|shareholder of|shareholders of|owned by|backed by|funded by|ceo of|chairman of|president of|investment in|investors in|investor in|acquisition of|takeover of|purchase of|merger with|merge with|merged with|control of|led by|owner of|owners of|employees of|customers of|parent of|rival of|prospectus of|capital of|board of|creditors of|sale of|part of|debts of|director of)$/.test(two)) votes.push({ type: 'Company', weight: 3, reason: `after "${two}"` });
  if (before.lower === 'to' && licenceNoun.test(second)) votes.push({ type: 'Company', weight: 3, reason: `after "${two}"` });
  if (/^(?:based in|headquartered in|located in|city of|province of|office in|offices in|factory in|plant in|opened in|held in|north of|south of|east of|west of|port of|town of)$/.test(two)) votes.push({ type: 'Place', weight: 5, reason: `after "${two}"` });
  else if (/^(?:in|into)$/.test(before.lower) && sentence.slice(Math.max(0, first - 8), first).some(token => /^(?:invest\w*|stakes?|interest|shares|shareholders?|participation|holding|confidence|shareholding|position|inject\w*|put|percent|%)$/.test(token.lower))) votes.push({ type: 'Company', weight: 2, reason: 'money put in' });
  else if (/^(?:in|near|outside|across|throughout)$/.test(before.lower) && /^(?:[,.:;]|and|where|on|at|for|by|to|was|is|after|before)$/.test(sentence[last]?.lower ?? '.')) votes.push({ type: 'Place', weight: 2.5, reason: `after "${before.lower}"` });
  else if (/^(?:in|near|outside|across|throughout)$/.test(before.lower)) votes.push({ type: 'Place', weight: 1.5, reason: `after "${before.lower}"` });
  return votes;
}

/** The verb whose object phrase the name ends, with only articles, adjectives, nouns and possessives between. */
function phraseBefore(sentence: Sentence, first: number): { verb: Token | null; length: number } {
  for (let i = first - 1, length = 0; i >= 0 && length < 9; i--, length++) {
    const token = sentence[i] as Token;
    if (token.pos === 'VERB') return { verb: token, length };
    if (!/^(?:DET|ADJ|NOUN|NUM|PROPN|ADV|PRON|PART)$/.test(token.pos) && !/^["“,]$/.test(token.text)) return { verb: null, length };
    if (token.pos === 'PRON' && !/^(?:its|their|his|her)$/.test(token.lower)) return { verb: null, length };
    if (token.text === ',' && length > 0 && (sentence[i - 1])?.pos !== 'ADJ') return { verb: null, length };
  }
  return { verb: null, length: 0 };
}
