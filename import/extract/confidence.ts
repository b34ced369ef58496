/** How sure a relation is: how often its rule was right on gold, and how much surer this reading is than the rule's usual one. */
import { readFileSync } from 'node:fs';

/** What gold says of a rule, of a family of rules, or of all. */
export interface RuleRecord {
  /** How often it was right, smoothed; 0 to 1, neither included. */
  readonly precision: number;
  /** The confidence that its readings have as a rule, before it is calibrated (the mean of the log odds, as a probability). */
  readonly usual: number;
}

/** Measured by `npm run calibrate`, never written by hand. */
export interface RuleRecords {
  readonly all: RuleRecord;
  /** Of the rules `family/…`; speaks for those that no learning text used. */
  readonly families: Readonly<Record<string, RuleRecord>>;
  readonly rules: Readonly<Record<string, RuleRecord>>;
}

const records = JSON.parse(readFileSync(new URL('./frames/precision.json', import.meta.url), 'utf8')) as RuleRecords;

/** No wording is beyond doubt, and none that a rule took is worth nothing. */
const bounds = { least: 0.01, most: 0.99 } as const;

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

/**
 * The confidence, from 0.01 to 0.99, of a relation that `rule` found: how often a relation of this rule and sureness is right on text that the rules were not
 * written from. `raw` is what the rule's weight and its arguments give, 0 to 1. Of one rule, a higher `raw` never gives a lower confidence.
 */
export function calibrated(rule: string, raw: number, { all, families, rules }: RuleRecords = records): number {
  const { precision, usual } = rules[rule] ?? families[familyOf(rule)] ?? all;
  return bounded(probabilityOf(logOdds(precision) + logOdds(raw) - logOdds(usual)));
}
