import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Deidentifier } from '@trivium/radiology/privacy/api';
import { dataFolder, missingData, ROOT, say } from './evaluation-data';
import type { Figure } from './figures';
import { PRIVACY_TEXTS_EN } from './radiology-privacy-texts-en';
import { PRIVACY_REPORTS_ASIDE, PRIVACY_REPORTS_BUILT_ON } from './radiology-privacy-texts-reports';
import { PRIVACY_TEXTS_ZH } from './radiology-privacy-texts-zh';

const SHARED = 'radiology/cases/phi.jsonl';
const ORDINARY = 'tools/eval/radiology-cases/phi-ordinary.jsonl';

interface LabelledText {
  readonly text: string;
  readonly phi: readonly { readonly type: string; readonly text: string; readonly start: number; readonly end: number }[];
  readonly keep: readonly string[];
}

/** `[[TYPE:words]]` and `<<words>>` out of a marked text. */
export function unmarked(marked: string): LabelledText {
  const phi: { type: string; text: string; start: number; end: number }[] = [];
  const keep: string[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[[A-Z\d]+:.+?\]\]|<<.+?>>)/u)) {
    const named = /^\[\[([A-Z\d]+):(.+)\]\]$/u.exec(part);
    const kept = /^<<(.+)>>$/u.exec(part)?.[1];
    const words = named?.[2] ?? kept ?? part;
    if (named) phi.push({ type: named[1] ?? '', text: words, start: text.length, end: text.length + words.length });
    if (kept !== undefined) keep.push(kept);
    text += words;
  }
  return { text, phi, keep };
}

/** What the de-identifier removes, damages and types, on own texts (two halves) and on the shared ones. */
export function run(progress: (line: string) => void = say): Promise<readonly Figure[] | string> {
  const half = (texts: readonly string[], odd: 0 | 1): readonly LabelledText[] => texts.filter((_, at) => at % 2 === odd).map(unmarked);
  const sets: [string, readonly LabelledText[]][] = [
    ['own texts zh, half for building', half(PRIVACY_TEXTS_ZH, 0)],
    ['own texts en, half for building', half(PRIVACY_TEXTS_EN, 0)],
    ['own texts zh, half kept aside', half(PRIVACY_TEXTS_ZH, 1)],
    ['own texts en, half kept aside', half(PRIVACY_TEXTS_EN, 1)],
  ];
  const lines = (texts: readonly string[]): readonly LabelledText[] => texts.map((text) => unmarked(text.replaceAll('\\n', '\n')));
  sets.push(
    ['own report lines zh and en, for building', lines(PRIVACY_REPORTS_BUILT_ON)],
    ['own report lines zh and en, kept aside', lines(PRIVACY_REPORTS_ASIDE)],
  );
  const missing = missingData([SHARED]);
  sets.push(['texts of an independent hand, seen since', labelledTextsOf(join(ROOT, ORDINARY))]);
  if (missing === undefined) sets.push(['phi.jsonl', labelledTextsOf(join(dataFolder(), SHARED))]);
  else progress(missing);
  return Promise.resolve(sets.flatMap(([name, texts]) => figuresOf(name, texts, progress)));
}

function labelledTextsOf(path: string): readonly LabelledText[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { text, phi, must_keep: keep } = JSON.parse(line) as LabelledText & { must_keep: readonly string[] };
      return { text, phi, keep };
    });
}

function figuresOf(set: string, texts: readonly LabelledText[], progress: (line: string) => void): readonly Figure[] {
  const deidentifier = new Deidentifier();
  const isShown = !set.includes('aside');
  let [strings, removed, exact, kept, damaged] = [0, 0, 0, 0, 0];
  for (const { text, phi, keep } of texts) {
    const result = deidentifier.deidentify(text);
    for (const { type, text: words, start, end } of phi) {
      strings++;
      const covered = result.entities.filter(({ span }) => span[0] < end && start < span[1]);
      const isRemoved = isCovered(
        [start, end],
        covered.map(({ span }) => span),
      );
      if (isRemoved) removed++;
      else if (isShown) progress(`left: ${type} "${words}" in ${result.text}`);
      if (covered.some((entity) => entity.type === type && entity.span[0] === start && entity.span[1] === end)) exact++;
    }
    for (const words of keep) {
      kept++;
      if (result.text.includes(words)) continue;
      damaged++;
      if (isShown) progress(`damaged: "${words}" in ${result.text}`);
    }
  }
  return [
    { set, name: 'personal strings removed', size: `${strings} strings`, value: removed / strings, unit: 'share', must: 0.94, aim: 0.99 },
    { set, name: 'type and span exact', size: `${strings} strings`, value: exact / strings, unit: 'share' },
    {
      set,
      name: 'clinical strings damaged',
      size: `${kept} strings`,
      value: damaged / kept,
      unit: 'share',
      must: 0.03,
      aim: 0,
      isCost: true,
    },
  ];
}

function isCovered([start, end]: readonly [number, number], spans: readonly (readonly [number, number])[]): boolean {
  let at = start;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) if (from <= at) at = Math.max(at, to);
  return at >= end;
}
