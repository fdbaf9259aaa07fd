import { reportTitle } from '@trivium/radiology/reporting/domain';
import type { CodedText, ExportableReport } from '../exportable-report';
import { studyUid } from '../export-identity';
import { BODY_PART_CODES, PROCEDURE_CODES } from '../report-codes';
import { concept, type FhirResource, type Reference, referenceTo, resourceId, textIn } from './fhir-parts';
import type { PractitionerList } from './fhir-people';

export interface OrderFrame {
  readonly subject: Reference;
  readonly people: PractitionerList;
}

/** What was asked for. A report without an order has one all the same: it answers somebody's question, even when nobody typed it. */
export function serviceRequestOf(report: ExportableReport, { subject, people }: OrderFrame): FhirResource {
  const { id, order, context, modality, bodyPart } = report;
  const { accession, placerNumber, requestedProcedure, referringPhysician } = order ?? {};
  const site = BODY_PART_CODES[bodyPart];
  return {
    resourceType: 'ServiceRequest',
    id: resourceId(id, 'service-request'),
    ...identifiersOf(accession, placerNumber),
    status: 'active',
    intent: 'order',
    category: [{ coding: [{ system: 'http://snomed.info/sct', code: '363679005', display: 'Imaging' }] }],
    code: procedureConcept(report, requestedProcedure),
    ...(site ? { bodySite: [concept(site)] } : {}),
    subject,
    ...(referringPhysician?.trim() ? { requester: people.of(referringPhysician) } : {}),
    ...(context.indication?.trim() ? { reasonCode: [concept(undefined, context.indication)] } : {}),
    ...(requestedProcedure?.code ? {} : { orderDetail: [concept(PROCEDURE_CODES[modality])] }),
  };
}

/** ACSN and PLAC of table 0203: as receivers of orders look for them. */
export function identifiersOf(accession: string | undefined, placerNumber: string | undefined): object {
  const typed = (code: string, display: string, value: string | undefined) =>
    value?.trim()
      ? [{ type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code, display }] }, ...textIn('value', value) }]
      : [];
  const identifier = [...typed('ACSN', 'Accession ID', accession), ...typed('PLAC', 'Placer Identifier', placerNumber)];
  return identifier.length === 0 ? {} : { identifier };
}

/** As the order coded it; the program invents no code for an examination. */
export function procedureConcept(report: ExportableReport, procedure: CodedText | undefined): object {
  const isCoded = procedure?.code !== undefined && procedure.system !== undefined && /^[a-z][a-z0-9+.-]*:\S+$/i.test(procedure.system);
  const coded = isCoded ? { coding: [{ system: procedure.system, code: procedure.code, ...textIn('display', procedure.text) }] } : {};
  return { ...coded, ...textIn('text', procedure?.text ?? reportTitle(report)) };
}

export function imagingStudyOf(
  report: ExportableReport,
  { subject, request }: { readonly subject: Reference; readonly request: FhirResource },
): FhirResource {
  const { id, study, modality, bodyPart } = report;
  return {
    resourceType: 'ImagingStudy',
    id: resourceId(id, 'imaging-study'),
    identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${studyUid(report)}` }],
    status: study?.uid === undefined ? 'registered' : 'available',
    modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: modality }],
    subject,
    ...(study?.startedAt ? { started: study.startedAt.toISOString() } : {}),
    basedOn: [referenceTo(request)],
    procedureCode: [concept(PROCEDURE_CODES[modality])],
    description: (study?.description?.trim() || reportTitle({ ...report, bodyPart })).slice(0, 1_000),
  };
}
