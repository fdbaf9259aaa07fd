import { MEMBER_ROLES } from '@trivium/education/materials/domain';
import { displayNameSchema, emailSchema, PASSWORD_MAX_LENGTH } from '@trivium/platform/auth';
import { listOf } from '@trivium/platform/http';
import { z } from 'zod';

const typedCode = z.string().trim().min(1).max(40).describe('As it stands on the board; small letters, blanks and dashes do not matter');

export const registerByCode = z
  .object({ code: typedCode, displayName: displayNameSchema, email: emailSchema, password: z.string().min(1).max(PASSWORD_MAX_LENGTH) })
  .meta({ id: 'RegisterByCode' });
export type RegisterByCode = z.infer<typeof registerByCode>;

export const joinCourse = z.object({ code: typedCode }).meta({ id: 'JoinCourse' });
export type JoinCourse = z.infer<typeof joinCourse>;

export const joinedResponse = z
  .object({ courseId: z.uuid(), courseTitle: z.string(), isNewMember: z.boolean().describe('False for who belonged to the class before') })
  .meta({ id: 'JoinedCourse' });
export type JoinedResponse = z.infer<typeof joinedResponse>;

export const classCodeResponse = z
  .object({ code: z.string().nullable().describe('Null while the class is closed to newcomers'), createdAt: z.iso.datetime().nullable() })
  .meta({ id: 'ClassCodeResponse' });
export type ClassCodeResponse = z.infer<typeof classCodeResponse>;

export const memberResponse = z
  .object({
    accountId: z.uuid(),
    displayName: z.string().nullable().describe('Null when the account was erased'),
    email: z.string().nullable(),
    role: z.enum(MEMBER_ROLES),
    joinedBy: z.enum(['code', 'roster', 'teacher']),
    joinedAt: z.iso.datetime(),
  })
  .meta({ id: 'MemberResponse' });
export type MemberResponse = z.infer<typeof memberResponse>;
export const memberListResponse = listOf(memberResponse, 'MemberListResponse');

export const addMember = z.object({ accountId: z.uuid(), role: z.enum(MEMBER_ROLES).default('student') }).meta({ id: 'AddMember' });
export type AddMember = z.infer<typeof addMember>;

export const rosterQuery = z.object({ dryRun: z.stringbool().default(false).describe('Only tell what would happen') });
export type RosterQuery = z.infer<typeof rosterQuery>;

export const ROSTER_OUTCOMES = ['new', 'existing', 'member', 'problem'] as const;

export const rosterResponse = z
  .object({
    dryRun: z.boolean(),
    rows: z.array(
      z.object({
        line: z.int(),
        name: z.string(),
        email: z.string(),
        outcome: z
          .enum(ROSTER_OUTCOMES)
          .describe('`new`: gets an account; `existing`: has one and joins; `member`: belongs to the class already; `problem`: left out'),
        problem: z.object({ code: z.string(), text: z.string() }).optional(),
        oneTimePassword: z.string().optional().describe('Shown this once; must be replaced at the first sign-in'),
      }),
    ),
    counts: z.object({ new: z.int(), existing: z.int(), member: z.int(), problem: z.int() }),
    csv: z.string().optional().describe('The new accounts with their one-time passwords, to hand out'),
  })
  .meta({ id: 'RosterResponse' });
export type RosterResponse = z.infer<typeof rosterResponse>;
