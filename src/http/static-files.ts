/** Files that were built once: read from disk as they are, compressed beforehand. */
import type { IncomingMessage } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Answer } from './answer.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.ttf': 'font/ttf', '.woff2': 'font/woff2', '.json': 'application/json; charset=utf-8',
};

/** The page talks to this server alone. Monaco sets styles by script. */
const pageSecurity = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self'; font-src 'self' data:; frame-ancestors 'self'";

export type StaticFiles = (path: string, request: IncomingMessage) => Answer | null;

/**
 * The files of a folder by their path; null for a path that is none of them. Files whose name carries a hash (`name.HASH.ext`) never
 * change. A folder that is not there has no files.
 */
export function staticFiles(folder: URL): StaticFiles {
  const names = new Set(list(folder));
  return (path, { headers }) => {
    const name = path.slice(1);
    const type = types[extname(name)];
    if (!names.has(name) || type === undefined) return null;
    const isZipped = names.has(`${name}.gz`) && (headers['accept-encoding'] ?? '').includes('gzip');
    return {
      status: 200,
      headers: {
        'content-type': type,
        'cache-control': /[.-][0-9A-Z]{8}\.\w+$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...isZipped ? { 'content-encoding': 'gzip' } : {},
        ...type.startsWith('text/html') ? { 'content-security-policy': pageSecurity } : {},
      },
      body: readFileSync(new URL(isZipped ? `${name}.gz` : name, folder)),
    };
  };
}

function list(folder: URL): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true }).map(name => name.toString().replaceAll('\\', '/'));
  } catch {
    return [];
  }
}
