/** @neo4j/graphql behind Apollo and Express 5, as its documentation has it. Prints its address. */
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import { typeDefs } from '../questions/library.mjs';

const { uri, user, password } = JSON.parse(process.argv[2]);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
await server.start();
const http = express().use('/graphql', express.json(), expressMiddleware(server, { context: () => Promise.resolve({}) })).listen(0, '127.0.0.1', () => { console.log(`http://127.0.0.1:${http.address().port}`); });
