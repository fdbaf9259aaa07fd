/**
 * Reads something of an object once, and keeps it with the object as long as that lives. Where a map from objects would do, this does too, and costs less: V8 takes what stands in an old `WeakMap` for alive each time that it
 * clears away young objects, so that everything read for one answer would be copied before it is dropped.
 */
export function keptWith<Owner extends object, Value, Rest extends readonly unknown[] = []>(
  read: (owner: Owner, ...rest: Rest) => Value,
): (owner: Owner, ...rest: Rest) => Value {
  const kept = Symbol('kept');
  return (owner, ...rest) => {
    const holder = owner as { [kept]?: { readonly value: Value } };
    const known = holder[kept];
    if (known !== undefined) return known.value;
    const value = read(owner, ...rest);
    // Not enumerable: a copy of the object with other parts has to be read anew.
    Object.defineProperty(holder, kept, { value: { value } });
    return value;
  };
}

/** Reads something when it is first asked for. */
export function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}
