const OPENING = '<<<';
const CLOSING = '>>>';

/**
 * Takes the power out of what a document could use to step out of its fence: fence signs, and the special tokens of chat formats (`<|im_start|>`, DeepSeek's `<｜User｜>`). The words
 * stay readable.
 */
export function escapeData(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/<{3,}|>{3,}/g, (signs) => [...signs].join(' '))
    .replace(/<(?=[|｜])/g, '< ')
    .replace(/(?<=[|｜])>/g, ' >');
}

/** One piece of data between its fences. */
export function fenced({ name, code, text }: { readonly name: string; readonly code: string; readonly text: string }): string {
  const escaped = escapeData(text).replaceAll(code, '…');
  return `${OPENING}${name} ${code}\n${escaped}\n${CLOSING}${name} ${code}`;
}
