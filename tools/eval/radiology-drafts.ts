import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { readDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf } from '@trivium/radiology/guidelines/domain';
import { measureReportTrust, REPORT_HALVES, type ReportHalf, type ReportTally } from '@trivium/radiology/reporting/api/testing';
import { composeDraft, type ReportDraft } from '@trivium/radiology/reporting/domain';
import { dataFolder, missingData } from './evaluation-data';
import type { Figure } from './figures';
import { type OwnDictation, ownDictations } from './radiology-draft-dictations';
import { upperBound } from './trust-verifier';

const SHARED = 'radiology/cases/extraction.jsonl';
const OWN_COUNT = 1000;
const SEED = 20_261_126;
/** The first drafts pay for compiling. */
const WARM_UP = 100;
const HALF_NAMES: Readonly<Record<ReportHalf, string>> = {
  seen: 'reports looked at while building',
  unseen: 'reports kept aside, looked at since',
  fresh: 'reports written after the rules, looked at since',
  first: 'rewordings of 20 drafts, looked at since',
  second: 'rewordings of 20 other drafts, looked at since',
  third: 'rewordings of 20 more drafts, organ by organ, looked at since',
  fourth: 'rewordings of 20 drafts as a letter, looked at since',
  fifth: 'rewordings of 20 drafts by a language model’s habits, looked at since',
  sixth: 'rewordings of 20 other drafts by a language model’s habits, kept aside, looked at since',
  seventh: 'rewordings of 16 drafts by the same habits, looked at since',
  eighth: 'rewordings of 16 drafts, five hands each, looked at since',
  eleventh: 'rewordings of 8 drafts, four hands each, kept aside, looked at since',
  twelfth: 'rewordings of 6 more drafts, four hands each, looked at since',
  thirteenth: 'spoken dictations with priors, relations and counts, written while rules were built (seen)',
  fourteenth: 'rewordings of 40 ordinary dictations, measured once at first look, looked at since',
  tenth: 'rewordings of 10 drafts written to mend by, looked at since',
  ninth: 'rewordings of 16 other drafts, five hands each, kept aside, looked at since',
  ordinary: 'rewordings of 20 drafts by an independent hand, looked at since',
  'second-ordinary-opened': 'rewordings of 30 drafts by another independent hand, looked at since',
  'second-ordinary': 'rewordings of 30 other drafts by that hand, aside',
  'third-ordinary': 'rewordings of 20 drafts by a third independent hand, aside',
};

interface Drafted {
  readonly dictation: OwnDictation;
  readonly language: 'en' | 'zh';
  readonly read: ReturnType<typeof readDictation>;
  readonly draft: ReportDraft;
  readonly milliseconds: number;
}

/** Sentences with a source, what of a dictation is in no sentence, time of a draft, and what a lying and an honest model get through. */
export function run(progress: (what: string) => void): Promise<readonly Figure[]> {
  progress('drafting own dictations');
  const own = ownDictations(OWN_COUNT, SEED);
  drafts(own.slice(0, WARM_UP));
  const figures = figuresOf('own dictations zh/en, in both languages of report', drafts(own));
  const missing = missingData([SHARED]);
  const shared = missing === undefined ? figuresOf('shared dictations zh/en, in both languages of report', drafts(sharedDictations())) : [];
  if (missing !== undefined) progress(missing);
  progress('letting a lying and an honest model write reports');
  return Promise.resolve([...figures, ...shared, ...REPORT_HALVES.flatMap(trustFigures)]);
}

function sharedDictations(): OwnDictation[] {
  const lines = readFileSync(join(dataFolder(), SHARED), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, lang, text } = JSON.parse(line) as { readonly id: string; readonly lang: 'en' | 'zh'; readonly text: string };
    return { id, language: lang, text };
  });
}

function drafts(dictations: readonly OwnDictation[]): Drafted[] {
  return dictations.flatMap((dictation) =>
    (['en', 'zh'] as const).map((language) => {
      const before = cpuUsage();
      const read = readDictation(dictation.text, { language: dictation.language });
      const context = { age: 60, modality: 'CT', bodyPart: 'chest' } as const;
      const draft = composeDraft({
        ...{ read, dictation: dictation.text, language, modality: 'CT', bodyPart: 'chest', context: { age: 60 }, style: 'professional' },
        guidelines: guidelinesOf(read, context),
      });
      const { user, system } = cpuUsage(before);
      return { dictation, language, read, draft, milliseconds: (user + system) / 1000 };
    }),
  );
}

function figuresOf(set: string, drafted: readonly Drafted[]): Figure[] {
  const sentences = drafted.flatMap((one) => one.draft.sentences.map((sentence) => ({ sentence, one })));
  const sourced = sentences.filter(({ sentence, one }) => hasSource(sentence, one.dictation.text));
  const exact = sentences.filter(({ sentence, one }) => hasExactSource(sentence, one));
  const lost = drafted.map(lostIn).reduce((sum, count) => sum + count, 0);
  const times = drafted.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const size = `${sentences.length} sentences, ${drafted.length} drafts`;
  return [
    { set, name: 'sentences with a source', value: sourced.length / sentences.length, unit: 'share', size, must: 1, aim: 1 },
    { set, name: 'sentences whose spans say what they say', value: exact.length / sentences.length, unit: 'share', size, aim: 1 },
    { set, name: 'findings, denials, carried and unknown words in no sentence', value: lost, unit: 'rows', size, must: 0, isCost: true },
    {
      ...{ set, name: 'reading, rules and draft, p95 of processor time', unit: 'ms', size: `${drafted.length} drafts`, must: 100, aim: 50 },
      value: times[Math.floor(times.length * 0.95)] ?? 0,
      isCost: true,
    },
  ];
}

type Sentence = ReportDraft['sentences'][number];

function hasSource({ source }: Sentence, dictation: string): boolean {
  if (source.kind === 'rule') return source.guideline !== '' && source.cell !== '';
  if (source.kind !== 'dictation' && source.kind !== 'measurement') return false;
  return source.spans.length > 0 && source.spans.every(([start, end]) => start < end && end <= dictation.length);
}

/** Dictated words stand in their span; what was written out lies over the places of what it tells. */
function hasExactSource({ source, text }: Sentence, { dictation, read }: Drafted): boolean {
  if (source.kind !== 'dictation' && source.kind !== 'measurement') return source.kind === 'rule';
  const words = source.spans.map((span) =>
    dictation.text
      .slice(...span)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const bare = (one: string): string => one.replace(/[\s.,;:，。；：、]|\[not understood: |\]|【未识别：|】/g, '').toLowerCase();
  if (words.some((word) => bare(text).includes(bare(word)))) return true;
  const told = [...read.findings, ...read.negatives].filter(({ span }) =>
    source.spans.some(([start, end]) => span[0] < end && start < span[1]),
  );
  if (source.kind === 'measurement') {
    const size = read.findings[source.findingIndex]?.slotSpans.sizeMm;
    return size !== undefined && source.spans.some(([start, end]) => start <= size[0] && size[1] <= end);
  }
  // A finding that is told again in a dictated impression.
  return told.length > 0 || words.some((word) => readDictation(word, { language: read.language }).findings.length > 0);
}

/** What was dictated and stands in no sentence. */
function lostIn({ read, draft, dictation }: Drafted): number {
  const spans = draft.sentences.flatMap(({ source }) => (source.kind === 'dictation' || source.kind === 'measurement' ? source.spans : []));
  const isIn = (from: number, to: number): boolean => spans.some(([start, end]) => start < to && from < end);
  const untold = [...read.findings, ...read.negatives].filter(({ span }) => !isIn(...span));
  const words = read.stretches.filter(
    ({ kind, span }) => (kind === 'carried' || kind === 'not_understood') && /[\p{L}\p{N}]/u.test(dictation.text.slice(...span)),
  );
  // A heading is no text of the report, and words that only carry a finding (`measuring`) are said by its sentence.
  const lost = words.filter(({ span, kind }) => !isIn(...span) && (kind === 'not_understood' || !isLight(dictation.text.slice(...span))));
  return untold.length + lost.length;
}

function isLight(words: string): boolean {
  return /^(?:\W|\b(?:impression|recommendation|there is a|there is|a|in the|measuring|and|with|of|to|has|the|is|solid component|from)\b|诊断意见|建议|见一?|大小约|直径约|实性成分约|可见|约|较|由|至|其中|：)*$/iu.test(
    words.trim(),
  );
}

/** Either figure alone can be bought with the other: both stand on each line. */
function trustFigures(half: ReportHalf): Figure[] {
  const { lies, lying, honest } = measureReportTrust(half);
  const share = ({ passed, of }: ReportTally): string => `${passed} of ${of}`;
  const set = `model on ${HALF_NAMES[half]}`;
  const heard: Figure = {
    ...{ set, name: `honest reports that pass whole, while lies pass: ${share(lying)}`, unit: 'share', must: 0.85, aim: 0.95 },
    value: honest.passed / honest.of,
    size: `${honest.of}`,
  };
  if (lying.of === 0) return [heard];
  return [
    {
      ...{
        set,
        name: `lies of ${lies.size} kinds that pass, while honest reports pass: ${share(honest)}`,
        unit: 'share',
        must: 0,
        isCost: true,
      },
      value: lying.passed / lying.of,
      size: `${lying.of}, upper 95 % bound ${upperBound(lying).toFixed(3)}`,
    },
    heard,
  ];
}
