import { splitSentences, type UiLanguage } from '@trivium/shared/language';
import { ADVICE_EN, ADVICE_ZH } from './base-lexicon';
import { readDates, type WrittenDate } from './dates';
import { type Quantity, readQuantities } from './quantities';
import { readRelations, type WrittenRelation } from './relations';
import { readStance, type Stance } from './stance';
import type { TermReader } from './terms';

/** One statement of a sentence. */
export interface Clause {
  readonly text: string;
  readonly terms: readonly string[];
  readonly stance: Stance;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly WrittenDate[];
}

/** What the program understood of a sentence. */
export interface SentenceReading extends Clause {
  readonly clauses: readonly Clause[];
  readonly relations: readonly WrittenRelation[];
  readonly isAdvice: boolean;
}

const CUT =
  /[，；：。]|[;:](?=\s)|,(?=\s(?!\d{4}\b))|\s(?=(?:while|whereas|but|which|although|without|with|when|where)\s)|\s(?=and (?:the|a|an|no|it|its|is|was|there|then|may|metastases|[A-Z]))/gu;

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
    if (clause.terms.length > 0) {
      clauses.push(clause);
      waiting = '';
    } else if (clauses.length > 0) clauses.push(clauseOf(`${clauses.pop()?.text ?? ''}${piece}`, terms));
    else waiting += piece;
  }
  return clauses;
}

function clauseOf(text: string, terms: TermReader): Clause {
  const { dates, rest } = readDates(text);
  const quantities = readQuantities(rest);
  let plain = rest;
  for (const { start, end } of quantities) plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  const stance = readStance(plain);
  return { text, terms: terms.read(stance.rest), stance, quantities, dates };
}

export function readSentence(sentence: string, terms: TermReader): SentenceReading {
  const text = sentence.trim();
  const whole = clauseOf(text, terms);
  const clauses = clausesOf(text, terms);
  return {
    ...whole,
    clauses: clauses.length === 0 ? [whole] : clauses,
    relations: readRelations(text),
    isAdvice: ADVICE_EN.test(text) || ADVICE_ZH.test(text),
  };
}

export function readText(
  text: string,
  { language, terms }: { readonly language: UiLanguage; readonly terms: TermReader },
): SentenceReading[] {
  return splitSentences(text, language).map(({ start, end }) => readSentence(text.slice(start, end), terms));
}
