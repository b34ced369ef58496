/** A small HTTP server: a table of routes, JSON for all that goes wrong, a line in the log for each request. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type Answer, refusal, send } from './answer.js';
import type { Log } from './log.js';

export type Route = (request: IncomingMessage, url: URL) => Promise<Answer> | Answer;

export interface Routes {
  /** By path. */
  readonly exact: Readonly<Record<string, Route>>;
  /** Asked for every other path; null means that there is nothing. */
  readonly other: (request: IncomingMessage, url: URL) => Answer | null;
}

export function httpServer(routes: Routes, log: Log): Server {
  // Most requests are to one of these as it is written here: reading the address would cost more than finding it.
  const known = new Map(Object.keys(routes.exact).map(path => [path, new URL(path, origin)]));
  return createServer((request, response) => {
    const began = performance.now();
    void answerTo(routes, request, known.get(request.url ?? '') ?? addressOf(request), log)
      .then(async answer => {
        await send(response, answer, request.method === 'HEAD');
        log({ method: request.method, path: pathOf(request), status: answer.status, ms: Math.round(performance.now() - began) });
      })
      .catch((error: unknown) => {
        log({ level: 'error', message: String(error) });
        response.destroy();
      });
  });
}

/** No part of an address that is asked for. */
const origin = 'http://server';

function addressOf({ url = '/' }: IncomingMessage): URL | null {
  return URL.canParse(`${origin}${url}`) ? new URL(`${origin}${url}`) : null;
}

async function answerTo({ exact, other }: Routes, request: IncomingMessage, url: URL | null, log: Log): Promise<Answer> {
  if (url === null) return refusal(400, 'BAD_REQUEST', 'The address is malformed.');
  const route = Object.hasOwn(exact, url.pathname) ? exact[url.pathname] : undefined;
  try {
    return route === undefined
      ? other(request, url) ?? refusal(404, 'NOT_FOUND', `There is nothing at ${url.pathname}. There is ${Object.keys(exact).join(', ')}.`)
      : await route(request, url);
  } catch (error) {
    log({ level: 'error', path: url.pathname, message: error instanceof Error ? error.stack ?? error.message : String(error) });
    return refusal(500, 'INTERNAL_SERVER_ERROR', 'The server failed at this; its log says why.');
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?')[0] ?? url;
}
