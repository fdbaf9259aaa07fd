import type { ExportBlock, ExportDocument, OwnRun, PageMarks } from '@trivium/platform/documents';
import { isSigned, PART_TITLES, REPORT_SECTIONS, reportTitle, type ReportSections } from '@trivium/radiology/reporting/domain';
import { fill } from '@trivium/shared/kernel';
import type { ExportableReport } from '../exportable-report';
import { citationText, guidelineTitle, outcomeText } from '../guideline-text';
import { issuedAt } from '../report-times';
import { byHandText, findingTitle, lineText, measurementsOf, nameText, plainText, reportNotices } from '../report-text';
import { CRITICAL_WORDS, REPORT_WORDS, STATE_WORDS, timeText } from '../report-words';
import { communicationLines, headRows } from './plain-report';

type Block = ExportBlock<OwnRun>;

/**
 * A report as a document of headings, paragraphs and tables, for PDF, Word and Markdown. Its words are those that people see on the desk and answer for, so all of them are
 * words of a person here, never "generated and checked"; those that a language model phrased bear the mark `[AI]`, and the file's label says so (ADR 19 asks for proof
 * only of what claims to be checked).
 */
export function reportDocument(report: ExportableReport): ExportDocument<OwnRun> {
  const { language, organisation, author, signer } = report;
  const words = REPORT_WORDS[language];
  return {
    title: `${words.title}${language === 'zh' ? '：' : ': '}${lineText(reportTitle(report))}`,
    language,
    metadata: {
      author: lineText((signer ?? author).name) || words.fileAuthor,
      organisation: lineText(organisation),
      subject: words.title,
      createdAt: issuedAt(report),
    },
    page: pageMarks(report),
    blocks: [
      // The statement stands on each page already.
      ...reportNotices(report)
        .slice(1)
        .map((text): Block => ({ kind: 'notice', runs: [own(text)] })),
      paragraph(`${STATE_WORDS[report.state][language]} · ${fill(words.reportNumber, { id: report.id, version: report.version })}`),
      headTable(report),
      ...REPORT_SECTIONS.flatMap((name) => sectionBlocks(report, name)),
      ...measurementBlocks(report),
      ...correctionBlocks(report),
      ...guidelineBlocks(report),
      ...criticalBlocks(report),
      ...addendumBlocks(report),
      ...modelNotice(report),
      ...signatureBlocks(report),
    ],
  };
}

/** Whose report it is and what it is not for stand on every page: pages come apart. */
function pageMarks(report: ExportableReport): PageMarks {
  const { language, patient, order, state } = report;
  const words = REPORT_WORDS[language];
  const whose = patient ? [patient.name ? nameText(patient.name, language) : '', patient.id] : [words.noPatient];
  const header = [...whose, order?.accession ?? '', isSigned(state) ? '' : words.unsignedMark]
    .map(lineText)
    .filter((part) => part !== '')
    .join(' · ');
  const [statement = ''] = reportNotices(report);
  return { header, notice: statement, ...(isSigned(state) ? {} : { watermark: words.unsignedMark }) };
}

/** Two of them in a row: the findings should begin on the first page. */
function headTable(report: ExportableReport): Block {
  const words = REPORT_WORDS[report.language];
  const cells = headRows(report).map(([name, value]) => [[own(name, 'strong')], [own(value)]]);
  const rows = cells.flatMap((pair, index) => (index % 2 === 0 ? [[...pair, ...(cells[index + 1] ?? [[own('')], [own('')]])]] : []));
  const columns = [words.item, words.detail, words.item, words.detail].map((title) => ({ title }));
  return { kind: 'table', caption: '', columns, rows };
}

function sectionBlocks(report: ExportableReport, name: keyof ReportSections): Block[] {
  const lines = plainText(report.sections[name])
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  const byModel = report.sentences.flatMap(({ section, source, text }) =>
    section === name && source.kind === 'model' ? [text.trim()] : [],
  );
  return [
    { kind: 'heading', level: 1, runs: [own(PART_TITLES[name][report.language])] },
    ...lines.map((line): Block => ({ kind: 'paragraph', runs: markedRuns(line.trim(), byModel, REPORT_WORDS[report.language].modelMark) })),
  ];
}

/** The line with a mark behind each sentence that a model phrased and nobody changed since; a changed one is its editor's. */
function markedRuns(line: string, byModel: readonly string[], mark: string): OwnRun[] {
  const ends = byModel.flatMap((sentence) => {
    const start = sentence === '' ? -1 : line.indexOf(sentence);
    return start < 0 ? [] : [start + sentence.length];
  });
  const cuts = [...new Set(ends)].sort((left, right) => left - right);
  const runs = cuts.map((end, index): OwnRun => ({ ...own(line.slice(cuts[index - 1] ?? 0, end)), citation: mark }));
  const rest = line.slice(cuts.at(-1) ?? 0);
  return rest === '' ? runs : [...runs, own(rest)];
}

function measurementBlocks({ findings, language }: ExportableReport): Block[] {
  const words = REPORT_WORDS[language];
  const rows = findings.flatMap((finding) =>
    measurementsOf(finding).map(({ kind, mm }) => [[own(findingTitle(finding, language))], [own(words[kind])], { value: mm }] as const),
  );
  if (rows.length === 0) return [];
  const columns = [{ title: words.finding }, { title: words.measure }, { title: words.value, unit: 'mm', align: 'end' as const }];
  return [
    { kind: 'heading', level: 1, runs: [own(words.measurements)] },
    { kind: 'table', caption: '', columns, rows },
  ];
}

function guidelineBlocks({ guidelines, language }: ExportableReport): Block[] {
  if (guidelines.length === 0) return [];
  const words = REPORT_WORDS[language];
  const rows = guidelines.map((result) => {
    const { guideline, management, citation } = result;
    const cells = [
      guidelineTitle(guideline, language),
      outcomeText(result, language),
      management[language],
      citationText(citation, language),
    ];
    return cells.map((text) => [own(lineText(text))]);
  });
  const columns = [words.guideline, words.category, words.advice, words.citation].map((title) => ({ title }));
  return [
    { kind: 'heading', level: 1, runs: [own(words.guidelines)] },
    { kind: 'table', caption: '', columns, rows },
  ];
}

function criticalBlocks(report: ExportableReport): Block[] {
  const { criticalResults, language } = report;
  const words = REPORT_WORDS[language];
  const results = criticalResults.map(({ code, level }) => `${CRITICAL_WORDS[code][language]} · ${fill(words.level, { level })}`);
  return [...listBlocks(words.critical, results), ...listBlocks(words.communications, communicationLines(report))];
}

/** Which findings a person set right; the words of the report are theirs already. */
function correctionBlocks(report: ExportableReport): Block[] {
  const lines = report.findings.flatMap((finding, index) => {
    const byHand = byHandText(report, index);
    return byHand === undefined ? [] : [`${findingTitle(finding, report.language)} · ${byHand}`];
  });
  return listBlocks(REPORT_WORDS[report.language].correctedByHand, lines);
}

function listBlocks(title: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 1, runs: [own(title)] },
    { kind: 'list', isOrdered: false, items: lines.map((line) => [own(line)]) },
  ];
}

function addendumBlocks({ addenda, language }: ExportableReport): Block[] {
  const words = REPORT_WORDS[language];
  return addenda.flatMap(({ text, by, at }, index): Block[] => [
    { kind: 'heading', level: 1, runs: [own(fill(words.addendum, { number: index + 1 }))] },
    ...plainText(text)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(paragraph),
    { kind: 'signature', name: lineText(by), signedAt: timeText(at) },
  ]);
}

/** Only where a mark can stand for it. */
function modelNotice({ generation, sentences, language }: ExportableReport): Block[] {
  if (!generation || !sentences.some(({ source }) => source.kind === 'model')) return [];
  const words = REPORT_WORDS[language];
  const text = fill(words.modelNotice, { model: lineText(generation.model ?? generation.engine), record: generation.provenanceId });
  return [{ kind: 'notice', runs: [own(text)] }];
}

function signatureBlocks({ author, signer, state, language }: ExportableReport): Block[] {
  const words = REPORT_WORDS[language];
  const written: Block = { kind: 'signature', name: lineText(author.name), role: words.writtenBy, signedAt: timeText(author.at) };
  if (!signer || !isSigned(state)) return [written, paragraph(words.unsigned)];
  return [written, { kind: 'signature', name: lineText(signer.name), role: words.signedBy, signedAt: timeText(signer.at) }];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [own(text.trim())] };
}

function own(text: string, emphasis?: 'strong'): OwnRun {
  return { kind: 'person', text, ...(emphasis ? { emphasis } : {}) };
}
