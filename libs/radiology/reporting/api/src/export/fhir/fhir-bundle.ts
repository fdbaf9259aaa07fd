import { FHIR_LABEL_SYSTEMS, type AiLabel } from '@trivium/platform/documents';
import type { ExportableReport } from '../exportable-report';
import { editionOf } from '../export-identity';
import { reportLabel } from '../report-label';
import { issuedAt } from '../report-times';
import { REPORT_WORDS } from '../report-words';
import { plainReport } from '../text/plain-report';
import { observationsOf } from './fhir-observations';
import { imagingStudyOf, serviceRequestOf } from './fhir-order';
import { type FhirResource, referenceTo, resourceId } from './fhir-parts';
import { deviceOf, organisationOf, patientOf, PractitionerList, subjectOf } from './fhir-people';
import { communicationsOf, provenancesOf } from './fhir-records';
import { compositionOf, diagnosticReportOf, type ReportFrame } from './fhir-report';

/**
 * A report as a FHIR R4 **document**: a composition first, then all it refers to. A document and not a collection, because a report is one: it has an order, an
 * identity of its own for each edition, and somebody who attests it; what a receiver wants to keep apart (DiagnosticReport, Observations) lies in it whole.
 * Nothing refers outside, ids are the same in each export of the same report, and the same edition gives the same bytes.
 */
export function fhirBundle(report: ExportableReport): FhirResource {
  const label = reportLabel(report);
  const patient = patientOf(report);
  const subject = subjectOf(patient, REPORT_WORDS[report.language].noPatient);
  const people = new PractitionerList(report.id);
  const organisation = organisationOf(report);
  const device = deviceOf(report);
  const request = serviceRequestOf(report, { subject, people });
  const study = imagingStudyOf(report, { subject, request });
  const performer = people.of((report.signer ?? report.author).name);
  const observations = observationsOf(report, { subject, performer });
  const about = { reference: `urn:uuid:${resourceId(report.id, 'diagnostic-report')}` };
  const communications = communicationsOf(report, { subject, people, about });
  const frame: ReportFrame = {
    subject,
    people,
    organisation,
    device,
    request,
    study,
    observations,
    communications,
    label,
    text: plainReport(report),
  };
  const diagnosticReport = labelled(diagnosticReportOf(report, frame), label);
  const composition = labelled(compositionOf(report, { ...frame, diagnosticReport }), label);
  const provenances = provenancesOf(report, { targets: [composition, diagnosticReport], people, organisation, device });
  const resources = [
    composition,
    diagnosticReport,
    ...observations,
    request,
    study,
    ...(patient ? [patient] : []),
    ...people.resources,
    organisation,
    ...(report.generation ? [device] : []),
    ...communications,
    ...provenances,
  ];
  const bundle: FhirResource = {
    resourceType: 'Bundle',
    id: resourceId(report.id, 'bundle', editionOf(report).join('/')),
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${resourceId(report.id, 'document', editionOf(report).join('/'))}` },
    type: 'document',
    timestamp: issuedAt(report).toISOString(),
    entry: resources.map((resource) => ({ fullUrl: referenceTo(resource).reference, resource })),
  };
  return labelled(bundle, label);
}

/**
 * The AI label. For receivers of FHIR: the security label AIAST, "Artificial Intelligence asserted", of HL7's v3-ObservationValue, only where a language model
 * wrote. For both labelling regimes, as tags: the digital source type of IPTC, the AIGC fields of GB 45438-2025 as the display of a tag in its XMP namespace, and
 * the record of how the text came to be. What a reader sees stands in the narratives.
 */
function labelled(resource: FhirResource, label: AiLabel | undefined): FhirResource {
  if (!label) return resource;
  const { aigcJson, digitalSourceType, provenanceId, extent } = label;
  const security = {
    system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
    code: 'AIAST',
    display: 'Artificial Intelligence asserted',
  };
  const tag = [
    { system: FHIR_LABEL_SYSTEMS.sourceType, code: digitalSourceType.slice(FHIR_LABEL_SYSTEMS.sourceType.length) },
    { system: FHIR_LABEL_SYSTEMS.provenanceId, code: provenanceId },
    ...(aigcJson === undefined ? [] : [{ system: FHIR_LABEL_SYSTEMS.aigc, code: 'AIGC', display: aigcJson }]),
  ];
  const { resourceType, id, ...rest } = resource;
  return { resourceType, id, meta: { ...(extent === 'composed' ? {} : { security: [security] }), tag }, ...rest };
}
