import { ADVICE_EN, ADVICE_ZH } from './base-lexicon';
import type { Act } from './acts';
import { readActsEn } from './acts-en';
import { readActsZh } from './acts-zh';
import type { Contrasts } from './contrasts';
import { plainly } from './lexicon/phrases';
import { readDates, type WrittenDate } from './dates';
import { type Quantity, readQuantities } from './quantities';
import { readRelations } from './relations';
import { readStance, type Stance } from './stance';
import type { TermReader } from './terms';

/** One statement of a sentence. */
export interface Clause {
  readonly text: string;
  readonly terms: readonly string[];
  readonly stance: Stance;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly WrittenDate[];
  readonly contrasts: Contrasts;
}

/** What the program understood of a sentence. */
export interface SentenceReading extends Clause {
  readonly clauses: readonly Clause[];
  /** Read when they are first asked for: of most source sentences nobody asks. */
  readonly acts: () => readonly Act[];
  readonly isAdvice: boolean;
}

const CUT =
  /[，；：。]|、(?=[无未没不])|(?<=\p{sc=Han})(?=也[无未没不])|[;:](?=\s)|,(?=\s(?!\d{4}\b))|\s(?=(?:while|whereas|but|which|although|because(?! of)|since(?= [a-z])|if|unless|without|with|when|where|except(?: for)?|apart from|and(?= (?:\w+ly )?(?:is|are|was|were|has|have|had|may|might|can|cannot|will|does|do|did|\w+ed|\w+s(?= (?:the|a|an|its|their|no|not|\d)))\b)|as(?= [\w ]{2,30} (?:became|was|were|rose|fell|grew)\b))\s)|\s(?=and (?:the|a|an|no|it|its|is|was|there|then|may|metastases|[A-Z]))/gu;

const SETTING =
  /^\s*(?:in|on|at|with|for|from|through|after|before|during|under|over|between|among|within|outside|inside|across|near|by|of|since|until|to)\b(?: [\w%.’'/-]+){1,6},\s*$|^(?:在|对|据|从|自|于|按|经|与|和|同|较).{0,24}，$/iu;
const HAS_VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|may|might|can|could|will|would|does|do|did|not)\b|\w(?:ed|ing)\b|[为是有无未没不会将]/iu;

/** A clause without a word of its own (`8 mm`) belongs to its neighbour. */
function clausesOf(sentence: string, terms: TermReader): Clause[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of sentence.matchAll(CUT)) {
    pieces.push(sentence.slice(from, match.index + match[0].length));
    from = match.index + match[0].length;
  }
  pieces.push(sentence.slice(from));
  const clauses: Clause[] = [];
  let waiting = '';
  for (const piece of pieces) {
    const clause = clauseOf(waiting + piece, terms);
    // `In a vacuum, …` says where or when the rest holds, and nothing alone.
    if (SETTING.test(clause.text) && !HAS_VERB.test(clause.text)) waiting += piece;
    else if (clause.terms.length > 0) {
      clauses.push(clause);
      waiting = '';
    } else if (clauses.length > 0 && waiting === '') clauses.push(clauseOf(`${clauses.pop()?.text ?? ''}${piece}`, terms));
    else waiting += piece;
  }
  return waiting === '' ? clauses : [...clauses, clauseOf(waiting, terms)].filter(({ terms: own }) => own.length > 0);
}

function clauseOf(text: string, terms: TermReader): Clause {
  const { dates, rest } = readDates(text);
  const quantities = readQuantities(rest);
  let plain = rest;
  for (const { start, end } of quantities) plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  const stance = readStance(plain);
  return { text, terms: terms.read(stance.rest), stance, quantities, dates, contrasts: terms.contrasts.read(plain) };
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}

export function readSentence(sentence: string, terms: TermReader): SentenceReading {
  const text = plainly(sentence.trim());
  const clauses = clausesOf(text, terms);
  const [only] = clauses;
  const whole = clauses.length === 1 && only?.text === text ? only : clauseOf(text, terms);
  return {
    ...whole,
    clauses: clauses.length === 0 ? [whole] : clauses,
    acts: once(() => (/\p{sc=Han}/u.test(text) ? readActsZh(text, terms) : [...readActsEn(text, terms), ...readRelations(text, terms)])),
    isAdvice: ADVICE_EN.test(text) || ADVICE_ZH.test(text),
  };
}
