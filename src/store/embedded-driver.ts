/** The embedded store: Grafeo in this process, in memory or in one file. */
import grafeo from '@grafeo-db/js';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ChronicleError, storeError } from '../errors.js';
import type { CypherDriver, Parameters, Row, Run } from './cypher-driver.js';
import { takingTurns } from './taking-turns.js';
import { withTimeLimit } from './time-limit.js';

/** How often what was written moves from the log into the file: Grafeo does not do so by itself. */
const checkpoints = { intervalMs: 30_000, walBytes: 64 * 1024 * 1024 };

/**
 * Opens the database in `file`, made with its folder where there is none; in memory where `file` is null.
 * One process can have a file open. Throws STORE_IN_USE, STORE_DAMAGED or STORE_NOT_WRITABLE.
 */
export function openEmbedded(file: string | null, timeoutMs: number): CypherDriver {
  const database = file === null ? grafeo.GrafeoDB.create() : openFile(resolve(file));
  // Parallel writers would end in conflicts.
  const inTurn = takingTurns();

  const run = async (executor: Pick<grafeo.Transaction, 'executeCypher'>, text: string, parameters: Parameters = {}): Promise<readonly Row[]> => {
    try {
      return (await executor.executeCypher(text, parameters)).toArray() as readonly Row[];
    } catch (error) {
      throw storeError('STORE_FAILED', `The embedded store refused a statement: ${messageOf(error)}.`, 'This is a fault of chronicle-graph: please report it.', error);
    }
  };

  return {
    kind: 'embedded',
    // Grafeo cannot cancel a statement: at the limit the caller is let go, the statement ends in the background.
    read: (text, parameters) => withTimeLimit(timeoutMs, run(database, text, parameters)),
    define: text => inTurn(async () => { await run(database, text); }),
    transaction: work => inTurn(() => transact(database, work, run)),
    close: () => inTurn(() => { database.close(); return Promise.resolve(); }),
  };
}

type RunIn = (executor: grafeo.Transaction, text: string, parameters?: Parameters) => Promise<readonly Row[]>;

async function transact<T>(database: grafeo.GrafeoDB, work: (run: Run) => Promise<T>, run: RunIn): Promise<T> {
  const transaction = database.beginTransaction();
  const oneByOne = takingTurns();
  try {
    const result = await work((text, parameters) => oneByOne(() => run(transaction, text, parameters)));
    transaction.commit();
    return result;
  } catch (error) {
    // Where one of several statements failed, others are still on their way: Grafeo refuses to undo what still runs.
    await oneByOne(() => { if (transaction.isActive) transaction.rollback(); return Promise.resolve(); });
    throw error;
  }
}

function openFile(file: string): grafeo.GrafeoDB {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const database = grafeo.GrafeoDB.create(file);
    database.setCheckpointTriggers(checkpoints);
    return database;
  } catch (error) {
    throw openingError(file, error);
  }
}

/** Grafeo has no code for each case: what it says decides. */
function openingError(file: string, error: unknown): ChronicleError {
  const message = messageOf(error);
  if (/cannot be locked|is locked/i.test(message)) {
    return storeError('STORE_IN_USE', `Another process has the store ${file} open.`,
      'Stop the other chronicle process, or use another file (--store FILE) or a Neo4j server, which many processes can share.', error);
  }
  if (/permission denied|read-only|EACCES|EROFS|ENOTDIR|EEXIST|not a directory|os error/i.test(message)) {
    return storeError('STORE_NOT_WRITABLE', `The store ${file} cannot be opened or made: ${message}.`, 'Choose a file in a folder you may write to (--store FILE).', error);
  }
  return storeError('STORE_DAMAGED', `The store ${file} is damaged, or is no store of chronicle-graph: ${message}.`,
    'Move the file away and import your sources or an export again; nothing was changed.', error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

