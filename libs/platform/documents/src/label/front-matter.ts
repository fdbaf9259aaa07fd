const FENCED = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const PROPERTY = /^([\w-]+)[ \t]*:(?:[ \t]+(.*))?$/;
const BLOCK_TEXT = /^[|>][+-]?$/;
/** Far above a label's: a hostile text of spaces takes no time. */
const MAX_MAPPING_CHARACTERS = 4_000;
/** One member of a mapping in braces: name, value, and what ends it. */
const MEMBER = /\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'{},:][^{},:]*)\s*:\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^"'{},]*)\s*([,}])/y;

/**
 * The properties of a text's front matter. An export writes each on one line, but editors that show properties write YAML anew in a way of their own: quotes of the other kind or none, a mapping
 * over several lines. Of YAML only that much is read; a mapping is given as JSON.
 */
export function frontMatter(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let name: string | undefined;
  let lines: string[] = [];
  const close = () => name !== undefined && properties.set(name, valueOf(lines));
  for (const line of (FENCED.exec(text)?.[1] ?? '').split(/\r?\n/)) {
    const property = PROPERTY.exec(line.trimEnd());
    if (!property) {
      lines.push(line);
      continue;
    }
    close();
    name = property[1];
    lines = [property[2] ?? ''];
  }
  close();
  return properties;
}

function valueOf(lines: readonly string[]): string {
  const [first = '', ...further] = lines.map((line) => line.trim());
  const rest = further.filter((line) => line !== '');
  if (first === '') return mappingOf(`{${rest.map((line) => line.replace(/:$/, ': ')).join(',')}}`) ?? rest.join(' ');
  if (BLOCK_TEXT.test(first)) return rest.join(' ');
  const whole = [first, ...rest].join(' ');
  return whole.startsWith('{') ? (mappingOf(whole) ?? whole) : scalarOf(whole);
}

/** @returns JSON of a flat mapping in braces, or undefined for anything else */
function mappingOf(text: string): string | undefined {
  if (text.length > MAX_MAPPING_CHARACTERS) return undefined;
  const members: [string, string][] = [];
  MEMBER.lastIndex = 1;
  for (let member = MEMBER.exec(text); member; member = MEMBER.exec(text)) {
    const [, name = '', value = '', end] = member;
    members.push([scalarOf(name), scalarOf(value)]);
    if (end === '}') return MEMBER.lastIndex === text.length ? JSON.stringify(Object.fromEntries(members)) : undefined;
  }
  return undefined;
}

function scalarOf(text: string): string {
  const plain = text.trim();
  if (/^'.*'$/s.test(plain)) return plain.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/s.test(plain)) return plain;
  try {
    return String(JSON.parse(plain));
  } catch {
    // Escapes that YAML has and JSON has not; none of the label's values needs one.
    return plain.slice(1, -1);
  }
}
