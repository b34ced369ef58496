/** How facts are cited: what is said, its words, where they stand, and of which state of the data. */
import type { DateRange } from '../../schema/facts.js';

export type CitationFormat = 'TEXT' | 'BIBTEX' | 'CSL';

export interface Citable {
  readonly id: string;
  /** What is cited: a relation in words, an entity's name; null for words that stand for themselves. */
  readonly title: string | null;
  readonly date: DateRange | null;
  readonly quotes: readonly string[];
  /** The titles of the documents. */
  readonly documents: readonly string[];
  /** Ids of the milestones, with a heading where that helps. */
  readonly passages: readonly string[];
}

/** One citation; `dataVersion` says which state of the data it is of. */
export function cite(citable: Citable, format: CitationFormat, dataVersion: string): string {
  switch (format) {
    case 'TEXT': return inText(citable, dataVersion);
    case 'BIBTEX': return inBibtex(citable, dataVersion);
    case 'CSL': return JSON.stringify(inCsl(citable, dataVersion));
  }
}

function inText({ title, quotes, date, documents, passages }: Citable, dataVersion: string): string {
  const parts = [...title === null ? [] : [title], ...quotes.map(quote => `“${quote}”`), documents.join('; '), ...date === null ? [] : [written(date)], ...placesOf(passages)];
  return [...new Set(parts), ofState(dataVersion)].filter(part => part !== '').map(ended).join(' ');
}

function inBibtex(citable: Citable, dataVersion: string): string {
  const { id, title, quotes, date, documents, passages } = citable;
  const fields: readonly (readonly [string, string])[] = [
    ['title', titleOf(citable)],
    ['howpublished', documents.join('; ')],
    ...date === null ? [] : [['year', date.start.slice(0, 4)], ['month', String(Number(date.start.slice(5, 7)))]] as const,
    ['note', [...title === null ? [] : quotes.map(quote => `“${quote}”`), ...placesOf(passages), ofState(dataVersion)].map(ended).join(' ')],
  ];
  return `@misc{${id.replace(/[^\p{L}\p{N}:.-]+/gu, '-')},\n${fields.map(([name, value]) => `  ${name} = {${escaped(value)}}`).join(',\n')}\n}`;
}

/** https://docs.citationstyles.org/en/stable/specification.html, appendix III and IV; a stretch of days has two date-parts. */
function inCsl(citable: Citable, dataVersion: string): object {
  const { id, title, quotes, date, documents, passages } = citable;
  return {
    id, type: 'document', title: titleOf(citable), 'container-title': documents.join('; '), version: dataVersion,
    ...date === null ? {} : { issued: { 'date-parts': [...new Set([date.start, date.end])].map(day => day.split('-').map(Number)) } },
    ...quotes.length === 0 || title === null ? {} : { abstract: quotes.join(' … ') },
    note: [...placesOf(passages), ofState(dataVersion)].map(ended).join(' '),
  };
}

/** Formats that demand a title get the words, or else the document's. */
function titleOf({ title, quotes, documents }: Citable): string {
  return title ?? (quotes.length > 0 ? quotes : documents).join(' … ');
}

function placesOf(passages: readonly string[]): readonly string[] {
  return passages.length === 0 ? [] : [`${passages.length === 1 ? 'Passage' : 'Passages'} ${passages.join(', ')}`];
}

function ofState(dataVersion: string): string {
  return `Chronicle Graph, data version ${dataVersion}`;
}

/** With the stop that a part of a citation ends in, unless its words bring one. */
function ended(part: string): string {
  return /[.!?][”"]?$/.test(part) ? part : `${part}.`;
}

function written({ start, end }: DateRange): string {
  return start === end ? start : `${start} to ${end}`;
}

/** The signs that TeX takes for commands. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_^~]/g, sign => sign === '\\' ? '\\textbackslash{}' : sign === '^' ? '\\^{}' : sign === '~' ? '\\~{}' : `\\${sign}`);
}
