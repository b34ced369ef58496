/** The answers to the last few questions about one version of the data; an answer that failed is asked for again. */
export class Memo<Value> {
  readonly #answers = new Map<string, Promise<Value>>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  get(question: string, answer: () => Promise<Value>): Promise<Value> {
    const known = this.#answers.get(question);
    this.#answers.delete(question);
    const value = known ?? answer();
    this.#answers.set(question, value);
    if (known === undefined) value.catch(() => { if (this.#answers.get(question) === value) this.#answers.delete(question); });
    // A map keeps the order in which keys were set: the first is the one not asked for longest.
    for (const oldest of this.#answers.keys()) if (this.#answers.size > this.#size) this.#answers.delete(oldest);
    return value;
  }
}
