/** When two names are the same to the scorer: as `score.py` of the gold set has it. */

const legalForm = /(?<![\p{L}\p{N}_])(?:co|company|ltd|limited|inc|incorporated|corp|corporation|plc|llc)(?![\p{L}\p{N}_])/gu;

/** NFKC, lower case, without punctuation, legal forms and a leading article. */
export function normalName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/["“”.,!()?]/g, ' ').replace(legalForm, ' ')
    .replace(/^\s*the\s+/, '').replace(/\s+/g, ' ').trim();
}

/** Names that count as one whatever a milestone says: canonical name to aliases. */
export type AliasTable = Readonly<Record<string, readonly string[]>>;

export function normalAliases(table: AliasTable): ReadonlyMap<string, ReadonlySet<string>> {
  const normal = new Map<string, Set<string>>();
  for (const [name, aliases] of Object.entries(table)) {
    const key = normalName(name);
    const known = normal.get(key) ?? new Set<string>();
    for (const alias of [name, ...aliases]) known.add(normalName(alias));
    normal.set(key, known);
  }
  return normal;
}
