import { PHI_TYPES } from '@trivium/radiology/privacy/domain';
import { z } from 'zod';

export const MOST_CHARACTERS = 200_000;
const value = z.string().max(400).optional();

export const studyHeader = z
  .strictObject({
    patientName: value.describe('DICOM PN or as written'),
    otherPatientNames: z.array(z.string().max(400)).max(20).optional(),
    patientId: value,
    otherPatientIds: z.array(z.string().max(400)).max(20).optional(),
    accessionNumber: value,
    birthDate: value.describe('`YYYYMMDD` or ISO 8601'),
    studyDate: value,
    physicians: z.array(z.string().max(400)).max(50).optional(),
    institution: value,
    department: value,
    address: value,
    phone: value,
    stationName: value,
    deviceSerial: value,
    studyInstanceUid: value,
  })
  .meta({ id: 'StudyHeader' });

export const deidentifyRequest = z
  .strictObject({
    text: z.string().max(MOST_CHARACTERS),
    language: z.enum(['en', 'zh']).optional().describe('A hint; both languages are read in every text'),
    header: studyHeader.optional().describe('The study’s own values: they are removed in every written form'),
  })
  .meta({ id: 'DeidentifyRequest' });

export const deidentifyResponse = z
  .object({
    text: z.string(),
    entities: z.array(
      z.object({
        type: z.enum(PHI_TYPES),
        span: z.tuple([z.int(), z.int()]).describe('Half-open UTF-16 offsets into the text that was sent'),
        replacement: z.string(),
      }),
    ),
  })
  .meta({ id: 'DeidentifyResponse' });

export type DeidentifyRequest = z.infer<typeof deidentifyRequest>;
export type DeidentifyResponse = z.infer<typeof deidentifyResponse>;
