import { DEVICE_STATEMENT, isSigned, LOBE_WORDS, NEGATIVE_WORDS, SEGMENT_WORDS } from '@trivium/radiology/reporting/domain';
import type { Finding } from '@trivium/radiology/findings/domain';
import { fill, type UiLanguage } from '@trivium/shared/kernel';
import type { ExportableReport, GroupedName, NameParts, ReportPatient } from './exportable-report';
import { REPORT_WORDS, timeText } from './report-words';

/** Texts come from dictations and other programs: control characters break XML, HL7 and DICOM alike, and tell nothing. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\ufffe\uffff\ufeff]/g, '');
}

/** On one line. */
export function lineText(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** The name as people of the report's language read it. */
export function nameText({ alphabetic, ideographic }: GroupedName, language: UiLanguage): string {
  const latin = alphabetic && (language === 'zh' ? [alphabetic.family, alphabetic.given] : [alphabetic.given, alphabetic.family]);
  const texts = [ideographic && [ideographic.family, ideographic.given].join(''), latin?.filter(Boolean).join(' ')];
  const [first, second] = texts.map((text) => lineText(text ?? '')).filter((text) => text !== '');
  if (first === undefined) return '';
  return second === undefined || second === first ? first : `${first} (${second})`;
}

/** `王小明`, `Wang Xiaoming`, `王小明 (Wang Xiaoming)`, `Wang^Xiaoming=王^小明`: each part goes into the group of its writing. */
export function groupedName(name: string): GroupedName {
  const groups = lineText(name)
    .split(/[=()（）]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const ideographic = groups.find((part) => /\p{Script=Han}/u.test(part));
  const alphabetic = groups.find((part) => !/\p{Script=Han}/u.test(part));
  return {
    ...(alphabetic === undefined ? {} : { alphabetic: nameParts(alphabetic) }),
    ...(ideographic === undefined ? {} : { ideographic: nameParts(ideographic) }),
  };
}

/** Only a name that says itself where the family name ends is taken apart: which of two Latin words it is, nobody can tell. */
function nameParts(text: string): NameParts {
  const [family = '', given = ''] = text.split(/\^|,\s*/);
  return given === '' ? { family: family.trim() } : { family: family.trim(), given: given.trim() };
}

/** What a reader must know before the first word. */
export function reportNotices({ language, state, sentences }: ExportableReport): readonly string[] {
  const words = REPORT_WORDS[language];
  const unsigned = state === 'draft' ? [words.draftNotice] : isSigned(state) ? [] : [words.preliminaryNotice];
  const untranslated = sentences.some(({ mark }) => mark === 'untranslated') ? [words.untranslatedNotice] : [];
  return [DEVICE_STATEMENT[language], ...unsigned, ...untranslated];
}

export function sexOf({ patient, context }: ExportableReport): ReportPatient['sex'] {
  return patient?.sex ?? context.sex;
}

/** `Left upper lobe, lingula · nodule`: enough to tell the measurements of one finding from those of another. */
export function findingTitle({ type, lobe, segment, laterality }: Finding, language: UiLanguage): string {
  const side = { left: { en: 'left', zh: '左侧' }, right: { en: 'right', zh: '右侧' }, bilateral: { en: 'bilateral', zh: '双侧' } };
  const place = lobe ? LOBE_WORDS[lobe][language] : laterality ? side[laterality][language] : '';
  const parts = [place, segment ? SEGMENT_WORDS[segment][language] : ''].filter((part) => part !== '');
  const name = NEGATIVE_WORDS[type][language];
  const text = language === 'zh' ? [...parts, name].join('') : [parts.join(', '), name].filter((part) => part !== '').join(': ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who set a finding right, and when; undefined where the dictation alone tells it. */
export function byHandText({ corrected, findings, language }: ExportableReport, index: number): string | undefined {
  const person = corrected?.get(index);
  if (person === undefined) return undefined;
  const words = REPORT_WORDS[language];
  const text = findings[index]?.byHand?.read === undefined ? words.addedByHand : words.byHand;
  return fill(text, { by: lineText(person.name) || words.unknown, at: timeText(person.at) });
}

export interface Measurement {
  readonly kind: 'longAxis' | 'shortAxis' | 'thirdAxis' | 'solidComponent' | 'priorSize';
  readonly mm: number;
}

/** The numbers of a finding, each with what it measures. Of the earlier examination the long axis alone: the others are no measurements of this one. */
export function measurementsOf({ sizeMm = [], solidComponentMm, priorSizeMm }: Finding): readonly Measurement[] {
  const axes = (['longAxis', 'shortAxis', 'thirdAxis'] as const).flatMap((kind, index) => {
    const mm = sizeMm[index];
    return mm === undefined ? [] : [{ kind, mm }];
  });
  const prior = priorSizeMm?.[0];
  return [
    ...axes,
    ...(solidComponentMm === undefined ? [] : [{ kind: 'solidComponent' as const, mm: solidComponentMm }]),
    ...(prior === undefined ? [] : [{ kind: 'priorSize' as const, mm: prior }]),
  ];
}
