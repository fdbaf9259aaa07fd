import type { UiLanguage } from '@trivium/shared/language';
import type { EntityNames, Fact, RelationKind } from '../../verification';
import { EDUCATION_EN } from './education-en';
import { EDUCATION_ZH } from './education-zh';
import { FINANCE_EN } from './finance-en';
import { FINANCE_ZH } from './finance-zh';
import { RADIOLOGY_EN } from './radiology-en';
import { RADIOLOGY_ZH } from './radiology-zh';

/** What a lying model writes. Rules were built while looking at the first six only. */
export const BUILT_ON_LIES = ['number', 'side', 'negation', 'relation', 'citation', 'omission'] as const;
export const HELD_OUT_LIES = ['unit', 'date', 'certainty', 'name', 'advice', 'unsupported'] as const;
export type LieKind = (typeof BUILT_ON_LIES)[number] | (typeof HELD_OUT_LIES)[number];

/** Facts and passages, with answers that say nothing else, and answers that lie. */
export interface Situation {
  readonly id: string;
  readonly language: UiLanguage;
  readonly passages: readonly string[];
  readonly facts: readonly Fact[];
  readonly names: readonly EntityNames[];
  /** Truthful; rules were built while looking at these. */
  readonly truthful: readonly string[];
  /** Truthful, written before the rules and not looked at while building. */
  readonly heldOut: readonly string[];
  readonly lies: readonly { readonly kind: LieKind; readonly text: string }[];
}

const KINDS: readonly string[] = [...BUILT_ON_LIES, ...HELD_OUT_LIES];
const isLieKind = (word: string): word is LieKind => KINDS.includes(word);
const RELATIONS: readonly RelationKind[] = ['acquire', 'below', 'cause', 'contain', 'need', 'press'];

/** @throws Error naming the line that is none of the format's */
function readSituation(block: string): Situation {
  const [id = '', ...lines] = block.trim().split('\n');
  const of = (mark: string): string[] =>
    lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(mark.length + 1).trim());
  const unknown = lines.find((line) => !/^(?:P|F|F!|N|R|T|H|L) /.test(line));
  if (unknown !== undefined) throw new Error(`${id}: ${unknown}`);
  const [kind, subject = '', object = ''] = (of('R')[0] ?? '').split('|').map((part) => part.trim());
  const relationKind = RELATIONS.find((known) => known === kind);
  const fact = (text: string, index: number): Fact => ({ id: `${id}/${index}`, text });
  return {
    id,
    language: id.includes('-zh-') ? 'zh' : 'en',
    passages: of('P'),
    facts: [
      ...of('F!').map((text, index) => ({
        ...fact(text, index),
        isCritical: true,
        ...(relationKind === undefined ? {} : { relation: { kind: relationKind, subject, object } }),
      })),
      ...of('F').map((text, index) => fact(text, index + 100)),
    ],
    names: of('N').map((line) => line.split('|').map((name) => name.trim())),
    truthful: of('T'),
    heldOut: of('H'),
    lies: of('L').map((line) => {
      const [word = '', ...rest] = line.split(' ');
      if (!isLieKind(word)) throw new Error(`${id}: ${line}`);
      return { kind: word, text: rest.join(' ') };
    }),
  };
}

/** Forty situations of three fields, zh and en, all of our own writing. */
export function trustSituations(): Situation[] {
  return [EDUCATION_EN, EDUCATION_ZH, RADIOLOGY_EN, RADIOLOGY_ZH, FINANCE_EN, FINANCE_ZH].flatMap((text) =>
    text.split(/^# /m).slice(1).map(readSituation),
  );
}
