/** Phrases that say what a name is: ", a search engine", ", its chairman", "Kite's interim chief executive". */
import type { EntityType } from '../../../schema/ontology.js';
import type { Sentence, Token } from '../text/token.js';
import { typeOfDescriptor } from './descriptors.js';
import { isTitleHead, isTitleModifier } from './titles.js';

/** Titles that companies hold as well as persons. */
const sharedTitle = /^(?:owner|publisher|partner|developer|principal|leader|member|representative|designer|architect|trustee|administrator|liquidator|receiver|underwriter|auditor|adviser|advisor|consultant|banker|lead|chair|head)$/;

export const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text);

/** A title that stands right there: "chief executive of …", "its chairman", "Kite's interim chief executive, …". */
export function titleAhead(sentence: Sentence, from: number): { readonly title: string; readonly weight: number } | null {
  for (let i = from; i < from + 7; i++) {
    const token = sentence[i];
    if (!token) return null;
    const after = sentence[i + 1];
    if (isTitleHead(token.lower) && !(after && (isTitleHead(after.lower) || isTitleModifier(after.lower) && after.lower === 'general'))) {
      const closes = !after || /^(?:of|at|and|,|\.|\)|for|since|in|to|who|until|&|-|with|on|from|after|;|as)$/.test(after.lower) || after.pos === 'VERB' || after.pos === 'AUX';
      return closes ? { title: token.lower, weight: sharedTitle.test(token.lower) ? 0.5 : 6 } : null;
    }
    if (i === from && /^(?:once|formerly|previously|earlier|then|now|later|until|currently|himself|herself|still|both)$/.test(token.lower)) continue;
    if (token.lower === 'is' || !isTitleHead(token.lower) && !isTitleModifier(token.lower) && token.text !== '-' && token.pos !== 'PROPN' && !isPossessive(token)) return null;
  }
  return null;
}

export interface Description {
  readonly type: EntityType;
  readonly noun: string;
  /** Whether the thing is said to be somebody's: "its online store", "the booking site of Kite". */
  readonly owned: boolean;
}

const opensPhrase = /^(?:a|an|the|one|which|its|their|his|her|another|now|then|formerly|today|once|both|china|europe|america|asia|india|japan|britain|world)$/;

/** The first common noun of the phrase that begins there and that says what sort of thing it is. */
export function descriptionAhead(sentence: Sentence, from: number): Description | null {
  const opener = sentence[from];
  if (!opener || !opensPhrase.test(opener.lower) && opener.pos !== 'ADJ' && opener.pos !== 'NOUN' && opener.pos !== 'PROPN') return null;
  // A list goes on there: "Kite, Odda Bank sold its loans".
  if (opener.pos === 'PROPN' && /^\p{Lu}/u.test(opener.text) && !opensPhrase.test(opener.lower) && !sentence.slice(from + 1, from + 4).some(isPossessive)) return null;
  if (opener.lower === 'which' && !/^(?:is|was|had|has|became)$/.test(sentence[from + 1]?.lower ?? '')) return null;
  let owned = /^(?:its|their|his|her)$/.test(opener.lower);
  for (let i = from; i < sentence.length && i < from + 12; i++) {
    const token = sentence[i] as Token;
    if (token.pos === 'VERB' && !/(?:ing|ed)$|-/.test(token.lower) || token.pos === 'AUX' || /^[.;:)]$/.test(token.text) || token.text === ',' && i > from + 3) return null;
    owned ||= isPossessive(token);
    const next = sentence[i + 1];
    if (isPossessive(next)) continue;
    const isHead = !next || next.pos !== 'NOUN' || /^(?:of|under|in)$/.test(next.lower);
    if (!isHead || token.pos !== 'NOUN' && !(token.pos === 'PROPN' && token.text === token.lower) && token.pos !== 'VERB' && !(token.pos === 'ADJ' && endsPhrase(next))) continue;
    const type = typeOfDescriptor(token.lemma);
    if (type) return { type, noun: token.lemma, owned: owned || next?.lower === 'of' && /^[\p{Lu}\p{N}]/u.test(sentence[i + 2]?.text ?? '') };
    if (token.lower !== 'one' && token.pos === 'NOUN' && next?.lower !== 'of') return owned && !isTitleHead(token.lower) && isMade(token, next) ? { type: 'Product', noun: token.lemma, owned } : null;
  }
  return null;
}

/** What somebody has and makes, as far as nothing says otherwise: "Kite's milk without fat". */
const isMade = (token: Token, next: Token | undefined): boolean => endsPhrase(next) && !/(?:er|or|ist|ant|ian|ee|ent|age|ity|ion|ence|ance|ism|ness)s?$/.test(token.lower) && !/s$/.test(token.lower);

const endsPhrase = (next: Token | undefined): boolean => next === undefined || /^(?:[,.)]|for|of|that|which|from|with|by|in)$/.test(next.lower);

/** Sites and shops are companies by themselves, and products where they are somebody's. */
export const isSiteNoun = (noun: string): boolean => /^(?:website|site|portal|store|shop|marketplace|exchange|studio|mill|mine|plant|brewery|winery|refinery|foundry|chain|brand|label|yard|shipyard|venture-app|club)$/.test(noun);
export const isOnlineNoun = (noun: string): boolean => /^(?:website|site|portal|store|shop|marketplace)$/.test(noun);
