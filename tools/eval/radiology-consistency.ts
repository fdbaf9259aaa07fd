import { cpuUsage } from 'node:process';
import { type CheckContext, checkReport, type IssueType } from '@trivium/radiology/reporting/domain';
import { say } from './evaluation-data';
import type { Figure } from './figures';
import { generatedFigures } from './radiology-consistency-generated';
import { mutationFigures } from './radiology-mutations';
import { ownCases, p95, sharedCases, useOf } from './radiology-own-cases';

export interface ConsistencyCase {
  readonly id: string;
  readonly lang: 'en' | 'zh';
  readonly error: IssueType | null;
  readonly context: CheckContext;
  readonly findings: string;
  readonly impression: string;
  readonly recommendation: string;
}

interface Checked {
  readonly asked: ConsistencyCase;
  readonly types: readonly string[];
  readonly timeMs: number;
}

/** Contradictions that were planted and found, of the right kind, and alarms on reports without any. */
export function run(): Promise<readonly Figure[]> {
  const own = ownCases<ConsistencyCase>('consistency-own.jsonl');
  const fresh = ownCases<ConsistencyCase>('consistency-fresh.jsonl');
  const aside = ownCases<ConsistencyCase>('consistency-aside.jsonl');
  const shared = sharedCases<ConsistencyCase>('consistency.jsonl');
  const cleanOwn = ownCases<ConsistencyCase>('clean-own.jsonl');
  const figures = [
    ...(shared ? figuresOf('consistency, shared cases', shared) : []),
    ...figuresOf(
      'consistency, own cases that rules were made by',
      own.filter(({ id }) => useOf(id) !== 'unread'),
      { isOpen: true },
    ),
    ...figuresOf(
      'consistency, own cases once kept aside, some read since',
      own.filter(({ id }) => useOf(id) === 'unread'),
    ),
    ...figuresOf('consistency, set Q (fresh, then mended by)', fresh, { isOpen: true }),
    ...figuresOf('consistency, set S (clean reports, fresh, then mended by)', ownCases<ConsistencyCase>('consistency-fresh-s.jsonl'), {
      isOpen: true,
    }),
    ...figuresOf('consistency, set T (clean reports, fresh, then mended by)', ownCases<ConsistencyCase>('consistency-fresh-t.jsonl'), {
      isOpen: true,
    }),
    ...figuresOf('consistency, set V (fresh, then mended by)', ownCases<ConsistencyCase>('consistency-fresh-v.jsonl'), { isOpen: true }),
    ...figuresOf('consistency, set X (clean reports, fresh, then mended by)', ownCases<ConsistencyCase>('consistency-fresh-x.jsonl'), {
      isOpen: true,
    }),
    ...figuresOf('consistency, set Y (clean reports, fresh, then mended by)', ownCases<ConsistencyCase>('consistency-fresh-y.jsonl'), {
      isOpen: true,
    }),
    ...figuresOf(
      'consistency, set Y (clean reports), the half that was aside at two looks',
      ownCases<ConsistencyCase>('consistency-aside-y.jsonl'),
    ),
    ...figuresOf('consistency, set Z (clean reports, fresh, then mended by)', ownCases<ConsistencyCase>('consistency-fresh-z.jsonl'), {
      isOpen: true,
    }),
    ...figuresOf('consistency, set FA (short reports, fresh, then mended by)', ownCases<ConsistencyCase>('consistency-fresh-fa.jsonl'), {
      isOpen: true,
    }),
    ...figuresOf('consistency, set FC (long reports, fresh, then mended by)', ownCases<ConsistencyCase>('consistency-fresh-fc.jsonl'), {
      isOpen: true,
    }),
    ...figuresOf(
      'consistency, set FG (reports that name the disease for its look, fresh, then mended by)',
      ownCases<ConsistencyCase>('consistency-fresh-fg.jsonl'),
      { isOpen: true },
    ),
    // Every second one in the order of writing was never read: only how many of them alarm.
    ...figuresOf(
      'consistency, ordinary clean reports of our own, half looked at',
      cleanOwn.filter(({ id }) => id.startsWith('CO')),
      { isOpen: true },
    ),
    ...figuresOf(
      'consistency, ordinary clean reports of our own, half aside',
      cleanOwn.filter(({ id }) => id.startsWith('CU')),
    ),
    ...generatedFigures(),
    ...figuresOf('consistency, set R (aside)', aside),
    ...figuresOf('consistency, set of an independent hand (opened)', ownCases<ConsistencyCase>('consistency-ordinary.jsonl')),
    ...figuresOf(
      'consistency, second set of independent hands, half opened',
      ownCases<ConsistencyCase>('consistency-ordinary-second-opened.jsonl'),
    ),
    ...figuresOf(
      'consistency, second set of independent hands, half aside',
      ownCases<ConsistencyCase>('consistency-ordinary-second.jsonl'),
    ),
    ...figuresOf(
      'consistency, third set of an independent hand, half opened',
      ownCases<ConsistencyCase>('consistency-ordinary-third-opened.jsonl'),
    ),
    ...figuresOf(
      'consistency, third set of an independent hand, half aside',
      ownCases<ConsistencyCase>('consistency-ordinary-third.jsonl'),
    ),
    ...figuresOf(
      'consistency, fourth set of an independent hand, half opened',
      ownCases<ConsistencyCase>('consistency-ordinary-fourth-opened.jsonl'),
      { isOpen: true },
    ),
    ...figuresOf(
      'consistency, fourth set of an independent hand, half aside',
      ownCases<ConsistencyCase>('consistency-ordinary-fourth.jsonl'),
    ),
    ...figuresOf(
      'consistency, fourth set, further reports (fresh, then mended by)',
      ownCases<ConsistencyCase>('consistency-ordinary-fourth-further.jsonl'),
      { isOpen: true },
    ),
    ...figuresOf(
      'consistency, fifth set of an independent hand (in the manner of the shared cases), half opened',
      ownCases<ConsistencyCase>('consistency-ordinary-fifth-opened.jsonl'),
      { isOpen: true },
    ),
    ...figuresOf(
      'consistency, fifth set of an independent hand (in the manner of the shared cases), half aside',
      ownCases<ConsistencyCase>('consistency-ordinary-fifth.jsonl'),
    ),
    ...figuresOf(
      'consistency, sixth set of an independent hand (of daily reports), half opened',
      ownCases<ConsistencyCase>('consistency-ordinary-sixth-opened.jsonl'),
      { isOpen: true },
    ),
    ...figuresOf(
      'consistency, sixth set of an independent hand (of daily reports), half aside',
      ownCases<ConsistencyCase>('consistency-ordinary-sixth.jsonl'),
    ),
    ...mutationFigures(withoutError(own), 'consistency, one error planted by a program into own clean reports'),
    ...mutationFigures(withoutError(fresh), 'consistency, one error planted by a program into clean reports of set Q'),
    ...mutationFigures(withoutError(aside), 'consistency, one error planted by a program into clean reports of set R'),
    ...pageFigures(withoutError(own)),
  ];
  return Promise.resolve(figures);
}

const withoutError = (cases: readonly ConsistencyCase[]): ConsistencyCase[] => cases.filter(({ error }) => error === null);

export function check(asked: ConsistencyCase): Checked {
  const { findings, impression, recommendation, context, lang } = asked;
  // Processor time: what else runs on the machine would be measured otherwise.
  const started = cpuUsage();
  const issues = checkReport({ findings, impression, recommendations: recommendation, context, language: lang });
  return { asked, types: issues.map(({ type }) => type), timeMs: msSince(started) };
}

function msSince(started: NodeJS.CpuUsage): number {
  const { user, system } = cpuUsage(started);
  return (user + system) / 1000;
}

function figuresOf(set: string, cases: readonly ConsistencyCase[], { isOpen = false }: { readonly isOpen?: boolean } = {}): Figure[] {
  const checked = cases.map(check);
  if (isOpen)
    for (const { asked, types } of checked)
      if (!isRight(asked, types)) say(`  ${asked.id} ${asked.lang} ${asked.error ?? 'clean'}: ${types.join(' ') || '-'}`);
  const figures: Figure[] = [];
  for (const language of ['en', 'zh'] as const) {
    const planted = checked.filter(({ asked }) => asked.lang === language && asked.error !== null);
    const clean = checked.filter(({ asked }) => asked.lang === language && asked.error === null);
    const share = (part: readonly Checked[], of: readonly Checked[]): number => (of.length === 0 ? 0 : part.length / of.length);
    const found = planted.filter(({ types }) => types.length > 0);
    const right = planted.filter(({ asked, types }) => types[0] === asked.error);
    const alarmed = clean.filter(({ types }) => types.length > 0);
    figures.push(
      {
        set,
        name: `contradictions found, ${language}`,
        size: `${planted.length}`,
        value: share(found, planted),
        unit: 'share',
        must: 0.85,
        aim: 0.95,
      },
      {
        set,
        name: `right kind first, ${language}`,
        size: `${planted.length}`,
        value: share(right, planted),
        unit: 'share',
        must: 0.75,
        aim: 0.9,
      },
      {
        set,
        name: `false alarms, ${language}`,
        size: `${clean.length}`,
        value: share(alarmed, clean),
        unit: 'share',
        must: 0.05,
        aim: 0,
        isCost: true,
      },
    );
  }
  return [
    // Some sets hold clean reports only: a share of none would read as a failure.
    ...figures.filter(({ size }) => size !== '0'),
    {
      set,
      name: 'check p95',
      size: `${cases.length}`,
      value: p95(checked.map(({ timeMs }) => timeMs)),
      unit: 'ms',
      must: 20,
      isCost: true,
    },
  ];
}

const PAGE_CHARACTERS = { en: 3_000, zh: 1_200 } as const;
const PAGES = 40;

/** Time of a whole page, as it runs at each pause of typing: clean reports one after another until the page is full. */
function pageFigures(clean: readonly ConsistencyCase[]): Figure[] {
  return (['en', 'zh'] as const).map((language) => {
    const reports = clean.filter(({ lang }) => lang === language);
    const page = (from: number, part: 'findings' | 'impression', characters: number): string =>
      [...reports.slice(from), ...reports]
        .map((report) => report[part])
        .join('\n')
        .slice(0, characters);
    const characters = PAGE_CHARACTERS[language];
    const times = Array.from({ length: PAGES * 2 }, (_, index) => {
      const findings = page(index % reports.length, 'findings', characters);
      const impression = page(index % reports.length, 'impression', characters / 4);
      return check({ id: '', lang: language, error: null, context: {}, findings, impression, recommendation: '' }).timeMs;
    });
    // The first half warms the engine up, as the first keystrokes of a session do.
    return {
      set: 'consistency, a page of text',
      name: `check p95, processor time, ${language}`,
      size: `${PAGES} pages of ${characters}`,
      value: p95(times.slice(PAGES)),
      unit: 'ms',
      must: 20,
      isCost: true,
    };
  });
}

const isRight = (asked: ConsistencyCase, types: readonly string[]): boolean =>
  asked.error === null ? types.length === 0 : types[0] === asked.error;
