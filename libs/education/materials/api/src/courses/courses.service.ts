import { Inject, Injectable } from '@nestjs/common';
import type { CourseId } from '@trivium/education/materials/domain';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { type Page, toPage } from '@trivium/platform/http';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { type ChangeCourse, type CourseListQuery, type CourseResponse, type CreateCourse, toCourseResponse } from '../dto/course.dto';
import { idOfCursor } from '../dto/cursor';
import { CourseAccess, type CourseReader, WRITE_COURSES } from './course-access.service';
import type { CourseEntity } from './course.entity';
import { CoursesRepository } from './courses.repository';

/** Courses: make, find, change, put into the bin and take out again. */
@Injectable()
export class CoursesService {
  constructor(
    private readonly database: Database,
    private readonly courses: CoursesRepository,
    private readonly access: CourseAccess,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  async create(caller: CourseReader, { title, language, description, visibility }: CreateCourse): Promise<CourseResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const now = this.clock.now();
      const course = await this.courses.insert({
        id: this.ids.next<'course'>(),
        title,
        language,
        description,
        visibility,
        createdBy: caller.userId,
        createdAt: now,
        updatedAt: now,
        archivedAt: null,
      });
      await this.note(caller, course.id, 'course.created');
      return this.shown(caller, course);
    });
  }

  /** Courses the caller may read, newest first; those in the bin only for who may write them. */
  async list(caller: CourseReader, { q, shown, limit, cursor }: CourseListQuery): Promise<Page<CourseResponse>> {
    const canWrite = caller.permissions.has(WRITE_COURSES);
    const beforeId = idOfCursor(cursor);
    if (shown === 'archived' && !canWrite) return { items: [], nextCursor: null };
    return this.database.inOrganisation(caller.organisationId, async () => {
      const rows = await this.courses.search({
        readableBy: canWrite ? undefined : caller.userId,
        text: q === '' ? undefined : q,
        shown,
        beforeId,
        limit: limit + 1,
      });
      const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id]);
      const totals = await this.courses.totals(items.map(({ id }) => id));
      return { items: items.map((course) => toCourseResponse(course, totals.get(course.id), canWrite)), nextCursor };
    });
  }

  /** @throws AppError COURSE_NOT_FOUND */
  async get(caller: CourseReader, courseId: CourseId): Promise<CourseResponse> {
    return this.database.inOrganisation(caller.organisationId, async () =>
      this.shown(caller, await this.access.readable(caller, courseId)),
    );
  }

  /** @throws AppError COURSE_NOT_FOUND, COURSE_ARCHIVED */
  async change(caller: CourseReader, courseId: CourseId, change: ChangeCourse): Promise<CourseResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, courseId);
      await this.courses.change(courseId, { ...change, updatedAt: this.clock.now() });
      return this.shown(caller, await this.access.readable(caller, courseId));
    });
  }

  /** Puts a course into the bin: students do not see it any more, nothing is lost. Doing it twice is no error. */
  async archive(caller: CourseReader, courseId: CourseId): Promise<void> {
    await this.setArchived(caller, courseId, this.clock.now());
  }

  async restore(caller: CourseReader, courseId: CourseId): Promise<CourseResponse> {
    return this.setArchived(caller, courseId, null);
  }

  private async setArchived(caller: CourseReader, courseId: CourseId, archivedAt: Date | null): Promise<CourseResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const course = await this.access.readable(caller, courseId);
      if ((course.archivedAt === null) !== (archivedAt === null)) {
        await this.courses.change(courseId, { archivedAt, updatedAt: this.clock.now() });
        await this.note(caller, courseId, archivedAt === null ? 'course.restored' : 'course.archived');
      }
      return this.shown(caller, await this.access.readable(caller, courseId));
    });
  }

  private async shown(caller: CourseReader, course: CourseEntity): Promise<CourseResponse> {
    const totals = await this.courses.totals([course.id]);
    return toCourseResponse(course, totals.get(course.id), caller.permissions.has(WRITE_COURSES));
  }

  private async note(caller: CourseReader, subjectId: string, action: string): Promise<void> {
    await this.audit.record({ actorId: caller.userId, action, subjectKind: 'course', subjectId });
  }
}
