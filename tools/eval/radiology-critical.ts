import { acrCategoryOf, findCriticalResults } from '@trivium/radiology/reporting/domain';
import { say } from './evaluation-data';
import type { Figure } from './figures';
import { frameFigures } from './radiology-critical-frames';
import { ownCases, sharedCases, useOf } from './radiology-own-cases';

interface CriticalCase {
  readonly id: string;
  readonly lang: 'en' | 'zh';
  readonly text: string;
  readonly expected: { readonly critical: readonly string[]; readonly acr_category: number | null };
}

/** Critical results found, and found where there is none. */
export function run(): Promise<readonly Figure[]> {
  const own = ownCases<CriticalCase>('critical-own.jsonl');
  const shared = sharedCases<CriticalCase>('critical.jsonl');
  return Promise.resolve([
    ...(shared ? figuresOf('critical results, shared cases', shared) : []),
    ...figuresOf(
      'critical results, own cases that rules were made by',
      own.filter(({ id }) => useOf(id) !== 'unread'),
      { isOpen: true },
    ),
    ...figuresOf(
      'critical results, own cases once kept aside, some read since',
      own.filter(({ id }) => useOf(id) === 'unread'),
    ),
    ...figuresOf('critical results, set Q (fresh, then mended by)', ownCases<CriticalCase>('critical-fresh.jsonl'), { isOpen: true }),
    ...figuresOf('critical results, set S (fresh, then mended by)', ownCases<CriticalCase>('critical-fresh-s.jsonl'), { isOpen: true }),
    ...figuresOf('critical results, set T (fresh, then mended by)', ownCases<CriticalCase>('critical-fresh-t.jsonl'), { isOpen: true }),
    ...figuresOf('critical results, set U (fresh, then mended by)', ownCases<CriticalCase>('critical-fresh-u.jsonl'), { isOpen: true }),
    ...figuresOf('critical results, set W (fresh, then mended by)', ownCases<CriticalCase>('critical-fresh-w.jsonl'), { isOpen: true }),
    ...figuresOf('critical results, set Y (fresh, then mended by)', ownCases<CriticalCase>('critical-fresh-y.jsonl'), { isOpen: true }),
    ...figuresOf('critical results, set Y, the half that was aside at two looks', ownCases<CriticalCase>('critical-aside-y.jsonl')),
    ...figuresOf('critical results, set Z (fresh, then mended by)', ownCases<CriticalCase>('critical-fresh-z.jsonl'), { isOpen: true }),
    ...frameFigures(),
    ...figuresOf('critical results, set R (aside)', ownCases<CriticalCase>('critical-aside.jsonl')),
    ...figuresOf('critical results, set of an independent hand (aside)', ownCases<CriticalCase>('critical-ordinary.jsonl')),
    ...figuresOf(
      'critical results, second set of independent hands, half opened',
      ownCases<CriticalCase>('critical-ordinary-second-opened.jsonl'),
    ),
    ...figuresOf('critical results, second set of independent hands, half aside', ownCases<CriticalCase>('critical-ordinary-second.jsonl')),
    // One text was read after the first look (its only fault); of the others only figures.
    ...figuresOf('critical results, third set of an independent hand', ownCases<CriticalCase>('critical-ordinary-third.jsonl')),
  ]);
}

function figuresOf(set: string, cases: readonly CriticalCase[], { isOpen = false }: { readonly isOpen?: boolean } = {}): Figure[] {
  return (['en', 'zh'] as const).flatMap((language) => {
    let expected = 0;
    let found = 0;
    let invented = 0;
    let levels = 0;
    const asked = cases.filter(({ lang }) => lang === language);
    for (const { id, text, expected: truth } of asked) {
      const results = findCriticalResults(text, language);
      const codes: readonly string[] = results.map(({ code }) => code);
      expected += truth.critical.length;
      found += truth.critical.filter((code) => codes.includes(code)).length;
      const extra = codes.filter((code) => !truth.critical.includes(code)).length;
      invented += extra;
      if ((acrCategoryOf(results) ?? null) === truth.acr_category) levels += 1;
      if (isOpen && (extra > 0 || truth.critical.some((code) => !codes.includes(code))))
        say(`  ${id} ${truth.critical.join(' ') || 'none'}: ${codes.join(' ') || '-'} | ${text}`);
    }
    const size = `${asked.length}`;
    return [
      {
        set,
        name: `found, ${language}`,
        size: `${expected}`,
        value: expected === 0 ? 0 : found / expected,
        unit: 'share',
        must: 0.94,
        aim: 1,
      },
      { set, name: `false, ${language}`, size, value: invented, unit: 'rows', must: 0, isCost: true },
      { set, name: `ACR level right, ${language}`, size, value: asked.length === 0 ? 0 : levels / asked.length, unit: 'share' },
    ] as const;
  });
}
