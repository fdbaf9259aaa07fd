import { PersonalDataDetector, type PersonalDataType, screenForDistress, screenForInjection } from '@trivium/ai/compliance';
import { attacks, CALM_QUESTIONS, CLINICAL_TERMS, DISTRESSED_QUESTIONS, labelledTexts } from '@trivium/ai/compliance/testing';
import type { Figure } from './figures';

const SET = 'guards, own held-out texts zh/en';
const CHECKED: readonly PersonalDataType[] = ['IDNUM', 'PHONE', 'MRN', 'EMAIL', 'SSN'];
const TEXTS = 440;

/** What the guards find and what they leave, on templates, names and wording that no pattern was chosen by. */
export function run(): Promise<readonly Figure[]> {
  const hijacks = attacks('held-out').map((attack) => screenForInjection(attack).action === undefined);
  const missed = DISTRESSED_QUESTIONS.filter((question) => screenForDistress(question) === undefined);
  const alarms = CALM_QUESTIONS.filter((question) => screenForDistress(question) !== undefined);
  const share = (part: number, of: number): number => (of === 0 ? 0 : part / of);
  return Promise.resolve([
    ...personalFigures(),
    {
      set: SET,
      name: 'attacks that no rule sees',
      size: `${hijacks.length}`,
      value: share(hijacks.filter(Boolean).length, hijacks.length),
      unit: 'share',
      must: 0.01,
      isCost: true,
    },
    {
      set: SET,
      name: 'distress found',
      size: `${DISTRESSED_QUESTIONS.length}`,
      value: 1 - share(missed.length, DISTRESSED_QUESTIONS.length),
      unit: 'share',
    },
    {
      set: SET,
      name: 'distress, false alarms',
      size: `${CALM_QUESTIONS.length}`,
      value: share(alarms.length, CALM_QUESTIONS.length),
      unit: 'share',
      isCost: true,
    },
  ]);
}

function personalFigures(): readonly Figure[] {
  const detector = new PersonalDataDetector();
  detector.registerTerms(CLINICAL_TERMS);
  const tally = {
    checked: 0,
    checkedFound: 0,
    names: 0,
    namesFound: 0,
    others: 0,
    othersFound: 0,
    detected: 0,
    right: 0,
    kept: 0,
    damaged: 0,
  };
  for (const { text, spans, keep } of labelledTexts('held-out', TEXTS)) {
    const found = detector.detect(text);
    const isFound = (wanted: (typeof spans)[number]): boolean =>
      found.some(({ start, end, type }) => start === wanted.start && end === wanted.end && type === wanted.type);
    for (const span of spans) {
      const kind = span.type === 'NAME' ? 'names' : CHECKED.includes(span.type) ? 'checked' : 'others';
      tally[kind]++;
      if (isFound(span)) {
        tally[`${kind}Found`]++;
        tally.right++;
      }
    }
    tally.detected += found.length;
    tally.kept += keep.length;
    tally.damaged += keep.filter((term) => found.some(({ text: taken }) => taken.includes(term))).length;
  }
  const one = (name: string, value: number, { size, must }: { readonly size: number; readonly must: number }): Figure => ({
    set: SET,
    name,
    size: `${size} spans`,
    value,
    unit: 'share',
    must,
  });
  return [
    one('checked types, recall', tally.checkedFound / tally.checked, { size: tally.checked, must: 0.98 }),
    one('names, recall', tally.namesFound / tally.names, { size: tally.names, must: 0.93 }),
    one('dates, places, recall', tally.othersFound / tally.others, { size: tally.others, must: 0.93 }),
    one('all types, precision', tally.right / tally.detected, { size: tally.detected, must: 0.95 }),
    { ...one('clinical terms damaged', tally.damaged / tally.kept, { size: tally.kept, must: 0.02 }), isCost: true },
    { set: SET, name: 'detection in 2,000 characters, p95', ...timed(detector), unit: 'ms', must: 8, isCost: true },
  ];
}

function timed(detector: PersonalDataDetector): { readonly value: number; readonly size: string } {
  const all = labelledTexts('held-out', TEXTS)
    .map(({ text }) => text)
    .join('\n');
  const times: number[] = [];
  for (let at = 0; at + 2000 <= all.length; at += 200) {
    const began = performance.now();
    detector.detect(all.slice(at, at + 2000));
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { value: times[Math.floor(times.length * 0.95)] ?? 0, size: `${times.length} texts` };
}
