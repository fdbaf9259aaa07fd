import type { BilingualAdvice, GuidelineResult } from '../guideline-result';
import { GUIDELINE_PACKS } from '../packs';

/** Marks which of two results leads, and says on both where they differ: each is right by its own table, and neither is hidden. */
export function withDisagreement(primary: GuidelineResult | undefined, comparison: GuidelineResult | undefined): GuidelineResult[] {
  if (!primary) return [];
  if (!comparison) return [{ ...primary, role: 'primary' }];
  const difference = differenceOf(primary, comparison);
  const added = difference ? [difference] : [];
  return [
    { ...primary, role: 'primary', discordances: [...primary.discordances, ...added] },
    { ...comparison, role: 'comparison', discordances: [...comparison.discordances, ...added] },
  ];
}

function differenceOf(a: GuidelineResult, b: GuidelineResult): BilingualAdvice | undefined {
  if (!a.applicable || !b.applicable || a.missing.length > 0 || b.missing.length > 0) return undefined;
  if (JSON.stringify(a.firstFollowupMonths) === JSON.stringify(b.firstFollowupMonths)) return undefined;
  const said = (result: GuidelineResult, language: 'en' | 'zh'): string =>
    `${titleOf(result)[language]}${language === 'en' ? ': ' : '：'}${categoryOf(result, language)}${result.management[language]}`;
  return {
    en: `The guidelines differ. ${said(a, 'en')}. ${said(b, 'en')}.`,
    zh: `指南意见不一致。${said(a, 'zh')}；${said(b, 'zh')}。`,
  };
}

function categoryOf({ category }: GuidelineResult, language: 'en' | 'zh'): string {
  if (category === undefined) return '';
  return language === 'en' ? `category ${category}, ` : `${category}类，`;
}

function titleOf({ guideline }: GuidelineResult): BilingualAdvice {
  return GUIDELINE_PACKS.find(({ id }) => id === guideline)?.title ?? { en: guideline, zh: guideline };
}
