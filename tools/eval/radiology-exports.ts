import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AiLabel, findAiLabel, renderFormat } from '@trivium/platform/documents';
import { readDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf } from '@trivium/radiology/guidelines/domain';
import {
  type ExportableReport,
  REPORT_EXPORT_FORMATS,
  type ReportExportFormat,
  ReportExportService,
} from '@trivium/radiology/reporting/api';
import {
  Archive,
  danglingReferences,
  dciodvfyErrors,
  entriesOf,
  fhirErrors,
  missingTool,
  primitiveErrors,
  runOnFile,
  sampleReports,
} from '@trivium/radiology/reporting/api/testing';
import { composeDraft, findCriticalResults } from '@trivium/radiology/reporting/domain';
import { z } from 'zod';
import { dataFolder, missingData, say } from './evaluation-data';
import type { Figure } from './figures';

const CASES = ['radiology/cases/extraction.jsonl', 'radiology/cases/critical.jsonl'];
const STATES = ['draft', 'final'] as const;
const AT = new Date('2026-03-04T08:30:15Z');
const caseLine = z.object({ text: z.string(), lang: z.enum(['zh', 'en']).optional() });

/**
 * Each export of each report, looked at by programs of others. Two sets: 48 authored reports (contents, languages, states, patients, hostile texts), which the work was
 * done with, and reports made by the desk's own chain from the shared dictations, which were only looked at here.
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[]> {
  const figures = await measure({ set: 'authored reports', reports: sampleReports(), progress });
  const missing = missingData(CASES);
  if (missing) {
    say(`reports of the shared dictations: ${missing}`);
    return figures;
  }
  return [...figures, ...(await measure({ set: 'shared dictations', reports: dictatedReports(), progress }))];
}

interface Measured {
  readonly set: string;
  readonly reports: readonly ExportableReport[];
  readonly progress: (what: string) => void;
}

async function measure({ set, reports, progress }: Measured): Promise<readonly Figure[]> {
  const service = new ReportExportService(renderFormat);
  const figures: Figure[] = [];
  const size = `${reports.length} reports`;
  const count = (name: string, value: number, of = size) =>
    figures.push({ set, name, value, unit: 'rows', size: of, must: 0, isCost: true });
  const files = async (format: ReportExportFormat) =>
    Promise.all(reports.map(async (report) => (await service.render(report, format)).content));

  progress(`${set}: FHIR`);
  const bundles = (await files('fhir')).map(
    ({ bytes }) => JSON.parse(Buffer.from(bytes).toString('utf8')) as Parameters<typeof entriesOf>[0],
  );
  const resources = bundles.flatMap((bundle) => [bundle, ...entriesOf(bundle).map(({ resource }) => resource)]);
  count(
    'FHIR R4 schema errors',
    resources.flatMap((resource) => [...fhirErrors(resource), ...primitiveErrors(resource)]).length,
    `${resources.length} resources`,
  );
  count('FHIR references to nothing', bundles.flatMap(danglingReferences).length);

  progress(`${set}: DICOM SR`);
  const dicom = await files('dicom-sr');
  if (!skipped('dsrdump')) count('dsrdump refusals', dicom.filter(({ bytes }) => runOnFile('dsrdump', bytes).exitCode !== 0).length);
  if (!skipped('dciodvfy')) count('dciodvfy errors', dicom.flatMap(({ bytes }) => dciodvfyErrors(bytes)).length);
  if (!skipped('Orthanc')) figures.push(await archived({ set, reports, files: dicom.map(({ bytes }) => bytes) }));

  for (const format of REPORT_EXPORT_FORMATS) {
    progress(`${set}: labels in ${format}`);
    figures.push(await labelled({ set, reports, format, service }));
  }
  return figures;
}

function skipped(tool: Parameters<typeof missingTool>[0]): boolean {
  const reason = missingTool(tool);
  if (reason) say(`skipped: ${reason}`);
  return reason !== undefined;
}

interface Archived {
  readonly set: string;
  readonly reports: readonly ExportableReport[];
  readonly files: readonly Uint8Array[];
}

/** Stored by Orthanc, given back byte for byte, and kept under the patient's number. */
async function archived({ set, reports, files }: Archived): Promise<Figure> {
  const archive = await Archive.start();
  let returned = 0;
  try {
    for (const [index, bytes] of files.entries()) {
      const id = await archive.store(bytes);
      const patientId = reports[index]?.patient?.id ?? '';
      // More than 64 characters, or a backslash, no DICOM identifier can hold.
      const expected = patientId.length > 64 || patientId.includes('\\') ? '' : patientId;
      const kept = (await archive.patientOf(id))['PatientID'] ?? '';
      if (Buffer.compare(await archive.file(id), bytes) === 0 && kept === expected) returned++;
    }
  } finally {
    await archive.stop();
  }
  return {
    set,
    name: 'Orthanc stores and returns',
    value: returned / files.length,
    unit: 'share',
    size: `${files.length} reports`,
    must: 1,
  };
}

interface Labelled {
  readonly set: string;
  readonly reports: readonly ExportableReport[];
  readonly format: ReportExportFormat;
  readonly service: ReportExportService;
}

/** Of the reports that a program or a model worked at, those whose file says so again; and no other does. */
async function labelled({ set, reports, format, service }: Labelled): Promise<Figure> {
  let right = 0;
  for (const report of reports) {
    const { content } = await service.render(report, format);
    const found = await findAiLabel(content.bytes);
    const isWhole = found.verdict === 'complete' && found.extent === expectedExtent(report);
    if (report.generation ? isWhole : found.verdict === 'none') right++;
  }
  return {
    set,
    name: `AI label right in ${format}`,
    value: right / reports.length,
    unit: 'share',
    size: `${reports.length} files`,
    must: 1,
  };
}

function expectedExtent({ generation }: ExportableReport): AiLabel['extent'] {
  return generation?.engine === 'embedded' ? 'composed' : 'part';
}

/** Reports as the desk makes them: dictation read, guidelines asked, draft composed. */
function dictatedReports(): readonly ExportableReport[] {
  const lines = CASES.flatMap((path) =>
    readFileSync(join(dataFolder(), path), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  );
  const cases = lines.map((line) => caseLine.parse(JSON.parse(line)));
  return cases.flatMap(({ text, lang }, index) => STATES.map((state) => dictatedReport({ text, lang, state, index })));
}

interface Dictated {
  readonly text: string;
  readonly lang: 'zh' | 'en' | undefined;
  readonly state: (typeof STATES)[number];
  readonly index: number;
}

function dictatedReport({ text, lang, state, index }: Dictated): ExportableReport {
  const read = readDictation(text, lang ? { language: lang } : {});
  const { language } = read;
  const context = { age: 40 + index, sex: 'female', exam: language === 'zh' ? '胸部CT' : 'CT chest' } as const;
  const examination = { modality: 'CT', bodyPart: 'chest', context } as const;
  const guidelines = guidelinesOf(read, context);
  const { sections, sentences } = composeDraft({ ...examination, read, dictation: text, language, guidelines, style: 'professional' });
  const number = String(index).padStart(12, '0');
  return {
    ...examination,
    id: `0190c000-0000-7000-8000-${number}`,
    version: 1,
    state,
    language,
    sections,
    sentences,
    findings: read.findings,
    negatives: read.negatives,
    guidelines,
    criticalResults: findCriticalResults(text, language),
    communications: [],
    addenda: [],
    author: { name: '陈医师', at: AT },
    ...(state === 'final' ? { signer: { name: 'Dr Jane Smith', at: AT } } : {}),
    ...(index % 3 === 2
      ? {}
      : { patient: { id: `MRN-${index}`, name: { ideographic: { family: '王', given: '小明' } }, birthDate: '1970-01-02' } }),
    order: { accession: `ACC-${index}` },
    organisation: 'Demo hospital',
    generation: { engine: 'embedded', provenanceId: `0190d000-0000-7000-8000-${number}`, aiLabel: 'AI-assisted' },
    updatedAt: AT,
  };
}
