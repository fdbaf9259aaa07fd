import type { Finding, FindingType } from '../finding';

const NUMERALS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
/** What Chinese counts a finding by; others by 处. */
const CLASSIFIERS: Partial<Readonly<Record<FindingType, string>>> = {
  nodule: '枚',
  granuloma: '枚',
  lymphadenopathy: '枚',
  mass: '个',
  bulla: '个',
};

/** How many, before the name of a finding: `two`, `several`, `multiple`; 2枚, 数枚, 多发. Empty where one is told. */
export function countText({ type, count, howMany }: Pick<Finding, 'type' | 'count' | 'howMany'>, language: 'en' | 'zh'): string {
  if (count === undefined) return '';
  if (howMany === undefined) return language === 'zh' ? '多发' : 'multiple';
  if (language === 'zh') return `${howMany === 'several' ? '数' : howMany}${CLASSIFIERS[type] ?? '处'}`;
  return howMany === 'several' ? howMany : (NUMERALS[howMany - 2] ?? String(howMany));
}
