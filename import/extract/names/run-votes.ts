import type { EntityType } from '../../../schema/ontology.js';
import type { Token } from '../text/token.js';
import type { Vote } from './candidate.js';
import { eventHeads, legalForms, ofHeads, typeOfHeadWord } from './heads.js';
import { personVote } from './person.js';
import { isNoName, isWord } from './shape.js';

/** What the words of a run say about its type; null where they say that it is no name. */
export function votesOfRun(run: readonly Token[]): Vote[] | null {
  const words = run.filter(isWord);
  const firstOf = run.findIndex(token => /^(?:of|for|on|about|against|to)$/.test(token.lower));
  const head = (firstOf > 0 ? run.slice(0, firstOf) : run).findLast(isWord) as Token;
  const lastWord = words.at(-1) as Token;
  if (words.every(isNoName)) return null;
  const votes: Vote[] = [];
  if (words.length > 1 && run.some(token => legalForms.has(token.lower) && /\./.test(token.text)) || words.length > 1 && legalForms.has(lastWord.lower)) return [{ type: 'Company', weight: 12, reason: 'legal form' }];
  if (words.length > 1 && (eventHeads.has(head.lower) || eventHeads.has(lastWord.lower) && !ofHeads.has(head.lower)) && typeOfHeadWord(head.lower) === undefined) return null;
  const headType = typeOfHeadWord(head.lower);
  const compound = words.length > 1;
  if (headType && compound) {
    const joined = words.map(word => word.lower).join(' ');
    const special = specialHead(joined);
    votes.push({ type: special ?? headType, weight: headType === 'Regulation' || headType === 'Court' ? 9 : 7, reason: `head "${head.lower}"` });
  }
  const person = personVote(words);
  if (run.some(token => token.text === '&') && !headType) votes.push({ type: 'Company', weight: 4, reason: 'joined by "&"' });
  else if (person && !headType) votes.push(person);
  return votes;
}

/** Heads whose neighbour decides: a news agency is an organisation, a data centre a facility. */
function specialHead(joined: string): EntityType | undefined {
  if (/\b(?:news|press) agency\b/.test(joined)) return 'Organization';
  if (/\b(?:data|computing|cloud|call|distribution|logistics|service|operations?) (?:center|centre)\b/.test(joined)) return 'Product';
  if (/\b(?:convention|exhibition|sports|shopping|expo) (?:center|centre)\b/.test(joined)) return 'Place';
  if (/\bstock exchange\b|\bmetal exchange\b|\bmercantile exchange\b/.test(joined)) return 'Company';
  if (/\b(?:state|city|town|municipal|county|privy) council\b/.test(joined)) return 'Regulator';
  if (/\b(?:research|world|international|press|arts|business|trade|minerals|growers) council\b/.test(joined)) return 'Organization';
  if (/\bcommunist party\b/.test(joined)) return 'Organization';
  if (/\b(?:protection|environmental|space|intelligence|tax|safety|food|standards) agency\b/.test(joined)) return 'Regulator';
  if (/\bfive-year plan\b/.test(joined)) return 'Regulation';
  if (/\bwhite paper\b/.test(joined)) return 'Regulation';
  if (/\b(?:football|rugby|athletic|cricket|sports|basketball) club\b/.test(joined)) return 'Company';
  return undefined;
}
