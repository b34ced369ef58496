/** Apollo over node:http, by its documented integration interface. */
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import { type Answer, refusal } from './answer.js';
import { BodyError, readBody } from './read-body.js';

/** Answers a GraphQL request; `makeContext` makes what its resolvers share. */
export function graphqlHandler<Context extends BaseContext>(server: ApolloServer<Context>, makeContext: (request: IncomingMessage) => Promise<Context>, bodyLimit: number): (request: IncomingMessage, url: URL) => Promise<Answer> {
  return async (request, url) => {
    let body: unknown;
    try {
      body = await parsedBody(request, bodyLimit);
    } catch (error) {
      if (error instanceof BodyError) return { ...refusal(error.status, error.code, error.message), ...error.status === 413 ? closing : {} };
      throw error;
    }
    const { status = 200, headers, body: answer } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers: toHeaderMap(request), search: url.search, body },
      context: () => makeContext(request),
    });
    return { status, headers: Object.fromEntries(headers), body: answer.kind === 'complete' ? answer.string : answer.asyncIterator };
  };
}

/** The rest of a body that is too large is not read, so the connection cannot be used again. */
const closing = { headers: { 'content-type': 'application/json; charset=utf-8', connection: 'close' } };

async function parsedBody(request: IncomingMessage, limit: number): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const text = await readBody(request, limit);
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? '')) return text === '' ? undefined : text;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new BodyError(400, 'BAD_REQUEST', `The body is no JSON: ${(error as Error).message}`);
  }
}

function toHeaderMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
