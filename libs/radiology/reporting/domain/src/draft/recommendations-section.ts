import type { ReadDictation } from '@trivium/radiology/findings/domain';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';
import { shortName } from './finding-words';
import { byImportance } from './importance';
import type { ReportSentence } from './report-sentence';
import { adviceText, cellText, missingText, notApplicableText } from './rule-text';

interface SectionOptions {
  readonly read: ReadDictation;
  readonly guidelines: readonly GuidelineResult[];
  readonly language: 'en' | 'zh';
}

/** Rule cards about one finding, or about typed inputs. */
interface Subject {
  readonly findingIndex?: number;
  readonly results: readonly GuidelineResult[];
}

/**
 * What the rules say, most important finding first. Advice comes from the guideline that applies; the one beside it is named where the two disagree, and advises nothing itself.
 */
export function ruleSentences({ read, guidelines, language }: SectionOptions): ReportSentence[] {
  const told = new Set<string>();
  return subjectsOf(read, guidelines).flatMap(({ findingIndex, results }) => {
    const finding = findingIndex === undefined ? undefined : read.findings[findingIndex];
    const name = finding && shortName(finding, language);
    const [leading, compared] = [results.filter(({ role }) => role !== 'comparison'), results.filter(({ role }) => role === 'comparison')];
    return leading.flatMap((result) =>
      textsOf(result, { name, language, compared })
        .filter(({ text }) => isNew(told, text))
        .map(({ text, of }) => sentenceOf(of, { text, language })),
    );
  });
}

interface RuleTexts {
  readonly name: string | undefined;
  readonly language: 'en' | 'zh';
  readonly compared: readonly GuidelineResult[];
}

function textsOf(
  result: GuidelineResult,
  { name, language, compared }: RuleTexts,
): readonly { readonly text: string; readonly of: readonly GuidelineResult[] }[] {
  const alone = [result];
  const notes = result.discordances.map((note) => {
    const shared = compared.filter(({ discordances }) => discordances.some(({ en }) => en === note.en));
    return { text: ended(note[language], language), of: [result, ...shared] };
  });
  const asked = result.missing.length > 0 ? [{ text: missingText(result, { name, language }), of: alone }] : [];
  if (!result.applicable && asked.length > 0) return [...asked, ...notes];
  if (!result.applicable) return result.reason === undefined ? notes : [{ text: notApplicableText(result, language), of: alone }, ...notes];
  return [{ text: adviceText(result, { name, language }), of: alone }, ...asked, ...notes];
}

function subjectsOf(read: ReadDictation, guidelines: readonly GuidelineResult[]): Subject[] {
  const groups = new Map<number | undefined, GuidelineResult[]>();
  for (const result of guidelines) groups.set(result.findingIndex, [...(groups.get(result.findingIndex) ?? []), result]);
  const indexes = [...groups.keys()].filter((index) => index !== undefined);
  const typed = groups.get(undefined);
  return [
    ...byImportance(indexes, { findings: read.findings, guidelines }).map((findingIndex) => ({
      findingIndex,
      results: groups.get(findingIndex) ?? [],
    })),
    ...(typed === undefined ? [] : [{ results: typed }]),
  ];
}

function isNew(told: Set<string>, key: string): boolean {
  if (told.has(key)) return false;
  told.add(key);
  return true;
}

/** The cell as it is cited, or what kept a cell from being chosen. */
function placeOf(result: GuidelineResult, language: 'en' | 'zh'): string {
  if (result.citation !== undefined) return cellText(result, language);
  return result.missing.length > 0 ? result.missing.join(', ') : (result.reason ?? '');
}

function sentenceOf(
  of: readonly GuidelineResult[],
  { text, language }: { readonly text: string; readonly language: 'en' | 'zh' },
): ReportSentence {
  const findingIndex = of[0]?.findingIndex;
  return {
    section: 'recommendations',
    text: text.replaceAll('>=', '≥').replaceAll('<=', '≤'),
    source: {
      kind: 'rule',
      guideline: of.map(({ guideline }) => guideline).join('+'),
      cell: of.map((result) => placeOf(result, language)).join(' | '),
      ...(findingIndex === undefined ? {} : { findingIndex }),
    },
  };
}

function ended(text: string, language: 'en' | 'zh'): string {
  return /[.。!！?？]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`;
}
