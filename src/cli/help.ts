import { settings } from '../config.js';
import { exitCodes, type Command, type Option } from './command.js';

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}\n`).join('');
}

/** The options of a command: its own, those of its settings, and help. Keys have no dashes. */
export function optionsOf(command: Command): Readonly<Record<string, Option>> {
  const fromSettings = command.settings.flatMap((name): [string, Option][] => {
    const { flag, variables, fallback, placeholder, about } = settings[name];
    const byDefault = fallback === null ? '' : `; default ${fallback === true ? 'on' : fallback}`;
    return flag === null ? [] : [[flag, { placeholder, about: `${about} (${variables.join(', ')}${byDefault})` }]];
  });
  return { ...command.options, ...Object.fromEntries(fromSettings), help: { about: 'Show this.' } };
}

export function commandHelp(command: Command): string {
  const options = Object.entries(optionsOf(command)).map(([name, { placeholder, about }]) => [`--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`, about] as const);
  const variables = command.settings.flatMap((name) => (settings[name].flag === null ? [[settings[name].variables.join(', '), settings[name].about] as const] : []));
  return `${command.summary}\n\nUsage: chronicle ${command.name}${command.args === '' ? '' : ` ${command.args}`} [options]\n\nOptions\n${columns(options)}`
    + (variables.length > 0 ? `\nEnvironment only\n${columns(variables)}` : '')
    + `\nExamples\n${command.examples.map(({ line, about }) => `  # ${about}\n  ${line}\n`).join('')}`;
}

export function generalHelp(commands: readonly Command[]): string {
  return 'Reads dated chronicles into a knowledge graph in which every edge can show the words it came from.\n\nUsage: chronicle COMMAND [options]\n\nCommands\n'
    + columns(commands.map(({ name, args, summary }) => [`${name} ${args}`.trim(), summary] as const))
    + `\nExit codes: ${exitCodes.done} done, ${exitCodes.failed} failed, ${exitCodes.skipped} done but something was skipped, ${exitCodes.usage} wrong usage.\n`
    + 'chronicle COMMAND --help shows options and examples; chronicle --version the version.\n';
}
