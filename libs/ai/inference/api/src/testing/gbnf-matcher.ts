/** The positions that may be reached from `start`. */
type Match = (text: readonly string[], start: number) => ReadonlySet<number>;

/** Whether a grammar in llama.cpp's GBNF describes a text: what of GBNF the tests need, without llama.cpp. */
export function gbnfMatcher(grammar: string): (text: string) => boolean {
  const rules = new Map<string, Match>();
  for (const line of grammar.split('\n')) {
    const [name = '', body = ''] = line.split(/ ::= (.*)/s);
    rules.set(name, new ExpressionReader(body, rules).read());
  }
  return (text) => {
    const characters = [...text];
    return rules.get('root')?.(characters, 0).has(characters.length) ?? false;
  };
}

class ExpressionReader {
  private position = 0;

  constructor(
    private readonly source: string,
    private readonly rules: ReadonlyMap<string, Match>,
  ) {}

  read(): Match {
    const expression = this.alternatives();
    if (this.position < this.source.length) throw new SyntaxError(`unread: ${this.source.slice(this.position)}`);
    return expression;
  }

  private alternatives(): Match {
    const choices = [this.sequence()];
    while (this.take(/ *\| */y) !== undefined) choices.push(this.sequence());
    return (text, start) => new Set(choices.flatMap((choice) => [...choice(text, start)]));
  }

  private sequence(): Match {
    const items: Match[] = [];
    for (let item = this.item(); item !== undefined; item = this.item()) items.push(this.repeated(item));
    return (text, start) => items.reduce<ReadonlySet<number>>((reached, item) => step(item, { text, reached }), new Set([start]));
  }

  private item(): Match | undefined {
    this.take(/ */y);
    if (this.take(/\(/y) !== undefined) {
      const inner = this.alternatives();
      if (this.take(/ *\)/y) === undefined) throw new SyntaxError('an open group');
      return inner;
    }
    const literal = this.take(/"((?:[^"\\]|\\.)*)"/y);
    if (literal !== undefined) {
      const wanted = [...literal.slice(1, -1).replaceAll(/\\(.)/g, '$1')];
      return (text, start) => new Set(wanted.every((character, index) => text[start + index] === character) ? [start + wanted.length] : []);
    }
    const characters = this.take(/\[(?:[^\]\\]|\\.)*\]/y);
    if (characters !== undefined) {
      const expression = new RegExp(`^${characters}$`, 'u');
      return (text, start) => new Set(start < text.length && expression.test(text[start] ?? '') ? [start + 1] : []);
    }
    const name = this.take(/[a-z][a-z0-9-]*/y);
    if (name === undefined) return undefined;
    return (text, start) => {
      const rule = this.rules.get(name);
      if (rule === undefined) throw new SyntaxError(`there is no rule ${name}`);
      return rule(text, start);
    };
  }

  private repeated(item: Match): Match {
    const count = this.take(/\?|\{\d+(?:,\d+)?\}/y);
    if (count === undefined) return item;
    const [least = 0, most = least] = count === '?' ? [0, 1] : count.slice(1, -1).split(',').map(Number);
    return (text, start) => {
      let reached: ReadonlySet<number> = new Set([start]);
      const ends = new Set(least === 0 ? reached : []);
      for (let times = 1; times <= most && reached.size > 0; times++) {
        reached = step(item, { text, reached });
        if (times >= least) reached.forEach((end) => ends.add(end));
      }
      return ends;
    };
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source)?.[0];
    this.position += found?.length ?? 0;
    return found;
  }
}

function step(
  item: Match,
  { text, reached }: { readonly text: readonly string[]; readonly reached: ReadonlySet<number> },
): ReadonlySet<number> {
  return new Set([...reached].flatMap((from) => [...item(text, from)]));
}
