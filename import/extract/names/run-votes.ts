import type { EntityType } from '../../../schema/ontology.js';
import { isEnglish } from '../text/tag.js';
import type { Token } from '../text/token.js';
import type { Vote } from './candidate.js';
import { longestEntryAt } from './gazetteer.js';
import { eventHeads, headWeight, legalForms, ofHeads, typeOfCompound, typeOfFrontHead, typeOfHeadWord } from './heads.js';
import { personVote } from './person.js';
import { isNoName, isWord } from './shape.js';
import { isTitleHead, isTitleModifier } from './titles.js';

const isNumbering = (token: Token): boolean => /^(?:\p{N}[\p{N}./-]*|nos?\.|[ivx]{2,})$/u.test(token.lower);

/** "Series B", "Schedule 13D", "Part IV": parts and rounds, not names. */
const isNumbered = (words: readonly Token[]): boolean => words.length === 2 && /^(?:series|schedule|part|annex|appendix|article|chapter|section|round|phase|stage|form|class|division|category|grade|tier|exhibit|volume|rule|level-of)$/.test(words[0]?.lower ?? '') && /^(?:\p{Lu}|[\p{N}-]+\p{Lu}?|[IVX]+|One|Two|Three)$/u.test(words[1]?.text ?? '');

/** What the words of a run say about its type; null where they say that it is no name. */
export function votesOfRun(run: readonly Token[]): Vote[] | null {
  const words = run.filter(isWord);
  const lastWord = words.at(-1);
  if (!lastWord || words.every(isNoName)) return null;
  const firstOf = run.findIndex((token, i) => i > 0 && run[i + 1]?.lower !== 'things' && /^(?:of|for|on|about|against|to|in)$/.test(token.lower));
  const head = (firstOf > 0 ? run.slice(0, firstOf) : run).findLast(token => isWord(token) && !isNumbering(token)) ?? lastWord;
  if (words.length > 1 && run.some(token => legalForms.has(token.lower) && /\./.test(token.text)) || words.length > 1 && legalForms.has(lastWord.lower)) return [{ type: 'Company', weight: 12, reason: 'legal form' }];
  if (words.every(word => isTitleHead(word.lower) || isTitleModifier(word.lower)) && words.some(word => isTitleHead(word.lower)) && !/^(?:attorney|solicitor|auditor) general$/.test(words.map(word => word.lower).join(' '))) return null;
  if (isNumbered(words) || /^(?:licen[cs]es?|permits?)$/.test(lastWord.lower)) return null;
  const headType = words.length > 1 ? typeOfHead(words, head) : undefined;
  if (words.length > 1 && !isDrink(words) && (eventHeads.has(head.lower) || eventHeads.has(lastWord.lower) && !ofHeads.has(head.lower)) && typeOfHeadWord(head.lower) === undefined) return null;
  const votes: Vote[] = [];
  if (headType) votes.push({ type: headType.type, weight: headType.weight, reason: `head "${head.lower}"` });
  const foreign = foreignHead(words);
  if (foreign && (headType?.weight ?? 0) < 7) votes.push(foreign);
  const begins = beginsWithKnown(run);
  if (begins && !headType) votes.push(begins);
  const person = personVote(words);
  if (run.some(token => token.text === '&') && (!headType || headType.type === 'Place')) votes.push({ type: 'Company', weight: 4, reason: 'joined by "&"' });
  else if (person && !headType && !foreign && !begins) votes.push(person);
  return votes;
}

/** "Polar Cup", "Alumni Forum": two plain words of which the last may be an event; cups and forums of the world, of a nation or a year are. */
function isDrink(words: readonly Token[]): boolean {
  return words.length === 2 && /^(?:cup|forum|race|award|fair)$/.test(words[1]?.lower ?? '') && !/^(?:world|national|annual|international|european|asian|challenge|league|champions|continental|global|davis|grand|boao|davos|internet|economic|china|trade|art|book)$/.test(words[0]?.lower ?? '') && longestEntryAt(words, 0) === null;
}

function typeOfHead(words: readonly Token[], head: Token): { readonly type: EntityType; readonly weight: number } | undefined {
  const special = specialHead(words.map(word => word.lower).join(' '));
  if (special) return { type: special, weight: 7 };
  const type = typeOfHeadWord(head.lower);
  return type && { type, weight: type === 'Regulation' && headWeight(head.lower) > 3 || type === 'Court' ? 9 : headWeight(head.lower) };
}

/** A head of another language: "Banque de X" in front, "Nordbank" as the end of a word. An English word counts only before "de" and the like. */
function foreignHead(words: readonly Token[]): Vote | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const particle = words.some((word, i) => i > 0 && (/^(?:de|du|des|del|della|di|do|da|dos|of|la|le|les)$/.test(word.lower) && /^\p{Ll}/u.test(word.text) || /^[dl]['’]/i.test(word.text)));
  const front = words.length > 1 ? typeOfFrontHead(first.lower) : undefined;
  if (front && (particle && !words.some(word => word.lower === 'of') || !isEnglish(first.text) || first.text === first.text.toUpperCase())) return { type: front, weight: particle ? 7 : 5, reason: `head "${first.lower}"` };
  const compound = isEnglish(last.text) ? undefined : typeOfCompound(last.lower);
  return compound && { type: compound, weight: 4, reason: `compound "${last.lower}"` };
}

/** "Vodafone Essar", "Zain Africa": the name of a company and one more word, most of all a country, make a company. */
function beginsWithKnown(run: readonly Token[]): Vote | undefined {
  const known = longestEntryAt(run, 0);
  if (!known || known.end >= run.length || known.entry.type !== 'Company' || known.entry.ambiguous) return undefined;
  const rest = longestEntryAt(run, known.end);
  return { type: 'Company', weight: rest?.end === run.length && rest.entry.type === 'Place' ? 7 : 2, reason: `begins with "${known.entry.form}"` };
}

/** Heads whose neighbour decides: a news agency is an organisation, a data centre a facility. */
function specialHead(joined: string): EntityType | undefined {
  if (/\b(?:news|press|advertising|talent|travel|rating|ratings|credit|literary|media|modelling|crewing|space) agency\b/.test(joined)) return /\bspace\b/.test(joined) ? 'Regulator' : 'Organization';
  if (/\b(?:data|computing|cloud|call|distribution|logistics|service|operations?) (?:center|centre)\b/.test(joined)) return 'Product';
  if (/\b(?:convention|exhibition|sports|shopping|expo) (?:center|centre)\b/.test(joined)) return 'Place';
  if (/\bstock exchange\b|\bmetal exchange\b|\bmercantile exchange\b/.test(joined)) return 'Company';
  if (/\b(?:state|city|town|municipal|county|privy|competition|cantonal|federal|national|regional|district|provincial|media|broadcasting|energy|monetary|audiovisual|executive|legislative|governing) council\b/.test(joined)) return 'Regulator';
  if (/^(?:city|town|county|canton|municipality|port|borough|commune|province) of\b/.test(joined)) return 'Regulator';
  if (/\bchamber of\b|\b(?:university|academic) press\b|^order of the\b/.test(joined)) return 'Organization';
  if (/\bcommunist party\b/.test(joined)) return 'Organization';
  if (/\b(?:attorney|solicitor|auditor|prosecutor|comptroller) general\b/.test(joined)) return 'Regulator';
  if (/\bfive-year plan\b|\bwhite paper\b/.test(joined)) return 'Regulation';
  if (/\b(?:football|rugby|athletic|cricket|sports|basketball) club\b/.test(joined)) return 'Company';
  if (/\b(?:national|university|state|research|federal|bell) laborator(?:y|ies)\b/.test(joined)) return 'Organization';
  if (/\bcentral bank of\b|\b(?:reserve|national) bank of\b|\bmonetary authority\b/.test(joined)) return 'Regulator';
  if (/\b(?:trade|credit|students'?|workers'?|players'?) union\b/.test(joined)) return 'Organization';
  return undefined;
}
