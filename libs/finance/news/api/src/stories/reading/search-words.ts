import { identifyLanguage, indexTerms, isLanguage, type Language } from '@trivium/shared/language';

const MOST_WORDS = 20;
const HAN = /\p{sc=Han}/u;

/**
 * The ways in which a search may be read: a few words hardly show their language, and English words are kept by their stems, others whole, Chinese
 * and Japanese characters each in their own way. Empty when nothing of it is ever indexed.
 */
export function searchWordSets(query: string): string[][] {
  const text = query.replaceAll('\u0000', ' ').toWellFormed();
  const { language } = identifyLanguage(text);
  const readings = new Set<Language>(isLanguage(language) ? [language] : []);
  if (HAN.test(text)) readings.add('zh').add('ja');
  if (/\p{sc=Latin}/u.test(text)) readings.add('en').add('de');
  if (readings.size === 0) readings.add('en');
  const sets = new Map<string, string[]>();
  for (const reading of readings) {
    // Longer words of a dictionary depend on what stands around them; pairs of characters do not.
    const terms = indexTerms(text, reading).filter(({ term }) => !HAN.test(term) || term.length <= 2);
    const words = [...new Set(terms.map(({ term }) => term.slice(0, 60)))].slice(0, MOST_WORDS);
    if (words.length > 0) sets.set([...words].sort().join('\n'), words);
  }
  return [...sets.values()];
}
