import type { Finding } from '@trivium/radiology/findings/domain';
import type { ReportResponse } from '../dto/report.dto';
import type { ExportableReport, PersonAndTime, ReportCommunication } from '../export/exportable-report';
import { groupedName } from '../export/report-text';
import type { KnownOrder } from '../orders/orders.repository';
import type { ReportEntity } from '../report.entity';

export interface ToExport {
  readonly report: ReportEntity;
  /** The same report as it is shown: names, addenda, log. */
  readonly shown: ReportResponse;
  readonly order: KnownOrder | undefined;
  readonly organisation: string;
  /** Record that the label of the file names. */
  readonly exportId: string;
}

/** Dotted decimal, up to 64 characters (DICOM PS3.5 9.1). */
const UID = /^(?:0|[1-9]\d{0,38})(?:\.(?:0|[1-9]\d{0,38})){3,}$/;
const MOST_UID_CHARACTERS = 64;

/** A report as its exports need it. */
export function exportableOf({ report, shown, order, organisation, exportId }: ToExport): ExportableReport {
  const { id, version, state, modality, bodyPart, context, sections, content, studyId, createdAt, updatedAt } = report;
  const { structured, sentences = [], guideline = [], critical = [], generation } = content;
  const isStudyKnown = studyId !== null && studyId.length <= MOST_UID_CHARACTERS && UID.test(studyId);
  return {
    ...{ id, version, state, modality, bodyPart, context, sections, sentences, organisation, updatedAt },
    language: report.outputLanguage,
    findings: structured?.findings ?? [],
    corrected: correctedBy(structured?.findings ?? [], shown),
    negatives: structured?.negatives ?? [],
    guidelines: guideline,
    // A place in the dictation is none in the text that leaves.
    criticalResults: critical.map(({ code, level, span, where }) => ({ code, level, span: where === 'report' ? span : [0, 0] })),
    communications: communicationsOf(shown),
    addenda: shown.addenda.map(({ text, by, at }) => ({ text, by: by.name, at: new Date(at) })),
    author: { name: shown.createdBy.name, at: createdAt },
    ...(report.signedAt === null ? {} : { signer: { name: shown.signedBy?.name ?? '', at: report.signedAt } }),
    ...(shown.patient === undefined ? {} : { patient: patientOf(shown.patient) }),
    ...(order === undefined ? {} : { order: orderOf(order) }),
    ...(isStudyKnown ? { study: { uid: studyId } } : {}),
    ...(generation === undefined
      ? {}
      : {
          generation: {
            engine: generation.engine,
            ...(generation.model === undefined ? {} : { model: generation.model }),
            provenanceId: exportId,
            aiLabel: shown.generation.aiLabel,
            at: createdAt,
          },
        }),
  };
}

function correctedBy(findings: readonly Finding[], { corrections }: ReportResponse): ReadonlyMap<number, PersonAndTime> {
  const names = new Map(corrections.map(({ by: { id, name } }) => [id, name]));
  return new Map(
    findings.flatMap(({ byHand }, index) =>
      byHand === undefined ? [] : [[index, { name: names.get(byHand.by) ?? '', at: new Date(byHand.at) }] as const],
    ),
  );
}

function communicationsOf({ communications }: ReportResponse): ReportCommunication[] {
  return communications.flatMap(({ id, kind, codes, toldTo, toldBy, toldAt, channel, finding, isReadBack, loggedAt }) => {
    if (kind !== 'told' || toldAt === undefined) return [];
    const told = {
      toldBy: toldBy ?? '',
      toldTo: toldTo ?? '',
      channel: channel ?? 'other',
      toldAt: new Date(toldAt),
      loggedAt: new Date(loggedAt),
    };
    return [{ ...told, id, codes, finding: finding ?? '', isReadBack: isReadBack === true }];
  });
}

function patientOf({ patientId, name, birthDate, sex }: NonNullable<ReportResponse['patient']>): ExportableReport['patient'] {
  return { id: patientId, name: groupedName(name), sex, ...(birthDate === undefined ? {} : { birthDate }) };
}

function orderOf({ accession, placerNumber, exam, referrer }: KnownOrder): ExportableReport['order'] {
  return {
    accession,
    ...(placerNumber === null ? {} : { placerNumber }),
    ...(exam === null ? {} : { requestedProcedure: { text: exam } }),
    ...(referrer === undefined ? {} : { referringPhysician: referrer }),
  };
}
