import type { DocumentFacts } from '../../schema/facts.js';
import { document } from '../seed.js';

/** Long enough for several batches of each kind: 1,200 milestones, two mentions and one statement each. */
export function longChronicle(): DocumentFacts {
  const builder = document('long');
  for (let ordinal = 0; ordinal < 1_200; ordinal++) {
    const [bank, air] = [`Bank ${ordinal % 400}`, `Air ${ordinal}`];
    builder.milestone(`2011-${String(1 + (ordinal % 12)).padStart(2, '0')}-15`, `${bank} invested in ${air}.`)
      .states(`Company ${bank}`, 'INVESTED_IN', `Company ${air}`, { amount: ordinal });
  }
  return builder.facts();
}
