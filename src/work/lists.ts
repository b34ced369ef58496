/** What one does with long lists, in steps. */
import type { Work } from './work.js';

/** How many items are handled in a step. */
const stepSize = 500;

/** How many items are looked at in a step where what is done with each is small: to stop costs more than most of that. */
const itemsAStep = 20;

/** The items in order; equal ones stay as they stood. Runs are sorted and then merged two by two. */
export function* sorted<T>(items: Iterable<T>, compare: (a: T, b: T) => number): Work<T[]> {
  let from = [...items];
  for (let start = 0; start < from.length; start += stepSize) {
    const run = from.slice(start, start + stepSize).sort(compare);
    for (const [place, item] of run.entries()) from[start + place] = item;
    yield;
  }
  let to = new Array<T>(from.length);
  for (let size = stepSize; size < from.length; size *= 2) {
    for (let start = 0; start < from.length; start += 2 * size) yield* merge(from, to, { start, middle: Math.min(start + size, from.length), end: Math.min(start + 2 * size, from.length) }, compare);
    [from, to] = [to, from];
  }
  return from;
}

function* merge<T>(from: readonly T[], to: T[], { start, middle, end }: { readonly start: number; readonly middle: number; readonly end: number }, compare: (a: T, b: T) => number): Work<void> {
  let [left, right] = [start, middle];
  for (let place = start; place < end; place++) {
    const isLeft = left < middle && (right >= end || compare(from[left] as T, from[right] as T) <= 0);
    to[place] = from[isLeft ? left++ : right++] as T;
    if (place % stepSize === 0) yield;
  }
}

/** The items by key, keys and items in the order they came in; no group is empty. */
export function* grouped<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): Work<ReadonlyMap<Key, readonly [T, ...T[]]>> {
  const groups = new Map<Key, [T, ...T[]]>();
  let done = 0;
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
    if (++done % itemsAStep === 0) yield;
  }
  return groups;
}

/** What each item becomes: none, one or several. */
export function* flatMapped<T, U>(items: Iterable<T>, become: (item: T) => readonly U[]): Work<U[]> {
  const all: U[] = [];
  let done = 0;
  for (const item of items) {
    for (const one of become(item)) all.push(one);
    if (++done % itemsAStep === 0) yield;
  }
  return all;
}
