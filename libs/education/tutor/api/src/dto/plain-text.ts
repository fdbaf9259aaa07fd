import { z } from 'zod';

const UNSTORABLE = new RegExp(`${String.fromCharCode(0)}|\\p{Surrogate}`, 'gu');

/** A text as the database can keep it: NUL and halves of surrogate pairs become the replacement character, outer white space goes. */
export function plainText() {
  return z.string().overwrite((text) => text.replace(UNSTORABLE, '\uFFFD').trim());
}
