/** What a command of `chronicle` is: help, option checks and errors are derived from these values. */
import type { SettingName, Settings } from '../config.js';
import { ChronicleError } from '../errors.js';

export interface Option {
  readonly about: string;
  /** Shown for its value in help; an option without one is a switch. */
  readonly placeholder?: string;
}

/** Where a command writes, so that tests can read it. */
export interface Io {
  /** Resolves when more may be written. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal that somebody looks at. */
  readonly isTerminal: boolean;
}

export interface Invocation {
  readonly args: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly settings: Settings;
  readonly io: Io;
  /** Takes SIGINT and SIGTERM from now on and resolves when the first comes; until it is called they end the process as usual. */
  readonly untilStopped: () => Promise<void>;
}

/** As `sysexits.h` has it for usage; 2 is ours for "done, but something was skipped". */
export const exitCodes = { done: 0, failed: 1, skipped: 2, usage: 64 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Command {
  readonly name: string;
  /** Its arguments as help shows them: `FILES…`. */
  readonly args: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Settings that it takes as options besides its own. */
  readonly settings: readonly SettingName[];
  readonly examples: readonly { readonly line: string; readonly about: string }[];
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}

/** Something was typed wrong; `action` says what to type. */
export function usageError(message: string, action: string): ChronicleError<'USAGE'> {
  return new ChronicleError('USAGE', message, action);
}

/** A flag's words, undefined where it was not given. */
export function flagText({ flags }: Invocation, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}
