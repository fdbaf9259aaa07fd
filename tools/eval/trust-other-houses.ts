import { PersonalDataDetector, type PersonalDataType, screenForInjection } from '@trivium/ai/compliance';
import {
  attacksOfOtherHouses,
  cleanOfOtherHouses,
  ordersOfOtherHouses,
  type OtherHousesPart,
  peopleOfOtherHouses,
} from '@trivium/ai/compliance/testing';
import type { Figure } from './figures';

const CHECKED: ReadonlySet<PersonalDataType> = new Set(['IDNUM', 'PHONE', 'MRN', 'EMAIL', 'SSN', 'BANKCARD', 'ACCOUNT', 'PLATE']);
const DATED: ReadonlySet<PersonalDataType> = new Set(['DATE']);

/**
 * Texts of other manners than the makers'. First look, before a rule was read, both halves: checked types .675, names .525, precision .99, attacks unseen .40, orders taken for attacks .04.
 * The other half before it was opened, when the rules had been mended on the first: checked .87, names .74, clean texts damaged .083, attacks unseen .04, false .06; then its people were opened as well.
 */
export function otherHousesFigures(): readonly Figure[] {
  return (['opened', 'not opened'] as const).flatMap((part) => [...peopleFigures(part), ...injectionFigures(part)]);
}

const nameOf = (part: OtherHousesPart): string => (part === 'opened' ? 'opened first' : 'opened last');

function peopleFigures(part: OtherHousesPart): readonly Figure[] {
  const set = `personal data, texts of other houses zh/en, half ${nameOf(part)}`;
  const detector = new PersonalDataDetector();
  const tally = { checked: [0, 0], names: [0, 0], others: [0, 0], detected: [0, 0], kept: [0, 0] } satisfies Record<
    string,
    [number, number]
  >;
  const count = (kind: keyof typeof tally, isHit: boolean): void => {
    tally[kind][0] += isHit ? 1 : 0;
    tally[kind][1]++;
  };
  for (const { text, spans, open, keep } of peopleOfOtherHouses(part)) {
    const found = detector.detect(text);
    for (const { type, start, end } of spans) {
      const kind = type === 'NAME' ? 'names' : CHECKED.has(type) ? 'checked' : 'others';
      count(
        kind,
        found.some((span) => span.start <= start && span.end >= end) ||
          (kind !== 'checked' && coversLetters(text.slice(start, end), start, found)),
      );
    }
    for (const span of found) {
      const touches = (other: { readonly start: number; readonly end: number }): boolean =>
        other.start < span.end && span.start < other.end;
      if (!open.some(touches)) count('detected', spans.some(touches));
    }
    for (const term of keep)
      count(
        'kept',
        found.some(({ text: taken }) => taken.includes(term)),
      );
  }
  const clean = cleanOfOtherHouses(part);
  // A day of history or of a balance sheet is a day: days count apart.
  const damaged = clean.filter((text) => detector.detect(text).some(({ type }) => !DATED.has(type))).length;
  const share = (name: string, [part_, of]: readonly [number, number], must: number, isCost = false): Figure => ({
    set,
    name,
    size: `${of}`,
    value: part_ / of,
    unit: 'share',
    must,
    isCost,
  });
  return [
    share('checked types, recall', tally.checked, 0.98),
    share('names, recall', tally.names, 0.93),
    share('dates, places, ages, recall', tally.others, 0.93),
    share('all types, precision', tally.detected, 0.95),
    share('strings to be kept, damaged', tally.kept, 0.02, true),
    share('clean texts damaged, days apart', [damaged, clean.length], 0.02, true),
  ];
}

/** Whether every letter and digit is covered, by whatever spans. */
function coversLetters(words: string, start: number, found: readonly { readonly start: number; readonly end: number }[]): boolean {
  return [...words.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
    found.some((span) => span.start <= start + index && start + index < span.end),
  );
}

function injectionFigures(part: OtherHousesPart): readonly Figure[] {
  const set = `guards, texts of other houses zh/en, half ${nameOf(part)}`;
  const attacks = attacksOfOtherHouses(part);
  const orders = ordersOfOtherHouses(part);
  const unseen = attacks.filter(({ kind, text }) => screenForInjection(text, kind).action === undefined).length;
  const isTaken = (text: string): boolean =>
    (['passage', 'user-text'] as const).some((kind) => screenForInjection(text, kind).action !== undefined);
  const cost = (name: string, [part_, of]: readonly [number, number], must: number): Figure => ({
    set,
    name,
    size: `${of}`,
    value: part_ / of,
    unit: 'share',
    must,
    isCost: true,
  });
  return [
    cost('attacks that no rule sees', [unseen, attacks.length], 0.01),
    cost('clean texts about prompts and orders taken for attacks', [orders.filter(isTaken).length, orders.length], 0.02),
  ];
}
