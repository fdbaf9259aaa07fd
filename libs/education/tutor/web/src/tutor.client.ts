import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  askCourse,
  changeUnanswered,
  classifyIntent,
  deleteConversation,
  exportConversation,
  getAsset,
  getConversation,
  getCourse,
  getIntentExperts,
  getPassage,
  listConversations,
  listCourses,
  listUnanswered,
  renameConversation,
  restoreConversation,
  searchPassages,
  suggestQuestions,
  type ConversationDetailResponse,
  type ConversationListResponse,
  type ConversationResponse,
  type CourseResponse,
  type ExportConversation$Params,
  type IntentExperts,
  type IntentResponse,
  type PassageResponse,
  type PassageSearchResponse,
  type UnansweredQuestionListResponse,
  type UnansweredQuestionResponse,
} from '@trivium/education/api-client';
import { ProblemError, problemFromBody } from '@trivium/web/kit';

export interface ConversationQuery {
  readonly courseId?: string;
  /** Words in the title or in a message. */
  readonly q?: string;
  readonly cursor?: string;
}

export type FoundPassage = PassageSearchResponse['items'][number];
/** As the API names them. */
export type ExportFormat = ExportConversation$Params['format'];

/** A file that the API made, with the name that it gave it. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

export type UnansweredState = UnansweredQuestionResponse['state'];

const CONVERSATIONS_PER_PAGE = 50;
const QUESTIONS_PER_PAGE = 30;
const MAX_COURSES = 100;

/** Calls that the tutor's pages make, each by its purpose. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class TutorClient {
  private readonly api = inject(ApiClient);

  /** Address of the answer stream; see AnswerStreamClient. */
  askUrl(courseId: string): string {
    return this.address(askCourse.PATH, { courseId });
  }

  /** Address of an image of a material. */
  assetUrl(courseId: string, materialId: string, name: string): string {
    return this.address(getAsset.PATH, { id: courseId, mid: materialId, name });
  }

  course(id: string): Promise<CourseResponse> {
    return this.api.invoke(getCourse, { id });
  }

  async courses(): Promise<readonly CourseResponse[]> {
    return (await this.api.invoke(listCourses, { limit: MAX_COURSES })).items;
  }

  passage(courseId: string, passageId: string): Promise<PassageResponse> {
    return this.api.invoke(getPassage, { id: courseId, passageId });
  }

  async search(courseId: string, q: string, k: number): Promise<readonly FoundPassage[]> {
    return (await this.api.invoke(searchPassages, { id: courseId, q, k })).items;
  }

  conversations({ courseId, q, cursor }: ConversationQuery): Promise<ConversationListResponse> {
    return this.api.invoke(listConversations, { courseId, q: q || undefined, cursor, limit: CONVERSATIONS_PER_PAGE });
  }

  conversation(id: string): Promise<ConversationDetailResponse> {
    return this.api.invoke(getConversation, { id });
  }

  rename(id: string, title: string): Promise<ConversationResponse> {
    return this.api.invoke(renameConversation, { id, body: { title } });
  }

  async remove(id: string): Promise<void> {
    await this.api.invoke(deleteConversation, { id });
  }

  restore(id: string): Promise<ConversationResponse> {
    return this.api.invoke(restoreConversation, { id });
  }

  /** @throws the failed answer with its problem, which came as a file like the good one */
  async exported(id: string, format: ExportFormat): Promise<ExportedFile> {
    try {
      const { body, headers } = await this.api.invoke$Response(exportConversation, { id, format });
      // The generated type says text, because OpenAPI has no better word; what comes is a file.
      const content: unknown = body;
      if (!(content instanceof Blob)) throw new TypeError('The exported conversation came as no file');
      return { name: fileNameOf(headers.get('content-disposition')) ?? `conversation.${format}`, content };
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) throw error;
      throw new ProblemError(problemFromBody(error.status, await error.error.text()));
    }
  }

  async suggestions(courseId: string, limit: number): Promise<readonly string[]> {
    return (await this.api.invoke(suggestQuestions, { courseId, limit })).items.map(({ question }) => question);
  }

  unanswered(
    courseId: string,
    { state, cursor }: { readonly state?: UnansweredState; readonly cursor?: string },
  ): Promise<UnansweredQuestionListResponse> {
    return this.api.invoke(listUnanswered, { courseId, state, cursor, limit: QUESTIONS_PER_PAGE });
  }

  changeUnanswered(courseId: string, id: string, state: UnansweredState): Promise<UnansweredQuestionResponse> {
    return this.api.invoke(changeUnanswered, { courseId, id, body: { state } });
  }

  intentOf(text: string): Promise<IntentResponse> {
    return this.api.invoke(classifyIntent, { body: { text } });
  }

  intentExperts(): Promise<IntentExperts> {
    return this.api.invoke(getIntentExperts);
  }

  private address(path: string, parameters: Readonly<Record<string, string>>): string {
    return this.api.rootUrl + path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(parameters[name] ?? ''));
  }
}

/** The true name of a download, as RFC 8187 writes it. */
function fileNameOf(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}
