import type { SentimentLabel } from '@trivium/finance/sentiment/domain';

/** What a frame says about the text as a whole, or about each of the companies in its places. */
export interface Frame {
  /** Language, file and line: texts of one frame are no independent trials. */
  readonly name: string;
  /** Label of the text; undefined where two companies fare differently. */
  readonly label: SentimentLabel | undefined;
  /** How often it is taken, compared with other frames of its label. */
  readonly weight: number;
  /** Labels of the companies at `{A}` and `{B}`. */
  readonly companies: Readonly<Partial<Record<'A' | 'B', SentimentLabel>>>;
  readonly body: Body;
}

/** A sequence of words, choices and places. */
export type Body = readonly (string | { readonly choice: readonly Body[] } | { readonly place: string })[];

export interface FrameFile {
  readonly frames: readonly Frame[];
  readonly places: ReadonlyMap<string, readonly Body[]>;
}

const LABELS: Readonly<Record<string, SentimentLabel>> = { '+': 'positive', '-': 'negative', '=': 'neutral' };

/**
 * Reads a file of frames. A line is
 * `@place = one | other` (words for `{place}`; lines beginning with `|` go on), `+ frame`, `- frame`, `= frame` (label of the whole text; `+4 frame` is taken four times as often),
 * `A+ B- frame` (labels of the companies `{A}` and `{B}`), or a comment (`#`). Within a frame `(one|other|)` is a choice, `{place}` a place, and `<…>` stands for parentheses of the text.
 *
 * @throws Error naming file and line that cannot be read: a silent skip would train another model
 */
export function readFrameFile(text: string, name: string): FrameFile {
  const frames: Frame[] = [];
  const places = new Map<string, Body[]>();
  let current: Body[] | undefined;
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    const where = `${name}:${index + 1}`;
    if (line === '' || line.startsWith('#')) return;
    const place = /^@(\w+)\s*=\s*(.*)$/u.exec(line);
    if (place?.[1] !== undefined) {
      current = places.get(place[1]) ?? [];
      places.set(place[1], current);
      if (place[2]) current.push(...choicesOf(place[2], where).map(trimmed));
    } else if (line.startsWith('|')) {
      if (current === undefined) throw new Error(`${where}: words for no place`);
      current.push(...choicesOf(line.slice(1), where).map(trimmed));
    } else frames.push(frameOf(line, where));
  });
  for (const { name: frame, body } of frames) checkPlaces(body, { frame, places });
  for (const [frame, bodies] of places) for (const body of bodies) checkPlaces(body, { frame: `${name} @${frame}`, places });
  return { frames, places };
}

/** Places that the generator fills itself: companies and numbers. */
export const OWN_PLACES: ReadonlySet<string> = new Set([
  'A', 'B', 'pct', 'bigpct', 'smallpct', 'n', 'int', 'hi', 'lo', 'year', 'lastyear', 'q', 'day', 'month', 'price',
]); // prettier-ignore

function checkPlaces(body: Body, context: { readonly frame: string; readonly places: ReadonlyMap<string, unknown> }): void {
  for (const part of body) {
    if (typeof part === 'string') continue;
    if ('choice' in part) part.choice.forEach((choice) => checkPlaces(choice, context));
    else if (!OWN_PLACES.has(part.place) && !context.places.has(part.place))
      throw new Error(`${context.frame}: no words for {${part.place}}`);
  }
}

function frameOf(line: string, where: string): Frame {
  const whole = /^([+=-])(\d*)\s+(.*)$/u.exec(line);
  if (whole?.[1] !== undefined)
    return { name: where, label: LABELS[whole[1]], weight: Number(whole[2] || 1), companies: {}, body: bodyOf(whole[3] ?? '', where) };
  const two = /^A([+=-])\s+(?:B([+=-])\s+)?(.*)$/u.exec(line);
  const [first, second] = [LABELS[two?.[1] ?? ''], LABELS[two?.[2] ?? '']];
  if (first === undefined) throw new Error(`${where}: neither a label nor a place`);
  const companies = second === undefined ? { A: first } : { A: first, B: second };
  return { name: where, label: second === undefined ? first : undefined, weight: 1, companies, body: bodyOf(two?.[3] ?? '', where) };
}

function choicesOf(text: string, where: string): Body[] {
  const parser = new BodyParser(text, where);
  const choices = parser.choices();
  parser.expectEnd();
  return choices;
}

/** Spaces around the bars of a list of words are for the eye. */
function trimmed(body: Body): Body {
  return body.map((part, index) => {
    if (typeof part !== 'string') return part;
    const begun = index === 0 ? part.trimStart() : part;
    return index === body.length - 1 ? begun.trimEnd() : begun;
  });
}

function bodyOf(text: string, where: string): Body {
  return [{ choice: choicesOf(text, where) }];
}

class BodyParser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly where: string,
  ) {}

  choices(): Body[] {
    const choices = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at += 1;
      choices.push(this.sequence());
    }
    return choices;
  }

  expectEnd(): void {
    if (this.at < this.text.length) throw new Error(`${this.where}: \`${this.text.slice(this.at, this.at + 20)}\` closes nothing`);
  }

  private sequence(): Body {
    const parts: Body[number][] = [];
    while (this.at < this.text.length && this.text[this.at] !== '|' && this.text[this.at] !== ')') parts.push(this.part());
    return parts;
  }

  private part(): Body[number] {
    if (this.text[this.at] === '(') {
      this.at += 1;
      const choice = this.choices();
      if (this.text[this.at] !== ')') throw new Error(`${this.where}: a choice does not end`);
      this.at += 1;
      return { choice };
    }
    if (this.text[this.at] === '{') {
      const end = this.text.indexOf('}', this.at);
      if (end === -1) throw new Error(`${this.where}: a place does not end`);
      const place = this.text.slice(this.at + 1, end);
      this.at = end + 1;
      return { place };
    }
    const next = this.text.slice(this.at).search(/[|(){]/u);
    const end = next === -1 ? this.text.length : this.at + next;
    const words = this.text.slice(this.at, Math.max(end, this.at + 1));
    this.at = Math.max(end, this.at + 1);
    return words;
  }
}
