/** What a reader of a file could not take in, told so that a person can act on it. */

export type ProblemCode =
  | 'FILE_TOO_LARGE'
  | 'EMPTY_FILE'
  | 'BINARY_FILE'
  | 'NOT_UTF8'
  | 'UNKNOWN_FORMAT'
  | 'NO_DATE'
  | 'NO_YEAR'
  | 'UNREADABLE_DATE'
  | 'HEADING_WITHOUT_TEXT'
  | 'TEXT_WITHOUT_DATE'
  | 'LINE_TOO_LONG'
  | 'BAD_JSON'
  | 'BAD_RECORD'
  | 'DUPLICATE_ID';

export interface Problem {
  readonly file: string;
  /** Line in the file, from 1; null where the problem is the whole file. */
  readonly line: number | null;
  readonly code: ProblemCode;
  /** What was wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** One line for a terminal: `notes.txt:12: what was wrong. What to do.` */
export function formatProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.message} ${problem.fix} [${problem.code}]`;
}
