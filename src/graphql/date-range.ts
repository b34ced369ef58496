import { badInput } from './bad-input.js';
import { given } from './given.js';

export interface DateRangeInput {
  readonly start?: string | null;
  readonly end?: string | null;
}

/** A stretch of days, either end open. Throws BAD_USER_INPUT where it ends before it begins. */
export function toStretch({ start, end }: DateRangeInput): { readonly start?: string; readonly end?: string } {
  if (typeof start === 'string' && typeof end === 'string' && start > end) {
    throw badInput(`The stretch from ${start} to ${end} ends before it begins.`, 'Exchange start and end.');
  }
  return given({ start, end });
}
