/** A name as it is looked up and sorted: lower case, accents and compatibility forms dropped, runs of white space one blank. */
export function nameKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
