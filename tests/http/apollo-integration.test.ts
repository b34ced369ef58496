/** Apollo's own tests of what an HTTP integration must do, run against our handler. */
import type { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { graphqlHandler } from '../../src/http/graphql-handler.js';
import { httpServer } from '../../src/http/http-server.js';

type CreateServer = Parameters<typeof defineIntegrationTestSuite>[0];
type Config = Parameters<CreateServer>[0];
type SuiteServer = Awaited<ReturnType<CreateServer>>['server'];

// The suite refuses any ApolloServer but the very one that it was installed with, which may be a patch version away from ours.
const suite = createRequire(import.meta.url).resolve('@apollo/server-integration-testsuite');
const apolloOfSuite = createRequire(suite).resolve('@apollo/server').replace('/cjs/', '/esm/');
const { ApolloServer: ServerOfSuite } = await import(apolloOfSuite) as { ApolloServer: new (config: Config) => SuiteServer };

defineIntegrationTestSuite(async (config, options) => {
  const drain = { serverWillStart: (service: never) => ApolloServerPluginDrainHttpServer({ httpServer: http }).serverWillStart?.(service) ?? Promise.resolve() };
  const server = new ServerOfSuite({ ...config, plugins: [...config.plugins ?? [], drain] });
  const graphql = graphqlHandler(server as unknown as ApolloServer, (_request, _question, compute) => compute(options?.context ?? (() => Promise.resolve({}))), 10_000_000);
  const http: Server = httpServer({ exact: { '/': graphql }, other: () => null }, () => undefined);
  await server.start();
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return { server, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` };
});
