/** All names of a document: found sentence by sentence, then judged together, so that what one passage teaches serves the others. */
import { entityTypeNames, type EntityType } from '../../../schema/ontology.js';
import { entityId, normalizeName } from '../../resolve/normalize.js';
import { mergeForms, pairKey, rootOf, type Equation, type Form, type Merge } from '../../resolve/resolve.js';
import type { Money } from '../text/amounts.js';
import type { Sentence } from '../text/token.js';
import { contextVotes } from './context-votes.js';
import { listVotes } from './list-votes.js';
import { isNoPersonsName, isNumberNamed } from './number-named.js';
import type { Candidate, Vote } from './candidate.js';
import { findNames } from './find-names.js';
import { entryNamed } from './gazetteer.js';
import { typeOfHeadWord } from './heads.js';
import { isOrdinary, isPlural } from './ordinary.js';
import { isAboutChina, standingFor } from './standing-for.js';
import { logLikelihoods } from './type-judge.js';

/** A name at its place: tokens `[first, last)` of a sentence. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly entity: NamedEntity;
  /** Why this form is a name of that entity. */
  readonly reason: string;
  /** The company whose name a product's name begins with: "Kite application platform". */
  readonly within?: NamedEntity;
}

export interface NamedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** 0 to 1: how much more the winning type has than the others. */
  readonly typeConfidence: number;
  /** What the document calls it: "the portal Kite", "Kite, a messaging app" give `portal`, `app`. */
  readonly descriptions: ReadonlySet<string>;
}

interface Draft {
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly votes: Vote[];
  /** What the judge of types makes of its places: for each type the logarithm of a likelihood. */
  readonly likelihoods: number[];
  certain: boolean;
  known: boolean;
  /** How often it stands with a capital where no sentence begins. */
  inside: number;
}

/** Names per sentence, in the order given. */
export function nameDocument(sentences: readonly { readonly tokens: Sentence; readonly text: string; readonly sums: readonly Money[] }[]): NameMention[][] {
  const aboutChina = isAboutChina(sentences);
  const found = sentences.map(({ tokens, text, sums }) => withoutSums(withOffices(findNames(tokens, text), standingFor(tokens, text, aboutChina)), tokens, sums));
  const drafts = draftForms(sentences, found);
  for (const { text, certain } of found.flat()) {
    // "Ravel Wholesale" makes "Ravel" a name, everyday word or not.
    const short = certain && text.includes(' ') && typeOfHeadWord(text.split(' ').at(-1) ?? '') === 'Company' ? drafts.get(normalizeName(text.split(' ')[0] ?? '')) : undefined;
    if (short && short.inside > 0) short.known = true;
  }
  const forms = new Map([...drafts.values()].flatMap((draft, i) => {
    const form = judge(draft, i);
    return form ? [[form.key, form] as const] : [];
  }));
  const equations = sentences.flatMap(({ tokens }, i) => equationsIn(tokens, found[i] ?? []));
  const merges = mergeForms(forms, equations, namedTogether(found, forms));
  const entities = buildEntities(forms, merges, drafts);
  return sentences.map((_, i) => (found[i] ?? []).flatMap(candidate => {
    const key = keyOf(candidate);
    const entity = forms.has(key) ? entities.get(rootOf(key, merges)) : undefined;
    if (!entity || !isNamedHere(sentences[i]?.tokens ?? [], candidate)) return [];
    const within = entity.type === 'Product' || entity.type === 'Company' && /\b[Bb]ranch$|\(\p{Lu}/u.test(candidate.text) ? companyIn(sentences[i]?.tokens ?? [], candidate, entities, merges) : undefined;
    return [{ first: candidate.first, last: candidate.last, text: candidate.text, entity, reason: merges.get(key)?.reason ?? reasonOf(candidate), ...(within && { within }) }];
  }));
}

const keyOf = ({ standsFor, text }: Candidate): string => normalizeName(standsFor ?? text);

/** Offices take the place of the names found inside them. */
function withOffices(names: readonly Candidate[], offices: readonly Candidate[]): readonly Candidate[] {
  if (offices.length === 0) return names;
  return [...names.filter(({ first, last }) => !offices.some(office => first < office.last && last > office.first)), ...offices].sort((a, b) => a.first - b.first);
}

/** Pairs of company names in one sentence of which one begins with the other. */
function namedTogether(found: readonly (readonly Candidate[])[], forms: ReadonlyMap<string, Form>): ReadonlySet<string> {
  return new Set(found.flatMap(candidates => {
    const keys = [...new Set(candidates.map(({ text }) => normalizeName(text)))].filter(key => forms.get(key)?.type === 'Company');
    return keys.flatMap(short => keys.filter(long => long.startsWith(`${short} `)).map(long => pairKey(short, long)));
  }));
}

/** The known company with whose name a longer product name begins. */
function companyIn(tokens: Sentence, { first, last }: Candidate, entities: ReadonlyMap<string, NamedEntity>, merges: ReadonlyMap<string, Merge>): NamedEntity | undefined {
  for (let end = last - 1; end > first; end--) {
    const key = normalizeName(tokens.slice(first, end).map(token => token.text).join(' '));
    const entity = entities.get(rootOf(key, merges));
    if (entity?.type === 'Company' && key !== normalizeName(tokens.slice(first, last).map(token => token.text).join(' '))) return entity;
    const known = entryNamed(key);
    if (known?.type === 'Company' && !known.ambiguous) return { id: entityId('Company', known.name), type: 'Company', name: known.form, aliases: [], typeConfidence: 1, descriptions: new Set() };
  }
  return undefined;
}

/** Currency signs are no names: "C$", "US$". */
function withoutSums(candidates: readonly Candidate[], tokens: Sentence, sums: readonly Money[]): readonly Candidate[] {
  return sums.length === 0 ? candidates : candidates.filter(({ first }) => !sums.some(sum => (tokens[first]?.start ?? 0) >= sum.start && (tokens[first]?.start ?? 0) < sum.end));
}

function reasonOf(candidate: Candidate): string {
  return candidate.votes[0]?.reason ?? 'capitals';
}

/** An ambiguous form (a number, an everyday word) is a name only where this very place says so or the written form is certain. */
function isNamedHere(tokens: Sentence, candidate: Candidate): boolean {
  return candidate.certain || !/^\d+$/.test(candidate.text) || contextVotes(tokens, candidate).some(vote => vote.weight >= 2) || isNumberNamed(tokens, candidate);
}

function draftForms(sentences: readonly { readonly tokens: Sentence }[], found: readonly (readonly Candidate[])[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  sentences.forEach(({ tokens }, i) => {
    for (const candidate of found[i] ?? []) {
      const key = keyOf(candidate);
      let draft = drafts.get(key);
      if (!draft) drafts.set(key, draft = { key, spellings: new Map(), votes: [], likelihoods: entityTypeNames.map(() => 0), certain: false, known: false, inside: 0 });
      const spelling = candidate.standsFor ?? candidate.text;
      draft.spellings.set(spelling, (draft.spellings.get(spelling) ?? 0) + 1);
      const context = [...contextVotes(tokens, candidate), ...listVotes(tokens, found[i] ?? [], candidate)];
      draft.votes.push(...candidate.votes, ...(isNoPersonsName(candidate.text) ? context.filter(({ type }) => type !== 'Person') : context));
      draft.known ||= candidate.entry !== null;
      if (candidate.entry === null) for (const [k, value] of logLikelihoods(tokens, candidate.first, candidate.last).entries()) draft.likelihoods[k] = (draft.likelihoods[k] ?? 0) + value;
      draft.certain ||= candidate.certain || !isPlural(candidate.text) && context.some(vote => vote.weight >= 2 && vote.type !== 'Place' && !vote.reason.startsWith('before "'));
      draft.certain ||= /^\d+$/.test(candidate.text) && isNumberNamed(tokens, candidate);
      if (candidate.certain && candidate.first > 0 && !candidate.quoted && /^\p{Lu}/u.test(candidate.text)) draft.inside++;
    }
  });
  return drafts;
}

/** The type with the most weight; null where the form is an everyday word that nothing but a capital letter made a candidate. */
function judge(draft: Draft, firstAt: number): Form | null {
  if (!draft.certain) return null;
  const sums = new Map<EntityType, number>();
  const counted = new Map<string, number>();
  for (const vote of draft.votes) {
    // The same witness in ten passages is one witness and a little more.
    const times = counted.get(vote.reason + vote.type) ?? 0;
    counted.set(vote.reason + vote.type, times + 1);
    sums.set(vote.type, (sums.get(vote.type) ?? 0) + vote.weight / (1 + times));
  }
  const prior = priorOf(draft);
  sums.set(prior.type, (sums.get(prior.type) ?? 0) + prior.weight);
  const ranked = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const spellings = [...draft.spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([spelling]) => spelling);
  const count = [...draft.spellings.values()].reduce((sum, n) => sum + n, 0);
  const [best, second] = ranked;
  const words = draft.key.split(' ');
  if (!best) return null;
  // An everyday word needs more than a capital: a second place, or what the words around it say.
  if (words.length === 1 && !draft.known && isOrdinary(draft.key) && best[1] < (draft.inside === 0 || isPlural(draft.key) ? 3 : 2) && draft.inside < 2) return null;
  return { key: draft.key, spellings, type: best[0], count, firstAt, typeIsSure: best[1] >= 5 && best[1] > 1.5 * (second?.[1] ?? 0) };
}


/** What a name is that nothing in the text speaks of: a company, or a product where the word has capitals inside ("TradePoint"). */
function priorOf({ spellings }: Draft): { readonly type: EntityType; readonly weight: number } {
  const written = [...spellings.keys()][0] ?? '';
  return /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(written) ? { type: 'Product', weight: 1.2 } : { type: 'Company', weight: 1 };
}

/** "Long Name (SHORT)", "Old Name, formerly known as Older", "changed its name to New". */
function equationsIn(tokens: Sentence, candidates: readonly Candidate[]): Equation[] {
  const equations: Equation[] = [];
  candidates.forEach((candidate, i) => {
    const next = candidates[i + 1];
    // Two well-known names of different things stay two, however the words between them are read.
    if (!next || candidate.entry && next.entry && candidate.entry.name !== next.entry.name) return;
    const between = tokens.slice(candidate.last, next.first).map(token => token.lower).join(' ');
    const renamed = /name to/.test(between) ? renamedThing(tokens, candidates, i) : candidate;
    const long = normalizeName(renamed.text);
    const short = normalizeName(next.text);
    const after = tokens[next.last]?.text;
    if (/^\(( the| hereinafter| formerly| also)?( ")?$/.test(between) && (after === ')' || tokens[next.last + 1]?.text === ')') && next.last - next.first <= 4 && !(next.entry?.type === 'Place')) equations.push({ long, short, reason: `"${candidate.text} (${next.text})"` });
    else if (/^(?:, )?(?:now |previously |formerly |also |once |then |originally |later |since )?(?:known as|called|renamed(?: as| to| itself)?|formerly|previously|(?:announced to |will |would |has )?change[ds]? its name to|rebranded as|abbreviated as|or)(?: "| the)?$/.test(between) && between !== 'or' && between !== 'called') equations.push({ long: short.length > long.length ? short : long, short: short.length > long.length ? long : short, reason: between });
  });
  return equations;
}

/** "Old Name, a platform under Kite, changed its name to New": the one renamed stands behind no preposition. */
function renamedThing(tokens: Sentence, candidates: readonly Candidate[], i: number): Candidate {
  let k = i;
  while (k > 0 && /^(?:of|under|by|from|at|with)$/.test(tokens[(candidates[k] as Candidate).first - 1]?.lower ?? '')) k--;
  return candidates[k] as Candidate;
}

function buildEntities(forms: ReadonlyMap<string, Form>, merges: ReadonlyMap<string, Merge>, drafts: ReadonlyMap<string, Draft>): Map<string, NamedEntity> {
  const groups = new Map<string, [Form, ...Form[]]>();
  for (const form of forms.values()) {
    const root = rootOf(form.key, merges);
    const group = groups.get(root);
    if (group) group.push(form);
    else groups.set(root, [form]);
  }
  return new Map([...groups].map(([root, members]) => [root, entityOf(root, members, drafts)] as const));
}

/** Witnesses beside whom the judge of types is not heard. */
const settling = /^(?:head |given name|surnamed)/;
/** The judge of types is heard where one type is likelier than any other by these log odds; chosen on tests/gold/kept and sample. */
const surely = 2;

/** The type that the judge of types is sure of; undefined where it is sure of none, or where the votes say more for another. */
function judgedType(drafts: readonly Draft[], votes: ReadonlyMap<EntityType, number>): EntityType | undefined {
  const scores = entityTypeNames.map((type, k) => ({ type, score: drafts.reduce((sum, { likelihoods }) => sum + (likelihoods[k] ?? 0), 0) })).sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  if (!best || !second || best.score - second.score <= surely) return undefined;
  return scores.every(({ type, score }) => best.score - score >= (votes.get(type) ?? 0) - (votes.get(best.type) ?? 0)) ? best.type : undefined;
}

function entityOf(root: string, members: readonly [Form, ...Form[]], drafts: ReadonlyMap<string, Draft>): NamedEntity {
  const rootForm = members.find(member => member.key === root) ?? members[0];
  // An acronym that the text itself explains is what its long form is, whatever well-known name has the same letters.
  const witnesses = members.filter(member => member === rootForm || !(/^\p{Lu}{2,6}$/u.test(member.spellings[0] ?? '') && rootForm.key.includes(' ')));
  const sums = new Map<EntityType, number>();
  for (const member of witnesses)
    for (const vote of drafts.get(member.key)?.votes ?? []) sums.set(vote.type, (sums.get(vote.type) ?? 0) + vote.weight);
  const sure = witnesses.filter(member => member.typeIsSure).sort((a, b) => b.count - a.count)[0];
  const open = members.every(({ key }) => { const draft = drafts.get(key); return draft !== undefined && !draft.known && !draft.votes.some(({ reason }) => settling.test(reason)); });
  const judged = open ? judgedType(witnesses.flatMap(({ key }) => drafts.get(key) ?? []), sums) : undefined;
  const type = judged ?? (rootForm.typeIsSure || witnesses.length === 1 ? rootForm.type : sure?.type ?? [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? rootForm.type);
  const total = [...sums.values()].reduce((sum, n) => sum + n, 0);
  const spellings = [...new Set([...rootForm.spellings, ...members.flatMap(member => member.spellings)])];
  const capital = rootForm.spellings.find(spelling => /^\p{Lu}/u.test(spelling));
  const name = (capital ?? rootForm.spellings[0] ?? root).replace(/^the /i, '');
  const canonical = entryNamed(name);
  return {
    id: entityId(type, canonical?.type === type ? canonical.name : name), type, name,
    aliases: spellings.filter(spelling => spelling !== name).sort(),
    typeConfidence: total > 0 ? (sums.get(type) ?? 0) / total : 0.5,
    descriptions: new Set(members.flatMap(({ key }) => drafts.get(key)?.votes.flatMap(({ noun }) => noun ?? []) ?? [])),
  };
}
