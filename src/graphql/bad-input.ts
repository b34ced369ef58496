import { ChronicleError } from '../errors.js';

/** An argument that makes no sense: what was wrong, and what to write instead. */
export function badInput(message: string, action: string): ChronicleError<'BAD_USER_INPUT'> {
  return new ChronicleError('BAD_USER_INPUT', message, action);
}
