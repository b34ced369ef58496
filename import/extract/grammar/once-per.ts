/** A function whose answer for a thing is worked out once, and forgotten with the thing. */
export function oncePer<K extends object, V extends object>(compute: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, V>();
  return thing => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const value = compute(thing);
    known.set(thing, value);
    return value;
  };
}

/** The same for a key of any kind; its answers are forgotten with the function. */
export function cached<K, V extends string | object>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
