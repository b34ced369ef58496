/** The scores of many gold sets as one table for a terminal. */
import { reportCalibration } from './report.js';
import type { Score, Share } from './score.js';
import { figures, ratio } from './tally.js';
import { totalOf } from './total.js';

/** A gold set, such as `wine`, of a group, such as `learn`. */
export interface ScoredSet {
  readonly group: string;
  readonly name: string;
  readonly score: Score;
}

const fixed = (value: number): string => value.toFixed(3).padStart(7);
const shareOf = (share: Share | null): string => (share === null || share.of === 0 ? '      –' : fixed(ratio(share.right, share.of)));

function line(name: string, { relations, entities, entityTypes, attributes, statuses, dates, bCubed }: Score): string {
  const { precision, recall, f1 } = figures(relations);
  return `${name.padEnd(36)}${[precision, recall, f1, figures(entities).f1].map(fixed).join('')}${[entityTypes, attributes, statuses, dates].map(shareOf).join('')}${fixed(bCubed)}\n`;
}

/**
 * A line a set and one a group: precision, recall and F1 of relations; F1 of entities; of what was found the share with the right type, exact attributes, right
 * status and right date; B-cubed F1 of names put together. Then, for `calibrated`, how often a confidence is right. No miss is shown, so that unseen sets stay unseen.
 */
export function reportSets(sets: readonly ScoredSet[], calibrated: string): string {
  const groups = [...new Set(sets.map(({ group }) => group))];
  const scoresOf = (group: string): Score[] => sets.filter((set) => set.group === group).map(({ score }) => score);
  const table = groups.map((group) => sets.filter((set) => set.group === group).map(({ name, score }) => line(`${group}/${name}`, score)).join('') + line(`${group}: all`, totalOf(scoresOf(group))));
  return `${'set'.padEnd(36)}      P      R     F1 entity  types  attrs status   date  names\n${table.join('\n')}`
    + (groups.includes(calibrated) ? `\n${calibrated}: ${reportCalibration(totalOf(scoresOf(calibrated)))}` : '');
}
