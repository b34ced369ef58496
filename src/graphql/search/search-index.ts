/** One index over names, aliases and passages, held in memory and built once a data version. */
import MiniSearch from 'minisearch';
import type { Entity, Milestone, Span } from '../../../schema/facts.js';
import { type EntityType, entityTypeNames } from '../../../schema/ontology.js';
import type { GraphStore } from '../../store/graph-store.js';
import { readAll } from '../read-all.js';
import { fold, shortForms, wordsOf } from './words.js';

export type SearchType = EntityType | 'Milestone';

export interface SearchHit {
  readonly node: Entity | Milestone;
  readonly score: number;
  readonly text: string;
  readonly highlights: readonly Span[];
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly totalCount: number;
  readonly types: readonly { readonly type: SearchType; readonly count: number }[];
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

export interface SearchIndex {
  /** The best hits of some kinds (all where empty), best first; equal ones in order of id. */
  search(text: string, types: readonly SearchType[], first: number): SearchResult;
  /** Names close to one that nobody has, best first. */
  suggest(name: string, type: EntityType | undefined, first: number): readonly Entity[];
}

interface Entry {
  readonly id: string;
  readonly names: string;
  readonly short: string;
  readonly passage: string;
}

/** Reads everything that can be found. */
export async function readSearchIndex(store: GraphStore): Promise<SearchIndex> {
  const everything = { filter: {}, withTotal: false } as const;
  const entities = await readAll(page => store.entities({ ...everything, ...page, view: { statuses: [] }, orderBy: [] }));
  const milestones = await readAll(page => store.milestones({ ...everything, ...page, view: {}, orderBy: [] }));
  return makeSearchIndex(entities, milestones);
}

export function makeSearchIndex(entities: readonly Entity[], milestones: readonly Milestone[]): SearchIndex {
  const nodes = new Map<string, Entity | Milestone>([...entities, ...milestones].map(node => [node.id, node]));
  const index = new MiniSearch<Entry>({
    fields: ['names', 'short', 'passage'],
    tokenize: text => wordsOf(text).map(({ key }) => key),
    processTerm: term => term,
    searchOptions: {
      boost: { names: 6, short: 6 },
      // Short words have too many neighbours to forgive errors in them.
      prefix: term => term.length > 1,
      fuzzy: term => term.length < 4 ? false : term.length < 8 ? 1 : 2,
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  index.addAll([...nodes.values()].map(toEntry));

  const find = (text: string, isWanted: (node: Entity | Milestone) => boolean): readonly Found[] => {
    const filter = ({ id }: { readonly id: unknown }): boolean => { const node = nodes.get(String(id)); return node !== undefined && isWanted(node); };
    const all = index.search(text, { combineWith: 'AND', filter });
    return (all.length > 0 ? all : index.search(text, { combineWith: 'OR', filter })).flatMap(({ id, score, terms }) => {
      const node = nodes.get(String(id));
      return node === undefined ? [] : [{ node, terms, score: score * closeness(text, node) }];
    }).sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
  };

  return {
    search: (text, types, first) => {
      const found = find(text, node => types.length === 0 || types.includes(kindOf(node)));
      return { hits: found.slice(0, first).map(toHit), totalCount: found.length, types: countTypes(found), months: countMonths(found) };
    },
    suggest: (name, type, first) => find(name, node => !isMilestone(node) && (type === undefined || node.type === type))
      .flatMap(({ node }) => isMilestone(node) ? [] : [node]).slice(0, first),
  };
}

interface Found {
  readonly node: Entity | Milestone;
  readonly score: number;
  readonly terms: readonly string[];
}

function toEntry(node: Entity | Milestone): Entry {
  if (isMilestone(node)) return { id: node.id, names: '', short: '', passage: node.text };
  const names = [node.name, ...node.aliases];
  return { id: node.id, names: names.join(' | '), short: names.flatMap(shortForms).join(' '), passage: '' };
}

/** Who bears just the name that was asked for stands before those whose name has it within. */
function closeness(text: string, node: Entity | Milestone): number {
  if (isMilestone(node)) return 1;
  const asked = fold(text.trim());
  if (fold(node.name) === asked) return 4;
  return node.aliases.some(alias => fold(alias) === asked) ? 3 : 1;
}

/** The name, alias or passage in which most of the words stand, with their places. */
function toHit({ node, score, terms }: Found): SearchHit {
  const texts = isMilestone(node) ? [node.text] : [node.name, ...node.aliases];
  const marked = texts.map(text => ({ text, highlights: wordsOf(text).filter(({ key }) => terms.includes(key)).map(({ start, end }) => ({ start, end })) }));
  const most = Math.max(...marked.map(({ highlights }) => highlights.length));
  const best = marked.find(({ highlights }) => highlights.length === most);
  return { node, score, text: best?.text ?? '', highlights: best?.highlights ?? [] };
}

function countTypes(found: readonly Found[]): SearchResult['types'] {
  return [...entityTypeNames, 'Milestone' as const].map(type => ({ type, count: found.filter(({ node }) => kindOf(node) === type).length })).filter(({ count }) => count > 0);
}

function countMonths(found: readonly Found[]): SearchResult['months'] {
  const months = found.flatMap(({ node }) => isMilestone(node) ? [node.date.start.slice(0, 7)] : []);
  return [...new Set(months)].sort().map(month => ({ month, count: months.filter(other => other === month).length }));
}

function kindOf(node: Entity | Milestone): SearchType {
  return isMilestone(node) ? 'Milestone' : node.type;
}

function isMilestone(node: Entity | Milestone): node is Milestone {
  return 'ordinal' in node;
}
