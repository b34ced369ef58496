/** Keeps what was computed from the data until the data change. */
export class Versioned<Value> {
  readonly #compute: (version: string) => Promise<Value>;
  #version: string | undefined;
  #value: Promise<Value> | undefined;

  constructor(compute: (version: string) => Promise<Value>) {
    this.#compute = compute;
  }

  /** The value for a data version; computed once, however many ask at the same time. A computation that failed is tried again. */
  get(version: string): Promise<Value> {
    if (this.#value !== undefined && this.#version === version) return this.#value;
    const value = this.#compute(version);
    this.#version = version;
    this.#value = value;
    value.catch(() => { if (this.#value === value) this.#value = undefined; });
    return value;
  }
}
