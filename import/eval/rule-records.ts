/** What gold says of each rule: the records behind the confidence of a relation. */
import { calibrated, familyOf, logOdds, probabilityOf, type RuleRecord, type RuleRecords } from '../extract/confidence.js';
import type { Score } from './score.js';

/** A found relation that gold has judged. */
export interface Judged {
  readonly rule: string;
  /** The confidence before calibration. */
  readonly raw: number;
  readonly isRight: boolean;
}

/** The found relations of a score. */
export function judgedOf({ matches }: Score): Judged[] {
  return matches.flatMap(({ relations }) => relations.flatMap(({ gold, found }) => (found ? [{ rule: found.rule, raw: found.confidence, isRight: gold !== null }] : [])));
}

/** As many relations of the wider group as stand behind each rule, and each family: chosen by leaving out one learning set after the other (log loss). */
const behindRule = 8;
const behindFamily = 20;

interface Sum {
  readonly count: number;
  readonly right: number;
  readonly odds: number;
}

function sumOf(judged: readonly Judged[]): Sum {
  return { count: judged.length, right: judged.filter(({ isRight }) => isRight).length, odds: judged.reduce((sum, { raw }) => sum + logOdds(raw), 0) };
}

function smoothed({ count, right, odds }: Sum, wider: RuleRecord, weight: number): RuleRecord {
  return { precision: (right + weight * wider.precision) / (count + weight), usual: probabilityOf((odds + weight * logOdds(wider.usual)) / (count + weight)) };
}

function grouped(judged: readonly Judged[], keyOf: (rule: string) => string): (readonly [string, Sum])[] {
  const keys = [...new Set(judged.map(({ rule }) => keyOf(rule)))].sort();
  return keys.map((key) => [key, sumOf(judged.filter(({ rule }) => keyOf(rule) === key))] as const);
}

/**
 * The records of all rules. `learnt` are the relations found in texts that rules are written from: they tell the rules apart. Precision there is flattered, so all
 * precisions are lowered by the same odds, until the mean confidence on `kept`, a text that rules are not written from, is the share that is right there. The judge, who has learnt
 * the texts by heart, is flattered more than the frames, and is lowered apart from them.
 */
export function recordRules(learnt: readonly Judged[], kept: readonly Judged[]): RuleRecords {
  const isJudge = ({ rule }: Judged): boolean => familyOf(rule) === 'judge';
  const frames = lowered(learnt.filter((judged) => !isJudge(judged)), kept.filter((judged) => !isJudge(judged)));
  const judge = lowered(learnt.filter(isJudge), kept.filter(isJudge));
  return { all: frames.all, families: { ...frames.families, ...judge.families }, rules: { ...frames.rules, ...judge.rules } };
}

function lowered(learnt: readonly Judged[], kept: readonly Judged[]): RuleRecords {
  const flattered = smoothedRecords(learnt);
  const discount = discountOf(flattered, kept);
  const lower = ({ precision, usual }: RuleRecord): RuleRecord => ({ precision: rounded(probabilityOf(logOdds(precision) + discount)), usual: rounded(usual) });
  const lowerAll = (records: Readonly<Record<string, RuleRecord>>): Record<string, RuleRecord> => Object.fromEntries(Object.entries(records).map(([name, record]) => [name, lower(record)]));
  return { all: lower(flattered.all), families: lowerAll(flattered.families), rules: lowerAll(flattered.rules) };
}

function smoothedRecords(learnt: readonly Judged[]): RuleRecords {
  // One relation that is right and one that is wrong stand behind all, so that no text is too small.
  const all = smoothed(sumOf(learnt), { precision: 0.5, usual: 0.5 }, 2);
  const families = Object.fromEntries(grouped(learnt, familyOf).map(([family, sum]) => [family, smoothed(sum, all, behindFamily)]));
  const rules = Object.fromEntries(grouped(learnt, (rule) => rule).map(([rule, sum]) => [rule, smoothed(sum, families[familyOf(rule)] ?? all, behindRule)]));
  return { all, families, rules };
}

/** The log odds to add so that the confidences on `kept` sum up to what is right there: by halving, to a millionth. Never above 0; 0 for nothing kept. */
function discountOf(records: RuleRecords, kept: readonly Judged[]): number {
  const right = kept.filter(({ isRight }) => isRight).length;
  const expected = (discount: number): number => kept.reduce((sum, { rule, raw }) => sum + probabilityOf(logOdds(calibrated(rule, raw, records)) + discount), 0);
  let [low, high] = [-5, 0];
  if (expected(high) <= right) return 0;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (expected(middle) > right) high = middle;
    else low = middle;
  }
  return low;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
