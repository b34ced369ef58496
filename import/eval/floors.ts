/** The least that each gold set must reach. */
import type { ScoredSet } from './report-sets.js';
import { figures } from './tally.js';

export interface Floor {
  /** F1, 0 to 1. */
  readonly relations: number;
  readonly entities: number;
}

/** By `group/name`. */
export type Floors = Readonly<Record<string, Floor>>;

const measures = ['relations', 'entities'] as const;

/** How far below its figure the floor of a set is put: about one relation of a set, so that one that is lost stops nobody who wins ten elsewhere. */
const margin = 0.01;

const nameOf = ({ group, name }: ScoredSet): string => `${group}/${name}`;

/** What fell below its floor, or has none, each as a sentence; nothing where all stand. */
export function fallen(sets: readonly ScoredSet[], floors: Floors): string[] {
  return sets.flatMap((set) => {
    const floor = floors[nameOf(set)];
    if (!floor) return [`${nameOf(set)} has no floor: npm run floors gives it one.`];
    return measures.flatMap((measure) => {
      const { f1 } = figures(set.score[measure]);
      return f1 >= floor[measure] ? [] : [`${nameOf(set)}: F1 of ${measure} fell to ${f1.toFixed(3)}, below its floor of ${floor[measure].toFixed(3)}.`];
    });
  });
}

/** The floors after these scores: they rise where a set has risen, and never fall. Sets that are gone lose theirs. */
export function raised(sets: readonly ScoredSet[], floors: Floors): Floors {
  return Object.fromEntries(sets.map((set) => {
    const raise = (measure: keyof Floor): number => Math.max(floors[nameOf(set)]?.[measure] ?? 0, Math.floor((figures(set.score[measure]).f1 - margin) * 1000) / 1000);
    return [nameOf(set), { relations: raise('relations'), entities: raise('entities') }];
  }));
}
