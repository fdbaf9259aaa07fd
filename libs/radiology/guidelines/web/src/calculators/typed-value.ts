/** A number as it was typed, with a decimal comma too; undefined for nothing, the text itself for what is no number, so that the reader of inputs can refuse it. */
export function typedNumber(text: string): number | string | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return undefined;
  return /^\d+(?:\.\d+)?$/u.test(trimmed) ? Number(trimmed) : text;
}
