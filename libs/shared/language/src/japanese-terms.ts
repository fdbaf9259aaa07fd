import type { Span } from '@trivium/shared/kernel';
import { isHan } from './script';
import { fold, type IndexTerm } from './spaced-terms';
import { stopWords } from './stop-words';
import type { Token } from './tokenize';

type Script = 'kanji' | 'hiragana' | 'katakana';

/** Letters of one script inside one dictionary word. */
interface Piece {
  readonly script: Script;
  readonly text: string;
  readonly span: Span;
}

/** Last letter of what follows the kanji of a verb or adjective: 食べ|る, 美し|かった, 調べ|た. Not ん and つ: 肺がん, うつ. */
const OKURIGANA = /[いうえかきくぐけげさしすせそたちてでなばぶべまむめらりるれわ]$/u;
/** Dictionary form of a verb or adjective written in kana, to be cut to its stem: つくる and つくった, うれしい and うれしく. */
const KANA_ENDING = /[うくぐすつぬぶむるい]$/u;
/** Linking letter of a compound verb, which many writers leave out: 取り組み and 取組. Not い: 高い山 is not 高山. */
const LINKING = /^[きぎしちみりえけげせべめれびわ]$/u;
/** Long sound at the end: コンピューター and コンピュータ. */
const FINAL_LONG_SOUND = /(?<=..)ー+$/u;
const KATAKANA_WINDOW = 3;

/** Script of a code unit of a Japanese run; what is no kana there is kanji, also half of a rare one. */
function scriptOf(codeUnit: number): Script {
  if (codeUnit >= 0x3041 && codeUnit <= 0x309f) return 'hiragana';
  return (codeUnit >= 0x30a0 && codeUnit <= 0x30ff) || (codeUnit >= 0x31f0 && codeUnit <= 0x31ff) ? 'katakana' : 'kanji';
}

/** Words cut where the script changes, without function words. */
function pieces(tokens: readonly Token[], stops: ReadonlySet<string>): Piece[] {
  const found: Piece[] = [];
  for (const { text, span } of tokens) {
    if (stops.has(text)) continue;
    let from = 0;
    let script = scriptOf(text.charCodeAt(0));
    for (let index = 1; index <= text.length; index += 1) {
      const next = scriptOf(text.charCodeAt(index));
      if (index < text.length && next === script) continue;
      found.push({ script, text: text.slice(from, index), span: { start: span.start + from, end: span.start + index } });
      from = index;
      script = next;
    }
  }
  return found;
}

/** りんご and リンゴ are one word. */
function asKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096\u309D\u309E]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

/** Most kanji by far, which have no compatibility form to fold. */
function isUnified(character: string): boolean {
  return character >= '\u4E00' && character <= '\u9FFF';
}

/** Kanji of a run one by one and in neighbouring pairs, also across the linking letter of a compound verb. */
function kanjiTerms(run: string, offset: number, stops: ReadonlySet<string>): IndexTerm[] {
  const terms: IndexTerm[] = [];
  let previous: { term: string; start: number } | undefined;
  let between = '';
  let start = offset;
  for (const character of run) {
    const end = start + character.length;
    const isPlainKanji = isUnified(character);
    if (isPlainKanji || isHan(character)) {
      const term = isPlainKanji ? character : fold(character);
      // 々 repeats the character before it and means nothing alone.
      if (character !== '々' && !stops.has(term)) terms.push({ term, span: { start, end } });
      const isPair = previous !== undefined && (between === '' || LINKING.test(between));
      if (previous !== undefined && isPair && !(stops.has(previous.term) && stops.has(term)) && !stops.has(previous.term + term))
        terms.push({ term: previous.term + term, span: { start: previous.start, end } });
      previous = { term, start };
      between = '';
    } else if (between.length < 2) between += character;
    start = end;
  }
  return terms;
}

/** A katakana run whole, its dictionary words, and its windows of three letters: dictionaries cut borrowed compounds at random. */
function katakanaTerms(run: Piece, words: readonly Piece[]): IndexTerm[] {
  const { start } = run.span;
  const whole = run.text.replace(FINAL_LONG_SOUND, '');
  const terms: IndexTerm[] = [{ term: whole, span: run.span }];
  for (const word of words) {
    const term = word.text.replace(FINAL_LONG_SOUND, '');
    if (term.length >= 2 && term !== whole) terms.push({ term, span: word.span });
  }
  for (let index = 0; whole.length > KATAKANA_WINDOW && index + KATAKANA_WINDOW <= whole.length; index += 1)
    terms.push({
      term: whole.slice(index, index + KATAKANA_WINDOW),
      span: { start: start + index, end: start + index + KATAKANA_WINDOW },
    });
  return terms;
}

/** A word in hiragana, spelt in katakana and without its inflected end; nothing for a lone letter or what is left of an inflected ending. */
function hiraganaTerm(
  { text, span }: Piece,
  { isAfterKanji, stops }: { isAfterKanji: boolean; stops: ReadonlySet<string> },
): IndexTerm | undefined {
  if (text.length < 2 || stops.has(text) || (isAfterKanji && OKURIGANA.test(text))) return undefined;
  const stem = text.length > 2 ? text.replace(KANA_ENDING, '') : text;
  return stops.has(stem) ? undefined : { term: asKatakana(stem), span: { start: span.start, end: span.start + stem.length } };
}

/**
 * Terms of an unbroken run of Japanese, `tokens` being its dictionary words in order. Kanji give dictionary words, single characters and pairs; what
 * inflects is therefore found by its kanji (食べた, 食べる) and compound verbs with or without linking kana. Katakana give the run, its
 * dictionary words and windows of three letters. Hiragana give stems, spelt as katakana. Particles and auxiliaries give nothing. Pairs
 * beside words: Chen and Gey, Experiments on cross-language and patent retrieval at NTCIR-3 (2002), found either alone weaker.
 */
export function japaneseTerms(text: string, tokens: readonly Token[]): IndexTerm[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stops = stopWords('ja');
  const terms = kanjiTerms(text.slice(first.span.start, last.span.end), first.span.start, stops);
  let katakana: Piece[] = [];
  const closeKatakana = (): void => {
    const [head, tail] = [katakana[0], katakana.at(-1)];
    if (head !== undefined && tail !== undefined) {
      const span = { start: head.span.start, end: tail.span.end };
      const run = { ...head, text: text.slice(span.start, span.end), span };
      if (run.text.length > 1) terms.push(...katakanaTerms(run, katakana));
    }
    katakana = [];
  };
  let previous: Piece | undefined;
  for (const piece of pieces(tokens, stops)) {
    const isAdjacent = previous?.span.end === piece.span.start;
    if (piece.script !== 'katakana' || !isAdjacent) closeKatakana();
    if (piece.script === 'katakana') katakana.push(piece);
    else if (piece.script === 'hiragana') {
      const term = hiraganaTerm(piece, { isAfterKanji: isAdjacent && previous?.script === 'kanji', stops });
      if (term !== undefined) terms.push(term);
    } else {
      const term = fold(piece.text);
      // Of equal strings the index counts both: a pair that is a word weighs more than one across a border.
      if ([...term].length > 1 && !stops.has(term)) terms.push({ term, span: piece.span });
    }
    previous = piece;
  }
  closeKatakana();
  return terms;
}
