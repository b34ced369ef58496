/** The one place where errors become answers: everyone gets `extensions.code`, nobody a stack. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ChronicleError } from '../errors.js';
import { limitError } from './limits/limits.js';

/** Reports what nobody expected, for the log of the server. */
export type Report = (error: unknown) => void;

/** An error of ours keeps its code and says what to do; one of GraphQL stays; any other says only that the server is at fault. */
export function errorFormatter(report: Report): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = causeOf(error);
    if (cause instanceof ChronicleError) {
      const { message, action, code, details } = cause as ChronicleError;
      return { ...formatted, message: `${message} ${action}`, extensions: { code, action, ...details } };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    // Apollo has no code for what it says of a request as a whole, for example that a hash is not that of the query.
    if (cause instanceof GraphQLError && cause.path === undefined) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
    report(cause);
    return { ...formatted, message: 'The server failed at this; its log says why.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/** What GraphQL and Apollo have wrapped. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  // The parser has no code for this one.
  const tokens = /^Syntax Error: Document contains more that (\d+) tokens/.exec(error.message)?.[1];
  if (tokens !== undefined) return limitError('tokens', Number(tokens)).originalError;
  return error.originalError === undefined ? error : causeOf(error.originalError);
}
