/** PostgreSQL text cannot hold NUL, and a lone surrogate is no UTF-8; both come out of damaged files. With the `u` flag only lone ones match. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}
