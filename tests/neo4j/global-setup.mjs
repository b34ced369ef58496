/**
 * Lends the one Neo4j server to one test file at a time. It is started when the first file asks, so that runs without such a file do not
 * wait for it. A file asks by opening a connection to this process, is given the server's address as a line of JSON when it is its turn,
 * and gives it back by closing the connection, or by dying. Not TypeScript, as Jest does not map imports here.
 */
import { createServer } from 'node:net';
import { startNeo4j } from './server.mjs';

/** @type {import('node:net').Server | undefined} */
let lender;
/** @type {Promise<import('./server.mjs').Neo4jServer> | undefined} */
let server;

export default async function setUp() {
  /** @type {import('node:net').Socket[]} */
  const waiting = [];
  /** @type {import('node:net').Socket | undefined} */
  let lentTo;

  const lend = async () => {
    if (lentTo !== undefined) return;
    lentTo = waiting.shift();
    if (lentTo === undefined) return;
    server ??= startNeo4j();
    const started = await server;
    lentTo.write(`${JSON.stringify('missing' in started ? started : started.address)}\n`);
  };

  lender = createServer(socket => {
    waiting.push(socket);
    socket.on('error', () => { socket.destroy(); });
    socket.on('close', () => {
      if (waiting.includes(socket)) waiting.splice(waiting.indexOf(socket), 1);
      if (lentTo === socket) lentTo = undefined;
      void lend();
    });
    void lend();
  });
  await new Promise(resolve => lender.listen(0, '127.0.0.1', resolve));
  const address = lender.address();
  process.env.CHRONICLE_TEST_NEO4J_LENDER = String(address.port);
}

export async function tearDown() {
  lender?.close();
  if (server === undefined) return;
  const started = await server;
  if ('missing' in started) process.stderr.write(`\nThe Neo4j half of the tests was skipped: ${started.missing}.\n`);
  else await started.stop();
}
