/** The pairs of entities that a passage speaks of, each at the place where the text brings the two nearest together. */
import type { Item } from '../grammar/item.js';
import { occurrencesIn, type Occurrence } from './occurrences.js';

/** Two entities in the order of the text. */
export interface Pair {
  readonly one: Placed;
  readonly two: Placed;
}

export interface Placed extends Occurrence {
  readonly sentence: number;
}

/** A passage of more entities is a directory. */
const mostEntities = 24;
/** Nobody is brought together over more sentences. */
const mostApart = 2;

/** All pairs of entities other than places, each once. */
export function pairsOf(sentences: readonly (readonly Item[])[]): Pair[] {
  const byEntity = new Map<string, Placed[]>();
  sentences.forEach((_, sentence) => {
    for (const occurrence of occurrencesIn(sentences, sentence)) {
      const { entity } = occurrence.argument;
      if (entity.type === 'Place') continue;
      const places = byEntity.get(entity.id);
      if (places) places.push({ ...occurrence, sentence });
      else if (byEntity.size < mostEntities) byEntity.set(entity.id, [{ ...occurrence, sentence }]);
    }
  });
  const entities = [...byEntity.values()];
  return entities.flatMap((first, i) => entities.slice(i + 1).flatMap(second => {
    const [a, b] = nearest(first, second);
    if (Math.abs(a.sentence - b.sentence) > mostApart) return [];
    return isBefore(a, b) ? [{ one: a, two: b }] : [{ one: b, two: a }];
  }));
}

function nearest(first: readonly Placed[], second: readonly Placed[]): [Placed, Placed] {
  let best = [first[0], second[0]] as [Placed, Placed];
  for (const a of first) for (const b of second) if (farness(a, b) < farness(...best)) best = [a, b];
  return best;
}

/** Sentences count most, then references against names, then items between. */
const farness = (a: Placed, b: Placed): number => 100 * Math.abs(a.sentence - b.sentence) + (a.sentence === b.sentence ? Math.min(60, Math.abs(a.at - b.at)) : 0) + (a.argument.direct ? 0 : 6) + (b.argument.direct ? 0 : 6);

const isBefore = (a: Placed, b: Placed): boolean => a.sentence < b.sentence || a.sentence === b.sentence && (a.at < b.at || a.at === b.at && a.argument.start <= b.argument.start);
