import { compareCodePoints } from './code-point-order.js';

/** JSON of a plain value with object keys in code point order and absent members left out: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** A copy, which JSON.stringify writes sooner than it asks a function about each member. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const members = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(members).sort(compareCodePoints)) copy[name] = inOrder(members[name]);
  return copy;
}
