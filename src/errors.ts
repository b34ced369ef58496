/** What can go wrong with a store; each code has its own message and says what to do. */
export type StoreErrorCode =
  | 'STORE_UNREACHABLE'
  | 'STORE_PASSWORD_REFUSED'
  | 'STORE_CREDENTIALS_EXPIRED'
  | 'STORE_DATABASE_MISSING'
  | 'STORE_IN_USE'
  | 'STORE_DAMAGED'
  | 'STORE_NOT_WRITABLE'
  | 'STORE_TIMEOUT'
  | 'STORE_CHANGED'
  | 'STORE_FAILED'
  | 'BAD_STORE_URI'
  | 'BAD_CURSOR'
  | 'BAD_PAGE'
  | 'BAD_FACTS';

/**
 * An error that a person can act on: `message` says what was wrong and where, `action` what to do about it, `code` names it for programs.
 * `Code` narrows the codes where a caller distinguishes them.
 */
export class ChronicleError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly action: string;
  /** What programs may want to know beside the code, for example a limit and what was asked. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: Code, message: string, action: string, options?: ErrorOptions & { readonly details?: Readonly<Record<string, unknown>> }) {
    super(message, options);
    this.name = 'ChronicleError';
    this.code = code;
    this.action = action;
    this.details = options?.details ?? {};
  }

  /** Message and action together, for a terminal. */
  override toString(): string {
    return `${this.message} ${this.action}`;
  }
}

/** A `ChronicleError` of the store. */
export function storeError(code: StoreErrorCode, message: string, action: string, cause?: unknown): ChronicleError<StoreErrorCode> {
  return new ChronicleError(code, message, action, cause === undefined ? undefined : { cause });
}
