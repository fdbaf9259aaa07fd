/**
 * Cuts a table into records, in one pass over the text. Tab-separated lines hold no quoting as a rule, and sentences begin with quotation marks: there a field is taken out
 * of quotes only where it is quoted as a whole. Comma-separated ones follow RFC 4180, line breaks in quotes included.
 */
export function* tableRecords(text: string, separator: '\t' | ',' | ';'): Generator<string[]> {
  if (separator === '\t') yield* tabbedRecords(text);
  else yield* quotedRecords(text, separator);
}

/** What separates the fields of a header line. */
export function separatorOf(header: string): '\t' | ',' | ';' {
  if (header.includes('\t')) return '\t';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}

function* tabbedRecords(text: string): Generator<string[]> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end);
    yield line.split('\t').map(unquoted);
    start = end + 1;
  }
}

function unquoted(field: string): string {
  if (field.length < 2 || !field.startsWith('"') || !field.endsWith('"')) return field;
  const inner = field.slice(1, -1);
  return inner.replaceAll('""', '').includes('"') ? field : inner.replaceAll('""', '"');
}

function* quotedRecords(text: string, separator: string): Generator<string[]> {
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, separator);
    record.push(field.value);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end opens one more, empty field.
      if (at === text.length) record.push('');
      else continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    yield record;
    record = [];
  }
}

function plainField(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

/** From its opening quote on; what stands between the closing one and the separator is dropped, as spreadsheets do. A quote that is never closed reaches to the end. */
function quotedField(text: string, start: number): { value: string; end: number } {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: [...parts, text.slice(from)].join(''), end: text.length };
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { value: parts.join(''), end: quote + 1 };
    parts.push('"');
    from = quote + 2;
  }
}
