/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver types its options as classes and takes literals. */
/** A Neo4j server over Bolt, through its official driver. */
import neo4j, { type Driver, type Neo4jError, type Session } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChronicleError, storeError, type StoreErrorCode } from '../errors.js';
import type { CypherDriver, Parameters, Row, Run } from './cypher-driver.js';
import { withTimeLimit } from './time-limit.js';

export interface Neo4jSettings {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  /** The server's default database where absent. */
  readonly database?: string;
  readonly timeoutMs: number;
}

/** Waits before the second, third … attempt, in milliseconds. */
const retryDelays = [50, 200, 800, 2000] as const;

/**
 * Connects and asks for one row, so that an unreachable server, a refused password, expired credentials and a missing database are told
 * apart at once.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<CypherDriver> {
  const driver = connect(settings);
  // A session keeps each result it gave until it is dropped, so every call has a session of its own; that costs nothing.
  const openSession = (access: 'READ' | 'WRITE'): Session =>
    driver.session({ defaultAccessMode: access, ...(settings.database === undefined ? {} : { database: settings.database }) });

  const readOnce: Run = (text, parameters) => withSession(openSession('READ'), session =>
    // Closing the session ends the query on the server at once; the server's own limit, which it looks at now and then, stands behind.
    withTimeLimit(settings.timeoutMs, rows(withoutStack(() => session.run(onOneLine(text), toNeo4j(parameters), { timeout: settings.timeoutMs }))), () => void session.close()));

  try {
    await readOnce('RETURN 1');
  } catch (error) {
    await driver.close();
    throw translate(error, settings);
  }

  return {
    kind: 'neo4j',
    read: (text, parameters) => retrying(settings, () => readOnce(text, parameters)),
    define: text => retrying(settings, () => withSession(openSession('WRITE'), async session => { await session.run(text); })),
    transaction: work => retrying(settings, () => withSession(openSession('WRITE'), async session => {
      const transaction = await session.beginTransaction();
      try {
        const result = await work((text, parameters) => rows(transaction.run(text, toNeo4j(parameters))));
        await transaction.commit();
        return result;
      } finally {
        await transaction.close();
      }
    })),
    close: () => driver.close(),
  };
}

function connect(settings: Neo4jSettings): Driver {
  const auth = settings.user === undefined && settings.password === undefined ? undefined : neo4j.auth.basic(settings.user ?? 'neo4j', settings.password ?? '');
  try {
    // All numbers here are doubles in JSON anyway, so the driver may give numbers instead of its own integer objects. Nobody is told how it is used.
    return neo4j.driver(settings.uri, auth, { disableLosslessIntegers: true, telemetryDisabled: true, connectionTimeout: Math.min(settings.timeoutMs, 10_000) });
  } catch (error) {
    throw storeError('BAD_STORE_URI', `"${settings.uri}" is no address of a Neo4j server: ${messageOf(error)}.`, 'Write it as neo4j://host:7687 or bolt://host:7687.', error);
  }
}

async function withSession<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/** The driver keeps with each result where it was asked for, as text, in case it fails; `translate` says more, and this costs a tenth of a small read. */
function withoutStack<T>(begin: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The driver writes 1,400 bytes at a time: without line breaks and indents most of our reads are one write instead of two. No text in a statement has a line break. */
const onOneLine = (text: string): string => text.replace(/\n\s*/g, ' ');

async function rows(result: ReturnType<Session['run']>): Promise<readonly Row[]> {
  return (await result).records.map(record => record.toObject() as Row);
}

/** JavaScript numbers go as floats, which LIMIT does not take: whole numbers at the top level go as integers. */
function toNeo4j(parameters: Parameters = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Number.isSafeInteger(value) ? neo4j.int(value as number) : value]));
}

/** Auto-commit does not retry by itself. Whether a failure may pass is the driver's word, not the code's. */
async function retrying<T>(settings: Neo4jSettings, attempt: () => Promise<T>): Promise<T> {
  for (const delay of retryDelays) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayPass(error)) throw translate(error, settings);
      await sleep(delay);
    }
  }
  try {
    return await attempt();
  } catch (error) {
    throw translate(error, settings);
  }
}

function mayPass(error: unknown): boolean {
  // A statement that was too big for the server's memory would be so again, though it is flagged retryable.
  return isNeo4jError(error) && error.retryable && error.code !== 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
}

function translate(error: unknown, settings: Neo4jSettings): unknown {
  if (error instanceof ChronicleError || !isNeo4jError(error)) return error;
  const { code, message, action } = explain(error, settings);
  return storeError(code, message, action, error);
}

function explain(error: Neo4jError, { uri, user, database }: Neo4jSettings): { code: StoreErrorCode; message: string; action: string } {
  switch (error.code) {
    case neo4j.error.SERVICE_UNAVAILABLE:
    case neo4j.error.SESSION_EXPIRED:
      return { code: 'STORE_UNREACHABLE', message: `No Neo4j server answers at ${uri}: ${error.message}.`, action: 'Start it (docker compose up -d neo4j), or correct the address (--store, NEO4J_URI).' };
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return { code: 'STORE_PASSWORD_REFUSED', message: `Neo4j at ${uri} refused the user ${user ?? '(none)'} or the password.`, action: 'Set NEO4J_USER and NEO4J_PASSWORD to what the server was set up with.' };
    case 'Neo.ClientError.Security.CredentialsExpired':
      return { code: 'STORE_CREDENTIALS_EXPIRED', message: `Neo4j at ${uri} wants the first password of user ${user ?? ''} to be changed.`, action: "Run ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new' on its database `system`, then set NEO4J_PASSWORD." };
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return { code: 'STORE_DATABASE_MISSING', message: `Neo4j at ${uri} has no database "${database ?? ''}".`, action: 'Correct NEO4J_DATABASE, or leave it out for the default database.' };
    case 'Neo.ClientError.Transaction.TransactionTimedOut':
    case 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration':
    case 'Neo.ClientError.Transaction.Terminated':
      return { code: 'STORE_TIMEOUT', message: `Neo4j at ${uri} stopped a statement at its time limit.`, action: 'Ask for less at once (a smaller page, a narrower filter), or raise the time limit.' };
    default:
      return { code: 'STORE_FAILED', message: `Neo4j at ${uri} refused a statement: ${error.message} (${error.code}).`, action: "Look at the server's log; if nothing is wrong there, please report it." };
  }
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
