import { readFileSync, readdirSync } from 'node:fs';
import type { EntityType } from '../../../schema/ontology.js';
import { isEnglish } from '../text/tag.js';
import type { Token } from '../text/token.js';
import { tokenize } from '../text/tokenize.js';

/** A well-known name. The data and its rules are in `gazetteer/README.md`. */
export interface GazetteerEntry {
  readonly name: string;
  readonly type: EntityType;
  /** The name as one of its written forms. */
  readonly form: string;
  /** True for names that are also ordinary words or numbers: they count only where the context speaks for a name. */
  readonly ambiguous: boolean;
}

interface Node {
  /** By the next word; most nodes are ends, which need no map. */
  next?: Map<string, Node>;
  entry?: GazetteerEntry;
  /** Other spellings of the same entry that differ in case only: Nasdaq beside NASDAQ. */
  spellings?: string[];
}

const folder = new URL('./gazetteer/', import.meta.url);
const typeOfFile: Readonly<Record<string, EntityType>> = {
  'companies.tsv': 'Company', 'regulators.tsv': 'Regulator', 'courts.tsv': 'Court', 'organizations.tsv': 'Organization',
  'people.tsv': 'Person', 'products.tsv': 'Product', 'regulations.tsv': 'Regulation', 'places.tsv': 'Place',
};

function lines(file: string): string[] {
  if (!readdirSync(folder).includes(file)) return [];
  return readFileSync(new URL(file, folder), 'utf8').split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'));
}

/** The lower-case words of a list file. */
function wordList(file: string): ReadonlySet<string> {
  return new Set(lines(file).map(line => line.trim().toLowerCase()));
}

export const nationalities = wordList('nationalities.txt');
export const givenNames = wordList('given-names.txt');
export const surnames = wordList('surnames.txt');
export const chineseSurnames = wordList('surnames-chinese.txt');

const root: Node = {};

function add(entry: GazetteerEntry): void {
  let node = root;
  for (const token of tokenize(entry.form)) {
    const key = token.text.toLowerCase();
    let next: Node | undefined = node.next?.get(key);
    if (!next) (node.next ??= new Map<string, Node>()).set(key, next = {});
    node = next;
  }
  // The first file and line that claims a form keeps it: the order of files above goes from acting parties to places.
  node.entry ??= entry;
  if (node.entry.name === entry.name && node.entry.form !== entry.form) (node.spellings ??= []).push(entry.form);
}

for (const [file, type] of Object.entries(typeOfFile))
  for (const line of lines(file)) {
    const [name = '', aliases = '', note = ''] = line.split('\t').map(cell => cell.trim());
    for (const form of [name, ...aliases.split('|').map(alias => alias.trim()).filter(alias => alias !== '')])
      add({ name, type, form, ambiguous: note.startsWith('?') || /^\d+$/.test(form) || form.length === 1 });
  }

/** Whether the written words may stand for the entry's form: capitals are asked for unless the word is no English word at all. */
function fits(entry: GazetteerEntry, written: string, spellings?: readonly string[]): boolean {
  if (written === entry.form || spellings?.includes(written)) return true;
  const isLower = written === written.toLowerCase();
  if (isLower) return !entry.ambiguous && entry.form.length > 3 && !/\s/.test(entry.form) && !isEnglish(written);
  const isAllCaps = entry.form === entry.form.toUpperCase();
  return !isAllCaps || written === written.toUpperCase() || written.length > 4 && !isEnglish(written);
}

/** The longest well-known name that begins at token `i`, with the index after its last token. */
export function longestEntryAt(tokens: readonly Token[], i: number): { entry: GazetteerEntry; end: number } | null {
  let node: Node | undefined = root;
  let best: { entry: GazetteerEntry; end: number } | null = null;
  for (let j = i; j < tokens.length && node; j++) {
    node = node.next?.get((tokens[j] as Token).lower);
    if (node?.entry && fits(node.entry, writtenForm(tokens, i, j + 1), node.spellings)) best = { entry: node.entry, end: j + 1 };
  }
  return best;
}

/** The well-known entry with exactly this form, whatever its case. */
export function entryNamed(form: string): GazetteerEntry | undefined {
  let node: Node | undefined = root;
  for (const token of tokenize(form)) node = node?.next?.get(token.text.toLowerCase());
  return node?.entry;
}

function writtenForm(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    text += (i > from && token.start > (tokens[i - 1] as Token).end ? ' ' : '') + token.text;
  }
  return text;
}
