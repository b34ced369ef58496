/**
 * The judge: for two entities of a passage, how likely each relation is, by all that stands around them. It speaks where frames are silent. A log-linear model of the features in
 * `features.ts`, one class a relation type and direction, learnt by `npm run train` from marked text; its weights are data.
 */
import { entityTypeNames, relationType, type EntityType, type RelationType } from '../../../schema/ontology.js';
import { probabilityOf } from '../confidence.js';
import type { Draft, Prepared } from '../draft.js';
import type { Item } from '../grammar/item.js';
import { cached } from '../grammar/once-per.js';
import type { Argument } from '../grammar/reference.js';
import { featuresOfDistantPair, featuresOfPair, featuresOfSentence, featuresOfSide, ofKind, standingOf, type Features } from './features.js';
import { pairsOf, type Pair, type Placed } from './pairs.js';
import { classes, unit, weigh, type Class, type Weights } from './weights.js';

/** A relation that the judge takes for likely. */
export interface Judgement {
  readonly type: RelationType;
  readonly source: Argument;
  readonly target: Argument;
  /** The sentence that says it: the later one, where two are needed. */
  readonly sentence: number;
  /** 0 to 1. */
  readonly probability: number;
}

/** A pair, and what is seen of it: in parts, since other pairs of the passage share some. `drafts`, what the frames found, are one of the things to see. */
export interface Seen {
  readonly pair: Pair;
  readonly features: (drafts: readonly Draft[]) => readonly Features[];
}

/** Every pair of a passage. */
export function seenIn({ items: sentences }: Prepared): Seen[] {
  const pairs = pairsOf(sentences);
  const crowd = String(Math.min(6, new Set(pairs.flatMap(({ one, two }) => [one.argument.entity.id, two.argument.entity.id])).size));
  const itemsOf = (sentence: number): readonly Item[] => sentences[sentence] ?? [];
  const standing = cached((place: Placed) => standingOf(itemsOf(place.sentence), place));
  const as = (kind: string): ((place: Placed) => Features) => cached(place => ofKind(kind, standing(place).roles));
  const [as1, as2, asFar1, asFar2] = [as('1'), as('2'), as('far1'), as('far2')];
  const ofSentence = cached((sentence: number) => featuresOfSentence(itemsOf(sentence)));
  const [ofSide1, ofSide2] = [cached((sentence: number) => featuresOfSide(itemsOf(sentence), 1)), cached((sentence: number) => featuresOfSide(itemsOf(sentence), 2))];
  return pairs.map(pair => ({ pair, features: drafts => {
    const { one, two } = pair;
    // The first is the bias: every pair has it.
    const own = ['always', '', 'crowd', crowd, 'types', `${one.argument.entity.type} ${two.argument.entity.type}`, ...framesOf(pair, drafts), ...namesOf(pair)];
    return one.sentence === two.sentence
      ? [own, ofSentence(two.sentence), as1(one), as2(two), featuresOfPair(itemsOf(two.sentence), one, two, standing(one), standing(two))]
      : [own, ofSide1(one.sentence), ofSide2(two.sentence), asFar1(one), asFar2(two), featuresOfDistantPair(two.sentence - one.sentence, standing(one), standing(two))];
  } }));
}

/** What frames say of the two, `frame`, `ACQUIRED <` where the first is the source; and what they say of one of them with somebody else. */
function framesOf({ one, two }: Pair, drafts: readonly Draft[]): string[] {
  const [first, second] = [one.argument.entity.id, two.argument.entity.id];
  const found: string[] = [];
  const add = (kind: string, word: string): void => {
    for (let i = 0; i < found.length; i += 2) if (found[i] === kind && found[i + 1] === word) return;
    found.push(kind, word);
  };
  for (const { type, source: { entity: { id: source } }, target: { entity: { id: target } } } of drafts) {
    if (source === first && target === second) add('frame', `${type} <`);
    else if (source === second && target === first) add('frame', `${type} >`);
    else {
      if (source === first) add('frames1', `from ${type}`);
      if (target === first) add('frames1', `to ${type}`);
      if (source === second) add('frames2', `from ${type}`);
      if (target === second) add('frames2', `to ${type}`);
    }
  }
  return found;
}

/** "Kite Maps" is Kite's: whether one is named after the other, or after a third. */
function namesOf({ one, two }: Pair): string[] {
  return [[1, one, two], [2, two, one]].flatMap(([number, own, other]) => {
    const { within } = own as Placed;
    return within === undefined ? [] : [`named${number as number}`, `after ${within === (other as Placed).argument.entity.id ? 'the other' : 'a third'}`];
  });
}

/** What the judge makes of a passage. */
export interface Opinions {
  /** What it takes for at least as likely as `least`, between two of whom `drafts`, what frames have found, say nothing, of types that the ends may have; the likeliest of a pair first. */
  likely(drafts: readonly Draft[], least: number): Judgement[];
  /** The log odds of a relation, where nobody tells it what frames have found; 0 of what it does not look at: ends far apart, types that do not fit, places. */
  oddsOf(relation: Pick<Draft, 'type' | 'source' | 'target'>): number;
}

/** The judge in a passage, with what it has learnt. */
export function judge(passage: Prepared, weights: Weights): Opinions {
  const all = seenIn(passage);
  const sums = new Map<Features, Int32Array>();
  const sumOf = (features: Features): Int32Array => {
    const known = sums.get(features) ?? weigh(features, weights);
    sums.set(features, known);
    return known;
  };
  const sumsOf = ({ features }: Seen, drafts: readonly Draft[]): Int32Array[] => features(drafts).map(sumOf);
  const oddsIn = (parts: readonly Int32Array[], k: number): number => parts.reduce((sum, part) => sum + (part[k] ?? 0), 0) / unit;
  return {
    likely: (drafts, least) => {
      const spoken = new Set(drafts.flatMap(({ source, target }) => [`${source.entity.id} ${target.entity.id}`, `${target.entity.id} ${source.entity.id}`]));
      return withoutRivals(all.flatMap(seen => {
        const { pair } = seen;
        const possible = possibleClasses(pair);
        if (possible.length === 0 || spoken.has(`${pair.one.argument.entity.id} ${pair.two.argument.entity.id}`)) return [];
        const parts = sumsOf(seen, drafts);
        return possible.map(({ k, type, source, target }) => ({ type, source, target, sentence: pair.two.sentence, probability: probabilityOf(oddsIn(parts, k)) }))
          .filter(({ probability }) => probability >= least).sort((a, b) => b.probability - a.probability);
      }));
    },
    oddsOf: ({ type, source, target }) => {
      const ends = [source.entity.id, target.entity.id];
      const seen = all.find(({ pair: { one, two } }) => ends.includes(one.argument.entity.id) && ends.includes(two.argument.entity.id));
      const known = seen && possibleClasses(seen.pair).find(possible => possible.type === type && (relationType(type).symmetric === true || possible.source.entity.id === source.entity.id));
      return seen && known ? oddsIn(sumsOf(seen, []), known.k) : 0;
    },
  };
}

/** The classes that the types of a pair allow, by their index, with the ends that each gives. */
export function possibleClasses({ one, two }: Pair): { readonly k: number; readonly type: RelationType; readonly source: Argument; readonly target: Argument }[] {
  return allowedBetween[one.argument.entity.type][two.argument.entity.type].map(k => {
    const { type, forward } = classes[k] as Class;
    return { k, type, source: (forward ? one : two).argument, target: (forward ? two : one).argument };
  });
}

/** The classes allowed between an entity of one type and, behind it in the text, one of another. */
const allowedBetween = byType(first => byType(second => classes.flatMap(({ type, forward }, k) => {
  const { from, to } = relationType(type);
  return from.includes(forward ? first : second) && to.includes(forward ? second : first) ? [k] : [];
})));

function byType<T>(value: (type: EntityType) => T): Readonly<Record<EntityType, T>> {
  return Object.fromEntries(entityTypeNames.map(type => [type, value(type)])) as Record<EntityType, T>;
}

/** Types whose source or target has, as a rule, but one relation of that kind in a passage: a product one maker, a person one post. */
const single: Readonly<Partial<Record<RelationType, 'source' | 'target'>>> = { HELD_POSITION_AT: 'source', LAUNCHED: 'target', OPERATES: 'target', ISSUED: 'target', SUBSIDIARY_OF: 'source', LISTED_ON: 'source' };
/** Members of one list are as good as equally likely. */
const equallyLikely = 0.15;

function withoutRivals(judgements: readonly Judgement[]): Judgement[] {
  const best = new Map<string, number>();
  const keyOf = (judgement: Judgement): string | null => {
    const end = single[judgement.type];
    return end ? `${judgement.type === 'OPERATES' ? 'LAUNCHED' : judgement.type} ${judgement[end].entity.id}` : null;
  };
  for (const judgement of judgements) {
    const key = keyOf(judgement);
    if (key !== null) best.set(key, Math.max(best.get(key) ?? 0, judgement.probability));
  }
  return judgements.filter(judgement => { const key = keyOf(judgement); return key === null || judgement.probability >= (best.get(key) ?? 0) - equallyLikely; });
}
