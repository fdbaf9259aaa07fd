import { Body, Controller, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import {
  Caller,
  type CallerIdentity,
  idParameter,
  type Page,
  ReaderLanguage,
  Route,
  sendEvents,
  wantsEvents,
} from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError, type UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import { AnswersService } from './answers.service';
import { askRequest, type AskRequest, askResponse } from './dto/ask.dto';
import {
  changeUnanswered,
  type ChangeUnanswered,
  suggestedQuestionsQuery,
  type SuggestedQuestionsQuery,
  suggestedQuestionsResponse,
  type SuggestedQuestionsResponse,
  unansweredListQuery,
  type UnansweredListQuery,
  unansweredListResponse,
  unansweredResponse,
  type UnansweredResponse,
} from './dto/review.dto';
import { ReviewService } from './review.service';

const tag = 'Tutor';

@Controller('courses/:courseId')
export class TutorController {
  constructor(
    @Inject(AnswersService) private readonly answers: AnswersService,
    @Inject(ReviewService) private readonly review: ReviewService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Route({
    method: 'POST',
    path: 'ask',
    permission: 'tutor:ask',
    summary:
      'Ask the course a question; with `Accept: text/event-stream` the answer comes as events `meta`, `token`, `citation`, `done`, `error`',
    tag,
    operation: 'askCourse',
    response: askResponse,
  })
  async ask(
    @Caller() caller: CallerIdentity,
    @Param('courseId', { schema: idParameter }) courseId: string,
    @Body({ schema: askRequest }) request: AskRequest,
    @ReaderLanguage() language: UiLanguage,
    @Headers('accept') accept: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const accepted = await this.answers.accept({ caller, courseId, request, language });
    if (wantsEvents(accept))
      await sendEvents(
        reply,
        () => this.answers.stream(accepted),
        (error) => this.describe(error, language),
      );
    else await reply.send(askResponse.parse(await this.answers.answer(accepted)));
  }

  @Route({
    method: 'GET',
    path: 'suggested-questions',
    permission: 'tutor:ask',
    summary: 'List questions that the course can answer',
    tag,
    operation: 'suggestQuestions',
    response: suggestedQuestionsResponse,
  })
  suggest(
    @Caller() caller: CallerIdentity,
    @Param('courseId', { schema: idParameter }) courseId: string,
    @Query({ schema: suggestedQuestionsQuery }) { limit }: SuggestedQuestionsQuery,
  ): Promise<SuggestedQuestionsResponse> {
    return this.review.suggest(caller, courseId, limit);
  }

  @Route({
    method: 'GET',
    path: 'unanswered',
    permission: 'tutor:review',
    summary: 'List questions that the course did not answer',
    tag,
    operation: 'listUnanswered',
    response: unansweredListResponse,
  })
  unanswered(
    @Caller() caller: CallerIdentity,
    @Param('courseId', { schema: idParameter }) courseId: string,
    @Query({ schema: unansweredListQuery }) query: UnansweredListQuery,
  ): Promise<Page<UnansweredResponse>> {
    return this.review.list(caller, courseId, query);
  }

  @Route({
    method: 'PATCH',
    path: 'unanswered/:id',
    permission: 'tutor:review',
    summary: 'Mark an unanswered question resolved, dismissed or open',
    tag,
    operation: 'changeUnanswered',
    response: unansweredResponse,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('courseId', { schema: idParameter }) courseId: string,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: changeUnanswered }) { state }: ChangeUnanswered,
  ): Promise<UnansweredResponse> {
    return this.review.setState(caller, { courseId, id }, state);
  }

  /** The stream has begun, so the problem filter comes too late: the reader gets code and text, the log the cause. */
  private describe(error: unknown, language: UiLanguage): { code: string; detail: string } {
    if (error instanceof AppError) return { code: error.code, detail: error.text(language) };
    this.logger.error('answering failed', { error });
    const detail = { en: 'The answer failed. Nothing was stored; please ask again.', zh: '回答失败，未保存任何内容，请重新提问。' };
    return { code: 'INTERNAL', detail: detail[language] };
  }
}
