import { Injectable } from '@nestjs/common';
import type { CourseId } from '@trivium/education/materials/domain';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { ClassCodeEntity } from './class-code.entity';

/** Class codes: of one organisation inside its transaction, or by the code alone as the role `login`. */
@Injectable()
export class ClassCodesRepository {
  constructor(private readonly database: Database) {}

  async ofCourse(courseId: CourseId): Promise<ClassCodeEntity | undefined> {
    return (await this.database.manager.findOneBy(ClassCodeEntity, { courseId })) ?? undefined;
  }

  async find(code: string): Promise<ClassCodeEntity | undefined> {
    return (await this.database.manager.findOneBy(ClassCodeEntity, { code })) ?? undefined;
  }

  /** Where a code leads, for somebody who is not signed in: the one question that the role `login` may ask. */
  async locate(code: string): Promise<{ courseId: CourseId; organisationId: OrganisationId } | undefined> {
    const [row] = (await this.database.manager.query(
      `SELECT course_id AS "courseId", organisation_id AS "organisationId" FROM class_code WHERE code = $1`,
      [code],
    )) as { courseId: CourseId; organisationId: OrganisationId }[];
    return row;
  }

  /** Puts a new code in the place of the course's old one. False when the code is in use, in whichever organisation: draw another. */
  async replace(
    courseId: CourseId,
    { code, createdBy, createdAt }: { code: string; createdBy: string; createdAt: Date },
  ): Promise<boolean> {
    await this.remove(courseId);
    const rows = (await this.database.manager.query(
      `INSERT INTO class_code (course_id, organisation_id, code, created_by, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING code`,
      [courseId, this.database.organisationId, code, createdBy, createdAt],
    )) as unknown[];
    return rows.length > 0;
  }

  async remove(courseId: CourseId): Promise<void> {
    await this.database.manager.delete(ClassCodeEntity, { courseId });
  }
}
