/** The outcome of something that can fail in an expected way, without throwing. */
export type Result<Value, Problem> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function success<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function failure<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem };
}
