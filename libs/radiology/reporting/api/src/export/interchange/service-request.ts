import type { BodyPart, Modality, OrderPriority, PatientSex } from '@trivium/radiology/reporting/domain';
import { type AppError, failure, type Result, success } from '@trivium/shared/kernel';
import { z } from 'zod';
import { lineText } from '../report-text';
import { bodyPartOf, modalityOf } from './examination';
import {
  type Addressed,
  bundleResources,
  containedResources,
  type FhirConcept,
  type FhirIdentifier,
  type FhirName,
  type FhirPatient,
  fhirPatient,
  fhirPractitioner,
  type FhirRequest,
  fhirRequest,
  resolved,
} from './fhir-reading';
import { serviceRequestErrors } from './service-request.errors';

/** An order as it was read. What the resource does not say is absent, and asked for by whoever keeps orders; nothing is guessed. */
export interface OrderFields {
  readonly accession?: string;
  readonly placerNumber?: string;
  readonly exam?: string;
  readonly modality?: Modality;
  readonly bodyPart?: BodyPart;
  readonly priority?: OrderPriority;
  readonly indication?: string;
  readonly referrer?: string;
  /** ISO 8601 with an offset. */
  readonly requestedAt?: string;
  readonly patient?: OrderPatientFields;
}

export interface OrderPatientFields {
  /** Number of the patient in the hospital; never the id of a resource. */
  readonly patientId?: string;
  /** `王小明 (Wang Xiaoming)` where both writings are there. */
  readonly name?: string;
  /** A whole day; a year alone is left out. */
  readonly birthDate?: string;
  readonly sex?: PatientSex;
}

type Read = Result<OrderFields, AppError>;
const NOT_ORDERS: ReadonlySet<string> = new Set(['proposal', 'plan', 'option', 'directive']);
const NOT_ACTIVE: ReadonlySet<string> = new Set(['revoked', 'completed', 'entered-in-error']);
const IDEOGRAPHIC = 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation';

/**
 * Reads a FHIR R4 ServiceRequest: alone, with its patient contained, or in a Bundle with it.
 *
 * @returns the order, or ORDER_FHIR_NOT_A_REQUEST, ORDER_FHIR_SEVERAL_REQUESTS, ORDER_FHIR_NOT_ORDERED, ORDER_FHIR_SEVERAL_PATIENTS
 */
export function readServiceRequest(json: unknown): Read {
  const data = z.record(z.string(), z.unknown()).safeParse(json).data;
  const found = typeof data?.['resourceType'] === 'string' ? lineText(data['resourceType']).slice(0, 60) : '–';
  if (!data) return failure(serviceRequestErrors.ORDER_FHIR_NOT_A_REQUEST({ found }));
  const around = found === 'Bundle' ? bundleResources(data) : [];
  const candidates = found === 'Bundle' ? around.map(({ resource }) => resource) : [data];
  const requests = candidates.flatMap((resource) => fhirRequest.safeParse(resource).data ?? []);
  const [request, ...others] = requests;
  if (!request) return failure(serviceRequestErrors.ORDER_FHIR_NOT_A_REQUEST({ found }));
  if (others.length > 0) return failure(serviceRequestErrors.ORDER_FHIR_SEVERAL_REQUESTS({ count: requests.length }));
  const refused = refusalOf(request);
  if (refused) return failure(serviceRequestErrors.ORDER_FHIR_NOT_ORDERED(refused));
  const resources = [...containedResources(request), ...around];
  const patients = patientsOf(request, resources);
  if (patients.length > 1) return failure(serviceRequestErrors.ORDER_FHIR_SEVERAL_PATIENTS({ count: patients.length }));
  return success(orderOf(request, { resources, patient: patients[0] }));
}

/** An order that was taken back, or was never one, must not come up on a work list. */
function refusalOf({ status = 'active', intent = 'order', doNotPerform }: FhirRequest): { element: string; value: string } | undefined {
  if (NOT_ACTIVE.has(status)) return { element: 'status', value: status };
  if (NOT_ORDERS.has(intent)) return { element: 'intent', value: intent };
  return doNotPerform ? { element: 'doNotPerform', value: 'true' } : undefined;
}

/** Whom the subject points to. A subject that points nowhere, in a Bundle with a single patient, is not that patient. */
function patientsOf({ subject }: FhirRequest, resources: readonly Addressed[]): readonly FhirPatient[] {
  return subject ? resolved(subject, resources).flatMap((resource) => fhirPatient.safeParse(resource).data ?? []) : [];
}

function orderOf(
  request: FhirRequest,
  { resources, patient }: { readonly resources: readonly Addressed[]; readonly patient: FhirPatient | undefined },
): OrderFields {
  const { code, orderDetail, category, bodySite, priority, authoredOn, reasonCode, reasonReference } = request;
  const reasons = [...reasonCode.map(conceptText), ...reasonReference.map(({ display }) => display)];
  return defined({
    accession: accessionOf(request),
    placerNumber: valueOf(request.identifier.find((one) => isTyped(one, 'PLAC'))),
    exam: conceptText(code),
    modality: modalityOf([...(code ? [code] : []), ...orderDetail, ...category]),
    bodyPart: bodyPartOf([...bodySite, ...(code ? [code] : []), ...orderDetail]),
    priority,
    indication: unlessEmpty(
      reasons
        .map((reason) => lineText(reason ?? ''))
        .filter((reason) => reason !== '')
        .join('; '),
    ),
    referrer: referrerOf(request, resources),
    requestedAt: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(authoredOn ?? '') ? authoredOn : undefined,
    patient: patientFields(request, patient),
  });
}

/** Typed as such (v2-0203 ACSN), else the filler's, else the only one there is: an accession number is what the filler numbers the order by. */
function accessionOf({ identifier }: FhirRequest): string | undefined {
  const named = identifier.find(({ system = '' }) => /accession/i.test(system));
  const untyped = identifier.filter(({ type }) => type === undefined);
  const only = identifier.length === 1 && untyped.length === 1 ? untyped[0] : undefined;
  return valueOf(identifier.find((one) => isTyped(one, 'ACSN')) ?? named ?? identifier.find((one) => isTyped(one, 'FILL')) ?? only);
}

function isTyped({ type }: FhirIdentifier, code: string): boolean {
  return type?.coding.some((one) => one.code === code) ?? false;
}

function valueOf(identifier: FhirIdentifier | undefined): string | undefined {
  return unlessEmpty(identifier?.value);
}

function referrerOf({ requester }: FhirRequest, resources: readonly Addressed[]): string | undefined {
  if (!requester) return undefined;
  const people = resolved(requester, resources).flatMap((resource) => fhirPractitioner.safeParse(resource).data ?? []);
  return nameOf(people[0]?.name ?? []) ?? unlessEmpty(requester.display);
}

function patientFields({ subject }: FhirRequest, patient: FhirPatient | undefined): OrderPatientFields | undefined {
  if (!subject) return undefined;
  const identifiers = patient?.identifier ?? [];
  const number = identifiers.find((one) => isTyped(one, 'MR')) ?? identifiers.find(({ use }) => use === 'usual') ?? identifiers[0];
  const birthDate = patient?.birthDate ?? '';
  return defined({
    patientId: valueOf(number) ?? valueOf(subject.identifier),
    name: nameOf(patient?.name ?? [], 'family first') ?? unlessEmpty(subject.display),
    birthDate: z.iso.date().safeParse(birthDate).success ? birthDate : undefined,
    sex: patient?.gender,
  });
}

/** Both writings of a name where both are there; former names are no names of today. */
function nameOf(names: readonly FhirName[], order: NameOrder = 'given first'): string | undefined {
  const current = names.filter(({ use }) => use !== 'old' && use !== 'maiden');
  const texts = current.map((name) => ({ name, text: wholeName(name, order) })).filter(({ text }) => text !== '');
  const isIdeographic = ({ name, text }: { name: FhirName; text: string }) =>
    name.extension.some(({ url, valueCode }) => url === IDEOGRAPHIC && valueCode === 'IDE') || /\p{Script=Han}/u.test(text);
  const [first] = [...texts].sort((left, right) => rankOf(left.name) - rankOf(right.name));
  const [ideographic, latin] = [texts.find(isIdeographic), texts.find((one) => !isIdeographic(one))];
  if (ideographic && latin) return `${ideographic.text} (${latin.text})`;
  return first?.text;
}

function rankOf({ use }: FhirName): number {
  return use === 'official' ? 0 : use === 'usual' ? 1 : 2;
}

/** `Wang, Xiaoming` says where the family name ends, so that DICOM, HL7 and FHIR get the parts again that came in; `Xiaoming Wang` reads better where nothing takes it apart. */
type NameOrder = 'family first' | 'given first';

/** Its parts where they are there, in the order of their writing; else its text. */
function wholeName({ family, given, text }: FhirName, order: NameOrder): string {
  const parts = [lineText(family ?? ''), ...given.map(lineText)].filter((part) => part !== '');
  if (parts.length === 0) return lineText(text ?? '');
  if (/\p{Script=Han}/u.test(parts.join(''))) return parts.join('');
  const [last = '', ...first] = family === undefined ? ['', ...parts] : parts;
  if (order === 'family first' && last !== '' && first.length > 0) return `${last}, ${first.join(' ')}`;
  return [...first, last].filter((part) => part !== '').join(' ');
}

function conceptText(concept: FhirConcept | undefined): string | undefined {
  if (!concept) return undefined;
  return (
    unlessEmpty(concept.text) ?? unlessEmpty(concept.coding.find(({ display }) => display)?.display) ?? unlessEmpty(concept.coding[0]?.code)
  );
}

function unlessEmpty(text: string | undefined): string | undefined {
  const line = lineText(text ?? '');
  return line === '' ? undefined : line;
}

function defined<Fields extends object>(fields: { readonly [Name in keyof Fields]: Fields[Name] | undefined }): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
