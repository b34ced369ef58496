/** Answers that were given, to be given again to who asks the same while the data are the same: exact, not for a time. */
import type { IncomingMessage } from 'node:http';
import type { Answer } from '../http/answer.js';
import type { Question } from '../http/graphql-handler.js';
import { Context, type Shared } from './context.js';

interface Kept {
  readonly version: string;
  readonly answer: Answer;
  readonly bytes: number;
}

/** Headers that an answer may depend on. */
const heeded = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

export class KeptAnswers {
  readonly #shared: Shared;
  readonly #limit: number;
  /** The one that was asked for longest ago stands first. */
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  /** `limit` is how many bytes they may have together; 0 keeps none. */
  constructor(shared: Shared, limit: number) {
    this.#shared = shared;
    this.#limit = limit;
  }

  /** The answer to a question: one that was given before, or else what `compute` gives. Who does not want it from here says so with Cache-Control. */
  async answer(request: IncomingMessage, question: Question, compute: (context: () => Promise<Context>) => Promise<Answer>): Promise<Answer> {
    const context = new Context(this.#shared);
    const computed = (): Promise<Answer> => compute(() => Promise.resolve(context));
    if (this.#limit === 0 || /no-(?:store|cache)/.test(request.headers['cache-control'] ?? '')) return computed();
    const key = `${request.method ?? ''} ${question.search} ${heeded.map(name => request.headers[name]).join('\n')}\n${question.body}`;
    const before = this.#kept.get(key);
    if (before !== undefined) {
      const version = await this.#shared.store.dataVersion().catch(() => null);
      this.#drop(key);
      if (version === before.version) {
        this.#keep(key, before);
        return before.answer;
      }
    }
    const answer = await computed();
    const { version, isConsistent } = context.witness;
    if (version !== null && isConsistent && isWhole(answer)) this.#keep(key, { version, answer, bytes: 2 * key.length + answer.body.length });
    return answer;
  }

  #keep(key: string, kept: Kept): void {
    this.#drop(key);
    this.#kept.set(key, kept);
    this.#bytes += kept.bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }
}

/** True for an answer without errors. */
function isWhole(answer: Answer): answer is Answer & { readonly body: string } {
  const { status, body } = answer;
  return status === 200 && typeof body === 'string' && body.startsWith('{"data":');
}
