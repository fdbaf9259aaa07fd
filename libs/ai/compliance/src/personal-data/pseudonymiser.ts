import type { PersonalDataDetector } from './personal-data-detector';
import { PERSONAL_DATA_TYPES, type PersonalDataType, type PersonalSpan } from './personal-span';

const PLACEHOLDER = new RegExp(`[\\[［【]\\s{0,3}(${PERSONAL_DATA_TYPES.join('|')})[\\s_＿-]{0,3}(\\d{1,6})\\s{0,3}[\\]］】]`, 'giu');

export interface Pseudonymised {
  readonly text: string;
  readonly spans: readonly PersonalSpan[];
}

/**
 * Placeholders of one document or one subject: the same words get the same placeholder in all its texts. The map of them stays in this object and belongs
 * where the originals may be; only `text` may travel.
 */
export class Pseudonymiser {
  readonly #byOriginal = new Map<string, string>();
  readonly #byPlaceholder = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #next = new Map<PersonalDataType, number>();

  constructor(private readonly detector: Pick<PersonalDataDetector, 'detect'>) {}

  /** Text in which placeholders stand for what names a person. Placeholders that it already held stay what they are: their numbers are not used again. */
  pseudonymise(text: string): Pseudonymised {
    for (const match of text.matchAll(PLACEHOLDER)) this.#taken.add(keyOf(match));
    const spans = this.detector.detect(text);
    let result = '';
    let at = 0;
    for (const span of spans) {
      result += text.slice(at, span.start) + this.#placeholderOf(span);
      at = span.end;
    }
    return { text: result + text.slice(at), spans };
  }

  /** Another text with placeholders for what `pseudonymise` has found so far, and for nothing else. */
  hide(text: string): string {
    const longestFirst = [...this.#byPlaceholder].sort(([, first], [, second]) => second.length - first.length);
    return longestFirst.reduce((left, [placeholder, original]) => left.replaceAll(original, `[${placeholder}]`), text);
  }

  /** The originals in place of placeholders, also where a model changed their case, spacing or brackets; unknown ones stay. */
  restore(text: string): string {
    return text.replace(
      PLACEHOLDER,
      (whole, type: string, number: string) => this.#byPlaceholder.get(`${type.toUpperCase()}_${Number(number)}`) ?? whole,
    );
  }

  #placeholderOf({ type, text }: PersonalSpan): string {
    const original = `${type} ${text}`;
    const known = this.#byOriginal.get(original);
    if (known !== undefined) return known;
    let number = this.#next.get(type) ?? 1;
    while (this.#taken.has(`${type}_${number}`)) number++;
    this.#next.set(type, number + 1);
    const placeholder = `[${type}_${number}]`;
    this.#byOriginal.set(original, placeholder);
    this.#byPlaceholder.set(`${type}_${number}`, text);
    return placeholder;
  }
}

function keyOf([, type = '', number = '']: RegExpMatchArray): string {
  return `${type.toUpperCase()}_${Number(number)}`;
}
