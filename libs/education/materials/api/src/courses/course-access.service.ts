import { Injectable } from '@nestjs/common';
import type { CourseId } from '@trivium/education/materials/domain';
import { Database } from '@trivium/platform/database';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import type { CourseEntity } from './course.entity';
import { courseErrors } from './courses.errors';
import { CoursesRepository } from './courses.repository';

/** What of a caller decides about access. */
export interface CourseReader {
  readonly userId: UserId;
  readonly organisationId: OrganisationId;
  readonly permissions: ReadonlySet<string>;
}

/** Holder may write every course of the organisation, and so read it. */
export const WRITE_COURSES = 'courses:write';

/**
 * Decides who may do what with a course. A course of another organisation does not exist for a caller (row-level security), one that is not open
 * to him neither: both are 404, so that nobody learns of it.
 */
@Injectable()
export class CourseAccess {
  constructor(
    private readonly database: Database,
    private readonly courses: CoursesRepository,
  ) {}

  /**
   * The course when the caller may read it. Opens a short transaction, or joins the caller's.
   *
   * @throws AppError COURSE_NOT_FOUND
   */
  async readable(caller: CourseReader, courseId: CourseId): Promise<CourseEntity> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const course = await this.courses.find(courseId);
      if (!course) throw courseErrors.COURSE_NOT_FOUND();
      if (caller.permissions.has(WRITE_COURSES)) return course;
      const isOpen = course.visibility === 'organisation' || (await this.courses.isMember(courseId, caller.userId));
      if (!isOpen || course.archivedAt !== null) throw courseErrors.COURSE_NOT_FOUND();
      return course;
    });
  }

  /**
   * The course when the caller may change it and it is not in the bin.
   *
   * @throws AppError COURSE_NOT_FOUND, COURSE_ARCHIVED
   */
  async writable(caller: CourseReader, courseId: CourseId): Promise<CourseEntity> {
    const course = await this.readable(caller, courseId);
    // Routes ask for the permission too; a service that is called from elsewhere must not depend on that.
    if (!caller.permissions.has(WRITE_COURSES)) throw courseErrors.COURSE_NOT_FOUND();
    if (course.archivedAt !== null) throw courseErrors.COURSE_ARCHIVED({ title: course.title });
    return course;
  }

  /** Whether the caller may read the course; for capabilities that only need yes or no. */
  async canRead(caller: CourseReader, courseId: string): Promise<boolean> {
    try {
      await this.readable(caller, courseId as CourseId);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'COURSE_NOT_FOUND') return false;
      throw error;
    }
  }
}
