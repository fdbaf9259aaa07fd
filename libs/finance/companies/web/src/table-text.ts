/** Text of a table that a person chose: UTF-8 with or without mark, UTF-16, or GB18030, which Excel writes on Chinese Windows. */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Only decoding tells that it is no UTF-8.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
