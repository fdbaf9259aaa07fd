import { isSigned, PART_TITLES, REPORT_SECTIONS, reportTitle } from '@trivium/radiology/reporting/domain';
import { fill } from '@trivium/shared/kernel';
import type { ExportableReport } from '../exportable-report';
import { reportLabel } from '../report-label';
import { lineText, nameText, plainText, reportNotices, sexOf } from '../report-text';
import { CHANNEL_WORDS, REPORT_WORDS, STATE_WORDS, timeText } from '../report-words';

/** The report as people paste it into a system that knows nothing else: lines, no markup, the AI label and the statement at its head, the label again at its end. */
export function plainReport(report: ExportableReport): string {
  const { language, sections, addenda } = report;
  const words = REPORT_WORDS[language];
  const label = reportLabel(report);
  const heading = (title: string) => (language === 'zh' ? `【${title}】` : title.toUpperCase());
  const parts = [
    [
      reportTitle(report),
      `${STATE_WORDS[report.state][language]} · ${fill(words.reportNumber, { id: report.id, version: report.version })}`,
    ],
    [...reportNotices(report), ...(label ? [label.visibleText] : [])],
    headRows(report).map(([name, value]) => `${name}${language === 'zh' ? '：' : ': '}${value}`),
    ...REPORT_SECTIONS.flatMap((name) =>
      sections[name].trim() === '' ? [] : [[heading(PART_TITLES[name][language]), plainText(sections[name]).trim()]],
    ),
    ...addenda.map(({ text, by, at }, index) => [
      heading(fill(words.addendum, { number: index + 1 })),
      plainText(text).trim(),
      fill(words.addendumBy, { by: lineText(by), at: timeText(at) }),
    ]),
    ...(report.communications.length === 0 ? [] : [[heading(words.communications), ...communicationLines(report)]]),
    signatureLines(report),
    label ? [label.visibleText] : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Patient, order and examination, as name and value; what is not known is left out. */
export function headRows(report: ExportableReport): readonly (readonly [name: string, value: string])[] {
  const { language, patient, order, context, study } = report;
  const words = REPORT_WORDS[language];
  const sex = sexOf(report);
  const rows: (readonly [string, string | undefined])[] = [
    ...(patient ? [] : [[words.patient, words.noPatient] as const]),
    [words.name, patient?.name && nameText(patient.name, language)],
    [words.patientId, patient?.id],
    [words.birthDate, patient?.birthDate],
    [words.sex, sex && words[sex]],
    [words.age, context.age === undefined ? undefined : fill(words.years, { age: context.age })],
    [words.examination, reportTitle(report)],
    [words.procedure, order?.requestedProcedure?.text],
    [words.accession, order?.accession],
    [words.placerNumber, order?.placerNumber],
    [words.referrer, order?.referringPhysician],
    [words.studyDate, study?.startedAt && timeText(study.startedAt)],
    [words.indication, context.indication],
    [words.technique, context.technique],
    [words.comparison, context.comparison],
  ];
  return rows.flatMap(([name, value]) => {
    const text = lineText(value ?? '');
    return text === '' ? [] : [[name, text] as const];
  });
}

export function communicationLines({ communications, language }: ExportableReport): readonly string[] {
  const words = REPORT_WORDS[language];
  return communications.map((one) => {
    const [by, to, at] = [lineText(one.toldBy), lineText(one.toldTo), timeText(one.toldAt)];
    const told = fill(words.told, {
      by,
      to,
      at,
      channel: CHANNEL_WORDS[one.channel][language],
      readBack: one.isReadBack ? words.yes : words.no,
    });
    return `${lineText(one.finding)}${language === 'zh' ? '。' : '. '}${told}`;
  });
}

export function signatureLines({ language, author, signer, state }: ExportableReport): readonly string[] {
  const words = REPORT_WORDS[language];
  const line = (name: string, value: string) => `${name}${language === 'zh' ? '：' : ': '}${value}`;
  const written = line(words.writtenBy, `${lineText(author.name)}, ${timeText(author.at)}`);
  if (!signer || !isSigned(state)) return [written, words.unsigned];
  return [written, line(words.signedBy, `${lineText(signer.name)}, ${timeText(signer.at)}`)];
}
