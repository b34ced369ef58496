/** GET answers may be kept by clients and proxies: they carry an ETag by data version and question, and who has that one gets 304. */
import type { ApolloServerPlugin } from '@apollo/server';
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from '../http/answer.js';
import type { Context, Shared } from './context.js';

interface Question {
  /** The part of the address from `?` on. */
  readonly search: string;
  readonly accept: string;
}

/** Changes when the data, the program or the question does. */
function etagOf(dataVersion: string, programVersion: string, { search, accept }: Question): string {
  return `"${createHash('sha256').update(JSON.stringify([dataVersion, programVersion, search, accept])).digest('base64url')}"`;
}

/** `no-cache`: keep it, and ask each time whether it still holds. */
function headersFor(etag: string): Readonly<Record<string, string>> {
  return { etag, 'cache-control': 'no-cache', vary: 'accept' };
}

/** 304 where the client has the answer to a GET request already; null where it has to be computed. A store that fails is no match. */
export async function answerIfUnchanged({ store, programVersion }: Shared, { method, headers }: IncomingMessage, { search }: URL): Promise<Answer | null> {
  const held = headers['if-none-match'];
  if (method !== 'GET' || held === undefined) return null;
  const dataVersion = await store.dataVersion().catch(() => null);
  if (dataVersion === null) return null;
  const etag = etagOf(dataVersion, programVersion, { search, accept: headers.accept ?? '' });
  // A proxy that compresses marks the tag as weak.
  const tags = held.split(',').map(tag => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) ? { status: 304, headers: headersFor(etag), body: '' } : null;
}

/** Puts the ETag on answers to GET requests that have no errors. */
export const etagPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: async ({ request: { http }, response, contextValue }) => {
      if (http?.method !== 'GET' || response.body.kind !== 'single' || response.body.singleResult.errors !== undefined) return;
      const dataVersion = await contextValue.dataVersion().catch(() => null);
      if (dataVersion === null) return;
      const etag = etagOf(dataVersion, contextValue.shared.programVersion, { search: http.search, accept: http.headers.get('accept') ?? '' });
      for (const [name, value] of Object.entries(headersFor(etag))) response.http.headers.set(name, value);
    },
  }),
};
