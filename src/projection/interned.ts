/** Values that are the same are kept once, and named by their place. */
export class Interned<Value> {
  readonly values: Value[] = [];
  readonly #keyOf: (value: Value) => string;
  readonly #places = new Map<string, number>();

  /** Values of one key are the same. */
  constructor(keyOf: (value: Value) => string) {
    this.#keyOf = keyOf;
  }

  place(value: Value): number {
    const key = this.#keyOf(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.values.push(value) - 1;
    this.#places.set(key, place);
    return place;
  }
}
