/** The one place where errors become answers: everyone gets `extensions.code`, nobody a stack. */
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ChronicleError } from '../errors.js';

/** Reports what nobody expected, for the log of the server. */
export type Report = (error: unknown) => void;

/** An error of ours keeps its code and says what to do; one of GraphQL stays; any other says only that the server is at fault. */
export function errorFormatter(report: Report): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof ChronicleError) {
      const { message, action, code } = cause as ChronicleError;
      return { ...formatted, message: `${message} ${action}`, extensions: { code, action } };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    report(cause);
    return { ...formatted, message: 'The server failed at this; its log says why.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}
