import { type PersonalDataType, type PersonalSpan, personalSpan, type Recogniser } from './personal-span';

/** Segments of HL7 v2 that hold a person: patient, kin, guarantor, insured, visit, order. */
const SEGMENT = /(?:^|(?<=[\s\r\n]))(?:PID|NK1|GT1|IN1|PV1|ORC|OBR|MRG)\|[^\r\n]{1,2000}/gu;
const NEXT_SEGMENT = /\s[A-Z][A-Z\d]{2}\|/u;
const DAY = /^(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4,6})?$/u;
const PHONE = /^[+(]?\d[\d ()-]{6,18}\d$/u;

/** What a field holds, by its own shape: senders number fields differently, and what a name looks like they do not change. */
function typeOf(field: string, segment: string): PersonalDataType | undefined {
  if (DAY.test(field)) return 'DATE';
  const isOrder = segment === 'ORC' || segment === 'OBR';
  if (/^[A-Za-z]{0,6}-?\d[A-Za-z\d-]{3,20}(?:\^.{0,40})?$/u.test(field) && !isPhone(field)) return 'MRN';
  if (isOrder) return undefined;
  if (isPhone(field)) return 'PHONE';
  if (/^[\p{L}'’. -]{1,40}\^[\p{L}'’. -]{1,40}(?:\^[\p{L}'’. -]{0,20}){0,5}$/u.test(field)) return 'NAME';
  if (/^\^{1,2}\p{L}/u.test(field) && !/\d/u.test(field)) return 'NAME';
  if (/\d/u.test(field) && (/\^/u.test(field) || /[路街道巷弄村]\d/u.test(field) || /\d \p{L}/u.test(field))) return 'ADDRESS';
  return undefined;
}

const isPhone = (field: string): boolean =>
  PHONE.test(field) && /^(?:1[3-9]\d{9}|[2-9]\d{9}|0\d{9,11}|1\d{10})$/u.test(field.replace(/\D/gu, ''));

/** Personal data in the fields of a pasted HL7 v2 message, where no word stands before a value. */
export const hl7Recogniser: Recogniser = {
  id: 'hl7',
  find: (text) => {
    const spans: PersonalSpan[] = [];
    for (const match of text.matchAll(SEGMENT)) {
      const next = NEXT_SEGMENT.exec(match[0].slice(3));
      const fields = (next === null ? match[0] : match[0].slice(0, next.index + 3)).split('|');
      let start = match.index;
      for (const field of fields) {
        const type = typeOf(field.trimEnd(), fields[0] ?? '');
        const isCaret = field.startsWith('^');
        const value = field.trimEnd().replace(/^\^+/u, '');
        if (type !== undefined)
          spans.push(
            personalSpan({
              type,
              text: value,
              start: start + (isCaret ? field.length - field.replace(/^\^+/u, '').length : 0),
              certainty: 0.97,
              reason: 'field',
            }),
          );
        start += field.length + 1;
      }
    }
    return spans;
  },
};
