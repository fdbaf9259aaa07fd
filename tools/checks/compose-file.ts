/** What a compose file is made of once read. */
export type ComposeValue = string | readonly ComposeValue[] | { readonly [key: string]: ComposeValue };
export type ComposeMap = Readonly<Record<string, ComposeValue>>;

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

/**
 * Reads the part of YAML 1.2 that our compose file uses: block mappings and lists, one-line lists, plain and quoted text, anchors on mappings and
 * merge keys. Everything is text. Whatever else it meets, it refuses with the line's number, so that nothing is read wrongly in silence.
 */
export function readCompose(source: string): ComposeMap {
  const lines = source
    .split('\n')
    .map((raw, index) => ({ number: index + 1, indent: raw.length - raw.trimStart().length, text: raw.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  const reader = new Reader(lines);
  const value = reader.block(0);
  reader.expectEnd();
  if (!isMap(value)) throw new Error('A compose file is a mapping');
  return value;
}

export function isMap(value: ComposeValue | undefined): value is ComposeMap {
  return typeof value === 'object' && !Array.isArray(value);
}

class Reader {
  private next = 0;
  private readonly anchors = new Map<string, ComposeMap>();

  constructor(private readonly lines: readonly Line[]) {}

  expectEnd(): void {
    const line = this.lines[this.next];
    if (line) throw refusal(line, 'this indentation');
  }

  block(indent: number): ComposeValue {
    return this.lines[this.next]?.text.startsWith('- ') ? this.list(indent) : this.map(indent);
  }

  private list(indent: number): ComposeValue[] {
    const items: ComposeValue[] = [];
    for (let line = this.at(indent); line?.text.startsWith('- '); line = this.at(indent)) {
      this.next++;
      items.push(scalar(line, line.text.slice(2)));
    }
    return items;
  }

  private map(indent: number): ComposeMap {
    const own = new Map<string, ComposeValue>();
    const merged: ComposeMap[] = [];
    for (let line = this.at(indent); line; line = this.at(indent)) {
      const match = /^([\w.<-]+):(?:\s+(.*))?$/.exec(line.text);
      const [, key, rest = ''] = match ?? [];
      if (key === undefined) throw refusal(line, 'a line without "key:"');
      if (own.has(key)) throw refusal(line, `the key ${key} twice`);
      this.next++;
      if (key === '<<') merged.push(...this.merged(line, rest));
      else own.set(key, this.value(line, rest));
    }
    // An own key counts before a merged one, an earlier merged one before a later.
    return Object.assign({}, ...merged.reverse(), Object.fromEntries(own)) as ComposeMap;
  }

  private value(line: Line, rest: string): ComposeValue {
    const anchor = /^&([\w-]+)$/.exec(rest)?.[1];
    if (rest !== '' && anchor === undefined) return inline(line, rest);
    const below = this.lines[this.next];
    if (!below || below.indent <= line.indent) throw refusal(line, 'a key without a value');
    const value = this.block(below.indent);
    if (anchor !== undefined) {
      if (!isMap(value)) throw refusal(line, 'an anchor on something else than a mapping');
      this.anchors.set(anchor, value);
    }
    return value;
  }

  private merged(line: Line, rest: string): ComposeMap[] {
    const names = rest
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map((name) => name.trim());
    return names.map((name) => {
      const map = name.startsWith('*') ? this.anchors.get(name.slice(1)) : undefined;
      if (!map) throw refusal(line, `no anchor for ${name}`);
      return map;
    });
  }

  private at(indent: number): Line | undefined {
    const line = this.lines[this.next];
    return line?.indent === indent ? line : undefined;
  }
}

function inline(line: Line, text: string): ComposeValue {
  if (text === '{}') return {};
  if (!text.startsWith('[')) return scalar(line, text);
  if (!text.endsWith(']')) throw refusal(line, 'a list over several lines');
  const items = text.slice(1, -1).match(/"[^"]*"|'[^']*'|[^,'"]+/g) ?? [];
  return items
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => scalar(line, item));
}

function scalar(line: Line, text: string): string {
  const quoted = /^'([^']*)'$|^"([^"\\]*)"$/.exec(text);
  if (quoted) return quoted[1] ?? quoted[2] ?? '';
  if (/^[[\]{}&*!|>%@`"'#,?]|^- |: | #/.test(text)) throw refusal(line, `the text ${text}`);
  return text;
}

function refusal(line: Line, what: string): Error {
  return new Error(`Line ${line.number}: this reader does not know ${what}`);
}
