import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { storeError } from '../errors.js';
import type { Context } from './context.js';

/**
 * Puts into the extensions of every answer that was computed from data the data version, and for names that nobody has who may have been
 * meant; a request that is refused reads nothing. What was read while others wrote is no answer.
 */
export const extensionsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: async ({ response: { body }, contextValue, operation }) => {
      if (body.kind !== 'single' || operation === undefined || body.singleResult.data === undefined) return;
      // A store that fails says so in the fields.
      const dataVersion = await contextValue.dataVersion().catch(() => null);
      const { unknownNames, witness } = contextValue;
      if (!witness.isConsistent) body.singleResult = { errors: [changed.toJSON()] };
      else body.singleResult.extensions = { ...body.singleResult.extensions, dataVersion, ...unknownNames.length === 0 ? {} : { unknownNames } };
    },
  }),
};

const { message, action, code } = storeError('STORE_CHANGED', 'Others wrote to the store all the while.', 'Ask again.');
const changed = new GraphQLError(`${message} ${action}`, { extensions: { code, action } });

/**
 * GraphQL over HTTP: a client that does not accept `application/graphql-response+json` reads the body only where the status is 200, so a
 * request that could not be parsed or validated gets its errors with 200.
 */
export const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ request, response }) => {
      const accepts = request.http?.headers.get('accept') ?? '';
      const codes = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []).map(error => error.extensions?.['code']) : [];
      // A body that is no GraphQL request at all (BAD_REQUEST) stays a 400.
      if (response.http.status === 400 && !codes.includes('BAD_REQUEST') && !accepts.includes('application/graphql-response+json')) response.http.status = 200;
      return Promise.resolve();
    },
  }),
};
