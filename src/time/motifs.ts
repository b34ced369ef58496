/** Patterns in time: steps of given types, one after the other, that share entities. */
import type { Relation } from '../../schema/facts.js';
import { type RelationType, relationType } from '../../schema/ontology.js';
import { flatMapped, grouped } from '../work/lists.js';
import type { Work } from '../work/work.js';
import { dayNumber } from './calendar.js';

export interface MotifStep {
  readonly type: RelationType;
  /** Names of variables; the same name in several steps is the same entity, different names are different ones. Null: anybody. */
  readonly source: string | null;
  readonly target: string | null;
}

export type Bindings = ReadonlyMap<string, string>;

/** One place where the pattern holds. */
export interface Motif {
  /** In the order of the steps. */
  readonly relations: readonly Relation[];
  /** Variable → entity id. */
  readonly bindings: Bindings;
  /** From the first day of the first step to the last day of the last. */
  readonly days: number;
}

export interface MotifSearch {
  readonly steps: readonly MotifStep[];
  /** The whole pattern takes that many days at most. */
  readonly within: number;
  /** Whether a variable may stand for an entity. */
  readonly admits: (variable: string, entity: string) => boolean;
  /** How many are kept; all are counted. */
  readonly first: number;
  /** How many relations may be looked at. */
  readonly budget: number;
}

export interface Motifs {
  /** In order of their relations: of the first step, then of the second, and so on. */
  readonly motifs: readonly Motif[];
  readonly count: number;
  /** False where the budget was spent before all was looked at. */
  readonly isComplete: boolean;
}

interface Dated {
  readonly relation: Relation;
  /** Days since 1970. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the pattern among relations in order of their start. A step comes after another where it certainly does: it begins on the last day
 * of the other or later. So a date as vague as a year takes part where `within` has room for all of it.
 */
export function* findMotifs(relations: readonly Relation[], { steps, within, admits, first, budget }: MotifSearch): Work<Motifs> {
  const types = new Set(steps.map(({ type }) => type));
  const dated = yield* flatMapped(relations, (relation): readonly Dated[] => types.has(relation.type) ? [{ relation, start: dayNumber(relation.date.start), end: dayNumber(relation.date.end) }] : []);
  const byType = yield* grouped(dated, ({ relation }) => relation.type);
  const ofEnd = new Map<string, Dated[]>();
  for (const one of dated) {
    yield;
    for (const id of new Set([one.relation.source, one.relation.target])) {
      const key = `${one.relation.type}|${id}`;
      const known = ofEnd.get(key);
      if (known === undefined) ofEnd.set(key, [one]);
      else known.push(one);
    }
  }
  const found: Motif[] = [];
  let count = 0;
  let left = budget;

  function* extend(chain: readonly Dated[], bindings: Bindings): Work<void> {
    const step = steps[chain.length];
    const [head, last] = [chain[0], chain.at(-1)];
    if (step === undefined) {
      if (count++ < first && head !== undefined && last !== undefined) found.push({ relations: chain.map(({ relation }) => relation), bindings, days: last.end - head.start });
      return;
    }
    const candidates = narrowest([step.source, step.target].flatMap(variable => {
      const bound = variable === null ? undefined : bindings.get(variable);
      return bound === undefined ? [] : [ofEnd.get(`${step.type}|${bound}`) ?? []];
    })) ?? byType.get(step.type) ?? [];
    for (let index = firstFrom(candidates, last?.end ?? -Infinity); index < candidates.length; index++) {
      yield;
      const candidate = candidates[index];
      if (candidate === undefined || candidate.start > (head ?? candidate).start + within) return;
      if (left-- <= 0) return;
      if (candidate.end > (head ?? candidate).start + within || chain.includes(candidate)) continue;
      for (const next of bound(step, candidate.relation, bindings, admits)) yield* extend([...chain, candidate], next);
    }
  }
  yield* extend([], new Map());
  return { motifs: found, count, isComplete: left >= 0 };
}

/** The bindings that a step adds, one for each way round it can stand. */
function bound(step: MotifStep, { source, target, type }: Relation, bindings: Bindings, admits: MotifSearch['admits']): readonly Bindings[] {
  const isNamed = step.source !== null || step.target !== null;
  const ways = relationType(type).symmetric === true && isNamed && source !== target ? [[source, target], [target, source]] as const : [[source, target]] as const;
  return ways.flatMap(([from, to]) => {
    const first = bind(step.source, from, bindings, admits);
    const both = first === null ? null : bind(step.target, to, first, admits);
    return both === null ? [] : [both];
  });
}

function bind(variable: string | null, entity: string, bindings: Bindings, admits: MotifSearch['admits']): Bindings | null {
  if (variable === null) return bindings;
  const known = bindings.get(variable);
  if (known !== undefined) return known === entity ? bindings : null;
  return [...bindings.values()].includes(entity) || !admits(variable, entity) ? null : new Map([...bindings, [variable, entity]]);
}

function narrowest<T>(lists: readonly (readonly T[])[]): readonly T[] | undefined {
  return lists.reduce<readonly T[] | undefined>((best, list) => best === undefined || list.length < best.length ? list : best, undefined);
}

/** The place of the first that begins on a day or later. */
function firstFrom(sorted: readonly Dated[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
