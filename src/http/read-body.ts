import type { IncomingMessage } from 'node:http';

/** A body that was not read: the status to answer with, and what to say. */
export class BodyError extends Error {
  readonly status: 400 | 413 | 415;
  readonly code: string;

  constructor(status: BodyError['status'], code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The body as text. Throws `BodyError` where it is larger than `limit` bytes, compressed, or not UTF-8. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new BodyError(415, 'UNSUPPORTED_ENCODING', `The body is sent as ${encoding}. Send it uncompressed.`);
  const tooLarge = new BodyError(413, 'BODY_TOO_LARGE', `The body is larger than ${limit} bytes. Ask for less in one request, or raise the server's body limit.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BodyError(400, 'BAD_ENCODING', 'The body is not UTF-8.');
  }
}
