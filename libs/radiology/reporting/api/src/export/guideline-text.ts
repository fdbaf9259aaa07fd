import { type CheckedHow, GUIDELINE_PACKS, type GuidelineCitation, type GuidelineResult } from '@trivium/radiology/guidelines/domain';
import type { UiLanguage } from '@trivium/shared/kernel';
import { lineText } from './report-text';

const CHECKED_WORDS: Readonly<Record<CheckedHow, Readonly<Record<UiLanguage, string>>>> = {
  two_sources: { en: 'checked against two sources', zh: '已与两个来源核对' },
  partly: { en: 'checked in part', zh: '部分核对' },
  one_source: { en: 'from one source', zh: '仅有一个来源' },
  unchecked: { en: 'not checked', zh: '未核对' },
};

/** The guideline's own name; its id where no pack of it is here any more. */
export function guidelineTitle(id: string, language: UiLanguage): string {
  return GUIDELINE_PACKS.find((pack) => pack.id === id)?.title[language] ?? id;
}

/** The category or code of the cell; else why none was chosen. */
export function outcomeText({ category, code, reason, missing }: GuidelineResult, language: UiLanguage): string {
  if (missing.length > 0) return `${language === 'zh' ? '缺少' : 'Missing'}: ${missing.join(', ')}`;
  return category ?? code ?? reason ?? '';
}

/** Publication, place in it, version of the pack, and how far the cell was checked against its publication. */
export function citationText(citation: GuidelineCitation | undefined, language: UiLanguage): string {
  if (!citation) return '';
  const { source, table, row, cell, version, checked } = citation;
  return [source, table, row, cell, version, CHECKED_WORDS[checked][language]].map(lineText).filter(Boolean).join('; ');
}
