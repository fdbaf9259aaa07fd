import { Inject, Injectable } from '@nestjs/common';
import { CourseAccess, CourseMembersRepository, type CourseReader } from '@trivium/education/materials/api';
import type { CourseId } from '@trivium/education/materials/domain';
import { AuditService } from '@trivium/platform/audit';
import { type Account, AccountsService } from '@trivium/platform/auth';
import { CLOCK, Database } from '@trivium/platform/database';
import type { Clock, UiLanguage } from '@trivium/shared/kernel';
import { ROSTER_PROBLEMS, type RosterProblem } from './classroom.errors';
import { STUDENT_ROLE } from './classroom.service';
import type { RosterResponse } from './dto/classroom.dto';
import { readRoster, type RosterRow, writeCsv } from './roster-csv';

/** One scrypt hash each: more would keep the teacher waiting for minutes. */
export const MAX_ROSTER_ROWS = 300;

type Row = RosterResponse['rows'][number];

interface ImportRoster {
  readonly bytes: Uint8Array;
  readonly dryRun: boolean;
  readonly language: UiLanguage;
}

const CSV_HEADINGS: Record<UiLanguage, readonly string[]> = {
  en: ['name', 'email', 'one-time password'],
  zh: ['姓名', '邮箱', '一次性密码'],
};

/** Brings a class in from a table of names and addresses. */
@Injectable()
export class RosterService {
  constructor(
    private readonly database: Database,
    private readonly access: CourseAccess,
    private readonly members: CourseMembersRepository,
    private readonly accounts: AccountsService,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes accounts for who has none, and puts all good rows into the class in one transaction; rows with a problem are left out and told. A dry run
   * only tells. Sending the same roster twice adds nobody twice.
   *
   * @throws AppError COURSE_NOT_FOUND, COURSE_ARCHIVED, ROSTER_…
   */
  async import(caller: CourseReader, courseId: CourseId, { bytes, dryRun, language }: ImportRoster): Promise<RosterResponse> {
    await this.access.writable(caller, courseId);
    const rows = readRoster(bytes, MAX_ROSTER_ROWS);
    const outcome = dryRun ? await this.preview(caller, courseId, rows, language) : await this.apply(caller, courseId, rows, language);
    const count = (wanted: Row['outcome']) => outcome.filter((row) => row.outcome === wanted).length;
    const created = outcome.filter(({ oneTimePassword }) => oneTimePassword !== undefined);
    return {
      dryRun,
      rows: outcome,
      counts: { new: count('new'), existing: count('existing'), member: count('member'), problem: count('problem') },
      ...(created.length === 0
        ? {}
        : {
            csv: writeCsv([
              CSV_HEADINGS[language],
              ...created.map(({ name, email, oneTimePassword = '' }) => [name, email, oneTimePassword]),
            ]),
          }),
    };
  }

  /** Addresses that have accounts in other organisations are not told here: a dry run must not be a way to look for people. */
  private async preview(caller: CourseReader, courseId: CourseId, rows: readonly RosterRow[], language: UiLanguage): Promise<Row[]> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const shown: Row[] = [];
      for (const row of rows) {
        if (row.problem) {
          shown.push(refused(row, row.problem, language));
          continue;
        }
        const account = await this.accounts.findByEmail(caller.organisationId, row.email);
        const isMember = account !== undefined && (await this.members.find(courseId, account.id)) !== undefined;
        shown.push({ line: row.line, name: row.name, email: row.email, outcome: isMember ? 'member' : account ? 'existing' : 'new' });
      }
      return shown;
    });
  }

  private async apply(caller: CourseReader, courseId: CourseId, rows: readonly RosterRow[], language: UiLanguage): Promise<Row[]> {
    const good = rows.filter(({ problem }) => problem === undefined);
    let joined = new Set<string>();
    const { created, existing } = await this.accounts.createMany({
      organisationId: caller.organisationId,
      actorId: caller.userId,
      accounts: good.map(({ name, email }) => ({ displayName: name, email, roles: [STUDENT_ROLE] })),
      alongside: async (people) => {
        joined = await this.enter(caller, courseId, people);
      },
    });
    const passwords = new Map(created.map(({ account, oneTimePassword }) => [account.email, oneTimePassword]));
    const had = new Map(existing.map((account) => [account.email, account.id]));
    return rows.map((row) => {
      if (row.problem) return refused(row, row.problem, language);
      const { line, name, email } = row;
      if (passwords.has(email)) return { line, name, email, outcome: 'new', oneTimePassword: passwords.get(email) };
      const accountId = had.get(email);
      if (accountId === undefined) return refused(row, 'EMAIL_TAKEN', language);
      return { line, name, email, outcome: joined.has(accountId) ? 'existing' : 'member' };
    });
  }

  /** Inside the transaction that makes the accounts. */
  private async enter(caller: CourseReader, courseId: CourseId, people: readonly Account[]): Promise<Set<string>> {
    await this.access.writable(caller, courseId);
    const joinedAt = this.clock.now();
    const added = await this.members.add(
      courseId,
      people.map(({ id }) => ({ accountId: id, role: 'student', joinedBy: 'roster', joinedAt })),
    );
    await this.audit.record({
      actorId: caller.userId,
      action: 'roster.imported',
      subjectKind: 'course',
      subjectId: courseId,
      details: { added: added.length },
    });
    return new Set(added);
  }
}

function refused({ line, name, email }: RosterRow, problem: RosterProblem, language: UiLanguage): Row {
  return { line, name, email, outcome: 'problem', problem: { code: problem, text: ROSTER_PROBLEMS[problem][language] } };
}
