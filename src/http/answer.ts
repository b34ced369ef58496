import type { ServerResponse } from 'node:http';

/** What a route answers with. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | AsyncIterable<string>;
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: `${JSON.stringify(value)}\n` };
}

/** A refusal, in the shape of a GraphQL answer, so that a client has one way to read errors. */
export function refusal(status: number, code: string, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return json(status, { errors: [{ message, extensions: { code, ...more } }] });
}

/** Sends it; a HEAD request gets the head alone. */
export async function send(response: ServerResponse, { status, headers, body }: Answer, isHead: boolean): Promise<void> {
  const isWhole = typeof body === 'string' || body instanceof Uint8Array;
  // A length with 304 would be that of the answer which the client has.
  response.writeHead(status, { 'x-content-type-options': 'nosniff', ...headers, ...isWhole && status !== 304 ? { 'content-length': Buffer.byteLength(body) } : {} });
  if (isHead) response.end();
  else if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
  else {
    for await (const chunk of body) response.write(chunk);
    response.end();
  }
}
