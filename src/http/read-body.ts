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

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The body as text. Rejects with `BodyError` where it is larger than `limit` bytes, compressed, or not UTF-8. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new BodyError(415, 'UNSUPPORTED_ENCODING', `The body is sent as ${encoding}. Send it uncompressed.`);
  const bytes = await bytesOf(request, limit);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BodyError(400, 'BAD_ENCODING', 'The body is not UTF-8.');
  }
}

/** By events: to iterate over a stream costs more than all the rest of a small request. */
function bytesOf(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const tooLarge = (): void => { reject(new BodyError(413, 'BODY_TOO_LARGE', `The body is larger than ${limit} bytes. Ask for less in one request, or raise the server's body limit.`)); };
    if (Number(request.headers['content-length'] ?? 0) > limit) { tooLarge(); return; }
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= limit) chunks.push(chunk);
      else { request.pause(); tooLarge(); }
    });
    request.once('end', () => { resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)); });
    request.once('error', reject);
    request.once('close', () => { if (!request.complete) reject(new Error('The client went away.')); });
  });
}
