import { isEnglish } from '../text/tag.js';

/** Whether the word is an everyday English word, also as a plural that the lexicon does not list: "signatories", "railwaymen". */
export function isOrdinary(word: string): boolean {
  return isEnglish(word) || isPlural(word);
}

const irregular = /^(?:people|staff|police|everyone|anyone|someone|nobody|everybody|somebody|anything|everything|nothing|children|women|men)$/;

/** Whether the word is the plural of an English word, so that it may open a sentence without an article. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (irregular.test(lower)) return true;
  const singulars = [/[^s]s$/.test(lower) && lower.slice(0, -1), /ies$/.test(lower) && `${lower.slice(0, -3)}y`, /es$/.test(lower) && lower.slice(0, -2), /men$/.test(lower) && `${lower.slice(0, -3)}man`];
  return singulars.some(singular => singular !== false && singular.length > 2 && isEnglish(singular));
}
