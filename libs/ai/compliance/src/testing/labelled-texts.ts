import { isLuhn, type PersonalDataType, residentCheckDigit } from '../personal-data';
import { type LabelledWords, WORDS_FOR_BUILDING } from './labelled-words';
import { WORDS_HELD_ASIDE } from './labelled-words-held-out';
import { SeededRandom } from '@trivium/shared/kernel';

export type Half = 'develop' | 'held-out';

export interface LabelledText {
  readonly text: string;
  readonly spans: readonly { readonly type: PersonalDataType; readonly start: number; readonly end: number; readonly text: string }[];
  /** Clinical words of the text that must stay. */
  readonly keep: readonly string[];
}

/** Measurements, vertebrae, vessels, eponyms and units: what a report is worthless without. */
const KEPT =
  /\d+ ?(?:mm|cm|ml|m)\b|[LTC]\d+(?:[-/](?:[LTCS])?\d+)?|RUL|LUL|LAD|Kerley B|Hodgkin|Crohn|Glasgow|FEV1\/FVC|S\d|INR \d\.\d|LVEF \d+%|EF 55%|Ki-67 20%|SpO2 97%|BMI 27|ACL|CABG|ASA II|Fazekas 2|VAS 6|38\.9℃|7\.2mmol\/L|BP 130\/80|HR 72|COPD|46岁|63岁|54-year-old/gu;

/** `count` texts with what names a person in them; the halves share no template, name or place. */
export function labelledTexts(half: Half, count: number): readonly LabelledText[] {
  const words = half === 'develop' ? WORDS_FOR_BUILDING : WORDS_HELD_ASIDE;
  const random = new SeededRandom(half === 'develop' ? 11 : 23);
  return Array.from({ length: count }, (_, at) => filled(words.templates[at % words.templates.length] ?? '', { words, random }));
}

function filled(template: string, { words, random }: { readonly words: LabelledWords; readonly random: SeededRandom }): LabelledText {
  let text = '';
  const spans: { type: PersonalDataType; start: number; end: number; text: string }[] = [];
  for (const part of template.split(/(\{[A-Z\d]+\})/u)) {
    const slot = /^\{([A-Z\d]+)\}$/u.exec(part)?.[1];
    const value = slot === undefined ? part : valueOf(slot, { words, random });
    if (slot !== undefined)
      spans.push({
        type: slot.replace(/(?<=.)EN$/u, '') as PersonalDataType,
        start: text.length,
        end: text.length + value.length,
        text: value,
      });
    text += value;
  }
  const keep = template.match(KEPT) ?? [];
  return { text, spans, keep };
}

function valueOf(slot: string, { words, random }: { readonly words: LabelledWords; readonly random: SeededRandom }): string {
  const one = (list: readonly string[]): string => list[Math.floor(random.next() * list.length)] ?? '';
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random.next() * 10)).join('');
  const between = (low: number, high: number): number => low + Math.floor(random.next() * (high - low + 1));
  const two = (value: number): string => `${value}`.padStart(2, '0');
  const months = ['January', 'March', 'Apr', 'June', 'September', 'Nov'];
  switch (slot) {
    case 'NAME':
      return one(words.families) + one(words.given);
    case 'NAMEEN':
      return one(words.namesEn);
    case 'MRN':
      return one(['ZY', '', 'A', 'M-']) + digits(between(6, 9));
    case 'PHONE':
      return one([`1${between(3, 9)}${digits(9)}`, `0${between(21, 29)}-${between(2, 8)}${digits(7)}`]);
    case 'PHONEEN':
      return one([`(${between(201, 989)}) 555-${digits(4)}`, `${between(201, 989)}-555-${digits(4)}`, `555-${digits(4)}`]);
    case 'DATE':
      return one([
        `20${between(10, 25)}年${between(1, 12)}月${between(1, 28)}日`,
        `20${between(10, 25)}-${two(between(1, 12))}-${two(between(1, 28))}`,
        `20${between(10, 25)}.${between(1, 12)}.${between(1, 28)}`,
      ]);
    case 'DATEEN':
      return one([
        `${one(months)} ${between(1, 28)}, 20${between(10, 25)}`,
        `${between(1, 28)} ${one(months)} 20${between(10, 25)}`,
        `${two(between(1, 12))}/${two(between(1, 28))}/20${between(10, 25)}`,
      ]);
    case 'IDNUM': {
      const first = `${between(11, 65)}${two(between(1, 20))}${two(between(1, 20))}19${between(40, 99)}${two(between(1, 12))}${two(between(1, 28))}${digits(3)}`;
      return first + residentCheckDigit(first);
    }
    case 'SSN':
      return `${between(100, 665)}-${between(10, 99)}-${between(1000, 9999)}`;
    case 'AGE90':
      return `${between(90, 104)}${one(['岁', ' 岁', '周岁'])}`;
    case 'AGE90EN':
      return `${between(90, 102)}${one([' years old', '-year-old', ' year old', ' y/o'])}`;
    case 'BANKCARD': {
      const first = `62${digits(16)}`;
      return [...'0123456789'].map((check) => first + check).find((card) => isLuhn(card)) ?? first;
    }
    case 'PLATE':
      return `${one(['京', '沪', '粤', '鄂', '川'])}${one(['A', 'B', 'C', 'E'])}${one(['·', ''])}${one(['D', '', 'K'])}${digits(5)}`.slice(
        0,
        8,
      );
    case 'ADDRESSEN':
      return one(words.addressesEn);
    case 'HOSPITALEN':
      return one(words.hospitalsEn);
    case 'EMAIL':
      return `${one(['k.lee', 'a_chen', 'hr99'])}@${one(['example.org', 'mail.example.cn'])}`;
    case 'ADDRESS':
      return one(words.addresses);
    default:
      return one(words.hospitals);
  }
}
