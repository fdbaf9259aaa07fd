import { withoutClinical } from './clinical/protect-clinical';
import { headerSpans, type StudyHeader } from './header/study-header';
import { type PhiSpan, withoutOverlap } from './phi-span';
import { DATE_PATTERNS } from './recognisers/date-patterns';
import { CHINESE_NAME_PATTERNS } from './recognisers/chinese-name-patterns';
import { ENGLISH_NAME_PATTERNS } from './recognisers/english-name-patterns';
import { AGE_PATTERNS, CONTACT_PATTERNS, DEVICE_PATTERNS, NUMBER_PATTERNS, ONLINE_PATTERNS } from './recognisers/number-patterns';
import { findPatterns } from './recognisers/phi-pattern';
import { PLACE_PATTERNS } from './recognisers/place-patterns';
import { neighbouringNames, repeatedNames } from './recognisers/repeated-names';
import { TIME_PATTERNS } from './recognisers/time-patterns';

const PATTERNS = [
  ...NUMBER_PATTERNS,
  ...DEVICE_PATTERNS,
  ...CONTACT_PATTERNS,
  ...ONLINE_PATTERNS,
  ...AGE_PATTERNS,
  ...DATE_PATTERNS,
  ...TIME_PATTERNS,
  ...PLACE_PATTERNS,
  ...CHINESE_NAME_PATTERNS,
  ...ENGLISH_NAME_PATTERNS,
];

/**
 * What in a radiologist's text points to a person: the study's own header in every written form, the recognisers of a reading room, and `others` (the suite's own, which
 * this pure room may not import). Clinical words win over guesses, never over the header.
 */
export function findPhi(
  text: string,
  { header = {}, others = [] }: { readonly header?: StudyHeader; readonly others?: readonly PhiSpan[] } = {},
): readonly PhiSpan[] {
  const candidates = [...headerSpans(text, header), ...findPatterns(text, PATTERNS), ...others];
  const first = withoutOverlap(withoutClinical(text, candidates));
  const again = withoutClinical(text, [...repeatedNames(text, first), ...neighbouringNames(text, first)]);
  return again.length === 0 ? first : withoutOverlap([...first, ...again]);
}
