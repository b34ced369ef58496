/**
 * The data version: the sum, modulo 2^128, of the first 16 bytes of the SHA-256 of each fact's canonical JSON, as 32 hexadecimal digits.
 * A sum has no order, so neither the order of import nor the store matters, and each write moves it by what it adds and takes away.
 */
import { createHash } from 'node:crypto';

const modulus = 1n << 128n;

/** The version of a store without facts. */
export const emptyVersion = '0'.repeat(32);

/** The version after facts (as canonical JSON) were added and removed. */
export function moveVersion(version: string, added: Iterable<string>, removed: Iterable<string>): string {
  let sum = BigInt(`0x${version}`);
  for (const fact of added) sum += weight(fact);
  for (const fact of removed) sum -= weight(fact);
  return (((sum % modulus) + modulus) % modulus).toString(16).padStart(32, '0');
}

function weight(fact: string): bigint {
  return BigInt(`0x${createHash('sha256').update(fact).digest('hex').slice(0, 32)}`);
}
