/** A score as text for a terminal. */
import type { MilestoneMatch, RelationMatch } from './match-milestone.js';
import type { Score, Share } from './score.js';
import { figures, ratio, type Tally } from './tally.js';

function fixed(value: number): string {
  return value.toFixed(3);
}

function tallyLine(name: string, tally: Tally): string {
  const { precision, recall, f1 } = figures(tally);
  const counts = [tally.right + tally.wrong, tally.right + tally.missed, tally.right].map((count) => String(count).padStart(6)).join('');
  return `${name.padEnd(18)}${counts}  ${fixed(precision)}  ${fixed(recall)}  ${fixed(f1)}\n`;
}

function shareLine(name: string, share: Share | null): string {
  return `${name.padEnd(18)}${share === null ? 'not marked in the gold' : `${share.right}/${share.of}  ${fixed(ratio(share.right, share.of))}`}\n`;
}

/** Of the relations found with a confidence, how many are right. */
export function reportCalibration({ calibration }: Score): string {
  return 'confidence    found  share right\n'
    + calibration.filter(({ found }) => found > 0).map(({ from, to, found, right }) => `${from.toFixed(1)} to ${to.toFixed(1)}${String(found).padStart(9)}  ${fixed(right / found)}\n`).join('');
}

/** The figures: per type found, gold, right, precision, recall and F1, then the rest. */
export function reportFigures(score: Score): string {
  const { types, relations, entities, entityTypes, attributes, statuses, dates, bCubed } = score;
  return `${'relation'.padEnd(18)} found  gold right      P      R     F1\n`
    + types.map(({ type, tally }) => tallyLine(type, tally)).join('')
    + tallyLine('all relations', relations)
    + tallyLine('entities', entities)
    + `\n${shareLine('entity types', entityTypes)}${shareLine('attributes', attributes)}${shareLine('status', statuses)}${shareLine('dates', dates)}`
    + `${'clusters (B³ F1)'.padEnd(18)}${fixed(bCubed)}\n\n${reportCalibration(score)}`;
}

function relationLines({ gold, prediction }: MilestoneMatch, { type, source, target, gold: wanted, found }: RelationMatch): string {
  const fact = `${source} ${type} ${target}`;
  if (wanted && found) return '';
  if (found) return `false  ${gold.id}  ${fact}\n       rule ${found.rule}, ${found.status}, confidence ${found.confidence.toFixed(2)}\n       "${found.quote}"\n`;
  return `missed ${gold.id}  ${fact}\n       "${gold.text ?? prediction?.text ?? ''}"\n`;
}

/** Each missed and each false relation with its passage and rule, then each entity that was missed, false or of another type. */
export function reportMisses({ matches }: Score): string {
  const relations = matches.flatMap((match) => match.relations.map((relation) => relationLines(match, relation)));
  const entities = matches.flatMap(({ gold, entities: all }) => all.flatMap(({ name, gold: wanted, found }) => {
    if (wanted === found) return [];
    if (wanted === null) return [`false  ${gold.id}  ${name} (${found ?? ''})\n`];
    return [found === null ? `missed ${gold.id}  ${name} (${wanted})\n` : `type   ${gold.id}  ${name}: ${found}, gold says ${wanted}\n`];
  }));
  return `Relations missed and false\n${relations.join('')}\nEntities missed, false or of another type\n${entities.join('')}`;
}
