import { type DistressFinding, screenForDistress } from '@trivium/ai/compliance';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { answerQuestion, type Turn } from '@trivium/education/tutor/domain';
import { ProvenanceService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { ServerSentEvent } from '@trivium/platform/http';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type { AcceptedQuestion, AskedBy } from './accepted-question';
import { respond } from './answer-response';
import { CARE_TITLE, careResponse, defaultCareMessage } from './care-answer';
import { TutorCare } from './care-port';
import { ConversationsRepository } from './conversations.repository';
import { TutorCourseAccess, TutorCourseContent } from './course-ports';
import type { AskResponse } from './dto/ask.dto';
import { PassageSearch } from './passage-search';
import { QuestionPlanner } from './question-planner';
import { fingerprintOf, withoutContactData } from './question-text';
import { streamedParts } from './streamed-parts';
import { tutorErrors } from './tutor.errors';
import { UnansweredQuestionsRepository } from './unanswered-questions.repository';
import { AnswerWriter } from './writing/answer-writer';

const MAX_TITLE_CHARACTERS = 80;

/** Answers questions from the course. Searching and answering run outside transactions; what they give is stored whole, in one. */
@Injectable()
export class AnswersService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(TutorCourseAccess) private readonly access: TutorCourseAccess,
    @Inject(TutorCourseContent) private readonly content: TutorCourseContent,
    @Inject(PassageSearch) private readonly search: PassageSearch,
    @Inject(ConversationsRepository) private readonly conversations: ConversationsRepository,
    @Inject(UnansweredQuestionsRepository) private readonly unanswered: UnansweredQuestionsRepository,
    @Inject(AnswerWriter) private readonly writer: AnswerWriter,
    @Inject(ProvenanceService) private readonly provenance: ProvenanceService,
    @Inject(QuestionPlanner) private readonly planner: QuestionPlanner,
    @Optional() @Inject(TutorCare) private readonly care?: TutorCare,
  ) {}

  /**
   * Settles everything that can be refused, before a stream begins.
   *
   * @throws AppError TUTOR_COURSE_NOT_FOUND, TUTOR_CONVERSATION_NOT_FOUND, TUTOR_REQUEST_REUSED
   */
  async accept(asked: AskedBy): Promise<AcceptedQuestion> {
    const { caller, courseId, request, language } = asked;
    if (!(await this.access.canRead(caller, courseId))) throw tutorErrors.TUTOR_COURSE_NOT_FOUND();
    const { answered, last } = await this.database.inOrganisation(caller.organisationId, async () => {
      const before = request.requestId === undefined ? undefined : await this.answeredBefore(asked);
      if (before) return { answered: before, last: undefined };
      if (request.conversationId === undefined) return { answered: undefined, last: undefined };
      const conversation = await this.conversations.find({ id: request.conversationId, accountId: caller.userId });
      if (conversation?.courseId !== courseId) throw tutorErrors.TUTOR_CONVERSATION_NOT_FOUND();
      return { answered: undefined, last: await this.conversations.lastAnswer(conversation.id) };
    });
    const history = last?.topic ? [last.topic] : [];
    const plan = await this.planner.plan({
      text: request.question,
      history,
      readerLanguage: language,
      ...(request.options ? { options: request.options } : {}),
    });
    return {
      ...asked,
      conversationId: answered?.conversationId ?? request.conversationId ?? this.ids.next<'conversation'>(),
      isNewConversation: request.conversationId === undefined,
      plan,
      ...(answered ? { answered } : {}),
    };
  }

  /** The whole answer, stored. */
  async answer(accepted: AcceptedQuestion): Promise<AskResponse> {
    if (accepted.answered) return accepted.answered;
    return this.answerAndStore(accepted);
  }

  /**
   * The answer as a stream: `meta`, then the text word by word in `token` with a `citation` behind each quote, then `done` with the whole answer.
   * It is stored before its first word is sent: a reader that goes away has missed nothing that is not in the conversation.
   */
  async *stream(accepted: AcceptedQuestion): AsyncGenerator<ServerSentEvent> {
    yield { event: 'meta', data: { conversationId: accepted.conversationId, intent: accepted.plan.intent } };
    const response = await this.answer(accepted);
    const sent = new Set<number>();
    for (const text of streamedParts(response.answer)) {
      yield { event: 'token', data: { text } };
      for (const [, mark] of text.matchAll(/\[(\d+)\]/g)) {
        const citation = response.citations.find(({ n }) => n === Number(mark));
        if (citation === undefined || sent.has(citation.n)) continue;
        sent.add(citation.n);
        yield { event: 'citation', data: citation };
      }
    }
    yield { event: 'done', data: response };
  }

  private async answeredBefore({ caller, courseId, request }: AskedBy): Promise<AskResponse | undefined> {
    const stored = await this.conversations.answered(caller.userId, request.requestId ?? '');
    if (!stored?.answer) return undefined;
    const conversation = await this.conversations.find({ id: stored.conversationId, accountId: caller.userId });
    const messages = conversation ? await this.conversations.messages(conversation.id) : [];
    const question = messages[messages.findIndex(({ id }) => id === stored.id) - 1];
    if (conversation?.courseId !== courseId || question?.text !== request.question) throw tutorErrors.TUTOR_REQUEST_REUSED();
    return stored.answer;
  }

  private async answerAndStore(accepted: AcceptedQuestion): Promise<AskResponse> {
    const { organisationId } = accepted.caller;
    this.database.assertNoTransaction('Answering a question');
    const finding = screenForDistress(accepted.request.question);
    // Somebody in danger gets no quotation and no "not in this book", and no model reads what they wrote.
    const toStore = finding === undefined ? await this.answerFrom(accepted) : await this.careFor(accepted, finding);
    try {
      return await this.store(accepted, toStore);
    } catch (error) {
      // Only the database knows which of two equal requests at one moment came first; the other takes its answer.
      if (!(error instanceof AnsweredMeanwhile)) throw error;
      const first = await this.database.inOrganisation(organisationId, () => this.answeredBefore(accepted));
      if (first) return first;
      throw tutorErrors.TUTOR_REQUEST_REUSED();
    }
  }

  private async answerFrom(accepted: AcceptedQuestion): Promise<AnswerToStore> {
    const { caller, courseId, plan } = accepted;
    const { organisationId, userId } = caller;
    const { passages, weights } =
      plan.queries.length === 0 ? { passages: [], weights: undefined } : await this.search.find(organisationId, courseId, plan);
    const answer = answerQuestion(plan, passages, weights);
    const about = { text: plan.stem, sectionIds: answer.citations.map(({ passage }) => passage.sectionId) };
    const concepts = answer.citations.length === 0 ? [] : await this.content.conceptsOf(organisationId, courseId, about);
    const messageId = this.ids.next<'message'>();
    const question = accepted.request.question;
    const written = await this.writer.write({ organisationId, userId, messageId, question, language: plan.language, answer });
    return {
      response: respond(accepted, answer, { concepts, messageId, written }),
      title: question,
      turn: { question: plan.stem, topic: plan.topic, intent: plan.intent },
      alongside: async (now) => {
        if (answer.abstained) await this.countUnanswered(accepted, now);
        await this.provenance.record(written.provenance);
      },
    };
  }

  private async careFor(accepted: AcceptedQuestion, finding: DistressFinding): Promise<AnswerToStore> {
    const { caller, courseId, conversationId, request, plan } = accepted;
    const { organisationId, userId: studentId } = caller;
    const { language, intent } = plan;
    const asked = { organisationId, courseId, category: finding.category, language };
    const message = (await this.care?.messageFor(asked)) ?? defaultCareMessage(finding, language);
    const messageId = this.ids.next<'message'>();
    const { question } = request;
    return {
      response: careResponse(message, { conversationId, messageId, intent, language }),
      title: CARE_TITLE[language],
      turn: null,
      alongside: async (at) =>
        this.care?.raise({ organisationId, courseId, studentId, conversationId, messageId, finding, language, question, at }),
    };
  }

  private async store(accepted: AcceptedQuestion, { response, title, turn, alongside }: AnswerToStore): Promise<AskResponse> {
    const { caller, courseId, request, conversationId } = accepted;
    const now = this.clock.now();
    return this.database.inOrganisation(caller.organisationId, async () => {
      // Another call with the same requestId was quicker: its answer is the answer.
      const quicker = request.requestId === undefined ? undefined : await this.answeredBefore(accepted);
      if (quicker) return quicker;
      const key = { id: conversationId, accountId: caller.userId };
      const shownTitle = title.replace(/\s+/g, ' ').slice(0, MAX_TITLE_CHARACTERS);
      if (accepted.isNewConversation)
        await this.conversations.insertConversation({
          ...key,
          courseId,
          title: shownTitle,
          createdAt: now,
          updatedAt: now,
          deletedAt: null,
        });
      else await this.conversations.change(key, { updatedAt: now });
      const common = { conversationId, accountId: caller.userId, createdAt: now };
      await this.conversations.insertQuestion({ ...common, id: idBefore(response.messageId), role: 'student', text: request.question });
      const isStored = await this.conversations.insertAnswer({
        ...common,
        id: response.messageId,
        role: 'tutor',
        text: response.answer,
        answer: response,
        topic: turn,
        requestId: request.requestId ?? null,
      });
      if (!isStored) throw new AnsweredMeanwhile();
      await alongside(now);
      return response;
    });
  }

  private async countUnanswered({ courseId, request, plan }: AcceptedQuestion, askedAt: Date): Promise<void> {
    const text = withoutContactData(request.question, plan.language);
    const fingerprint = fingerprintOf(text);
    if (fingerprint === '') return;
    await this.unanswered.count({
      id: this.ids.next<'unanswered-question'>(),
      courseId,
      fingerprint,
      text,
      language: plan.language,
      askedAt,
    });
  }
}

interface AnswerToStore {
  readonly response: AskResponse;
  /** Of the conversation, when it begins with this. */
  readonly title: string;
  /** What a follow-up needs; null when nothing may follow from it. */
  readonly turn: Turn | null;
  /** The last step of the transaction that stores the answer. */
  readonly alongside: (now: Date) => Promise<void>;
}

/** Rolls a transaction back whose request another one has answered. */
class AnsweredMeanwhile extends Error {}

/** The id just below a version 7 id, so that a question sorts before its answer when both were made in one millisecond. */
function idBefore(id: string): string {
  const digits = (BigInt(`0x${id.replaceAll('-', '')}`) - 1n).toString(16).padStart(32, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
}
