import { z } from 'zod';

const UNSTORABLE = new RegExp(`${String.fromCharCode(0)}|\\p{Surrogate}`, 'gu');
export const LONGEST_TEXT = 20_000;
export const LONGEST_ENTITY = 200;

/** NUL and halves of surrogate pairs become the replacement character: the database keeps neither. Offsets stay what they were. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}

/** A text to be judged. Not trimmed: spans in the answer count from its first character. */
export function judgedText() {
  return z
    .string()
    .max(LONGEST_TEXT)
    .overwrite(storable)
    .refine((text) => text.trim() !== '', { error: 'Must not be blank' });
}

/** A company in a text; a blank one is none. */
export function entityName() {
  return z
    .string()
    .max(LONGEST_ENTITY)
    .overwrite((text) => storable(text).trim())
    .transform((entity) => (entity === '' ? undefined : entity))
    .optional();
}

/** ISO 639-1 as people write it: `EN`, `zh-Hans`. */
export function languageCode() {
  return z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,3}$/u)
    .transform((code) => (code.split(/[-_]/u)[0] ?? code).toLowerCase());
}
