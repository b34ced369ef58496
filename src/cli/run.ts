import { parseArgs } from 'node:util';
import { programVersion, readSettings, type Environment } from '../config.js';
import { ChronicleError } from '../errors.js';
import { exitCodes, usageError, type Command, type ExitCode, type Invocation, type Io } from './command.js';
import { evalCommand } from './commands/eval.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { importCommand } from './commands/import.js';
import { removeCommand } from './commands/remove.js';
import { serveCommand } from './commands/serve.js';
import { commandHelp, generalHelp, optionsOf } from './help.js';

export const commands: readonly Command[] = [importCommand, extractCommand, evalCommand, explainCommand, serveCommand, exportCommand, removeCommand];

type Flags = Readonly<Record<string, string | boolean | undefined>>;

function parseFlags(command: Command, args: readonly string[]): { readonly flags: Flags; readonly args: readonly string[] } {
  const options = optionsOf(command);
  try {
    const { values, positionals } = parseArgs({
      args: [...args], allowPositionals: true, strict: true,
      options: Object.fromEntries(Object.entries(options).map(([name, { placeholder }]) => [name, { type: placeholder === undefined ? 'boolean' : 'string' } as const])),
    });
    return { flags: values, args: positionals };
  } catch (error) {
    // Node's message goes on about "--" in positional arguments; its first sentence says what is wrong.
    const [what] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/);
    const known = Object.keys(options).map((name) => `--${name}`).join(', ');
    throw usageError(`${what ?? ''}.`, `chronicle ${command.name} takes ${known}; see chronicle ${command.name} --help.`);
  }
}

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw usageError(`There is no command "${name}".`, `Use one of ${commands.map((candidate) => candidate.name).join(', ')}; see chronicle --help.`);
  return command;
}

async function dispatch([name, ...rest]: readonly string[], io: Io, environment: Environment, untilStopped: Invocation['untilStopped']): Promise<ExitCode> {
  if (name === undefined) {
    io.err(generalHelp(commands));
    return exitCodes.usage;
  }
  if (name === '--version') {
    await io.out(`${programVersion()}\n`);
    return exitCodes.done;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await io.out(rest[0] === undefined ? generalHelp(commands) : commandHelp(commandNamed(rest[0])));
    return exitCodes.done;
  }
  const command = commandNamed(name);
  const { flags, args } = parseFlags(command, rest);
  if (flags['help'] === true) {
    await io.out(commandHelp(command));
    return exitCodes.done;
  }
  const texts = Object.fromEntries(Object.entries(flags).flatMap(([flag, value]) => (typeof value === 'string' ? [[flag, value]] : [])));
  return command.run({ args, flags, settings: readSettings(command.settings, texts, environment), io, untilStopped });
}

/** Runs one command line and gives its exit code; what went wrong is told on stderr. */
export async function runCli(args: readonly string[], io: Io, environment: Environment, untilStopped: Invocation['untilStopped']): Promise<ExitCode> {
  try {
    return await dispatch(args, io, environment, untilStopped);
  } catch (error) {
    if (!(error instanceof ChronicleError)) throw error;
    io.err(`chronicle: ${error.toString()}\n`);
    return error.code === 'USAGE' || error.code === 'BAD_SETTING' ? exitCodes.usage : exitCodes.failed;
  }
}
