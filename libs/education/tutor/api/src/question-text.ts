import { PersonalDataDetector, type PersonalDataType } from '@trivium/ai/compliance';
import { askedPart, withoutLeadIn } from '@trivium/education/tutor/domain';
import type { UiLanguage } from '@trivium/shared/kernel';

const MAX_STORED_CHARACTERS = 300;

const DETECTOR = new PersonalDataDetector();
/** What a question can be about, and a student is not found by. */
const TOPICS: ReadonlySet<PersonalDataType> = new Set(['NAME', 'DATE', 'HOSPITAL', 'URL', 'IP', 'AGE90']);
/** Right before a name: whoever writes names themselves. Other names are what is asked about. */
const INTRODUCES = /(?:\b(?:i am|i['’]m|this is|my name is|call me)|我是|我叫|本人)\s*$/iu;

/** A question as a teacher may see it: without what its writer says of themselves, without addresses and long numbers, as they could name a student. */
export function withoutContactData(question: string, language: UiLanguage): string {
  return withoutSelf(withoutLeadIn(askedPart(question, language), language))
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, '…')
    .replace(/\+?\d[\d\s().-]{6,}\d/gu, '…')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MAX_STORED_CHARACTERS)
    .replace(/[\uD800-\uDBFF]$/u, '');
}

function withoutSelf(text: string): string {
  let result = '';
  let at = 0;
  for (const { type, start, end } of DETECTOR.detect(text)) {
    if (TOPICS.has(type) && !(type === 'NAME' && INTRODUCES.test(text.slice(0, start)))) continue;
    result += `${text.slice(at, start)}…`;
    at = end;
  }
  // A name of the Chinese kind that no list knows: what stands between "I am" and the comma.
  return (result + text.slice(at)).replace(/(?<=我(?:是|叫))\p{Script=Han}{2,4}(?=[，,。！!])/gu, '…');
}

/** What equal questions share: letters and digits in lower case; `''` when there are none. */
export function fingerprintOf(question: string): string {
  return (
    question
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
