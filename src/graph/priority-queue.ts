/** A binary heap: `pop` gives the item that comes first. */
export class PriorityQueue<Item> {
  readonly #compare: (a: Item, b: Item) => number;
  readonly #items: Item[] = [];

  /** `compare` as for sorting: negative where `a` comes before `b`. */
  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  push(item: Item): void {
    let place = this.#items.length;
    this.#items.push(item);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#inOrder(parent, place)) return;
      place = this.#swap(place, parent);
    }
  }

  /** Undefined where the queue is empty. */
  pop(): Item | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return first;
    this.#items[0] = last;
    for (let place = 0; ;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const child = this.#inOrder(left, right) ? left : right;
      if (this.#inOrder(place, child)) return first;
      place = this.#swap(place, child);
    }
  }

  /** A place behind the end comes after all others. */
  #inOrder(before: number, after: number): boolean {
    if (after >= this.#items.length) return true;
    return before < this.#items.length && this.#compare(this.#items[before] as Item, this.#items[after] as Item) <= 0;
  }

  #swap(place: number, other: number): number {
    const items = this.#items;
    [items[place], items[other]] = [items[other] as Item, items[place] as Item];
    return other;
  }
}
