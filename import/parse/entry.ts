import type { DateRange } from '../../schema/facts.js';

/** A milestone as its source gives it, before its neighbours are known. */
export interface Entry {
  /** Line of its text in the file, from 1. */
  readonly line: number;
  /** Its id in the source, where the source gives one. */
  readonly key: string | null;
  readonly heading: string | null;
  /** Null where it has no heading: its neighbours date it. */
  readonly date: DateRange | null;
  readonly text: string;
}
