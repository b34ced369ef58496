/** What the tagger does not see: verbs of the present tense that are nouns as well ("the company launches a card"), and base forms of verbs it does not know. */
import type { Sentence, Token } from './token.js';

/** Tells whether the English lexicon holds a word. */
type Lexicon = (word: string) => boolean;

const opensObject = /^(?:the|a|an|its|their|his|her|our|all|both|several|another)$/;

/** The sentence with such verbs tagged as verbs, and verbs with their base form. */
export function retag(sentence: Sentence, isEnglish: Lexicon): Sentence {
  return sentence.map((token, i) => {
    if (token.lower === 'went' && token.pos !== 'VERB') return { ...token, pos: 'VERB', lemma: 'go' };
    if (isTakenForNoun(sentence, i)) return { ...token, pos: 'VERB', lemma: token.pos === 'ADJ' ? baseOf(token.lower, isEnglish) : token.lemma };
    // "its works", "their plans"
    if (token.pos === 'VERB' && /[^s]s$/.test(token.lower) && /^(?:its|their|his|her|whose|our)$/.test(sentence[i - 1]?.lower ?? '') && sentence[i + 1]?.pos !== 'DET') return { ...token, pos: 'NOUN' };
    return token.pos === 'VERB' && token.lemma === token.lower && /(?:ed|ing)$/.test(token.lower) ? { ...token, lemma: baseOf(token.lower, isEnglish) } : token;
  });
}

/** A noun in -s (or an adjective in -ed) between another noun and an article, in a clause that has no verb before it. */
function isTakenForNoun(sentence: Sentence, i: number): boolean {
  const token = sentence[i] as Token;
  const before = sentence[i - 1];
  const next = sentence[i + 1];
  const fits = token.pos === 'NOUN' && /[^s]s$/.test(token.lower) && token.lemma !== token.lower || token.pos === 'ADJ' && /[^e]ed$/.test(token.lower);
  if (!fits || !before || !next || !opensObject.test(next.lower) || !/^(?:NOUN|PROPN)$/.test(before.pos) || /^\p{Lu}/u.test(token.text)) return false;
  for (let k = i - 1; k >= 0; k--) {
    const earlier = sentence[k] as Token;
    if (/^(?:VERB|AUX|SCONJ)$/.test(earlier.pos)) return false;
    if (/^[,;:]$/.test(earlier.text)) return true;
    // "reports on bank accounts the firm holds": behind a preposition a noun is no verb, unless the clause began before it.
    if (earlier.pos === 'ADP' && k > 0 && !/^(?:of|in|from|for|at)$/.test(earlier.lower)) return false;
  }
  return true;
}

const prefix = /^(?:co-?|re-?|de|counter-?|out|over|under|un|dis|mis|cross-|pre-?|sub)/;

/** launched → launch, planned → plan, demerged → demerge, relaunching → relaunch. */
export function baseOf(form: string, isEnglish: Lexicon): string {
  const stem = form.replace(/(?:ed|ing)$/, '');
  const candidates = [...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []), `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem];
  return candidates.find(isEnglish) ?? candidates.find(candidate => prefix.test(candidate) && candidate.replace(prefix, '').length > 2 && isEnglish(candidate.replace(prefix, ''))) ?? form;
}
