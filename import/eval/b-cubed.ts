import { harmonic } from './tally.js';

/** A mention with the cluster that gold puts it in and the one that was found. */
export interface ClusteredMention {
  readonly gold: string;
  readonly found: string;
}

/**
 * B-cubed F1 (Bagga and Baldwin 1998) over the mentions that both sides have: for each, the share of its found cluster that belongs with it
 * (precision) and the share of its gold cluster that was put with it (recall), averaged. 1 for no mentions.
 */
export function bCubedF1(mentions: readonly ClusteredMention[]): number {
  if (mentions.length === 0) return 1;
  const count = (keyOf: (mention: ClusteredMention) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const mention of mentions) counts.set(keyOf(mention), (counts.get(keyOf(mention)) ?? 0) + 1);
    return counts;
  };
  const both = (mention: ClusteredMention): string => JSON.stringify([mention.gold, mention.found]);
  const [inBoth, inGold, inFound] = [count(both), count(({ gold }) => gold), count(({ found }) => found)];
  const mean = (size: (mention: ClusteredMention) => number): number => mentions.reduce((sum, mention) => sum + (inBoth.get(both(mention)) ?? 0) / size(mention), 0) / mentions.length;
  return harmonic(mean(({ found }) => inFound.get(found) ?? 1), mean(({ gold }) => inGold.get(gold) ?? 1));
}
