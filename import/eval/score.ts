/** Scores an extraction against gold facts: the figures of the gold set's `score.py`, and status, dates, clusters and confidence beside them. */
import { relationTypeNames, type RelationType } from '../../schema/ontology.js';
import { readHeading } from '../parse/heading.js';
import { bCubedF1 } from './b-cubed.js';
import type { GoldMilestone } from './gold.js';
import { matchMilestone, type MilestoneMatch } from './match-milestone.js';
import { normalAliases, type AliasTable } from './match-name.js';
import type { PredictedMilestone, PredictedRelation } from './prediction.js';
import { tallyOf, type Tally } from './tally.js';

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface ConfidenceBin {
  /** Confidence from `from`, below `to`; the last bin holds 1 too. */
  readonly from: number;
  readonly to: number;
  readonly found: number;
  readonly right: number;
}

export interface Score {
  /** Types with a gold or a found relation, in the order of the ontology. */
  readonly types: readonly { readonly type: RelationType; readonly tally: Tally }[];
  readonly relations: Tally;
  readonly entities: Tally;
  /** Of the entities found rightly, those of the right type. */
  readonly entityTypes: Share;
  /** Of the amounts, currencies and stakes of found relations, those that are exact. */
  readonly attributes: Share;
  /** Of the found relations; null where the gold marks no status, or no date, at all. */
  readonly statuses: Share | null;
  readonly dates: Share | null;
  readonly bCubed: number;
  readonly calibration: readonly ConfidenceBin[];
  readonly matches: readonly MilestoneMatch[];
}

const scoredAttributes = ['amount', 'currency', 'stakePercent'] as const;
const binEdges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

function isSame(gold: string | number, found: string | number | undefined): boolean {
  if (found === undefined) return false;
  return String(gold) === String(found) || (typeof gold === 'number' && Math.abs(Number(found) - gold) < 1e-6);
}

function share(flags: readonly boolean[]): Share {
  return { right: flags.filter(Boolean).length, of: flags.length };
}

function isDateRight(goldDate: string | undefined, found: PredictedRelation, milestone: PredictedMilestone): boolean {
  if (goldDate === undefined) return found.start === milestone.start && found.end === milestone.end;
  const date = readHeading(goldDate, null)?.date;
  return typeof date === 'object' && found.start === date.start && found.end === date.end;
}

function calibrate(found: readonly { readonly confidence: number; readonly isRight: boolean }[]): ConfidenceBin[] {
  return binEdges.slice(0, -1).map((from, i) => {
    const to = binEdges[i + 1] ?? 1;
    const inside = found.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    return { from, to, found: inside.length, right: inside.filter(({ isRight }) => isRight).length };
  });
}

/**
 * Scores predictions against gold. A gold milestone is answered by the prediction of its id where every gold id has one, else by the one at
 * its place. Names match after normalising, through an alias on either side, or through `aliases`; places are not scored.
 */
export function score(gold: readonly GoldMilestone[], predictions: readonly PredictedMilestone[], aliases: AliasTable = {}): Score {
  const byKey = new Map(predictions.map((prediction) => [prediction.key, prediction]));
  const isById = gold.every(({ id }) => byKey.has(id));
  const table = normalAliases(aliases);
  const matches = gold.map((milestone, i) => matchMilestone(milestone, (isById ? byKey.get(milestone.id) : predictions[i]) ?? null, table));
  const relations = matches.flatMap((match) => match.relations);
  const entities = matches.flatMap((match) => match.entities);
  const pairs = matches.flatMap(({ prediction, relations: all }) => all.flatMap(({ gold: wanted, found }) => (prediction && wanted && found ? [{ prediction, wanted, found }] : [])));
  const marks = (mark: 'status' | 'date'): boolean => gold.some((milestone) => milestone.relations.some((relation) => relation[mark] !== undefined));
  return {
    types: relationTypeNames.map((type) => ({ type, tally: tallyOf(relations.filter((relation) => relation.type === type)) })).filter(({ tally }) => tally.right + tally.wrong + tally.missed > 0),
    relations: tallyOf(relations),
    entities: tallyOf(entities),
    entityTypes: share(entities.flatMap((entity) => (entity.gold && entity.found ? [entity.gold === entity.found] : []))),
    attributes: share(pairs.flatMap(({ wanted, found }) => scoredAttributes.flatMap((name) => {
      const value = wanted.attrs?.[name];
      return value === undefined ? [] : [isSame(value, found.attributes[name])];
    }))),
    statuses: marks('status') ? share(pairs.map(({ wanted, found }) => (wanted.status ?? 'STATED') === found.status)) : null,
    dates: marks('date') ? share(pairs.map(({ prediction, wanted, found }) => isDateRight(wanted.date, found, prediction))) : null,
    bCubed: bCubedF1(matches.flatMap((match) => match.mentions)),
    calibration: calibrate(relations.flatMap(({ gold: wanted, found }) => (found ? [{ confidence: found.confidence, isRight: wanted !== null }] : []))),
    matches,
  };
}
