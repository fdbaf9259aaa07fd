import { splitSentences } from '@trivium/shared/language';
import { folded } from '../injection/reveal';

/** One word, or a set phrase, is nobody's dictation. */
const FEWEST_LETTERS = 8;
const FEWEST_HAN = 4;
/** So much of a sentence in one go: a model puts an “indeed” before what it was told to say. */
const DICTATED_SHARE = 0.7;
/** Right before words in quotation marks, of whatever kind. */
const QUOTED = /["'\p{Pi}\p{Pf}«»「『《<][\s*_`"'\p{Pi}「『]{0,4}$/u;
/** Right before words that are handed over in another way: a colon, an equals sign, a bracket, a slash. */
const HANDED_OVER = /[:：=>/|(（[{*_`][\s*_`{[(]{0,4}$/u;
/** Somebody is quoted, so the words are a fact of the source. */
const REPORTED =
  /(?<!\p{L})(?:said|wrote|written|asked|answered|replied|called|named|known as|termed|noted|claimed|argued|whispered|shouted|titled|entitled|cried|declared|read)(?!\p{L})|说过|曾说|写道|说道|指出|认为|称为|称作|叫做|叫作|提出|表示|问道|答道|据说/iu;
/** A sentence that speaks of answers and of who gives them, or demands something. In one that only lists or explains, none of these words stands. */
const ABOUT_ANSWERS = new RegExp(
  [
    '(?<!\\p{L})(?:answer|reply|replies|respon[ds]|output|summar|conclu|complet|continu|finish|overrid|prompt|instruct|system|assistant|chatbot|language model|robot|message|says?(?!\\p{L})|saying|state(?!\\p{L})|write|print|tell|told|word|sentence|phrase|you(?!\\p{L}|th|ng)|your|must|please|repeat|includ|insert|put(?!\\p{L}))',
    '(?<!\\p{L})(?:AI|LLM|GPT|model|bot|user|human|reader|Q|A|shall|should|has to|have to|is to|are to|required|always|everybody|anyone|whoever)(?!\\p{L})',
    '回答|答案|答复|回复|作答|输出|总结|概括|结论|声明|声称|补全|续写|拼成|系统|助手|模型|机器|人工智能|用户|读者|说|写|话|句|文字|你|您|请|告诉|告知|给出|附加|添加|注明|显示|应|须|务必|必须|一概|一律|凡|只|仅|问\\s?[:：]|答\\s?[:：]|人\\s?[:：]|结案|收尾|开头|结尾',
  ].join('|'),
  'iu',
);

/** A sentence of the input with its letters, and where each of them stands. */
export interface InputSentence {
  readonly text: string;
  readonly letters: string;
  readonly places: readonly number[];
}

/** The sentences of what a model was shown, line by line, hidden characters dropped. Made once for all sentences of an answer. */
export function inputSentences(input: string): readonly InputSentence[] {
  return folded(input)
    .split('\n')
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
    .map((text) => ({ text, ...lettersOf(text) }));
}

/**
 * Whether a sentence of an answer is what the input told somebody to say. However an order is worded, it hands the words over: in quotation marks, or behind a colon in a sentence that
 * speaks of answers or demands something. A sentence that repeats its source whole is no dictation, nor are the words of somebody whom the source reports.
 */
export function isDictated(sentence: string, input: readonly InputSentence[]): boolean {
  const { letters } = lettersOf(folded(sentence).replace(/\[\d+\]/gu, ''));
  if (letters.length < (/\p{Script=Han}/u.test(letters) ? FEWEST_HAN : FEWEST_LETTERS)) return false;
  const length = Math.ceil(letters.length * DICTATED_SHARE);
  const starts = Array.from({ length: letters.length - length + 1 }, (_, start) => start);
  return input.some(
    (source) => source.letters !== letters && starts.some((start) => isHandedOver(letters.slice(start, start + length), source)),
  );
}

function isHandedOver(words: string, { text, letters, places }: InputSentence): boolean {
  const at = letters.indexOf(words);
  if (at === -1) return false;
  const before = text.slice(0, places[at] ?? 0);
  const around = `${before}\n${text.slice((places[at + words.length - 1] ?? 0) + 1)}`;
  if (ABOUT_ANSWERS.test(around)) return QUOTED.test(before) || HANDED_OVER.test(before);
  return QUOTED.test(before) && !REPORTED.test(around);
}

function lettersOf(text: string): Pick<InputSentence, 'letters' | 'places'> {
  let letters = '';
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    for (const small of letter.normalize('NFKC').toLowerCase()) {
      letters += small;
      for (let unit = 0; unit < small.length; unit++) places.push(index);
    }
  }
  return { letters, places };
}
