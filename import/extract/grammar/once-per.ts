/** A function whose answer for a thing is worked out once, and forgotten with the thing. */
export function oncePer<K extends object, V extends object>(compute: (thing: K) => V): (thing: K) => V {
  return answeredFrom(new WeakMap<K, V>(), compute);
}

/** The same for a key of any kind; its answers are forgotten with the function. */
export function cached<K, V extends string | object>(compute: (key: K) => V): (key: K) => V {
  return answeredFrom(new Map<K, V>(), compute);
}

/** `known` gets every answer that it does not have. */
function answeredFrom<K, V extends string | object>(known: { get(key: K): V | undefined; set(key: K, value: V): unknown }, compute: (key: K) => V): (key: K) => V {
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
