import { ADVICE_EN, ADVICE_ZH } from './base-lexicon';
import type { Act } from './acts';
import { readActsEn, verbOf } from './acts-en';
import { readActsZh } from './acts-zh';
import { readCausesZh } from './causes-zh';
import { type Sidings, sidingsOf } from './antonyms';
import { type Contrasts, joinedContrasts } from './contrasts';
import { plainly } from './lexicon/phrases';
import { matchesOf } from './matches-of';
import { inDigits } from './numerals';
import { readDates, type WrittenDate } from './dates';
import { inPlainOrder } from './plain-order';
import { type Quantity, readQuantities } from './quantities';
import { readRelations } from './relations';
import { joinedStance, readStance, type Stance } from './stance';
import type { TermReader } from './terms';
import { once } from './kept-with';

/** One statement of a sentence. */
export interface Clause {
  readonly text: string;
  readonly terms: readonly string[];
  readonly stance: Stance;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly WrittenDate[];
  /** Read when first asked for. */
  readonly contrasts: () => Contrasts;
  /** Read when first asked for. */
  readonly sidings: () => Sidings;
}

/** What the program understood of a sentence. */
export interface SentenceReading extends Clause {
  readonly clauses: readonly Clause[];
  /** Read when they are first asked for: of most source sentences nobody asks. */
  readonly acts: () => readonly Act[];
  readonly isAdvice: boolean;
}

/** Looks first whether a place has one of the characters that a cut can begin with. */
const CUT =
  /(?=[\s，；：。、;:,也])(?:[，；：。]|、(?=[无未没不])|(?<=\p{sc=Han})(?<!一[^，。]{1,5})(?=也[无未没不])|[;:](?=\s)|,(?=\s(?!\d{4}\b))|(?<!\b(?:is|are|was|were|be|been|remains?|remained|\w{2,}ed|filled|done|made|shown|seen|grown|dealt|begun))\s(?=with(?:out)?\s)|\s(?=(?:while|whereas|but|which|although|because(?! of)|since(?= [a-z])|if|unless|instead of|rather than|when|whenever|where|except(?: for)?|apart from|and(?= (?:\w+ly |never |not |no longer |also |then )*(?:is|are|was|were|has|have|had|may|might|can|cannot|will|does|do|did|\w+ed|began|became|went|took|gave|made|found|fell|rose|grew|left|led|lost|won|met|held|kept|got|came|ran|saw|stood|told|thought|wrote|brought|built|bought|sold|sent|spent|drew|flew|knew|threw|spoke|broke|chose|drove|ate|sank|shrank|\w+s(?= (?:the|a|an|its|their|no|not|\d)))\b)|as(?= [\w ]{2,30} (?:became|was|were|rose|fell|grew)\b))\s)|\s(?=and (?:the|a|an|no|it|its|is|was|there|then|may|metastases|[A-Z])))/gu;

/** Where a denial ends that belongs to one noun: `Without oxygen | they produce`, `未售出的 | 住宅`. Looked for only where there is one, because looking back at every place is dear. */
const CUT_BEHIND_DENIED =
  /(?<=^(?:尚|还|仍|并)?[不未没无][^，。的]{1,8}的)(?=\p{sc=Han}{2}[^，。]{3})|(?<=\bwithout (?:[\w-]+ ){1,6})(?=(?:they|it|he|she|we|may|can|cannot|will|would|is|are|was|were|has|have|must|should|does|do|did)\b)/giu;
const DENIES_NOUN = /^(?:尚|还|仍|并)?[不未没无]|\bwithout\b/iu;
const SETTING =
  /^\s*(?:compared with|compared to|relative to|according to|unlike|like|following|in|on|at|with|for|from|through|after|before|during|under|over|between|among|within|outside|inside|across|near|by|of|since|until|to)\b(?: [\w%.’'/-]+){1,6},\s*$|^(?:在|对|据|从|自|于|按|经|与|和|同(?!比)|较)[^，]{0,24}，$|^(?:晚上|夜间|夜里|白天|早上|后来|当时|此后|此前|之后|随后|目前|如今|现在|平时|一般|通常|冬天|夏天|春天|秋天|今年|去年|近年来?|其中|另外|此外)，$/iu;
/** Looks like a verb at the head of a setting and is none. */
const PARTICIPLE = /^\s*(?:compared|according|following|owing)\b/iu;
/** Says since when or until when, and nothing alone. */
const SINCE = /^\s*(?:since|until)\b/iu;
const PLACE_ZH = /^\p{sc=Han}{1,8}[内中里处上下区]$/u;
const LISTED = /^\s*(?:the|an?|both|its|their|all|many|most|some) /iu;
const AND_NOUN = /^\s*and\b(?! (?:\w+ly |not |never |also )*(?:is|are|was|were|has|have|had|does|do|did|can|may|will)\b)/iu;
const HAS_VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|(?<!\d )may(?! \d)|might|can|could|will|would|does|do|did|not)\b|\w(?:ed|ing)\b|[为是有无未没不会将]/iu;

/** Whether a text says something of something; without a verb it is a heading or a setting. */
export function hasVerb(text: string): boolean {
  return (
    HAS_VERB.test(text) ||
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some((word) => verbOf(word) !== undefined) === true
  );
}

/** `两侧胸腔 | 也不存在积液`: of what the denial speaks. */
const isSubjectZh = (piece: string): boolean => PLACE_ZH.test(piece) || (/^\p{sc=Han}{2,8}$/u.test(piece) && !HAS_VERB.test(piece));

/** A clause without a word of its own (`8 mm`) belongs to its neighbour. */
function clausesOf(sentence: string, terms: TermReader): Clause[] {
  const pieces: string[] = [];
  let from = 0;
  const cuts = [...matchesOf(sentence, CUT), ...(DENIES_NOUN.test(sentence) ? matchesOf(sentence, CUT_BEHIND_DENIED) : [])];
  for (const match of cuts.sort((a, b) => a.index - b.index)) {
    pieces.push(sentence.slice(from, match.index + match[0].length));
    from = match.index + match[0].length;
  }
  pieces.push(sentence.slice(from));
  const clauses: Clause[] = [];
  let waiting = '';
  for (const [at, piece] of pieces.entries()) {
    const text = waiting + piece;
    // `In a vacuum, …` says where or when the rest holds, and nothing alone.
    if (SETTING.test(text) && !HAS_VERB.test(text.replace(PARTICIPLE, ''))) waiting += piece;
    else if (SINCE.test(text) && !HAS_VERB.test(text) && clauses.length > 0 && waiting === '')
      clauses.push(clauseOf(`${clauses.pop()?.text ?? ''}${piece}`, terms));
    // `纵隔内 | 也没有肿大的淋巴结`: where it is not.
    else if (waiting === '' && isSubjectZh(piece) && /^也/u.test(pieces[at + 1] ?? '')) waiting += piece;
    // `The liver and the spleen are …`: two nouns, not two statements.
    else if (waiting === '' && LISTED.test(piece) && AND_NOUN.test(pieces[at + 1] ?? '') && !hasVerb(piece)) waiting += piece;
    else {
      const clause = clauseOf(text, terms);
      if (clause.terms.length > 0) {
        clauses.push(clause);
        waiting = '';
      } else if (clauses.length > 0 && waiting === '') clauses.push(clauseOf(`${clauses.pop()?.text ?? ''}${piece}`, terms));
      else waiting += piece;
    }
  }
  return waiting === '' ? clauses : [...clauses, clauseOf(waiting, terms)].filter(({ terms: own }) => own.length > 0);
}

function clauseOf(text: string, terms: TermReader): Clause {
  const { dates, rest } = readDates(text);
  const quantities = readQuantities(rest);
  let plain = rest;
  for (const { start, end } of quantities) plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  const stance = readStance(plain);
  return {
    text,
    terms: terms.read(stance.rest),
    stance,
    quantities,
    dates,
    contrasts: once(() => terms.contrasts.read(plain)),
    sidings: once(() => sidingsOf(stance.rest)),
  };
}

/** A sentence as one, of its clauses: what was read once need not be read again. */
function wholeOf(text: string, { clauses, terms }: { readonly clauses: readonly Clause[]; readonly terms: TermReader }): Clause {
  const [only] = clauses;
  const isAll = clauses.reduce((length, { text: own }) => length + own.length, 0) === text.length;
  // A piece without a word of its own can be lost among the clauses.
  if (only === undefined || !isAll) return clauseOf(text, terms);
  if (clauses.length === 1) return only;
  return {
    text,
    terms: clauses.flatMap(({ terms: own }) => own),
    stance: joinedStance(clauses.map(({ stance }) => stance)),
    quantities: clauses.flatMap(({ quantities }) => quantities),
    dates: clauses.flatMap(({ dates }) => dates),
    contrasts: once(() => joinedContrasts(clauses.map(({ contrasts }) => contrasts()))),
    sidings: once(() => sidingsOf(clauses.map(({ stance }) => stance.rest).join(' '))),
  };
}

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };

/** Marks of a Chinese sentence that were typed in half width, outside of numbers and of English words. */
function fullWidth(text: string): string {
  if (!/\p{sc=Han}/u.test(text)) return text;
  return text.replace(/(?<=[\p{sc=Han}）)%”」])[,;:]|(?<=\w)[,;:](?=\p{sc=Han})/gu, (mark) => FULL_WIDTH[mark] ?? mark);
}

/** A sentence in the one way of writing and the one order in which sentences are compared. */
export function inOneWriting(sentence: string): string {
  return inPlainOrder(plainly(inDigits(fullWidth(sentence.trim()))));
}

export function readSentence(sentence: string, terms: TermReader): SentenceReading {
  const text = inOneWriting(sentence);
  const clauses = clausesOf(text, terms);
  const whole = wholeOf(text, { clauses, terms });
  return {
    ...whole,
    clauses: clauses.length === 0 ? [whole] : clauses,
    acts: once(() =>
      /\p{sc=Han}/u.test(text)
        ? [...readActsZh(text, terms), ...readCausesZh(text, terms)]
        : [...readActsEn(text, terms), ...readRelations(text, terms)],
    ),
    isAdvice: ADVICE_EN.test(text) || ADVICE_ZH.test(text),
  };
}
