import { listOf, listQuery } from '@trivium/platform/http';
import { BODY_PARTS, MODALITIES, ORDER_PRIORITIES, ORDER_STATES, PATIENT_SEXES } from '@trivium/radiology/reporting/domain';
import { z } from 'zod';
import { plainText } from './plain-text';
import { patient } from './report-parts.dto';

const birthDate = z.iso
  .date()
  .refine((day) => day >= '1850-01-01' && day <= '2200-01-01', { error: 'A birth date lies between 1850 and 2200' })
  .optional();

const orderPatient = z.object({
  patientId: plainText(64).min(1).describe('As the hospital knows the patient; orders of one id are of one patient'),
  name: plainText(200).min(1),
  birthDate,
  sex: z.enum(PATIENT_SEXES).default('unknown'),
});

const orderDetails = z.object({
  placerNumber: plainText(64).optional().describe('Of whoever ordered (HL7 ORC-2)'),
  exam: plainText(500).optional(),
  modality: z.enum(MODALITIES),
  bodyPart: z.enum(BODY_PARTS),
  priority: z.enum(ORDER_PRIORITIES).default('routine'),
  indication: plainText(2_000).optional(),
  referrer: plainText(200).optional(),
  comparison: plainText(500).optional(),
  technique: plainText(2_000).optional(),
  studyId: plainText(100).optional(),
  requestedAt: z.iso.datetime({ offset: true }).optional(),
});

/** The fields of an order, typed. A FHIR R4 ServiceRequest (or a Bundle with one) may stand in their place. */
export const typedOrder = orderDetails.extend({ accession: plainText(64).min(1), patient: orderPatient }).meta({ id: 'TypedOrder' });

export const fhirOrder = z.looseObject({ resourceType: z.enum(['ServiceRequest', 'Bundle']) }).meta({ id: 'FhirOrder' });

export const createOrder = z.union([fhirOrder, typedOrder]).meta({ id: 'CreateOrder' });

export const changeOrder = z
  .object({
    version: z.int().min(1),
    patient: orderPatient.partial({ sex: true }).omit({ patientId: true }).partial().optional(),
    ...orderDetails.partial().omit({ requestedAt: true }).shape,
    priority: z.enum(ORDER_PRIORITIES).optional(),
    state: z.enum(['requested', 'cancelled']).optional().describe('Cancels an order nobody has reported, or takes that back'),
  })
  .meta({ id: 'ChangeOrder' });

export const importOrders = z
  .object({ items: z.array(z.unknown()).min(1).max(1_000).describe('FHIR ServiceRequests, Bundles and typed orders, mixed') })
  .meta({ id: 'ImportOrders' });

export const importedOrders = z
  .object({
    made: z.int(),
    known: z.int().describe('Same accession number and same order: nothing was changed'),
    refused: z.int(),
    items: z.array(
      z.object({
        index: z.int(),
        outcome: z.enum(['made', 'known', 'refused']),
        id: z.uuid().optional(),
        accession: z.string().optional(),
        code: z.string().optional(),
        message: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'ImportedOrders' });

export const orderResponse = z
  .object({
    id: z.uuid(),
    version: z.int(),
    state: z.enum(ORDER_STATES),
    source: z.enum(['typed', 'fhir']),
    accession: z.string(),
    placerNumber: z.string().optional(),
    patient,
    exam: z.string().optional(),
    modality: z.enum(MODALITIES),
    bodyPart: z.enum(BODY_PARTS),
    priority: z.enum(ORDER_PRIORITIES),
    indication: z.string().optional(),
    referrer: z.string().optional(),
    comparison: z.string().optional(),
    technique: z.string().optional(),
    studyId: z.string().optional(),
    requestedAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    reportIds: z.array(z.uuid()).describe('Reports to this order that were not discarded'),
    isDemo: z.boolean(),
  })
  .meta({ id: 'Order' });

export const orderQuery = listQuery.extend({
  state: z.enum(ORDER_STATES).optional(),
  q: z.string().trim().max(200).optional().describe('Accession number, examination, patient id or a word of the name'),
});
export const orderList = listOf(orderResponse, 'OrderList');

export type TypedOrder = z.infer<typeof typedOrder>;
export type CreateOrder = z.infer<typeof createOrder>;
export type ChangeOrder = z.infer<typeof changeOrder>;
export type ImportOrders = z.infer<typeof importOrders>;
export type ImportedOrders = z.infer<typeof importedOrders>;
export type OrderResponse = z.infer<typeof orderResponse>;
export type OrderQuery = z.infer<typeof orderQuery>;
