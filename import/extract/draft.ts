/** What passes between the steps of the extraction: a passage in all its forms, and a candidate relation. */
import type { Assertion, DateRange, Milestone, Span } from '../../schema/facts.js';
import type { RelationType, Status } from '../../schema/ontology.js';
import type { NamedDate } from './date.js';
import type { Reading } from './frames/engine.js';
import type { Item } from './grammar/item.js';
import type { Argument } from './grammar/reference.js';
import type { Unit } from './grammar/unit.js';
import type { NameMention } from './names/name-document.js';
import type { Money, Percent } from './text/amounts.js';
import type { Sentence } from './text/token.js';

/** One candidate relation of a passage, before the best of each pair is chosen. */
export interface Draft {
  readonly type: RelationType;
  readonly source: Argument;
  readonly target: Argument;
  readonly attributes: Assertion['attributes'];
  readonly attributeSpans: Readonly<Record<string, Span>>;
  readonly status: Status;
  readonly date: DateRange;
  readonly confidence: number;
  readonly rule: string;
  readonly sentence: number;
}

/** The sums, shares and dates of a passage. */
export interface Figures {
  readonly money: readonly Money[];
  readonly percents: readonly Percent[];
  readonly dates: readonly NamedDate[];
}

/** A passage in all the forms the frames need. */
export interface Prepared {
  readonly milestone: Milestone;
  readonly tokens: readonly Sentence[];
  readonly figures: Figures;
  readonly names: readonly (readonly NameMention[])[];
  readonly units: readonly (readonly Unit[])[];
  readonly items: readonly (readonly Item[])[];
  /** What the frames find in it. */
  readonly reading: Reading;
}
