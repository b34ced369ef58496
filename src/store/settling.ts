/**
 * Whether all data of a version can be read. Neo4j applies a commit bit by bit, the data version among the first: of 105,000 reads beside 706
 * commits, 2,136 saw the new version and old data, none the old version and new data (`npm run bench:torn`). So who writes says in a transaction of
 * its own, after the commit, that the version is settled, and no read may begin with another one.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CypherDriver, Parameters, Row } from './cypher-driver.js';
import { settledVersion } from './cypher/statement.js';
import { emptyVersion } from './data-version.js';

/** After how many milliseconds a version counts as settled though nobody says so: its writer was killed. */
const patience = 1_000;
/** How many milliseconds a version that was read counts as that of now. Who writes waits so long after a commit, so that who asks after the write sees it. */
export const lease = 20;
/** Milliseconds from one look to the next. */
const pause = 5;

const readVersions = `OPTIONAL MATCH (v:Meta {id: 'meta'}) RETURN ${settledVersion} AS before, v.dataVersion AS after`;

export class Settling {
  #latest = '';
  #since = 0;

  /** What a statement with the settled version wants to know. */
  get parameters(): Parameters {
    return { settled: performance.now() - this.#since > patience ? this.#latest : '' };
  }

  /** The version that a read began with, of the settled one before it and the latest after it; empty where it was not settled. */
  began({ before = null, after = null }: Row = {}): string {
    if (typeof before === 'string') return before;
    if (typeof after !== 'string') return emptyVersion;
    if (after !== this.#latest) [this.#latest, this.#since] = [after, performance.now()];
    return '';
  }

  /** The data version as of now, waited for until it is settled. */
  async version(driver: CypherDriver): Promise<string> {
    for (;;) {
      const [row] = await driver.read(readVersions, this.parameters);
      const version = this.began(row);
      if (version !== '') return version;
      await sleep(pause);
    }
  }
}
