import { Inject, Injectable } from '@nestjs/common';
import { CourseAccess, CourseMembersRepository, type CourseReader, CoursesRepository, idOfCursor } from '@trivium/education/materials/api';
import type { CourseId } from '@trivium/education/materials/domain';
import { AuditService } from '@trivium/platform/audit';
import { AccountsService } from '@trivium/platform/auth';
import { CLOCK, Database } from '@trivium/platform/database';
import { type ListQuery, type Page, toPage } from '@trivium/platform/http';
import type { Clock, UserId } from '@trivium/shared/kernel';
import { drawClassCode, readClassCode } from './class-code';
import { ClassCodesRepository } from './class-codes.repository';
import { classroomErrors } from './classroom.errors';
import type { AddMember, ClassCodeResponse, JoinedResponse, MemberResponse, RegisterByCode } from './dto/classroom.dto';

/** `(length) => Uint8Array` of unpredictable bytes, for class codes. */
export const CODE_BYTES = Symbol('CodeBytes');
export type CodeBytes = (length: number) => Uint8Array;

export const STUDENT_ROLE = 'student';

/** Who belongs to a class, and how one gets in. */
@Injectable()
export class ClassroomService {
  constructor(
    private readonly database: Database,
    private readonly access: CourseAccess,
    private readonly courses: CoursesRepository,
    private readonly members: CourseMembersRepository,
    private readonly codes: ClassCodesRepository,
    private readonly accounts: AccountsService,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CODE_BYTES) private readonly randomBytes: CodeBytes,
  ) {}

  async classCode(caller: CourseReader, courseId: CourseId): Promise<ClassCodeResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, courseId);
      const found = await this.codes.ofCourse(courseId);
      return { code: found?.code ?? null, createdAt: found?.createdAt.toISOString() ?? null };
    });
  }

  /** Draws a new code; the old one does not open the class any more. */
  async renewClassCode(caller: CourseReader, courseId: CourseId): Promise<ClassCodeResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, courseId);
      const createdAt = this.clock.now();
      let code = drawClassCode(this.randomBytes);
      while (!(await this.codes.replace(courseId, { code, createdBy: caller.userId, createdAt }))) code = drawClassCode(this.randomBytes);
      await this.note(caller.userId, courseId, 'class-code.renewed');
      return { code, createdAt: createdAt.toISOString() };
    });
  }

  /** Closes the class to newcomers. */
  async disableClassCode(caller: CourseReader, courseId: CourseId): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, courseId);
      await this.codes.remove(courseId);
      await this.note(caller.userId, courseId, 'class-code.disabled');
    });
  }

  /**
   * Makes an account for somebody who has a class code and no account, and puts him into the class: both or neither.
   *
   * @throws AppError CLASS_CODE_UNKNOWN, ACCOUNT_EMAIL_TAKEN, PASSWORD_…
   */
  async register({ code: typed, displayName, email, password }: RegisterByCode): Promise<JoinedResponse> {
    const code = readClassCode(typed);
    const place = code === undefined ? undefined : await this.database.asLogin(() => this.codes.locate(code));
    if (code === undefined || !place) throw classroomErrors.CLASS_CODE_UNKNOWN();
    // Before the hash of the password: a closed class must not cost a second of work.
    await this.database.inOrganisation(place.organisationId, () => this.openCourse(code));
    let joined: JoinedResponse | undefined;
    await this.accounts.register({
      organisationId: place.organisationId,
      email,
      displayName,
      password,
      roles: [STUDENT_ROLE],
      // The code may have been replaced while the password was hashed.
      alongside: async ({ id }) => {
        joined = await this.enter(code, id);
      },
    });
    if (!joined) throw classroomErrors.CLASS_CODE_UNKNOWN();
    return joined;
  }

  /** Puts the caller into the class of a code of his own organisation. Joining twice is no error. */
  async join(caller: CourseReader, typed: string): Promise<JoinedResponse> {
    const code = readClassCode(typed);
    if (code === undefined) throw classroomErrors.CLASS_CODE_UNKNOWN();
    return this.database.inOrganisation(caller.organisationId, () => this.enter(code, caller.userId));
  }

  /** By account id; for who may write courses, because pupils do not see each other's addresses. */
  async list(caller: CourseReader, courseId: CourseId, { limit, cursor }: ListQuery): Promise<Page<MemberResponse>> {
    const afterAccountId = idOfCursor(cursor);
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, courseId);
      const rows = await this.members.list(courseId, { afterAccountId, limit: limit + 1 });
      const { items, nextCursor } = toPage(rows, limit, ({ accountId }) => [accountId]);
      const accounts = await this.accounts.findByIds(
        caller.organisationId,
        items.map(({ accountId }) => accountId as UserId),
      );
      const byId = new Map(accounts.map((account) => [account.id as string, account]));
      return {
        items: items.map(({ accountId, role, joinedBy, joinedAt }) => {
          const account = byId.get(accountId);
          return {
            accountId,
            displayName: account?.displayName ?? null,
            email: account?.email ?? null,
            role,
            joinedBy,
            joinedAt: joinedAt.toISOString(),
          };
        }),
        nextCursor,
      };
    });
  }

  /** Adds somebody of the organisation; also takes back a removal. @throws AppError ACCOUNT_UNKNOWN */
  async add(caller: CourseReader, courseId: CourseId, { accountId, role }: AddMember): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, courseId);
      const [account] = await this.accounts.findByIds(caller.organisationId, [accountId as UserId]);
      if (!account) throw classroomErrors.ACCOUNT_UNKNOWN();
      await this.members.add(courseId, [{ accountId, role, joinedBy: 'teacher', joinedAt: this.clock.now() }]);
      await this.note(caller.userId, courseId, 'member.added');
    });
  }

  /** Takes somebody out of the class; his account and his learning record stay. @throws AppError MEMBER_NOT_FOUND */
  async remove(caller: CourseReader, courseId: CourseId, accountId: string): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, courseId);
      if (!(await this.members.remove(courseId, accountId))) throw classroomErrors.MEMBER_NOT_FOUND();
      await this.note(caller.userId, courseId, 'member.removed');
    });
  }

  private async enter(code: string, accountId: UserId): Promise<JoinedResponse> {
    const { courseId, title } = await this.openCourse(code);
    const added = await this.members.add(courseId, [{ accountId, role: 'student', joinedBy: 'code', joinedAt: this.clock.now() }]);
    if (added.length > 0) await this.note(accountId, courseId, 'member.joined');
    return { courseId, courseTitle: title, isNewMember: added.length > 0 };
  }

  /** The course that a code of this organisation opens now. */
  private async openCourse(code: string): Promise<{ courseId: CourseId; title: string }> {
    const found = await this.codes.find(code);
    const course = found && (await this.courses.find(found.courseId as CourseId));
    if (!course || course.archivedAt !== null) throw classroomErrors.CLASS_CODE_UNKNOWN();
    return { courseId: course.id as CourseId, title: course.title };
  }

  private async note(actorId: UserId, courseId: CourseId, action: string): Promise<void> {
    await this.audit.record({ actorId, action, subjectKind: 'course', subjectId: courseId });
  }
}
