/** Every setting of the program: its flag, its environment variables, its default, and what values it takes. The only reader of `process.env`. */
import { existsSync, readFileSync } from 'node:fs';
import { ChronicleError } from './errors.js';
import { defaultGraphLimit } from './projection/projection.js';

interface Setting<Value> {
  /** Without `--`; null where a value on the command line would be seen by other users of the machine. */
  readonly flag: string | null;
  /** The first that is set counts. */
  readonly variables: readonly string[];
  readonly fallback: Value;
  readonly placeholder: string;
  readonly about: string;
  /** The value of the words, or null where they are none. */
  readonly read: (words: string) => Value | null;
  /** What `read` takes, for the message when it is given something else. */
  readonly takes: string;
}

function setting<Value>(declaration: Setting<Value>): Setting<Value> {
  return declaration;
}

function integer(least: number, most: number): (words: string) => number | null {
  return (words) => (/^\d{1,9}$/.test(words) && Number(words) >= least && Number(words) <= most ? Number(words) : null);
}

const text = (words: string): string | null => (words.trim() === '' ? null : words.trim());

export const settings = {
  store: setting({
    flag: 'store', variables: ['CHRONICLE_STORE', 'NEO4J_URI'], fallback: '.chronicle/graph.grafeo', placeholder: 'URI', read: text,
    about: 'Where the graph is kept: neo4j://host:7687, bolt://host:7687, a file, or memory: for none.', takes: 'a neo4j:// or bolt:// address, memory: or the path of a file',
  }),
  user: setting<string | null>({
    flag: 'user', variables: ['NEO4J_USER'], fallback: null, placeholder: 'NAME', read: text, about: 'User of the Neo4j server.', takes: 'a name',
  }),
  password: setting<string | null>({
    flag: null, variables: ['NEO4J_PASSWORD'], fallback: null, placeholder: 'PASSWORD', read: (words) => words, about: 'Password of the Neo4j user.', takes: 'any text',
  }),
  database: setting<string | null>({
    flag: 'database', variables: ['NEO4J_DATABASE'], fallback: null, placeholder: 'NAME', read: text, about: 'Database of the Neo4j server; its default one when left out.', takes: 'a name',
  }),
  timeoutMs: setting({
    flag: 'timeout', variables: ['CHRONICLE_TIMEOUT'], fallback: 10_000, placeholder: 'MS', read: integer(1, 3_600_000),
    about: 'Longest time of one read of the store or of reckoning an answer, in milliseconds.', takes: 'a whole number from 1 to 3600000',
  }),
  host: setting({
    flag: 'host', variables: ['HOST'], fallback: '127.0.0.1', placeholder: 'NAME', read: text, about: 'Address to listen on; 0.0.0.0 for every network.', takes: 'a host name or IP address',
  }),
  port: setting({
    flag: 'port', variables: ['PORT'], fallback: 4000, placeholder: 'NUMBER', read: integer(0, 65_535), about: 'Port to listen on; 0 for any that is free.', takes: 'a whole number from 0 to 65535',
  }),
  graphLimit: setting({
    flag: 'graph-limit', variables: ['CHRONICLE_GRAPH_LIMIT'], fallback: defaultGraphLimit, placeholder: 'NUMBER', read: integer(0, 100_000_000),
    about: 'How many relations paths, rankings and other questions about the whole graph may hold in memory, some 2 kB each.', takes: 'a whole number from 0 to 100000000',
  }),
  introspection: setting({
    flag: 'introspection', variables: ['CHRONICLE_INTROSPECTION'], fallback: true, placeholder: 'on|off', about: 'Whether GraphQL clients may ask for the schema.', takes: '"on" or "off"',
    read: (words) => (/^(?:on|true|1)$/i.test(words) ? true : /^(?:off|false|0)$/i.test(words) ? false : null),
  }),
} as const;

export type SettingName = keyof typeof settings;
export type Settings = { readonly [Name in SettingName]: (typeof settings)[Name]['fallback'] };

/** The settings that say which store to open; `serve` takes the others too. */
export const storeSettings = ['store', 'user', 'password', 'database', 'timeoutMs'] as const satisfies readonly SettingName[];
export const serverSettings = ['host', 'port', 'introspection', 'graphLimit'] as const satisfies readonly SettingName[];

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of this process. */
export const environment: Environment = process.env;

/** A setting has a value that it cannot take; the message names the flag or variable that gave it. */
function settingError(given: string, words: string, takes: string): ChronicleError<'BAD_SETTING'> {
  return new ChronicleError('BAD_SETTING', `${given} is "${words}", which it cannot be.`, `Give ${takes}.`);
}

function readSetting<Value>({ flag, variables, fallback, read, takes }: Setting<Value>, flags: Environment, environment: Environment): Value {
  // A variable that is set to nothing counts as not set, as compose files and CI systems do it.
  const variable = variables.find((name) => (environment[name] ?? '') !== '');
  const flagged = flag === null ? undefined : flags[flag];
  const words = flagged ?? (variable === undefined ? undefined : environment[variable]);
  if (words === undefined) return fallback;
  const value = read(words);
  if (value === null) throw settingError(flagged === undefined ? (variable ?? '') : `--${flag ?? ''}`, words, takes);
  return value;
}

/**
 * The settings named, each by its flag, else its environment variable, else its default; the others have their defaults, so that a stray
 * PORT is no matter to a command that does not listen. Throws BAD_SETTING for a value that cannot be.
 */
export function readSettings(names: readonly SettingName[], flags: Environment, variables: Environment): Settings {
  const entries = Object.entries(settings).map(([name, declaration]) => {
    const isTaken = (names as readonly string[]).includes(name);
    return [name, isTaken ? readSetting(declaration as Setting<unknown>, flags, variables) : declaration.fallback] as const;
  });
  return Object.fromEntries(entries) as unknown as Settings;
}

/** The package's folder, wherever it is installed and whether this file runs from sources or from `dist/`. */
export const packageFolder: URL = (() => {
  const here = new URL('../', import.meta.url);
  return existsSync(new URL('package.json', here)) ? here : new URL('../', here);
})();

/** Version of the program. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as { version: string };
  return version;
}
