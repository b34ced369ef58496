import { createConnection, createServer, type Socket } from 'node:net';
import type { Neo4jAddress } from './borrow.js';

/** A way to a Neo4j server that can be cut: `cut` breaks all connections that are open; new ones go through. */
export async function proxyTo(address: Neo4jAddress): Promise<{ readonly address: Neo4jAddress; readonly cut: () => void; readonly close: () => void }> {
  const { hostname, port } = new URL(address.uri);
  const open = new Set<Socket>();
  const cut = (): void => { for (const socket of open) socket.destroy(); };
  const server = createServer(client => {
    const upstream = createConnection(Number(port), hostname);
    for (const [one, other] of [[client, upstream], [upstream, client]] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => one.destroy());
      one.on('close', () => { open.delete(one); other.destroy(); });
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const own = (server.address() as { readonly port: number }).port;
  return { address: { ...address, uri: `bolt://127.0.0.1:${own}` }, cut, close: () => { cut(); server.close(); } };
}
