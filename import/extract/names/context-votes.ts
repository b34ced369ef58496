/** What the words around a name say about its type: second witness of four. */
import type { Sentence, Token } from '../text/token.js';
import type { Candidate, Vote } from './candidate.js';
import { typeOfDescriptor } from './heads.js';
import { isTitleHead, isTitleModifier, titleHeads } from './titles.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const companyVerbs = words('acquire invest raise sign agree merge sue buy sell list launch report post lay open purchase file issue offer supply distribute manufacture operate expand unveil release obtain secure receive float spin partner divest fund back win');
const personVerbs = words('resign retire step argue die succeed quit confess testify graduate join leave become say tell');
const strongPersonVerbs = words('resign retire confess testify graduate');
const regulatorVerbs = words('fine license licence promulgate penalize penalise legislate regulate arrest detain summon ban outlaw');
const launchVerbs = words('launch release unveil introduce debut inaugurate develop roll publish premiere broadcast ship');
const launchParticiples = /^(?:launched|released|unveiled|introduced|inaugurated|developed|published|discontinued|relaunched|opened|upgraded|premiered|shipped)$/;

export function contextVotes(sentence: Sentence, candidate: Candidate): Vote[] {
  return [...votesBefore(sentence, candidate), ...votesAfter(sentence, candidate)];
}

function votesBefore(sentence: Sentence, { first }: Candidate): Vote[] {
  const before = sentence[first - 1];
  if (!before) return [];
  const votes: Vote[] = [];
  const inBefore = before.text === '"' || before.text === '“' ? sentence[first - 2] : before;
  const noun = inBefore ?? before;
  if (/^(?:surnamed|named)$/.test(noun.lower) && noun.lower === 'surnamed') votes.push({ type: 'Person', weight: 9, reason: 'surnamed' });
  if (isTitleHead(noun.lower) && !/^(?:partner|publisher|owner|member|developer|principal|leader|architect|designer|representative)$/.test(noun.lower)) votes.push({ type: 'Person', weight: 7, reason: `after "${noun.lower}"` });
  if (/^(?:mr|mrs|ms|dr|prof|sir|professor|madam|lord|judge|justice)\.?$/.test(noun.lower)) votes.push({ type: 'Person', weight: 9, reason: `after "${noun.lower}"` });
  if (noun.lower === 'domain' || noun.lower === 'domain name') votes.push({ type: 'Product', weight: 9, reason: 'after "domain"' });
  else if (noun.pos === 'NOUN' || noun.pos === 'PROPN' && noun.known && noun.lower === noun.text) {
    const type = typeOfDescriptor(noun.lemma);
    if (type) votes.push({ type, weight: type === 'Person' ? 3 : /^(?:website|site|portal)$/.test(noun.lemma) ? 3 : /^(?:subsidiary|affiliate)$/.test(noun.lemma) ? 7 : 5, reason: `after "${noun.lower}"` });
  }
  const stretch = phraseBefore(sentence, first);
  const verb = stretch.verb;
  if (verb && launchVerbs.has(verb.lemma)) votes.push({ type: 'Product', weight: /^(?:launch|release|unveil|debut|publish)$/.test(verb.lemma) || stretch.length <= 3 ? 6 : 4, reason: `object of "${verb.lower}"` });
  if (before.text === ',' && isTitleHead(sentence[first - 2]?.lower ?? '') && !/^(?:partner|publisher|owner|developer|leader|member|head)$/.test(sentence[first - 2]?.lower ?? '')) votes.push({ type: 'Person', weight: 5, reason: 'title and comma before it' });
  if (/^(?:said|says|whom|succeeded|succeeds|replacing|replaced|replaces|succeeding)$/.test(before.lower)) votes.push({ type: 'Person', weight: 3, reason: `after "${before.lower}"` });
  if (before.lower === 'by' && /^(?:fined|licensed|imposed|issued|ordered|granted|banned|investigated|arrested|promulgated|detained|approved|summoned|penalised|penalized)$/.test(sentence.slice(0, first).findLast(token => token.pos === 'VERB')?.lower ?? '')) votes.push({ type: 'Regulator', weight: 2, reason: 'by an authority' });
  const two = `${sentence[first - 2]?.lower ?? ''} ${before.lower}`;
  if (/^(?:invested in|invest in|investing in|stake in|stakes in|shares in|shares of|interest in|subsidiary of|unit of|shareholder of|shareholders of|owned by|backed by|funded by|ceo of|chairman of|president of|investment in|investors in|acquisition of|takeover of|purchase of|merger with|control of|led by|owner of|employees of|customers of|parent of|rival of|prospectus of)$/.test(two)) votes.push({ type: 'Company', weight: 3, reason: `after "${two}"` });
  if (/^(?:acquired|bought|sued|acquire|buy|acquires|buys)$/.test(before.lower)) votes.push({ type: 'Company', weight: 3, reason: `after "${before.lower}"` });
  if (/^(?:based in|headquartered in|located in|city of|province of|office in|offices in|factory in|plant in|opened in|held in|north of|south of|east of|west of|port of|town of)$/.test(two)) votes.push({ type: 'Place', weight: 5, reason: `after "${two}"` });
  else if (/^(?:in|near|outside|across|throughout)$/.test(before.lower) && !/(?:invest\w*|stake|stakes|interest|shares|shareholder|shareholders|participation|holding|confidence|investors?|shareholding|position)$/.test(sentence[first - 2]?.lower ?? '')) votes.push({ type: 'Place', weight: 1.5, reason: `after "${before.lower}"` });
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

function votesAfter(sentence: Sentence, { last }: Candidate): Vote[] {
  let i = last;
  if (/^["”]$/.test(sentence[i]?.text ?? '')) i++;
  const next = sentence[i];
  if (!next) return [];
  const votes: Vote[] = [];
  if (next.text === ',' || next.text === '(' || /^(?:is|was|becomes|became|as)$/.test(next.lower)) {
    const weight = next.text === ',' || next.text === '(' ? 5 : 4;
    const title = titleAhead(sentence, i + 1);
    if (title) votes.push({ type: 'Person', weight: 6, reason: `title "${title}" after it` });
    else {
      const described = descriptionAhead(sentence, i + 1);
      if (described) votes.push({ type: described.type, weight: /^(?:website|site|portal)$/.test(described.noun) ? weight - 2 : /^(?:subsidiary|affiliate)$/.test(described.noun) ? weight + 3 : weight, reason: `described as "${described.noun}"` });
    }
  }
  if (next.text === "'s" || next.text === '’s') {
    const owned = sentence[i + 1];
    if (owned && (titleHeads.has(owned.lower) || isTitleModifier(owned.lower) && owned.lower !== 'new') || /^(?:subsidiary|shareholders|board|ipo|headquarters|unit|revenue|profits?|parent|employees|shares|stake)$/.test(owned?.lower ?? '')) votes.push({ type: 'Company', weight: 3, reason: `owner of "${owned?.lower ?? ''}"` });
  }
  if (next.lower === 'who' || next.text === ',' && sentence[i + 1]?.lower === 'who') votes.push({ type: 'Person', weight: 6, reason: 'before "who"' });
  const verb = verbAfter(sentence, i);
  if (verb) {
    if (verb.passive && launchParticiples.test(verb.token.lower)) votes.push({ type: 'Product', weight: 3, reason: `"was ${verb.token.lower}"` });
    if (/^(?:went|going|goes|go)$/.test(verb.token.lower) && /^(?:live|online|alive)$/.test(sentence[verb.index + 1]?.lower ?? '')) votes.push({ type: 'Product', weight: 4, reason: '"went live"' });
    if (verb.passive && /^(?:appointed|named|arrested|elected|sentenced|dismissed|detained|promoted|jailed|convicted)$/.test(verb.token.lower)) votes.push({ type: 'Person', weight: 3, reason: `"was ${verb.token.lower}"` });
    if (!verb.passive && companyVerbs.has(verb.token.lemma)) votes.push({ type: 'Company', weight: 2, reason: `subject of "${verb.token.lower}"` });
    if (!verb.passive && regulatorVerbs.has(verb.token.lemma)) votes.push({ type: 'Regulator', weight: 2.5, reason: `subject of "${verb.token.lower}"` });
    if (!verb.passive && personVerbs.has(verb.token.lemma)) votes.push({ type: 'Person', weight: strongPersonVerbs.has(verb.token.lemma) || /^(?:stepped|steps)$/.test(verb.token.lower) ? 4 : 0.5, reason: `subject of "${verb.token.lower}"` });
  }
  return votes;
}

function verbAfter(sentence: Sentence, from: number): { token: Token; index: number; passive: boolean } | null {
  let passive = false;
  for (let i = from; i < sentence.length && i < from + 6; i++) {
    const token = sentence[i] as Token;
    if (token.pos === 'ADV' || token.pos === 'PART') continue;
    if (token.pos === 'AUX' || /^(?:was|were|is|be|been|being|has|have|had|will|would)$/.test(token.lower)) { passive ||= /^(?:was|were|is|are|be|been|being|gets?|got)$/.test(token.lower); continue; }
    return token.pos === 'VERB' ? { token, index: i, passive } : null;
  }
  return null;
}

/** A title that stands right there: "chief executive of …", "its chairman". */
function titleAhead(sentence: Sentence, from: number): string | null {
  for (let i = from; i < from + 6; i++) {
    const token = sentence[i];
    if (!token) return null;
    if (isTitleHead(token.lower)) {
      const after = sentence[i + 1];
      return !after || /^(?:of|at|and|,|\.|\)|for|since|in|to|who|until|&|-|with|on)$/.test(after.lower) || after.pos === 'VERB' || after.pos === 'AUX' ? token.lower : null;
    }
    if (!isTitleModifier(token.lower) && token.text !== '-' && token.pos !== 'PROPN' && token.text !== "'s" || token.lower === 'is') return null;
  }
  return null;
}

/** The first common noun of the phrase that begins there and that says what sort of thing it is. */
function descriptionAhead(sentence: Sentence, from: number): { type: Vote['type']; noun: string } | null {
  const opener = sentence[from];
  if (!opener || !/^(?:a|an|the|one|which|its|their|another|now|then|formerly|today|once|china|europe|america|asia|india|japan|britain|world)$/.test(opener.lower) && opener.pos !== 'ADJ' && opener.pos !== 'NOUN' && opener.pos !== 'PROPN') return null;
  for (let i = from; i < sentence.length && i < from + 12; i++) {
    const token = sentence[i] as Token;
    if (token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower) || token.pos === 'AUX' || /^[.;:)]$/.test(token.text) || token.text === ',' && i > from + 3) return null;
    const next = sentence[i + 1];
    const isHead = !next || next.pos !== 'NOUN' && next.text !== "'s" || /^(?:of|under|in)$/.test(next.lower);
    if ((token.pos === 'NOUN' || token.pos === 'PROPN' && token.text === token.lower || token.pos === 'VERB') && isHead) {
      const type = typeOfDescriptor(token.lemma);
      if (type) return { type, noun: token.lemma };
      if (token.lower !== 'one' && token.pos === 'NOUN' && !(next && /^(?:of)$/.test(next.lower))) return null;
    }
  }
  return null;
}
