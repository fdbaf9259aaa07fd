import { Inject, Injectable } from '@nestjs/common';
import { suggestQuestions } from '@trivium/education/tutor/domain';
import { Database } from '@trivium/platform/database';
import { type CallerIdentity, decodeCursor, httpErrors, type Page, toPage } from '@trivium/platform/http';
import { isUuid } from '@trivium/shared/kernel';
import { TutorCourseAccess, TutorCourseContent } from './course-ports';
import type { SuggestedQuestionsResponse, UnansweredListQuery, UnansweredResponse } from './dto/review.dto';
import { tutorErrors } from './tutor.errors';
import { type UnansweredState, UnansweredQuestionEntity } from './unanswered-question.entity';
import { UnansweredQuestionsRepository } from './unanswered-questions.repository';

/** What a course leaves open, for its teacher; and what it can be asked, for everybody. */
@Injectable()
export class ReviewService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TutorCourseAccess) private readonly access: TutorCourseAccess,
    @Inject(TutorCourseContent) private readonly content: TutorCourseContent,
    @Inject(UnansweredQuestionsRepository) private readonly questions: UnansweredQuestionsRepository,
  ) {}

  async list(caller: CallerIdentity, courseId: string, { state, limit, cursor }: UnansweredListQuery): Promise<Page<UnansweredResponse>> {
    await this.requireReview(caller, courseId);
    const [beforeId] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    if (beforeId !== undefined && (typeof beforeId !== 'string' || !isUuid(beforeId))) throw httpErrors.CURSOR_INVALID();
    const rows = await this.database.inOrganisation(caller.organisationId, () =>
      this.questions.list(courseId, { limit: limit + 1, ...(state ? { state } : {}), ...(beforeId === undefined ? {} : { beforeId }) }),
    );
    const page = toPage(rows, limit, ({ id }) => [id]);
    return { items: page.items.map(toResponse), nextCursor: page.nextCursor };
  }

  async setState(caller: CallerIdentity, key: { courseId: string; id: string }, state: UnansweredState): Promise<UnansweredResponse> {
    await this.requireReview(caller, key.courseId);
    return this.database.inOrganisation(caller.organisationId, async () => {
      const question = await this.questions.find(key.courseId, key.id);
      if (!question) throw tutorErrors.TUTOR_QUESTION_NOT_FOUND();
      await this.questions.setState(key.id, state);
      return toResponse({ ...question, state });
    });
  }

  async suggest(caller: CallerIdentity, courseId: string, limit: number): Promise<SuggestedQuestionsResponse> {
    if (!(await this.access.canRead(caller, courseId))) throw tutorErrors.TUTOR_COURSE_NOT_FOUND();
    return { items: suggestQuestions(await this.content.outline(caller.organisationId, courseId), limit) };
  }

  private async requireReview(caller: CallerIdentity, courseId: string): Promise<void> {
    if (!(await this.access.canReview(caller, courseId))) throw tutorErrors.TUTOR_COURSE_NOT_FOUND();
  }
}

function toResponse({ id, text, language, count, state, firstAskedAt, lastAskedAt }: UnansweredQuestionEntity): UnansweredResponse {
  return { id, text, language, count, state, firstAskedAt: firstAskedAt.toISOString(), lastAskedAt: lastAskedAt.toISOString() };
}
