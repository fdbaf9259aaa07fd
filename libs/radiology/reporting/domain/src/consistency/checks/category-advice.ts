import type { ConsistencyIssue } from '../consistency-issue';
import type { Advice } from './advice-reader';
import { issueOf, placeOf, type ReportView } from './report-view';

interface CategoryRule {
  readonly scheme: string;
  readonly pattern: RegExp;
  /** Whether the advice fits the category that was read. */
  readonly fits: (category: string, advice: Advice, sizeMm: number | undefined) => boolean;
  /** Sizes count only where the scheme is surely the one of the ACR. */
  readonly sized?: RegExp;
}

const isLate = ({ months }: Advice, most: number): boolean => months !== undefined && months[0] > most;
const isEarly = ({ months }: Advice, least: number): boolean => months !== undefined && months[1] < least;

/** Management by category: Lung-RADS v2022, BI-RADS and TI-RADS 2017 as far as the packs of the guidelines room hold them. */
const RULES: readonly CategoryRule[] = [
  {
    scheme: 'Lung-RADS',
    pattern: /lung-?\s?rads(?:®)?(?: v?20\d\d)?(?: category| cat\.?|分类|类别)?[:： ]*(4a|4b|4x|[0-4])/,
    fits: (category, advice) => {
      if (category === '1' || category === '2') return !advice.isInvasive && !isEarly(advice, 9);
      if (category === '3') return !advice.isNone && !advice.isInvasive && !isEarly(advice, 5) && !isLate(advice, 7);
      if (category === '4a') return !advice.isNone && !isLate(advice, 4);
      return category === '0' || (!advice.isNone && !isLate(advice, 3));
    },
  },
  {
    scheme: 'BI-RADS',
    pattern: /bi-?\s?rads(?: category| cat\.?|分类|类别|分级)?[:： ]*(4a|4b|4c|[0-6])/,
    fits: (category, advice) => {
      if (category === '1' || category === '2') return !advice.isInvasive && !isEarly(advice, 9);
      if (category === '3') return !advice.isNone && !advice.isInvasive && !isLate(advice, 7);
      if (/^[45]/.test(category)) return advice.isInvasive || (!advice.isNone && advice.months === undefined);
      return true;
    },
  },
  {
    scheme: 'TI-RADS',
    sized: /acr|(?<![a-z])tr ?[1-5]/,
    pattern: /(?:ti-?\s?rads(?: category| cat\.?|分类|类别|分级)?[:： ]*|(?<![a-z])tr ?)([1-5])(?![\d.])/,
    fits: (category, advice, sizeMm) => {
      if (category === '1' || category === '2') return !advice.isInvasive;
      if (sizeMm === undefined) return true;
      const [biopsyMm, followMm] = { '3': [25, 15], '4': [15, 10], '5': [10, 5] }[category] ?? [10, 5];
      if (advice.isNone) return sizeMm < (followMm ?? 0);
      if (advice.isInvasive) return sizeMm >= (biopsyMm ?? 0);
      return true;
    },
  },
];

const GUIDELINE = /fleischner|guidelines? (?:differ|disagree)|(?:bts|nccn|esti) (?:guideline|20\d\d)|指南(?:意见)?不一致|各指南/;

/** `The guidelines differ. Fleischner 2017: CT at 6-12 months. Lung-RADS v2022: category 2, …`: told beside another one, not given by the report. */
function isQuoted(text: string, index: number): boolean {
  const end = text.indexOf('\n', index);
  return GUIDELINE.test(text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end));
}

/** Advice against the category that the report itself states. */
export function checkCategories(view: ReportView, advice: Advice): ConsistencyIssue[] {
  for (const { scheme, pattern, fits, sized } of RULES) {
    for (const section of ['impression', 'findings', 'recommendations'] as const) {
      const { text } = view.sections[section].folded;
      const matches = [...text.matchAll(new RegExp(pattern, 'g'))].filter(
        ({ index }) => section !== 'recommendations' || !isQuoted(text, index),
      );
      // Of several the advice belongs to the last one before it.
      const match = (section === advice.place.section && matches.findLast(({ index }) => index < advice.place.start)) || matches[0];
      if (!match) continue;
      const category = match[1] ?? '';
      const sizes = view.sections.findings.mentions
        .filter(({ organ }) => organ === 'thyroid')
        .flatMap(({ sizes: all }) => all.filter(({ role }) => role === 'current'));
      const longest = sizes.length === 0 ? undefined : Math.max(...sizes.flatMap(({ valuesMm }) => valuesMm));
      const isSized = sized?.test(match[0]) ?? false;
      const isOnlyOne = matches.every(([, other]) => other === category);
      if (fits(category, advice, isSized && isOnlyOne ? longest : undefined)) break;
      return [
        issueOf(view, {
          type: 'guideline_mismatch',
          severity: 'warning',
          places: [placeOf(section, { start: match.index, end: match.index + match[0].length }), advice.place],
          en: `The advice does not fit ${scheme} ${category.toUpperCase()}.`,
          zh: `建议与 ${scheme} ${category.toUpperCase()} 类不符。`,
          subject: `${scheme}:${category}:${advice.subject}`,
        }),
      ];
    }
  }
  return [];
}
