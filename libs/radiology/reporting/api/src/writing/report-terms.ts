import { DENSITY_WORDS, LOBE_WORDS, MARGIN_WORDS, NEGATIVE_WORDS } from '@trivium/radiology/reporting/domain';

/** The words that reports of this desk are written with. */
export function termsOf(language: 'en' | 'zh'): string[] {
  const words = [NEGATIVE_WORDS, LOBE_WORDS, DENSITY_WORDS, MARGIN_WORDS].flatMap((names) =>
    Object.values(names).map((name) => name[language]),
  );
  return [...new Set(words)];
}
