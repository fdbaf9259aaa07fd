import { isLuhn, type PersonalDataType, residentCheckDigit } from '../../personal-data';
import type { LabelledText } from '../labelled-texts';
import { ATTACKS, type PlacedAttack } from './attacks';
import { CLEAN_EN, CLEAN_ZH } from './clean';
import { ORDERS } from './orders';
import { PEOPLE_EN } from './people-en';
import { PEOPLE_ZH } from './people-zh';

export type { PlacedAttack } from './attacks';

/**
 * Referral letters, admission notes, chats, HL7 headers, school messages, e-mails and notes of a research desk, written before any rule was read. Rules were then mended on the texts
 * of even number; the odd ones were measured and not opened.
 */
export type OtherHousesPart = 'opened' | 'not opened';

export interface MarkedText extends LabelledText {
  readonly lang: 'zh' | 'en';
  /** What may go or stay: it counts neither way. */
  readonly open: readonly { readonly start: number; readonly end: number }[];
}

const partOf = <T>(list: readonly T[], part: OtherHousesPart): readonly T[] =>
  list.filter((_, at) => at % 2 === (part === 'opened' ? 0 : 1));

export const peopleOfOtherHouses = (part: OtherHousesPart): readonly MarkedText[] => [
  ...partOf(PEOPLE_ZH, part).map((text) => unmarked(text, 'zh')),
  ...partOf(PEOPLE_EN, part).map((text) => unmarked(text, 'en')),
];
export const cleanOfOtherHouses = (part: OtherHousesPart): readonly string[] => [...partOf(CLEAN_ZH, part), ...partOf(CLEAN_EN, part)];
export const attacksOfOtherHouses = (part: OtherHousesPart): readonly PlacedAttack[] => partOf(ATTACKS, part);
export const ordersOfOtherHouses = (part: OtherHousesPart): readonly string[] => partOf(ORDERS, part);

/** `[TYPE|words]` must go, `[+|words]` must stay, `[?|words]` and `[TYPE|words|?]` may do either; a title before a name is no part of it. */
function unmarked(marked: string, lang: 'zh' | 'en'): MarkedText {
  const spans: { type: PersonalDataType; start: number; end: number; text: string }[] = [];
  const open: { start: number; end: number }[] = [];
  const keep: string[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([A-Z\d]+|\+|\?)\|([^\]|]+?)(\|\?)?\]/gu)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [, mark = '', raw = '', doubt] = match;
    const written = withCheckDigit(raw);
    const title = mark === 'NAME' ? (/^(?:Dr|Mrs|Mr|Ms)\. /u.exec(written)?.[0] ?? '') : '';
    const words = written.slice(title.length);
    const start = text.length + title.length;
    text += title + words;
    if (mark === '+') keep.push(words);
    else if (mark === '?' || (doubt !== undefined && title === '')) open.push({ start, end: text.length });
    else spans.push({ type: mark as PersonalDataType, start, end: text.length, text: words });
  }
  return { text: text + marked.slice(at), spans, keep, open, lang };
}

/** `@id:`, `@idsp:`, `@luhn:` and `@luhn4:` are given their last digit here, so that no number of a person stands in the file. */
function withCheckDigit(words: string): string {
  const [, how, digits = ''] = /^@(id|idsp|luhn|luhn4):(\d+)$/u.exec(words) ?? [];
  if (how === undefined) return words;
  const first = digits.slice(0, 17);
  if (how === 'id') return first + residentCheckDigit(first);
  if (how === 'idsp') return (first + residentCheckDigit(first)).replace(/^(.{6})(.{8})(.{4})$/u, '$1 $2 $3');
  const card = Array.from('0123456789', (last) => digits + last).find(isLuhn) ?? digits;
  return how === 'luhn' ? card : card.replace(/(.{4})(?=.)/gu, '$1 ');
}
