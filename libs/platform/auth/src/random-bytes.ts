/** Unpredictable bytes, for salts, tokens and one-time passwords. */
export type RandomBytes = (length: number) => Uint8Array;

export const RANDOM_BYTES = Symbol('RandomBytes');
