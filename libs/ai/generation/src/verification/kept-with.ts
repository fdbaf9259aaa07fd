/**
 * Reads something of an object once, and keeps it with the object as long as that lives. Where a map from objects would do, this does too, and costs less: V8 takes what stands in an old `WeakMap` for alive each time that it
 * clears away young objects, so that everything read for one answer would be copied before it is dropped.
 */
export function keptWith<Owner extends object, Value, Rest extends readonly unknown[] = []>(
  read: (owner: Owner, ...rest: Rest) => Value,
): (owner: Owner, ...rest: Rest) => Value {
  const place = readers++;
  return (owner, ...rest) => {
    const readings = (owner as Holder)[KEPT] ?? beginKeeping(owner);
    const known = readings[place] as { readonly value: Value } | undefined;
    if (known !== undefined) return known.value;
    const value = read(owner, ...rest);
    readings[place] = { value };
    return value;
  };
}

/** One property for all that is read of an object, so that all objects of a kind keep one shape: with a property for each reading every look at them would have to search. */
const KEPT = Symbol('kept');
type Holder = { readonly [KEPT]?: unknown[] };
let readers = 0;

function beginKeeping(owner: object): unknown[] {
  const readings: unknown[] = [];
  // Not enumerable: a copy of the object with other parts has to be read anew.
  Object.defineProperty(owner, KEPT, { value: readings });
  return readings;
}

/** Reads something when it is first asked for. */
export function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}
