import { Injectable } from '@nestjs/common';
import type { CourseId, JoinedBy, MemberRole } from '@trivium/education/materials/domain';
import { Database } from '@trivium/platform/database';
import { CourseMemberEntity } from './course-member.entity';

export interface NewMember {
  readonly accountId: string;
  readonly role: MemberRole;
  readonly joinedBy: JoinedBy;
  readonly joinedAt: Date;
}

/** Who belongs to which course, inside the organisation's transaction. */
@Injectable()
export class CourseMembersRepository {
  constructor(private readonly database: Database) {}

  /** @returns the ids that were not members yet; who is one already stays as he is */
  async add(courseId: CourseId, members: readonly NewMember[]): Promise<string[]> {
    if (members.length === 0) return [];
    const rows = (await this.database.manager.query(
      `INSERT INTO course_member (course_id, account_id, organisation_id, role, joined_by, joined_at)
       SELECT $1, m.account_id, $2, m.role, m.joined_by, m.joined_at
       FROM unnest($3::uuid[], $4::text[], $5::text[], $6::timestamptz[]) AS m (account_id, role, joined_by, joined_at)
       ON CONFLICT (course_id, account_id) DO NOTHING RETURNING account_id AS "accountId"`,
      [
        courseId,
        this.database.organisationId,
        members.map(({ accountId }) => accountId),
        members.map(({ role }) => role),
        members.map(({ joinedBy }) => joinedBy),
        members.map(({ joinedAt }) => joinedAt),
      ],
    )) as { accountId: string }[];
    return rows.map(({ accountId }) => accountId);
  }

  /** By account id. */
  async list(courseId: CourseId, { afterAccountId, limit }: { afterAccountId?: string; limit: number }): Promise<CourseMemberEntity[]> {
    const query = this.database.manager
      .createQueryBuilder(CourseMemberEntity, 'member')
      .where('member.courseId = :courseId', { courseId })
      .orderBy('member.accountId')
      .limit(limit);
    if (afterAccountId !== undefined) query.andWhere('member.accountId > :afterAccountId', { afterAccountId });
    return query.getMany();
  }

  async find(courseId: CourseId, accountId: string): Promise<CourseMemberEntity | undefined> {
    return (await this.database.manager.findOneBy(CourseMemberEntity, { courseId, accountId })) ?? undefined;
  }

  /** @returns whether there was such a member */
  async remove(courseId: CourseId, accountId: string): Promise<boolean> {
    const { affected } = await this.database.manager.delete(CourseMemberEntity, { courseId, accountId });
    return (affected ?? 0) > 0;
  }

  /** Takes an account out of every class, as part of erasing a person. */
  async removeEverywhere(accountId: string): Promise<void> {
    await this.database.manager.delete(CourseMemberEntity, { accountId });
  }
}
