import { z } from 'zod';

/** Control characters, NUL among them, and halves of surrogate pairs cannot be stored or stand in a mail's header. */
const UNSTORABLE = /[\p{Cc}\p{Surrogate}]+/gu;

/** One line of text from a person. */
export const line = (max: number) =>
  z
    .string()
    .overwrite((text) => text.replace(UNSTORABLE, ' ').trim())
    .max(max);
