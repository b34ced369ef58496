/** The server: routes over a store. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphStore } from '../store/graph-store.js';
import { type Answer, json, refusal } from '../http/answer.js';
import { graphqlHandler } from '../http/graphql-handler.js';
import { httpServer } from '../http/http-server.js';
import { type Log, logToStderr } from '../http/log.js';
import { staticFiles } from '../http/static-files.js';
import { type Context, Shared } from './context.js';
import { fastAnswers, stringifyAnswer } from './execution/fast-answers.js';
import { errorFormatter } from './errors.js';
import { answerIfUnchanged, etagPlugin } from './http-cache.js';
import { KeptAnswers } from './kept-answers.js';
import { limitsPlugin } from './limits/plugin.js';
import { writtenSizeRule } from './limits/written-size.js';
import { extensionsPlugin, statusPlugin } from './plugins.js';
import { makeSchema, schemaText } from './schema.js';
import type { ServerSettings } from './settings.js';

export interface RunningServer {
  /** Where it answers, for example http://127.0.0.1:4000. */
  readonly url: string;
  /** Stops taking requests, finishes those under way, then resolves. The store stays open: who opened it closes it. */
  readonly close: () => Promise<void>;
}

/** Serves a store. Rejects where the port is taken (`EADDRINUSE`) or may not be used. */
export async function startServer(store: GraphStore, settings: ServerSettings, log: Log = logToStderr): Promise<RunningServer> {
  const shared = new Shared(store, settings.version, settings);
  const apollo = makeApollo(settings, log, () => http);
  const kept = new KeptAnswers(shared, settings.keptAnswers);
  const graphql = graphqlHandler<Context>(apollo, (request, question, compute) => kept.answer(request, question, compute), settings.bodyLimit);
  const files = staticFiles(settings.webFolder);
  const http: Server = httpServer({
    exact: {
      '/': request => files('/index.html', request) ?? refusal(404, 'NO_PLAYGROUND', 'The playground is not built. Run npm run build; /graphql answers without it.'),
      '/graphql': async (request, url) => wantsPage(request, url) ? { status: 303, headers: { location: '/' }, body: '' } : await answerIfUnchanged(shared, request, url) ?? graphql(request, url),
      '/healthz': () => json(200, { status: 'up' }),
      '/readyz': () => readiness(store),
      '/schema.graphql': () => ({ status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: schemaText }),
    },
    other: (request, url) => files(url.pathname, request),
  }, log);
  http.requestTimeout = settings.timeoutMs * 2;
  // Longer than proxies and clients keep an idle connection: who ends it first must not be the one that is being asked.
  http.keepAliveTimeout = 65_000;
  await apollo.start();
  http.listen(settings.port, settings.host);
  await once(http, 'listening');
  const { address, port, family } = http.address() as AddressInfo;
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`, close: () => apollo.stop() };
}

function makeApollo(settings: ServerSettings, log: Log, http: () => Server): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: makeSchema(),
    parseOptions: { maxLexicalTokens: settings.limits.tokens },
    validationRules: [writtenSizeRule(settings.limits)],
    introspection: settings.introspection,
    includeStacktraceInErrorResponses: false,
    stringifyResult: stringifyAnswer,
    // Signals are the command line's: it closes the store after the server.
    stopOnTerminationSignals: false,
    formatError: errorFormatter(error => { log({ level: 'error', message: error instanceof Error ? error.stack ?? error.message : String(error) }); }),
    plugins: [
      limitsPlugin(settings.limits),
      ...settings.fastAnswers ? [fastAnswers()] : [],
      extensionsPlugin,
      etagPlugin,
      statusPlugin,
      { serverWillStart: service => ApolloServerPluginDrainHttpServer({ httpServer: http() }).serverWillStart?.(service) ?? Promise.resolve() },
    ],
  });
}

/** A person who opens /graphql in a browser wants the playground. */
function wantsPage({ method, headers }: IncomingMessage, { searchParams }: URL): boolean {
  return method === 'GET' && !searchParams.has('query') && (headers.accept ?? '').includes('text/html');
}

async function readiness(store: GraphStore): Promise<Answer> {
  try {
    return json(200, { status: 'ready', dataVersion: await store.dataVersion() });
  } catch (error) {
    return refusal(503, 'NOT_READY', `The store does not answer: ${error instanceof Error ? error.message : String(error)}`);
  }
}
