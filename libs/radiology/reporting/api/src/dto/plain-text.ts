import { z } from 'zod';

const UNSTORABLE = new RegExp(`${String.fromCharCode(0)}|\\p{Surrogate}`, 'gu');

/** A text as the database can keep it: NUL and halves of surrogate pairs become the replacement character, one for one, so that offsets stay. */
export function storable(max: number) {
  return z
    .string()
    .max(max)
    .overwrite((text) => text.replace(UNSTORABLE, '\uFFFD'));
}

/** As `storable`, outer white space taken off. */
export function plainText(max: number) {
  return storable(max).overwrite((text) => text.trim());
}
