import { GraphQLError } from 'graphql';
import { ChronicleError } from '../../errors.js';

/** How much one operation may ask for; each limit is checked before anything is read. */
export interface Limits {
  /** Tokens of the document. */
  readonly tokens: number;
  /** Fields and fragment spreads of the document, as written. Validation compares those of one name with each other. */
  readonly selections: number;
  /** Fields under another name, as written. */
  readonly aliases: number;
  /** Directives, as written. */
  readonly directives: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Items that an answer may have, counted from the sizes of the pages: a page of 10 with pages of 20 within is some 200. */
  readonly cost: number;
  /** Objects within objects in one argument. The embedded store reads no statement that is nested much deeper. */
  readonly argumentDepth: number;
  /** Objects in all arguments: conditions of filters and keys of orders. */
  readonly conditions: number;
  /** Characters of one text. */
  readonly text: number;
}

export const defaultLimits: Limits = {
  tokens: 3_000, selections: 400, aliases: 100, directives: 100, depth: 20, cost: 200_000, argumentDepth: 12, conditions: 200, text: 2_000,
};

/** What an operation asks for of each that is limited. */
export type Asked<Name extends keyof Limits = keyof Limits> = Readonly<Record<Name, number>>;

const advice: Readonly<Record<keyof Limits, readonly [code: string, what: string, action: string]>> = {
  tokens: ['TOKEN_LIMIT', 'tokens', 'Ask in several requests.'],
  selections: ['SELECTION_LIMIT', 'fields and fragments', 'Ask in several requests.'],
  aliases: ['ALIAS_LIMIT', 'aliases', 'Ask in several requests, or use nodes(ids: …).'],
  directives: ['DIRECTIVE_LIMIT', 'directives', 'Leave out what @skip and @include need not decide.'],
  depth: ['DEPTH_LIMIT', 'levels deep', 'Ask in several requests, from what the first one gave.'],
  cost: ['COST_LIMIT', 'items to be computed', 'Ask for smaller pages with first:, or for fewer levels.'],
  argumentDepth: ['ARGUMENT_DEPTH_LIMIT', 'levels in an argument', 'Make the filter flatter, or ask in several requests, from what the first one gave.'],
  conditions: ['CONDITION_LIMIT', 'conditions in its arguments', 'Use in: [...] for several values, or ask in several requests.'],
  text: ['TEXT_LIMIT', 'characters in a text', 'Give a shorter text.'],
};

/** The first limit that is passed, as an error; undefined where all are kept. `asked` may be of some limits only. */
export function passedLimit<Name extends keyof Limits>(asked: Asked<Name>, limits: Limits): GraphQLError | undefined {
  const name = (Object.keys(asked) as Name[]).find(each => asked[each] > limits[each]);
  return name === undefined ? undefined : limitError(name, limits[name], asked[name]);
}

/** The error for a limit; without `asked` where counting stopped at the limit. */
export function limitError(name: keyof Limits, limit: number, asked?: number): GraphQLError {
  const [code, what, action] = advice[name];
  const originalError = new ChronicleError(code, `The operation has ${asked ?? `more than ${limit}`} ${what}, and ${limit} are the most.`, action, { details: { limit, ...asked === undefined ? {} : { asked } } });
  return new GraphQLError(`${originalError.message} ${action}`, { originalError, extensions: { code, http: { status: 400 } } });
}
