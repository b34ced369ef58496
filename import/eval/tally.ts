/** Counts of what was rightly found, wrongly found and missed, and the figures that follow from them. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Counts pairs: what both sides have is right, what gold has not is wrong, what was not found is missed. */
export function tallyOf(pairs: readonly { readonly gold: object | string | null; readonly found: object | string | null }[]): Tally {
  const right = pairs.filter(({ gold, found }) => gold !== null && found !== null).length;
  return { right, wrong: pairs.filter(({ gold }) => gold === null).length, missed: pairs.filter(({ found }) => found === null).length };
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function harmonic(precision: number, recall: number): number {
  return ratio(2 * precision * recall, precision + recall);
}

export function figures({ right, wrong, missed }: Tally): Figures {
  const [precision, recall] = [ratio(right, right + wrong), ratio(right, right + missed)];
  return { precision, recall, f1: harmonic(precision, recall) };
}
