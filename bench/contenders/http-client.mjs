/** Asks a GraphQL server over connections that stay open, at as little cost as Node's own client has. */
import { Agent, request } from 'node:http';

export function httpClient(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const url = new URL('/graphql', address);

  /** The bytes of the answer; rejects where it has errors. */
  const post = (body, headers = {}) => new Promise((resolve, reject) => {
    const sent = request({ agent, host: url.hostname, port: url.port, path: url.pathname, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, answer => {
      const chunks = [];
      answer.on('data', chunk => chunks.push(chunk)).on('end', () => {
        const bytes = Buffer.concat(chunks);
        if (answer.statusCode === 200 && !bytes.subarray(0, 20).includes('"errors"')) resolve(bytes);
        else reject(new Error(`${answer.statusCode} ${bytes.toString().slice(0, 500)}`));
      }).on('error', reject);
    });
    // A connection that idled too long was closed by the server just now: ask again on another.
    sent.on('error', error => { if (sent.reusedSocket && error.code === 'ECONNRESET') post(body, headers).then(resolve, reject); else reject(error); });
    sent.end(body);
  });
  return { post, close: () => { agent.destroy(); } };
}
