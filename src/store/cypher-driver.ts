/** The thin layer under the Cypher store: it sends text and parameters, and knows nothing of the domain. */

/** A value that both stores take as a parameter and give back in a row. */
export type CypherValue = null | boolean | number | string | readonly CypherValue[] | { readonly [key: string]: CypherValue };
export type Parameters = Readonly<Record<string, CypherValue>>;
export type Row = Readonly<Record<string, CypherValue>>;

/** Runs one statement and gives its rows. */
export type Run = (text: string, parameters?: Parameters) => Promise<readonly Row[]>;

export interface CypherDriver {
  readonly kind: 'embedded' | 'neo4j';
  /** One statement that reads, in a transaction of its own: retried where the failure may pass, stopped at the time limit. */
  readonly read: Run;
  /** One statement that changes the schema, outside a transaction of data. */
  readonly define: (text: string) => Promise<void>;
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects. `work` may be run again after a failure that
   * may pass, among them a commit whose answer was lost; it has to notice by itself that it has been done already. Statements that it hands in
   * at once are run one after the other, in their order.
   */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
