import type { CypherDriver, Parameters, Row } from './cypher-driver.js';
import { plainText, rowsFound, type Statement, versionedText } from './cypher/statement.js';
import type { CurrentVersion } from './current-version.js';
import { emptyVersion } from './data-version.js';
import type { Settling } from './settling.js';

export type Read = (statement: Statement, parameters?: Parameters) => Promise<readonly Row[]>;

/** Runs statements that read; `saw` is told the data version before and after each. */
export function witnessedReads(driver: CypherDriver, version: CurrentVersion, settling: Settling, saw?: (version: string) => void): Read {
  const plain: Read = (statement, parameters) => driver.read(plainText(statement), { ...statement.parameters, ...parameters });
  if (saw === undefined) return plain;
  if (driver.kind === 'embedded') {
    return async (statement, parameters) => {
      saw(await version.now());
      const rows = await plain(statement, parameters);
      saw(await version.now());
      return rows;
    };
  }
  return async (statement, parameters) => {
    const [row] = await driver.read(versionedText(statement), { ...statement.parameters, ...parameters, ...settling.parameters });
    saw(settling.began(row));
    saw(typeof row?.['after'] === 'string' ? row['after'] : emptyVersion);
    return rowsFound(statement, row?.['found']);
  };
}
