import { relationTypeNames } from '../../schema/ontology.js';
import { bCubedF1 } from './b-cubed.js';
import type { Score, Share } from './score.js';
import type { Tally } from './tally.js';

function sumOfTallies(tallies: readonly Tally[]): Tally {
  const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0);
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
}

function sumOfShares(shares: readonly Share[]): Share {
  return { right: shares.reduce((total, { right }) => total + right, 0), of: shares.reduce((total, share) => total + share.of, 0) };
}

/** Of the sets that mark it; null where none does. */
function sumOfMarked(shares: readonly (Share | null)[]): Share | null {
  const marked = shares.filter((share) => share !== null);
  return marked.length === 0 ? null : sumOfShares(marked);
}

/** The score of several sets taken together: every milestone counts once, and an entity of one document is none of another's. */
export function totalOf(scores: readonly Score[]): Score {
  const tallyOfType = (name: string): Tally => sumOfTallies(scores.flatMap(({ types }) => types.filter(({ type }) => type === name).map(({ tally }) => tally)));
  const bins = scores[0]?.calibration ?? [];
  return {
    types: relationTypeNames.filter((name) => scores.some(({ types }) => types.some(({ type }) => type === name))).map((type) => ({ type, tally: tallyOfType(type) })),
    relations: sumOfTallies(scores.map(({ relations }) => relations)),
    entities: sumOfTallies(scores.map(({ entities }) => entities)),
    entityTypes: sumOfShares(scores.map(({ entityTypes }) => entityTypes)),
    attributes: sumOfShares(scores.map(({ attributes }) => attributes)),
    statuses: sumOfMarked(scores.map(({ statuses }) => statuses)),
    dates: sumOfMarked(scores.map(({ dates }) => dates)),
    bCubed: bCubedF1(scores.flatMap(({ matches }, set) => matches.flatMap(({ mentions }) => mentions.map(({ gold, found }) => ({ gold: `${set} ${gold}`, found: `${set} ${found}` }))))),
    calibration: bins.map(({ from, to }, bin) => ({
      from, to, found: scores.reduce((sum, { calibration }) => sum + (calibration[bin]?.found ?? 0), 0), right: scores.reduce((sum, { calibration }) => sum + (calibration[bin]?.right ?? 0), 0),
    })),
    matches: scores.flatMap(({ matches }) => matches),
  };
}
