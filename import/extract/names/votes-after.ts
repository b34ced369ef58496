import type { Sentence, Token } from '../text/token.js';
import type { Candidate, Vote } from './candidate.js';
import { descriptionAhead, isOnlineNoun, isPossessive, titleAhead, type Description } from './description.js';
import { typeOfDescriptor } from './descriptors.js';
import { isCapitalised } from './shape.js';
import { isTitleModifier, titleHeads } from './titles.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const companyVerbs = words(`acquire invest raise sign agree merge sue buy sell list launch report post lay open purchase file issue offer supply distribute manufacture operate expand unveil release obtain secure receive float spin partner
  divest fund back win absorb employ produce deliver build demerge separate split hire appoint dismiss charge borrow lend withdraw recall plan order apply introduce close cut pay rename own hold outsource relocate export import
  pledge sponsor license bid complete`);
const personVerbs = words('resign retire step argue die succeed quit confess testify graduate join leave become say tell');
const strongPersonVerbs = words('resign retire confess testify graduate');
const regulatorVerbs = words('fine license licence promulgate penalize penalise legislate regulate arrest detain summon ban outlaw revoke impose');
const launchParticiples = /^(?:launched|released|unveiled|introduced|inaugurated|developed|published|discontinued|relaunched|opened|upgraded|premiered|shipped|withdrawn|recalled|rolled|switched)$/;
const personParticiples = /^(?:appointed|named|arrested|elected|sentenced|dismissed|detained|promoted|jailed|convicted|succeeded|hired|born|sacked)$/;
/** What companies have and persons and products have not. */
const companyProperty = /^(?:subsidiary|subsidiaries|shareholders?|board|ipo|headquarters|unit|units|revenue|revenues|profits?|losses|parent|employees|workforce|staff|shares|stock|stake|debts?|assets|creditors|customers|branch|branches|plant|plants|factory|factories|fleet|lawyers|lawyer|offices|competitors?|rivals?|offer|bid|management|app|application|website|site|platform|network|brand|suppliers?|investors?|founders?|owners?|licen[cs]e)$/;

/** What the words behind a name say about its type. */
export function votesAfter(sentence: Sentence, { first, last }: Candidate): Vote[] {
  let i = last;
  if (/^["”]$/.test(sentence[i]?.text ?? '')) i++;
  const next = sentence[i];
  if (!next) return [];
  const votes: Vote[] = [];
  if (next.text === ',' || next.text === '(' || /^(?:is|was|becomes|became|as|remains)$/.test(next.lower)) {
    const weight = next.text === ',' || next.text === '(' ? 5 : 4;
    const isHeld = next.lower === 'as' && isPostHeld(sentence, first);
    const title = isHeld ? null : titleAhead(sentence, i + 1);
    if (title) votes.push({ type: 'Person', weight: title.weight, reason: `title "${title.title}" after it` });
    const described = isHeld || title && title.weight > 2 ? null : descriptionAhead(sentence, i + 1);
    if (described) votes.push(voteOf(described, weight));
  }
  if (next.text === ',' && /^\d\d$/.test(sentence[i + 1]?.text ?? '') && sentence[i + 2]?.text === ',') votes.push({ type: 'Person', weight: 5, reason: 'age after it' });
  if (next.text === "'s" || next.text === '’s') {
    const owned = sentence[i + 1];
    if (owned && (titleHeads.has(owned.lower) || isTitleModifier(owned.lower) && owned.lower !== 'new') || companyProperty.test(owned?.lower ?? '')) votes.push({ type: 'Company', weight: 3, reason: `owner of "${owned?.lower ?? ''}"` });
  }
  if (next.lower === 'by' && first === 0 && !(i === 1 && sentence[0]?.known) && isCapitalised(sentence[i + 1] ?? next)) votes.push({ type: 'Product', weight: 3, reason: 'made by' });
  if (next.lower === 'who' || next.text === ',' && sentence[i + 1]?.lower === 'who') votes.push({ type: 'Person', weight: next.text === ',' ? 5 : 3, reason: 'before "who"' });
  if (next.text === ',' && sentence[i + 1]?.lower === 'whose' && /^(?:identity|wife|husband|father|mother|career|death|arrest|salary|lawyer)$/.test(sentence[i + 2]?.lower ?? '')) votes.push({ type: 'Person', weight: 6, reason: `has a "${sentence[i + 2]?.lower ?? ''}"` });
  const noun = productNoun(sentence, behindBracket(sentence, i));
  if (noun) votes.push({ type: 'Product', weight: 3, reason: `before "${noun}"` });
  if (/^(?:executive|executives|boss|group|shares|stake|subsidiary|shareholders|chairman|ceo|founder|management|stock)$/.test(next.lower) && next.text === next.lower) votes.push({ type: 'Company', weight: 2, reason: `before "${next.lower}"` });
  return [...votes, ...verbVotes(sentence, i, first)];
}

/** "joined Kite as finance director": the post is the subject's, at the body that is named. */
function isPostHeld(sentence: Sentence, first: number): boolean {
  const verb = sentence[first - 1];
  return verb !== undefined && /^(?:run|join|rejoin|leave|quit|head|lead|serve|represent|at|for|of|from|to|with)$/.test(verb.pos === 'VERB' ? verb.lemma : verb.lower);
}

function voteOf({ type, noun, owned }: Description, weight: number): Vote {
  if (owned && isOnlineNoun(noun)) return { type: 'Product', weight, noun, reason: `described as one's "${noun}"` };
  return { type, noun, weight: isOnlineNoun(noun) ? weight - 2 : /^(?:subsidiary|affiliate)$/.test(noun) ? weight + 3 : type === 'Regulation' ? weight + 2 : weight, reason: `described as "${noun}"` };
}

/** Behind the short form in brackets, where there is one: "the Harbour Card (HC) certification". */
const behindBracket = (sentence: Sentence, i: number): number => (sentence[i]?.text === '(' && sentence[i + 2]?.text === ')' ? i + 3 : i);

/** "the Billie card", "its ShelfLife stock programme": the head of the nouns behind the name. */
function productNoun(sentence: Sentence, from: number): string | null {
  let end = from;
  while (end < from + 3 && sentence[end]?.pos === 'NOUN' && /^\p{Ll}/u.test(sentence[end]?.text ?? '')) end++;
  const head = sentence[end - 1];
  return end > from && head && !isPossessive(sentence[end]) && typeOfDescriptor(head.lemma) === 'Product' && !/^(?:plan|facility|model|version|solution|plant|client|label|channel|feature)$/.test(head.lemma) ? head.lower : null;
}

function verbVotes(sentence: Sentence, from: number, first: number): Vote[] {
  // "A shop for ties, Kite, was launched": the verb stands behind the comma that closes the apposition.
  const verb = verbAfter(sentence, sentence[from]?.text === ',' && sentence[first - 1]?.text === ',' ? from + 1 : from);
  if (!verb) return [];
  const votes: Vote[] = [];
  const { token, index, passive } = verb;
  const taken = titleTaken(sentence, verb);
  if (taken) return [{ type: 'Person', weight: 6, reason: `takes or leaves the post "${taken}"` }];
  if (passive && launchParticiples.test(token.lower)) votes.push({ type: 'Product', weight: 3, reason: `"was ${token.lower}"` });
  if (/^(?:went|going|goes|go)$/.test(token.lower) && /^(?:live|online|alive)$/.test(sentence[index + 1]?.lower ?? '') || token.lemma === 'go' && sentence[index + 1]?.lower === 'on' && /^sale$/.test(sentence[index + 2]?.lower ?? '')) votes.push({ type: 'Product', weight: 4, reason: '"went live"' });
  if (passive && token.lemma === 'put' && sentence[index + 1]?.lower === 'into' && /^(?:service|operation|use|production)$/.test(sentence[index + 2]?.lower ?? '')) votes.push({ type: 'Product', weight: 4, reason: 'was put into service' });
  if (comesOut(sentence, verb)) votes.push({ type: 'Product', weight: 4, reason: 'comes out' });
  if (token.lemma === 'go' && sentence[index + 1]?.lower === 'public') votes.push({ type: 'Company', weight: 4, reason: '"went public"' });
  if (passive && personParticiples.test(token.lower)) votes.push({ type: 'Person', weight: /^(?:named|succeeded)$/.test(token.lower) ? 1.5 : 3, reason: `"was ${token.lower}"` });
  if (!passive && companyVerbs.has(token.lemma) && !(token.lemma === 'report' && sentence[index + 1]?.lower === 'that')) votes.push({ type: 'Company', weight: 2, reason: `subject of "${token.lower}"` });
  if (!passive && /^(?:accuse|deny|criticise|criticize)$/.test(token.lemma)) votes.push({ type: 'Company', weight: 0.4, reason: `subject of "${token.lower}"` });
  if (!passive && regulatorVerbs.has(token.lemma)) votes.push({ type: 'Regulator', weight: 2.5, reason: `subject of "${token.lower}"` });
  if (!passive && personVerbs.has(token.lemma)) votes.push({ type: 'Person', weight: strongPersonVerbs.has(token.lemma) || /^(?:stepped|steps)$/.test(token.lower) ? 4 : 0.5, reason: `subject of "${token.lower}"` });
  return votes;
}

const market = /^(?:market|markets|shelves|shops|stores|streets|screens?|cinemas|newsstands|bookshops|dealers|road|roads|air|screen|theatres|theaters|menu|menus|public)$/;

/** "hits the shops", "came on the market", "appears on the shelves", "made its debut", "will be in the shops", "is brewed", "ran on Lyra Television". */
function comesOut(sentence: Sentence, { token, index, passive }: VerbAt): boolean {
  if (passive) return /^(?:produced|brewed|bottled|printed|broadcast|aired|screened|filmed|tested|downloaded|installed|streamed|decommissioned|marketed|patented|prescribed)$/.test(token.lower);
  const rest = sentence.slice(index + 1, index + 5).map(({ lower }) => lower);
  if (/^(?:hit|reach|come|appear|be|leave|arrive|enter|take)$/.test(token.lemma) && rest.some((word, k) => market.test(word) && /^(?:the|on|in|into|to|onto)$/.test(rest[k - 1] ?? (k === 0 ? '' : 'the')))) return true;
  if (token.lemma === 'make' && /^(?:its|their)$/.test(rest[0] ?? '') && rest.slice(1, 3).includes('debut')) return true;
  return token.lemma === 'come' && rest[0] === 'out';
}

/** "took over as chief executive", "was appointed chairman", "will become head of …". */
function titleTaken(sentence: Sentence, { token, index, passive }: VerbAt): string | null {
  if (passive ? !/^(?:appoint|name|elect|promote|hire|make|nominate|confirm|recruit|call)$/.test(token.lemma) : !/^(?:become|serve|act|work|resign|retire|return|take|step|join|quit|remain|succeed|start|move|replace)$/.test(token.lemma)) return null;
  for (let i = index + 1; i < index + 7; i++) {
    const next = sentence[i];
    if (!next || /^[,.;]$/.test(next.text) || next.pos === 'VERB') return null;
    if (next.lower === 'as' || i === index + 1 && /^(?:become|name|appoint|elect|nominate|make|confirm)$/.test(token.lemma)) {
      const title = titleAhead(sentence, next.lower === 'as' ? i + 1 : i);
      if (title && title.weight > 2) return title.title;
      if (next.lower === 'as') return null;
    }
  }
  return null;
}

interface VerbAt { readonly token: Token; readonly index: number; readonly passive: boolean }

function verbAfter(sentence: Sentence, from: number): VerbAt | null {
  let passive = false;
  for (let i = from; i < sentence.length && i < from + 6; i++) {
    const token = sentence[i] as Token;
    if (token.pos === 'ADV' || token.pos === 'PART') continue;
    if (token.pos === 'AUX' || /^(?:was|were|is|be|been|being|has|have|had|will|would)$/.test(token.lower)) { passive ||= /^(?:was|were|is|are|be|been|being|gets?|got)$/.test(token.lower); continue; }
    return token.pos === 'VERB' ? { token, index: i, passive } : null;
  }
  return null;
}
