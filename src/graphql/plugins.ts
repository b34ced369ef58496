import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/**
 * Puts into the extensions of every answer that was computed from data the data version, and for names that nobody has who may have been
 * meant; a request that is refused reads nothing.
 */
export const extensionsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () => {
    let version: Promise<string | null> | undefined;
    return Promise.resolve({
      executionDidStart: ({ contextValue }) => {
        // Read first: an answer may be newer than the version it states, never older. A store that fails says so in the fields.
        version = contextValue.dataVersion().catch(() => null);
        return Promise.resolve();
      },
      willSendResponse: async ({ response: { body }, contextValue: { unknownNames } }) => {
        if (version === undefined || body.kind !== 'single') return;
        const dataVersion = await version;
        body.singleResult.extensions = { ...body.singleResult.extensions, dataVersion, ...unknownNames.length === 0 ? {} : { unknownNames } };
      },
    });
  },
};

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
