import { compareCodePoints } from './code-point-order.js';

/** JSON of a plain value with object keys in code point order and absent members left out: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => compareCodePoints(a, b)))
      : member);
}
