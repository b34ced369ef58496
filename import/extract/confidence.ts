/**
 * How sure a relation is: a log-linear model of four signs of it. How often its rule was right on gold; how surely it was read; what the judge, who has
 * not heard the frames, thinks of it; and how many names it was picked from.
 */
import { readFileSync } from 'node:fs';

/** What is known of a relation that was found. */
export interface Signs {
  readonly rule: string;
  /** What the rule's weight and its arguments give, 0 to 1. */
  readonly raw: number;
  /** The log odds that the judge gives it without being told what frames have found; 0 where it has no opinion. */
  readonly opinion: number;
  /** Entities in the passage. */
  readonly names: number;
}

/** How much each sign counts in log odds. */
export type SignWeights = readonly [always: number, rule: number, raw: number, opinion: number, names: number];

/** Measured by `npm run calibrate`, never written by hand. */
export interface ConfidenceModel {
  readonly weights: SignWeights;
  /** How often rules are right, smoothed; 0 to 1, neither included. */
  readonly precision: Precisions;
}

/** Of all rules, of the families of rules (`acquire` of `acquire/verb`), which speak for those that no learning text used, and of each rule. */
export interface Precisions {
  readonly all: number;
  readonly families: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
}

const measured = JSON.parse(readFileSync(new URL('./frames/confidence.json', import.meta.url), 'utf8')) as ConfidenceModel;

/** No wording is beyond doubt, and none that a rule took is worth nothing. */
const bounds = { least: 0.01, most: 0.99 } as const;
/** The judge is no surer than this of anything: beyond it, its odds tell nothing more. */
const surest = 3;

function bounded(probability: number): number {
  return Math.min(bounds.most, Math.max(bounds.least, probability));
}

/** Log odds of a probability; what lies outside the bounds is taken for the bound. */
export function logOdds(probability: number): number {
  const inside = bounded(probability);
  return Math.log(inside / (1 - inside));
}

/** The probability with these log odds. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The family of a rule: `acquire` of `acquire/verb`. */
export function familyOf(rule: string): string {
  return rule.split('/', 1)[0] ?? rule;
}

/** The signs as the numbers that `SignWeights` weighs, in their order. */
export function measuresOf({ rule, raw, opinion, names }: Signs, { all, families, rules }: Precisions): number[] {
  return [1, logOdds(rules[rule] ?? families[familyOf(rule)] ?? all), logOdds(raw), Math.min(surest, Math.max(-surest, opinion)), Math.log(names)];
}

/** The log odds of measures under weights. */
export function weighed(measures: readonly number[], weights: readonly number[]): number {
  return measures.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

/** The confidence, from 0.01 to 0.99: how often a relation with such signs is right on text that the rules were not written from. */
export function confidenceOf(signs: Signs, { weights, precision }: ConfidenceModel = measured): number {
  return bounded(probabilityOf(weighed(measuresOf(signs, precision), weights)));
}
