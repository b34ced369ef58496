/** Numbers that look like chance and are the same for the same seed (xorshift32). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed | 1;
  }

  /** From 0, below 1. */
  next() {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) / 2 ** 32;
  }

  below(limit) {
    return Math.floor(this.next() * limit);
  }

  one(items) {
    return items[this.below(items.length)];
  }
}
