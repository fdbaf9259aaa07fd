import { emailSchema } from '@trivium/platform/auth';
import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';

/** NUL and halves of surrogate pairs cannot be stored. */
const UNSTORABLE = new RegExp(`${String.fromCharCode(0)}|\\p{Surrogate}`, 'gu');
const words = (max: number) =>
  z
    .string()
    .overwrite((text) => text.replace(UNSTORABLE, '\uFFFD').trim())
    .max(max);
const day = z.iso.date();

export const CARE_CATEGORIES = ['self-harm', 'abuse'] as const;
export const CARE_LANGUAGES = ['en', 'zh'] as const;

export const careAlertQuery = listQuery.extend({ state: z.enum(['open', 'closed']).default('open') });
export type CareAlertQuery = z.infer<typeof careAlertQuery>;

export const careAlertResponse = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    courseTitle: z.string().nullable().describe('Null when the course is gone'),
    studentName: z.string().nullable(),
    studentEmail: z.string().nullable(),
    category: z.enum(CARE_CATEGORIES),
    severity: z.enum(['concern', 'urgent']),
    language: z.enum(CARE_LANGUAGES),
    question: z.string().describe('What the student wrote, word for word'),
    createdAt: z.iso.datetime(),
    seenAt: z.iso.datetime().nullable(),
    seenBy: z.string().nullable().describe('Name of the account'),
    closedAt: z.iso.datetime().nullable(),
    closedBy: z.string().nullable(),
    note: z.string(),
  })
  .meta({ id: 'CareAlert' });
export type CareAlertResponse = z.infer<typeof careAlertResponse>;
export const careAlertListResponse = listOf(careAlertResponse, 'CareAlertList');

export const careAlertCounts = z.object({ unseen: z.int(), open: z.int() }).meta({ id: 'CareAlertCounts' });
export type CareAlertCounts = z.infer<typeof careAlertCounts>;

export const changeCareAlert = z
  .object({
    isSeen: z.literal(true).optional(),
    state: z.enum(['open', 'closed']).optional(),
    note: words(2000).optional(),
  })
  .meta({ id: 'ChangeCareAlert' });
export type ChangeCareAlert = z.infer<typeof changeCareAlert>;

export const careAdult = z
  .object({ accountId: z.uuid(), displayName: z.string().nullable(), email: z.string().nullable(), isActive: z.boolean() })
  .meta({ id: 'CareAdult' });

export const careSettingResponse = z
  .object({
    adult: careAdult.nullable().describe('Who is told now'),
    isInherited: z.boolean().describe('The organisation’s adult, because the course names none'),
    waiting: z.int().describe('Open alerts that nobody is told of'),
  })
  .meta({ id: 'CareSetting' });
export type CareSettingResponse = z.infer<typeof careSettingResponse>;

export const nameCareAdult = z
  .object({ email: emailSchema.nullable().describe('Of an account of the organisation; null names nobody') })
  .meta({ id: 'NameCareAdult' });
export type NameCareAdult = z.infer<typeof nameCareAdult>;

const helpLine = z.object({ name: words(80).min(1), contact: words(80).min(1), checkedOn: day }).meta({ id: 'CareHelpLine' });

export const careMessageResponse = z
  .object({
    category: z.enum(CARE_CATEGORIES),
    language: z.enum(CARE_LANGUAGES),
    text: z.string().nullable().describe('The approved text; null while the default is used'),
    helpLine: helpLine.nullable(),
    approvedBy: z.string().nullable(),
    approvedOn: z.string().nullable(),
    shown: z.string().describe('What a student reads now'),
  })
  .meta({ id: 'CareMessage' });
export type CareMessageResponse = z.infer<typeof careMessageResponse>;
export const careMessagesResponse = z.object({ items: z.array(careMessageResponse) }).meta({ id: 'CareMessages' });
export type CareMessagesResponse = z.infer<typeof careMessagesResponse>;

export const careMessageKey = z.object({ category: z.enum(CARE_CATEGORIES), language: z.enum(CARE_LANGUAGES) });
export type CareMessageKey = z.infer<typeof careMessageKey>;

export const saveCareMessage = careMessageKey
  .extend({
    approved: z
      .object({ text: words(3000).min(20), approvedBy: words(120).min(1), approvedOn: day })
      .nullable()
      .describe('Null keeps the default text'),
    helpLine: helpLine.nullable(),
  })
  .meta({ id: 'SaveCareMessage' });
export type SaveCareMessage = z.infer<typeof saveCareMessage>;
