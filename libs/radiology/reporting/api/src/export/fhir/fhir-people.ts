import type { ExportableReport, NameParts } from '../exportable-report';
import { uuidOf } from '../export-identity';
import { PRODUCER } from '../report-label';
import { nameText, sexOf } from '../report-text';
import { type FhirResource, type Reference, referenceTo, resourceId, textIn } from './fhir-parts';

const NAME_REPRESENTATION = 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation';

/** Absent when the report names no patient. */
export function patientOf(report: ExportableReport): FhirResource | undefined {
  const { patient, organisation, language } = report;
  if (!patient) return undefined;
  const { alphabetic, ideographic } = patient.name ?? {};
  const names = [...(ideographic ? [humanName(ideographic, 'IDE')] : []), ...(alphabetic ? [humanName(alphabetic, 'ABC')] : [])];
  return {
    resourceType: 'Patient',
    id: uuidOf('fhir', organisation, 'patient', patient.id),
    identifier: [
      {
        use: 'usual',
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR', display: 'Medical record number' }] },
        ...textIn('value', patient.id),
        assigner: { ...textIn('display', organisation) },
      },
    ],
    ...(names.length > 0 ? { name: names.map((name) => ({ ...name, ...textIn('text', nameText(patient.name ?? {}, language)) })) } : {}),
    gender: sexOf(report) ?? 'unknown',
    ...(isFhirDate(patient.birthDate) ? { birthDate: patient.birthDate } : {}),
  };
}

function humanName({ family, given }: NameParts, representation: 'IDE' | 'ABC'): object {
  return {
    extension: [{ url: NAME_REPRESENTATION, valueCode: representation }],
    use: 'official',
    ...textIn('family', family),
    ...(given?.trim() ? { given: [given.trim()] } : {}),
  };
}

function isFhirDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text);
}

/** Whom a report speaks of; words when no patient is stated, where FHIR wants a subject. */
export function subjectOf(patient: FhirResource | undefined, noPatient: string): Reference {
  return patient ? referenceTo(patient) : { display: noPatient };
}

/** The people a report names, one resource for each name. */
export class PractitionerList {
  readonly #byName = new Map<string, FhirResource>();

  constructor(private readonly reportId: string) {}

  of(name: string): Reference {
    const known = this.#byName.get(name) ?? {
      resourceType: 'Practitioner',
      id: resourceId(this.reportId, 'practitioner', name),
      name: [{ ...textIn('text', name.trim() || '?') }],
    };
    this.#byName.set(name, known);
    return referenceTo(known, name);
  }

  get resources(): readonly FhirResource[] {
    return [...this.#byName.values()];
  }
}

export function organisationOf({ organisation }: ExportableReport): FhirResource {
  return { resourceType: 'Organization', id: uuidOf('fhir', 'organisation', organisation), ...textIn('name', organisation.trim() || '?') };
}

/** The program, and the model it asked, as one device: what put the draft together. */
export function deviceOf({ id, generation }: ExportableReport): FhirResource {
  return {
    resourceType: 'Device',
    id: resourceId(id, 'device'),
    status: 'active',
    deviceName: [
      { name: 'Trivium reporting desk', type: 'manufacturer-name' },
      ...(generation?.model ? [{ ...textIn('name', generation.model), type: 'model-name' }] : []),
    ],
    type: { text: 'Reporting software' },
    note: [{ text: 'Research and evaluation software. Not cleared or certified as a medical device. Not for clinical use.' }],
    identifier: [{ system: 'urn:trivium:producer', value: PRODUCER }],
  };
}
