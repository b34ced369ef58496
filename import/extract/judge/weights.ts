/** What the judge has learnt: for every feature a weight for each class, a relation type in one direction. Written by `npm run train`, never by hand. */
import { readFileSync } from 'node:fs';
import { relationType, relationTypeNames, type RelationType } from '../../../schema/ontology.js';
import { copyOf, tableOf } from '../weight-table.js';
import type { Features } from './features.js';

/** A relation type, and whether its source is the one that stands first in the text. Symmetric types have one class. */
export interface Class {
  readonly type: RelationType;
  readonly forward: boolean;
}

export const classes: readonly Class[] = relationTypeNames.flatMap(type => (relationType(type).symmetric === true ? [{ type, forward: true }] : [{ type, forward: true }, { type, forward: false }]));

/** Weights are hundredths of log odds, whole numbers, so that sums are the same on any machine in any order. */
export const unit = 100;

export interface Weights {
  /** Where the weights of a feature begin in the table, by its kind and its word. */
  readonly offsets: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly table: Int16Array;
}

/** Those that the product ships. */
export const shipped = readWeights(readFileSync(new URL('./weights.tsv', import.meta.url), 'utf8'));

/** Reads `kind<tab>word<tab>class weight class weight …`, a line each. */
export function readWeights(text: string): Weights {
  const offsets = new Map<string, Map<string, number>>();
  const lines = text.split('\n').filter(line => line !== '').map(line => line.split('\t') as [string, string, string]);
  const copies = new Map<string, string>();
  /** One string for all kinds that have the word. */
  const sharedCopyOf = (piece: string): string => { const copy = copies.get(piece) ?? copyOf(piece); copies.set(copy, copy); return copy; };
  lines.forEach(([kind, word], i) => {
    const ofKind = offsets.get(kind) ?? new Map<string, number>();
    if (ofKind.size === 0) offsets.set(sharedCopyOf(kind), ofKind);
    ofKind.set(sharedCopyOf(word), i * classes.length);
  });
  return { offsets, table: tableOf(lines.map(([, , values]) => values), classes.length) };
}

/** The sum of the weights of some features, for each class. */
export function weigh(features: Features, { offsets, table }: Weights = shipped): Int32Array {
  const sum = new Int32Array(classes.length);
  for (let i = 0; i < features.length; i += 2) {
    const offset = offsets.get(features[i] as string)?.get(features[i + 1] as string);
    if (offset !== undefined) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (table[offset + k] ?? 0);
  }
  return sum;
}
