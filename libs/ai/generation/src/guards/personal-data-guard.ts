import { firingsOfPersonalData, PERSONAL_DATA_VERSION, PersonalDataDetector, Pseudonymiser } from '@trivium/ai/compliance';
import { type RuleGuard, ruleGuard } from './rule-guard';

/**
 * Puts placeholders where a person's text names somebody, and the names back into the answer. What a passage says itself stays: the model reads it there anyway, and who asks about
 * Pavlov wants to be told of Pavlov. The map of placeholders lives as long as the one text and is kept nowhere.
 */
export function personalDataGuard(detector: Pick<PersonalDataDetector, 'detect'> = new PersonalDataDetector()): RuleGuard {
  return ruleGuard({ id: 'personal-data', version: PERSONAL_DATA_VERSION }, (onFired) => ({
    admit: (texts, passages) => {
      const known = passages.map(({ title = '', text }) => `${title}\n${text}`).join('\n');
      const isKnown = (words: string): boolean => wholeWords(words).test(known);
      const pseudonymiser = new Pseudonymiser({ detect: (text) => detector.detect(text).filter((span) => !isKnown(span.text)) });
      const concealed = texts.map((text) => pseudonymiser.pseudonymise(text));
      const spans = concealed.flatMap(({ spans: found }) => found);
      for (const firing of firingsOfPersonalData(spans)) onFired(firing);
      return {
        // A name that one text gives away is hidden in all.
        texts: concealed.map(({ text }) => pseudonymiser.hide(text)),
        findings: spans.length,
        veil: { hide: (text) => pseudonymiser.hide(text), restore: (text) => pseudonymiser.restore(text) },
      };
    },
  }));
}

/** Ann is not in "annual"; Chinese writes no spaces between its words. */
function wholeWords(words: string): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return /\p{Script=Han}/u.test(words) ? new RegExp(literal, 'u') : new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}
