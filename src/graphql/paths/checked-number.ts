import { badInput } from '../bad-input.js';

/** An argument that must lie within bounds. Throws BAD_USER_INPUT where it does not. */
export function checkedNumber(name: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw badInput(`${name} is ${value}.`, `Give a number from ${least} to ${most}.`);
  return value;
}
