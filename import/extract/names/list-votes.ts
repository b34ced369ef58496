import type { Sentence } from '../text/token.js';
import type { Candidate, Vote } from './candidate.js';

/** What the others of its list are: "Amber Lane, Sunniva Holt and Petter Ask" are three persons where two are plainly so. */
export function listVotes(tokens: Sentence, candidates: readonly Candidate[], candidate: Candidate): Vote[] {
  const at = candidates.indexOf(candidate);
  const joined = (left: Candidate | undefined, right: Candidate | undefined): string | null => left && right && right.first - left.last <= 2 && right.first > left.last ? tokens.slice(left.last, right.first).map(({ lower }) => lower).join(' ') : null;
  let from = at;
  let to = at;
  let hasAnd = false;
  const isLink = (between: string | null): between is string => between !== null && /^(?:,|and|or|, and|, or|&)$/.test(between);
  for (let between = joined(candidates[from - 1], candidates[from]); isLink(between); between = joined(candidates[--from - 1], candidates[from])) hasAnd ||= between !== ',';
  for (let between = joined(candidates[to], candidates[to + 1]); isLink(between); between = joined(candidates[++to], candidates[to + 1])) hasAnd ||= between !== ',';
  if (!hasAnd) return [];
  const types = candidates.slice(from, to + 1).filter(other => other !== candidate).map(other => other.votes.find(({ weight }) => weight >= 5)?.type);
  const [type] = types;
  return type !== undefined && (type === 'Person' || type === 'Product' || type === 'Company') && types.every(other => other === type) ? [{ type, weight: 2, reason: 'in a list of such' }] : [];
}
