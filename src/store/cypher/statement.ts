import type { CypherValue, Parameters, Row } from '../cypher-driver.js';

/** A statement that reads: its clauses, and what it returns, by column. */
export interface Statement {
  readonly clauses: string;
  readonly returns: Readonly<Record<string, string>>;
  readonly parameters?: Parameters;
}

/** The statement as it is. */
export function plainText({ clauses, returns }: Statement): string {
  return `${clauses}\nRETURN ${Object.entries(returns).map(([name, value]) => `${value} AS ${name}`).join(', ')}`;
}

/** The data version of `v` where all its data can be read, else null: its writer has said so, or it is the parameter `settled` (`Settling`). */
export const settledVersion = 'CASE WHEN v.dataVersion IN [coalesce(v.settledVersion, v.dataVersion), $settled] THEN v.dataVersion END';

/**
 * The statement with the settled data version before and the latest after it, for a store to which others may write meanwhile: one row, with
 * all rows of the statement in it. Where both versions are the same, so were the data.
 */
export function versionedText(statement: Statement): string {
  const text = texts.get(statement) ?? versioned(statement);
  texts.set(statement, text);
  return text;
}

const texts = new WeakMap<Statement, string>();

function versioned({ clauses, returns }: Statement): string {
  return `OPTIONAL MATCH (v:Meta {id: 'meta'}) WITH ${settledVersion} AS before
CALL () {
${clauses}
RETURN collect([${Object.values(returns).join(', ')}]) AS found
}
CALL () { OPTIONAL MATCH (v:Meta {id: 'meta'}) RETURN v.dataVersion AS after }
RETURN before, found, after`;
}

/** The rows of a versioned statement as the plain one has them. */
export function rowsFound({ returns }: Statement, found: CypherValue | undefined): readonly Row[] {
  const names = Object.keys(returns);
  return ((found ?? []) as readonly (readonly CypherValue[])[]).map(values => Object.fromEntries(names.map((name, place) => [name, values[place] ?? null])));
}
