/** The values that flow from the importer through the store to the answers. All are plain, immutable JSON. */
import type { Change, EntityType, RelationType, Status } from './ontology.js';

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'RANGE';

/** A stretch of days, both ends included. */
export interface DateRange {
  /** ISO day, `2011-04-26`. */
  readonly start: string;
  /** ISO day, the same as `start` for a single day. */
  readonly end: string;
  readonly precision: DatePrecision;
  /** `stated` where words of the text gave the date, `inferred` where its neighbours did. */
  readonly origin: 'stated' | 'inferred';
  /** The words that gave the date, empty where it was inferred. */
  readonly text: string;
}

/** `[start, end)` in a milestone's text, in UTF-16 code units, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One source of milestones. */
export interface Document {
  /** Readable and stable: the file's name without its ending, lower case, hyphens. */
  readonly id: string;
  readonly title: string;
  /** The year the document is about, where it has one. */
  readonly year: number | null;
  /** Hexadecimal SHA-256 of the source's bytes. */
  readonly sha256: string;
  readonly format: DocumentFormat;
}

export type DocumentFormat = 'museum' | 'text' | 'markdown' | 'html' | 'jsonl';

/** One dated paragraph. */
export interface Milestone {
  /** `<document id>#<key>`, unique in a store. */
  readonly id: string;
  readonly document: string;
  /** The id inside the document: the one its source gives, else `M001`, `M002`, … in order. */
  readonly key: string;
  /** Number of the section of the document it stands in, from 1; a section is a run of ascending dates. */
  readonly section: number;
  /** Position in the document, from 1. */
  readonly ordinal: number;
  /** The heading as written; null where the paragraph has none. */
  readonly heading: string | null;
  readonly date: DateRange;
  /** The exact text: no character added, lost or changed. */
  readonly text: string;
}

/** The attributes of a relation; which of them a type can have is declared in `ontology.ts`. */
export interface Attributes {
  /** Full units: RMB 400,000 is 400000. */
  readonly amount?: number;
  /** ISO 4217; RMB and yuan are CNY. */
  readonly currency?: string;
  /** The words of amount and currency. */
  readonly amountText?: string;
  readonly stakePercent?: number;
  readonly round?: string;
  readonly title?: string;
  readonly change?: Change;
  readonly license?: string;
  readonly court?: string;
  readonly outcome?: string;
  readonly beneficiary?: string;
  readonly subject?: string;
}

/** An entity as one document knows it. */
export interface Entity {
  /** `<type in lower case>:<slug of the name>`, for example `company:qihoo-360`. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name that the document uses. */
  readonly name: string;
  /** The other names it uses, in code point order, without `name`. */
  readonly aliases: readonly string[];
}

/** An entity's surface form at a place in a milestone. */
export interface Mention extends Span {
  readonly milestone: string;
  readonly entity: string;
  /** `text.slice(start, end)` of the milestone. */
  readonly text: string;
  /** Why this is a name of that type and entity: the witness or merge reason, for example `gazetteer` or `acronym`. */
  readonly reason: string;
}

/** The words that a fact was read from. */
export interface Evidence extends Span {
  readonly milestone: string;
  /** The exact quote, `text.slice(start, end)`: the sentence or sentences that state the fact. */
  readonly quote: string;
  readonly sourceSpan: Span | null;
  readonly targetSpan: Span | null;
  /** Spans of the attributes that have words of their own. */
  readonly attributeSpans: Readonly<Record<string, Span>>;
  /** The frame that found it, for example `invest/verb`. */
  readonly rule: string;
}

/** One milestone's statement of a relation: the atom that documents add and remove. */
export interface Assertion {
  readonly type: RelationType;
  /** Entity ids. In symmetric relations the smaller id (code point order) is the source. */
  readonly source: string;
  readonly target: string;
  readonly date: DateRange;
  readonly attributes: Attributes;
  readonly status: Status;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** Assertions of the same fact put together: same ends, type and status, compatible attributes, same or touching dates. */
export interface Relation {
  /** `<source>|<TYPE>|<target>|<start date>`, with `|2`, `|3` … appended where several share it. */
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly date: DateRange;
  readonly attributes: Attributes;
  readonly status: Status;
  readonly confidence: number;
  /** One or more, in code point order of milestone id, then start. */
  readonly evidence: readonly Evidence[];
}

/** All that one document states: what the importer hands to the store. */
export interface DocumentFacts {
  readonly document: Document;
  readonly milestones: readonly Milestone[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly assertions: readonly Assertion[];
}
