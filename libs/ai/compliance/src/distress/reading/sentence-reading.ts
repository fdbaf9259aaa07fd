import { englishWords, plainForms } from './english-words';
import { type Concept, PREFIX, type Step, type WordTable } from './word-table';

/** Where a concept stands: words in English, characters in Chinese. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/** A sentence cut into words or characters. */
export interface CutSentence {
  readonly length: number;
  /** By what a phrase may begin at each unit. */
  readonly starts: readonly (readonly string[])[];
  /** Where the words end that stand here, or undefined. */
  readonly endOf: (literal: string, at: number) => number | undefined;
  /** What a gap may not leap over. */
  readonly isBreak: (at: number) => boolean;
  /** Whether what begins here is denied. */
  readonly isDenied: (at: number) => boolean;
  /** Units in a gap at most. */
  readonly gap: number;
}

const GAP_EN = 3;
const GAP_ZH = 6;
const DENIALS_EN = new Set(['not', 'never', 'no', 'without', 'nor']);
const DENIALS_ZH = new Set('不没别未');
/** Words, and characters, before a thing in which a denial reaches it. */
const DENIAL_REACH_EN = 3;
const DENIAL_REACH_ZH = 2;

export function cutEnglish(text: string): CutSentence {
  const words = englishWords(text).map((word) => ({ word, forms: new Set([word, ...plainForms(word)]) }));
  return {
    length: words.length,
    starts: words.map(({ word, forms }, at) => [...(at === 0 ? ['^'] : []), '_', `${word.slice(0, PREFIX)}*`, ...forms]),
    endOf: (literal, at) => {
      if (literal === '^') return at === 0 ? at : undefined;
      const here = words[at];
      if (literal === '$') return here === undefined ? at : undefined;
      if (here === undefined) return undefined;
      const isSaid = literal === '_' || (literal.endsWith('*') ? here.word.startsWith(literal.slice(0, -1)) : here.forms.has(literal));
      return isSaid ? at + 1 : undefined;
    },
    isBreak: () => false,
    isDenied: (at) => words.slice(Math.max(0, at - DENIAL_REACH_EN), at).some(({ word }) => DENIALS_EN.has(word)),
    gap: GAP_EN,
  };
}

const FILLERS_ZH = /真的|其实|已经|好像|实在|根本|简直|可能|似乎|大概/gu;
const CLAUSE_END = new Set('，,；;、');

export function withoutFillersZh(text: string): string {
  return text.replace(FILLERS_ZH, '');
}

export function cutChinese(sentence: string): CutSentence {
  const text = withoutFillersZh(sentence);
  return {
    length: text.length,
    starts: Array.from({ length: text.length }, (_, at) => (at === 0 ? ['^', text.charAt(at)] : [text.charAt(at)])),
    endOf: (literal, at) => {
      if (literal === '^') return at === 0 ? at : undefined;
      if (literal === '$') return at === text.length ? at : undefined;
      return text.startsWith(literal, at) ? at + literal.length : undefined;
    },
    isBreak: (at) => CLAUSE_END.has(text.charAt(at)),
    isDenied: (at) => [...text.slice(Math.max(0, at - DENIAL_REACH_ZH), at)].some((character) => DENIALS_ZH.has(character)),
    gap: GAP_ZH,
  };
}

const NOWHERE: readonly number[] = [];

/** One reading of a sentence: where each concept of a table stands in it, looked up once and only where one of its phrases may begin. */
export class SentenceReading {
  private readonly places = new Map<string, readonly Found[]>();
  private readonly endsHere = new Map<Concept, (readonly number[] | undefined)[]>();
  /** By what a phrase of the table may begin at each unit. */
  private readonly starts: readonly (readonly string[])[];
  /** Where a phrase of a concept may begin. */
  private readonly candidates = new Map<string, number[]>();

  constructor(
    private readonly sentence: CutSentence,
    private readonly table: WordTable,
  ) {
    this.starts = sentence.starts.map((starts) => starts.filter((start) => table.starts.has(start)));
    this.starts.forEach((starts, at) => {
      for (const start of starts)
        for (const name of table.namesByStart.get(start) ?? []) {
          const known = this.candidates.get(name);
          if (known === undefined) this.candidates.set(name, [at]);
          else if (known.at(-1) !== at) known.push(at);
        }
    });
  }

  /** Whether a concept may stand here at all; cheap. */
  mayHold(name: string): boolean {
    return this.candidates.has(name);
  }

  find(name: string): readonly Found[] {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const concept = this.table.concepts.get(name);
    const found: Found[] = [];
    if (concept !== undefined)
      for (const from of this.candidates.get(name) ?? NOWHERE) for (const to of this.endsOf(concept, from)) found.push({ from, to });
    this.places.set(name, found);
    return found;
  }

  /** Places at which it is not denied. */
  findAffirmed(name: string): readonly Found[] {
    return this.find(name).filter(({ from }) => !this.sentence.isDenied(from));
  }

  private endsOf(concept: Concept, at: number): readonly number[] {
    let ends = this.endsHere.get(concept);
    if (ends === undefined) this.endsHere.set(concept, (ends = []));
    const known = ends[at];
    if (known !== undefined) return known;
    const found: number[] = [];
    for (const start of this.starts[at] ?? [])
      for (const phrase of concept.byStart.get(start) ?? []) this.walk(phrase, { step: 0, at, found });
    if (found.length === 0) return (ends[at] = NOWHERE);
    return (ends[at] = found.length === 1 ? found : [...new Set(found)]);
  }

  private walk(
    phrase: readonly Step[],
    { step, at, found }: { readonly step: number; readonly at: number; readonly found: number[] },
  ): void {
    const here = phrase[step];
    if (here === undefined) {
      found.push(at);
    } else if ('literal' in here) {
      const end = this.sentence.endOf(here.literal, at);
      if (end !== undefined) this.walk(phrase, { step: step + 1, at: end, found });
    } else if ('concept' in here) {
      if (here.isOptional) this.walk(phrase, { step: step + 1, at, found });
      const concept = this.table.concepts.get(here.concept);
      if (concept !== undefined) for (const end of this.endsOf(concept, at)) this.walk(phrase, { step: step + 1, at: end, found });
    } else {
      for (let skipped = 0; skipped <= this.sentence.gap; skipped++) {
        this.walk(phrase, { step: step + 1, at: at + skipped, found });
        if (this.sentence.isBreak(at + skipped)) return;
      }
    }
  }
}
