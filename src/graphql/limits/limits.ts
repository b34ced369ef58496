/** How much one operation may ask for; each limit is checked before anything is read. */
export interface Limits {
  /** Tokens of the document. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields under another name. */
  readonly aliases: number;
  readonly directives: number;
  /** Items that an answer may have, counted from the sizes of the pages: a page of 10 with pages of 20 within is some 200. */
  readonly cost: number;
}

export const defaultLimits: Limits = { tokens: 3_000, depth: 20, aliases: 100, directives: 100, cost: 200_000 };
