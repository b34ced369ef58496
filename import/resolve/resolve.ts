/**
 * Names to entities, inside one document: which written forms are one name. Every merge has a reason; nothing is merged by likeness of spelling.
 * Gazetteer and decided aliases apply to every document alike, so the same form gets the same id wherever it stands.
 */
import { readFileSync } from 'node:fs';
import type { EntityType } from '../../schema/ontology.js';
import { entryNamed } from '../extract/names/gazetteer.js';
import { typeOfHeadWord } from '../extract/names/heads.js';
import { normalizeName } from './normalize.js';

/** One written form of the document, with all that was found out about it. */
export interface Form {
  readonly key: string;
  /** The spellings, most frequent first. */
  readonly spellings: readonly string[];
  readonly type: EntityType;
  readonly count: number;
  /** Its place among the forms, in the order in which the document first writes them. */
  readonly firstAt: number;
  /** True where the type comes from more than a default. */
  readonly typeIsSure: boolean;
}

/** "A is also called B", as the text says: an acronym in brackets, a former name. */
export interface Equation {
  readonly long: string;
  readonly short: string;
  readonly reason: string;
}

export interface Merge {
  readonly into: string;
  readonly reason: string;
}

interface Decisions {
  readonly same: readonly { readonly names: readonly string[]; readonly reason: string }[];
  readonly different: readonly { readonly names: readonly string[]; readonly reason: string }[];
}

const decisions = JSON.parse(readFileSync(new URL('./aliases.json', import.meta.url), 'utf8')) as Decisions;
/** The key of two forms in either order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
const decidedDifferent = new Set(decisions.different.map(({ names }) => pairKey(normalizeName(names[0] ?? ''), normalizeName(names[1] ?? ''))));
const decidedSame = new Map(decisions.same.flatMap(({ names, reason }) => names.slice(0, -1).map(name => [normalizeName(name), { into: normalizeName(names.at(-1) ?? ''), reason }] as const)));

const small = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'de', '&']);

function initials(key: string): string {
  return key.split(/[\s-]+/).filter(word => !small.has(word)).map(word => word[0] ?? '').join('');
}

/**
 * Says for each form key into which other form it goes, if any. `forms` are the document's forms by key.
 * `together` holds the pairs that one sentence names side by side: "Kite bought Kite Mobile" speaks of two, so neither is short for the other.
 * Order of reasons: what people decided, what the text says, well-known aliases, acronyms, then the head of a longer name.
 */
export function mergeForms(forms: ReadonlyMap<string, Form>, equations: readonly Equation[], together: ReadonlySet<string> = new Set()): Map<string, Merge> {
  const merges = new Map<string, Merge>();
  const compatible = (a: Form, b: Form): boolean => (a.type === b.type || !a.typeIsSure || !b.typeIsSure) && !decidedDifferent.has(pairKey(a.key, b.key));
  const merge = (from: string, into: string, reason: string): void => {
    if (from !== into && !merges.has(from) && rootOf(into, merges) !== from) merges.set(from, { into, reason });
  };
  for (const form of forms.values()) {
    const decided = decidedSame.get(form.key);
    if (decided && forms.has(decided.into)) merge(form.key, decided.into, `decided: ${decided.reason}`);
  }
  for (const { long, short, reason } of equations) {
    const a = forms.get(long);
    const b = forms.get(short);
    if (a && b && !decidedDifferent.has(pairKey(a.key, b.key))) merge(short, long, reason);
  }
  const byCanonical = new Map<string, string>();
  for (const form of [...forms.values()].sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1))) {
    const entry = entryNamed(form.spellings[0] ?? '') ?? entryNamed(form.key);
    if (!entry || entry.type !== form.type) continue;
    const first = byCanonical.get(entry.name);
    if (first === undefined) byCanonical.set(entry.name, form.key);
    else merge(form.key, first, `well-known alias of ${entry.name}`);
  }
  const longerForms = indexOf(forms.values());
  for (const form of forms.values()) {
    if (merges.has(form.key)) continue;
    if (/^\p{Lu}{2,6}$/u.test(form.spellings[0] ?? '')) {
      const full = unique(longerForms.byInitials.get(form.key)?.filter(other => compatible(form, other)) ?? []);
      if (full) { merge(form.key, full.key, 'acronym by initials'); continue; }
    }
    if (isWellKnown(form)) continue;
    const longer = bearer(form, longerThan(form, longerForms).filter(other => compatible(form, other) && !together.has(pairKey(form.key, other.key)) && isHeadOf(form, other)));
    if (longer) merge(form.key, longer.key, 'short for the longer name');
  }
  return merges;
}

/** The forms of several words, by what a short form of them could be, so that none is compared with all others. */
interface LongerForms {
  readonly byInitials: ReadonlyMap<string, readonly Form[]>;
  /** By each row of words that they begin with. */
  readonly byStart: ReadonlyMap<string, readonly Form[]>;
  readonly bySecond: ReadonlyMap<string, readonly Form[]>;
  readonly byLast: ReadonlyMap<string, readonly Form[]>;
}

function indexOf(forms: Iterable<Form>): LongerForms {
  const byInitials = new Map<string, Form[]>();
  const byStart = new Map<string, Form[]>();
  const bySecond = new Map<string, Form[]>();
  const byLast = new Map<string, Form[]>();
  const add = (index: Map<string, Form[]>, key: string, form: Form): void => {
    const found = index.get(key);
    if (found) found.push(form);
    else index.set(key, [form]);
  };
  for (const form of forms) {
    const words = form.key.split(' ');
    if (words.length < 2) continue;
    add(byInitials, initials(form.key), form);
    for (let length = 1; length < words.length; length++) add(byStart, words.slice(0, length).join(' '), form);
    add(bySecond, words[1] ?? '', form);
    add(byLast, words.at(-1) ?? '', form);
  }
  return { byInitials, byStart, bySecond, byLast };
}

function longerThan({ key }: Form, { byStart, bySecond, byLast }: LongerForms): Form[] {
  const found = [byStart, bySecond, byLast].flatMap(index => index.get(key) ?? []);
  return [...new Set(found)];
}

/** Well-known names are short for nothing but their own longer forms: "Nokia" is not "Nokia Pictures". */
function isWellKnown(form: Form): boolean {
  const entry = entryNamed(form.spellings[0] ?? '');
  return entry !== undefined && !entry.ambiguous && entry.type === form.type && entry.type === 'Company';
}

/**
 * Of the longer names that a short one may stand for the only one. A house goes before a person of that name unless the short form is spoken of
 * as a person; of several houses it is the one that was named first, before the short form.
 */
function bearer(form: Form, longer: readonly Form[]): Form | undefined {
  const persons = longer.filter(({ type }) => type === 'Person');
  const others = longer.filter(({ type }) => type !== 'Person');
  if (form.type === 'Person' && persons.length > 0) return unique(persons);
  if (others.length === 0) return unique(persons);
  const earliest = others.reduce((a, b) => (b.firstAt < a.firstAt ? b : a));
  return others.length === 1 || earliest.firstAt < form.firstAt ? earliest : undefined;
}

function unique<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Words that a company's full name may add in front of or behind the short one. */
const trailing = /^(?:group|holdings?|holding|corporation|technology|technologies|inc|international|limited|worldwide|media|communications|software|network|networks|entertainment|systems?|industries|enterprises|electronics|pharmaceuticals?|motors?|airlines|airways|bank|capital|partners|ventures|china|global|company|interactive|online|digital|information|financial|insurance|mining|resources|publishing|books|press|wines?|vineyards|cellars|estates?|aviation|aerospace|aircraft|football|club|fc|city|united|rovers|athletic|town|securities|telecom|mobile|energy|steel|foods?|brewery|breweries|pictures|studios?|games|labs|laboratories|metals|minerals|copper|gold|assurance|mutual|life|re|reinsurance|underwriters|brokers|house|university|college|institute|court|ministry|society|association|foundation|league|union|records|stores|retail|express|lines|shipping|logistics|cargo|air|engines?|components|services|trust|fund|investments?|asset|management|development|& sons|sons|brothers|bros|co|news|daily|times|herald|post|review|weekly|magazine|journal)$/;

const isTrailing = (word: string): boolean => trailing.test(word) || /^(?:&|and)$/.test(word) || typeOfHeadWord(word) === 'Company';

/** Whether the form is what people call the bearer of the longer name for short. */
function isHeadOf(form: Form, longer: Form): boolean {
  const short = form.key.split(' ');
  const long = longer.key.split(' ');
  if (short.length >= long.length) return false;
  if (form.type === 'Person' || longer.type === 'Person') {
    // The surname, which stands last, or first in Chinese names; or the given name before it.
    return short.length === 1 && longer.type === 'Person' && (long.at(-1) === short[0] || long[0] === short[0]);
  }
  if (form.type !== longer.type && longer.type !== 'Company') return false;
  if (['Place', 'Regulation'].includes(form.type) || form.type === 'Product' && (form.typeIsSure || !longer.typeIsSure)) return false;
  const starts = short.every((word, i) => long[i] === word);
  const rest = starts ? long.slice(short.length) : [];
  if (starts && (longer.type !== 'Company' || rest.every(isTrailing)) && !(typeOfHeadWord(short.at(-1) ?? '') && short.length === 1)) return longer.type === 'Company' || longer.type === 'Organization' && rest.every(isTrailing);
  // A place in front: "Xiaomi" after "Beijing Xiaomi Technology Co., Ltd."
  const at = long.indexOf(short[0] ?? '');
  return at === 1 && short.length === 1 && longer.type === 'Company' && long.slice(2).every(isTrailing) && entryNamed(long[0] ?? '')?.type === 'Place';
}

/** The key at the end of a chain of merges. */
export function rootOf(key: string, merges: ReadonlyMap<string, Merge>): string {
  let at = key;
  for (let steps = 0; steps < 20; steps++) {
    const next = merges.get(at);
    if (!next) return at;
    at = next.into;
  }
  return at;
}
