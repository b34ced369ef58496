/** What happened when, counted for a chart. */
import type { Relation } from '../../schema/facts.js';
import { type RelationType, relationTypeNames } from '../../schema/ontology.js';
import { ChronicleError } from '../errors.js';
import type { Work } from '../work/work.js';
import { type Period, periodAt, type TimeUnit, unitNumbers } from './calendar.js';

/** A unit of time and what happened in it. */
export interface TimeBucket extends Period {
  /** Happenings whose date lies wholly in it. */
  readonly count: number;
  /** Happenings whose date touches it and reaches beyond: they may have happened in it, or not. */
  readonly spanning: number;
  /** `count` by type, in the ontology's order; types without one are left out. */
  readonly types: readonly { readonly type: RelationType; readonly count: number }[];
}

/** How many buckets a chart may have: ten years of days. */
const maximumBuckets = 4_000;

/**
 * The units of a stretch (by default from the first happening to the last) with their counts; those in which nothing happened are there with
 * zero. Throws BAD_USER_INPUT where there would be too many.
 */
export function* bucketed(happenings: readonly Relation[], unit: TimeUnit, stretch: { readonly start?: string; readonly end?: string } = {}): Work<readonly TimeBucket[]> {
  const start = stretch.start ?? (yield* first(happenings, ({ date }) => date.start, (a, b) => a < b));
  const end = stretch.end ?? (yield* first(happenings, ({ date }) => date.end, (a, b) => a > b));
  if (start === undefined || end === undefined) return [];
  const numberOf = unitNumbers(unit);
  const firstNumber = numberOf(start);
  const size = numberOf(end) - firstNumber + 1;
  if (size > maximumBuckets) {
    throw new ChronicleError('BAD_USER_INPUT', `From ${start} to ${end} there are ${size} buckets of one ${unit}, and ${maximumBuckets} are the most.`, 'Ask for a coarser bucket, or for a shorter stretch with between:.');
  }
  const buckets = Math.max(0, size);
  const types = Array.from({ length: buckets }, () => new Map<RelationType, number>());
  // What reaches over many buckets is noted where it begins and where it is past, and summed up once.
  const reaching = new Array<number>(buckets + 1).fill(0);
  const within = (place: number): number => Math.min(Math.max(place, 0), buckets);
  for (const { type, date } of happenings) {
    yield;
    const [from, to] = [numberOf(date.start) - firstNumber, numberOf(date.end) - firstNumber];
    const bucket = types[from];
    if (from === to) bucket?.set(type, (bucket.get(type) ?? 0) + 1);
    else for (const [place, step] of [[within(from), 1], [within(to + 1), -1]] as const) reaching[place] = (reaching[place] ?? 0) + step;
  }
  let spanning = 0;
  return types.map((counts, index) => ({
    ...periodAt(firstNumber + index, unit),
    spanning: spanning += reaching[index] ?? 0,
    count: [...counts.values()].reduce((sum, count) => sum + count, 0),
    types: relationTypeNames.flatMap(type => { const count = counts.get(type); return count === undefined ? [] : [{ type, count }]; }),
  }));
}

/** How many happenings belong to no single unit. */
export function* unplaced(happenings: readonly Relation[], unit: TimeUnit): Work<number> {
  const numberOf = unitNumbers(unit);
  let count = 0;
  for (const { date } of happenings) {
    yield;
    if (numberOf(date.start) !== numberOf(date.end)) count++;
  }
  return count;
}

function* first(happenings: readonly Relation[], dayOf: (happening: Relation) => string, isBefore: (a: string, b: string) => boolean): Work<string | undefined> {
  let found: string | undefined;
  for (const happening of happenings) {
    yield;
    const day = dayOf(happening);
    if (found === undefined || isBefore(day, found)) found = day;
  }
  return found;
}
