import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { type UnansweredState, UnansweredQuestionEntity } from './unanswered-question.entity';

/** Questions that a course could not answer, inside the organisation's transaction. */
@Injectable()
export class UnansweredQuestionsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Counts a question; one that was resolved and still finds no answer is open again, a dismissed one stays dismissed. */
  async count(row: { id: string; courseId: string; fingerprint: string; text: string; language: string; askedAt: Date }): Promise<void> {
    await this.database.manager.query(
      `INSERT INTO unanswered_question (id, organisation_id, course_id, fingerprint, text, language, count, state, first_asked_at, last_asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, 1, 'open', $7, $7)
       ON CONFLICT (course_id, fingerprint) DO UPDATE SET count = unanswered_question.count + 1, last_asked_at = EXCLUDED.last_asked_at,
         state = CASE unanswered_question.state WHEN 'dismissed' THEN 'dismissed' ELSE 'open' END`,
      [row.id, this.database.organisationId, row.courseId, row.fingerprint, row.text, row.language, row.askedAt],
    );
  }

  /** The latest new ones first. */
  async list(courseId: string, query: { state?: UnansweredState; beforeId?: string; limit: number }): Promise<UnansweredQuestionEntity[]> {
    const select = this.database.manager
      .createQueryBuilder(UnansweredQuestionEntity, 'question')
      .where({ courseId })
      .orderBy('question.id', 'DESC')
      .limit(query.limit);
    if (query.state !== undefined) select.andWhere('question.state = :state', { state: query.state });
    if (query.beforeId !== undefined) select.andWhere('question.id < :beforeId', { beforeId: query.beforeId });
    return select.getMany();
  }

  async find(courseId: string, id: string): Promise<UnansweredQuestionEntity | undefined> {
    return (await this.database.manager.findOneBy(UnansweredQuestionEntity, { courseId, id })) ?? undefined;
  }

  async setState(id: string, state: UnansweredState): Promise<void> {
    await this.database.manager.update(UnansweredQuestionEntity, { id }, { state });
  }
}
