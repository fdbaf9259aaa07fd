import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { CourseId, CourseLanguage, CourseVisibility } from '@trivium/education/materials/domain';
import { CourseMemberEntity } from './course-member.entity';
import { CourseEntity } from './course.entity';

/** How many of what a course holds. */
export interface CourseTotals {
  readonly materials: { readonly ready: number; readonly importing: number; readonly failed: number };
  readonly members: number;
}

export interface CourseSearch {
  /** Only courses that this account may read as an ordinary reader; all when absent. */
  readonly readableBy?: string;
  /** Part of title or description. */
  readonly text?: string;
  readonly shown: 'active' | 'archived';
  /** Id of the last course of the page before. */
  readonly beforeId?: string;
  readonly limit: number;
}

export interface CourseChange {
  readonly title?: string;
  readonly language?: CourseLanguage;
  readonly description?: string;
  readonly visibility?: CourseVisibility;
  readonly archivedAt?: Date | null;
  readonly updatedAt: Date;
}

/** Courses of one organisation, inside its transaction. */
@Injectable()
export class CoursesRepository {
  constructor(private readonly database: Database) {}

  async insert(course: Omit<CourseEntity, 'organisationId'>): Promise<CourseEntity> {
    const row = Object.assign(new CourseEntity(), course, { organisationId: this.database.organisationId });
    await this.database.manager.insert(CourseEntity, row);
    return row;
  }

  async find(courseId: CourseId): Promise<CourseEntity | undefined> {
    return (await this.database.manager.findOneBy(CourseEntity, { id: courseId })) ?? undefined;
  }

  async isMember(courseId: CourseId, accountId: string): Promise<boolean> {
    return this.database.manager.existsBy(CourseMemberEntity, { courseId, accountId });
  }

  /** Newest first. */
  async search({ readableBy, text, shown, beforeId, limit }: CourseSearch): Promise<CourseEntity[]> {
    const query = this.database.manager.createQueryBuilder(CourseEntity, 'course').orderBy('course.id', 'DESC').limit(limit);
    query.andWhere(shown === 'archived' ? 'course.archivedAt IS NOT NULL' : 'course.archivedAt IS NULL');
    if (beforeId !== undefined) query.andWhere('course.id < :beforeId', { beforeId });
    if (text !== undefined) {
      const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
      query.andWhere('(course.title ILIKE :pattern OR course.description ILIKE :pattern)', { pattern });
    }
    if (readableBy !== undefined) {
      query.andWhere(
        `(course.visibility = 'organisation' OR EXISTS (SELECT 1 FROM course_member m WHERE m.course_id = course.id AND m.account_id = :readableBy))`,
        { readableBy },
      );
    }
    return query.getMany();
  }

  async change(courseId: CourseId, change: CourseChange): Promise<void> {
    await this.database.manager.update(CourseEntity, { id: courseId }, change);
  }

  async totals(courseIds: readonly string[]): Promise<Map<string, CourseTotals>> {
    if (courseIds.length === 0) return new Map();
    const rows = (await this.database.manager.query(
      `SELECT c.id, m.ready, m.importing, m.failed, (SELECT count(*)::integer FROM course_member cm WHERE cm.course_id = c.id) AS members
       FROM unnest($1::uuid[]) AS c (id)
       CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE state = 'ready')::integer AS ready, count(*) FILTER (WHERE state = 'importing')::integer AS importing,
                count(*) FILTER (WHERE state = 'failed')::integer AS failed
         FROM material WHERE course_id = c.id AND removed_at IS NULL) AS m`,
      [courseIds],
    )) as { id: string; ready: number; importing: number; failed: number; members: number }[];
    return new Map(rows.map(({ id, ready, importing, failed, members }) => [id, { materials: { ready, importing, failed }, members }]));
  }
}
