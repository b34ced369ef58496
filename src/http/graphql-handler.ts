/** Apollo over node:http, by its documented integration interface. */
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import { type Answer, refusal } from './answer.js';
import { BodyError, readBody } from './read-body.js';

/** A request, read. */
export interface Question {
  /** The part of the address from `?` on. */
  readonly search: string;
  /** The body's text; empty for GET. */
  readonly body: string;
}

/** Answers a question in one context, or as it was answered before. */
export type Answering<Context> = (request: IncomingMessage, question: Question, compute: (context: () => Promise<Context>) => Promise<Answer>) => Promise<Answer>;

/** Answers a GraphQL request; `answering` makes what its resolvers share, or knows the answer. */
export function graphqlHandler<Context extends BaseContext>(server: ApolloServer<Context>, answering: Answering<Context>, bodyLimit: number): (request: IncomingMessage, url: Pick<URL, 'search'>) => Promise<Answer> {
  return async (request, { search }) => {
    const method = (request.method ?? 'GET').toUpperCase();
    try {
      const hasBody = method !== 'GET' && method !== 'HEAD';
      const body = hasBody ? await readBody(request, bodyLimit) : '';
      return await answering(request, { search, body }, async context => {
        const { status = 200, headers, body: answer } = await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method, headers: toHeaderMap(request), search, body: hasBody ? parsed(request, body) : undefined },
          context,
        });
        return { status, headers: Object.fromEntries(headers), body: answer.kind === 'complete' ? answer.string : answer.asyncIterator };
      });
    } catch (error) {
      if (error instanceof BodyError) return { ...refusal(error.status, error.code, error.message), ...error.status === 413 ? closing : {} };
      throw error;
    }
  };
}

/** The rest of a body that is too large is not read, so the connection cannot be used again. */
const closing = { headers: { 'content-type': 'application/json; charset=utf-8', connection: 'close' } };

function parsed(request: IncomingMessage, text: string): unknown {
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
