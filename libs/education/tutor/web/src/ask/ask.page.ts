import { Location } from '@angular/common';
import { A11yModule } from '@angular/cdk/a11y';
import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, DestroyRef, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { AskResponse, ConversationResponse, CourseResponse } from '@trivium/education/api-client';
import {
  AiNoticeComponent,
  AnswerStreamClient,
  AnswerTemplateDirective,
  ConversationComponent,
  ConversationListComponent,
  type ChatMessage,
} from '@trivium/web/chat';
import { PassagePanelComponent, type CitedPassage } from '@trivium/web/citations';
import { translator } from '@trivium/web/i18n';
import {
  CursorList,
  Drafts,
  ErrorPanelComponent,
  IconComponent,
  SkeletonComponent,
  Toasts,
  problemFrom,
  type Problem,
} from '@trivium/web/kit';
import { PageTitle } from '@trivium/web/shell';
import { map } from 'rxjs';
import { copyOf } from '../answer/answer-reading';
import { readerPlace } from '../answer/reader-place';
import { TutorAnswerComponent } from '../answer/tutor-answer.component';
import { ConversationRemoval } from '../conversations/conversation-removal.service';
import { ExportMenuComponent } from '../conversations/export-menu.component';
import { TutorClient } from '../tutor.client';
import { tutorMessages } from '../tutor.messages';
import { SourcePanel } from './source-panel';
import { REQUEST_IDS, TutorChat } from './tutor-chat';

/** Below this width the conversations stand in a drawer: two panes on a tablet, one on a phone. */
const NARROW = '(max-width: 1099px)';
const SUGGESTIONS = 6;
/** The API's bound. */
const MAX_QUESTION_CHARACTERS = 2000;

/** Asking a course: conversations, chat and sources side by side. */
@Component({
  selector: 'trivium-ask-page',
  imports: [
    A11yModule,
    MatButtonModule,
    RouterLink,
    AiNoticeComponent,
    AnswerTemplateDirective,
    ConversationComponent,
    ConversationListComponent,
    ErrorPanelComponent,
    ExportMenuComponent,
    IconComponent,
    PassagePanelComponent,
    SkeletonComponent,
    TutorAnswerComponent,
  ],
  templateUrl: './ask.page.html',
  styleUrl: './ask.page.css',
  host: { '(keydown.escape)': 'escape()' },
})
export class AskPage {
  private readonly client = inject(TutorClient);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly drafts = inject(Drafts);
  private readonly toasts = inject(Toasts);
  private readonly titles = inject(PageTitle);
  private readonly removal = inject(ConversationRemoval);
  protected readonly t = translator(tutorMessages);
  private readonly conversation = viewChild<ConversationComponent<AskResponse>>(ConversationComponent);
  private loadCount = 0;

  readonly courseId = input.required<string>();
  readonly conversationId = input<string>();
  /** A question to put into the composer, from the address. */
  readonly question = input<string>();

  protected readonly maxLength = MAX_QUESTION_CHARACTERS;
  protected readonly course = signal<CourseResponse | undefined>(undefined);
  protected readonly suggestions = signal<readonly string[]>([]);
  protected readonly hasSuggestions = signal<boolean | undefined>(undefined);
  protected readonly state = signal<'loading' | 'ready' | 'failed'>('loading');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly announcement = signal('');
  protected readonly isListOpen = signal(false);
  protected readonly draftKey = signal('tutor');
  private readonly search = signal('');
  protected readonly list = new CursorList<ConversationResponse>((cursor) =>
    this.client.conversations({ courseId: this.courseId(), q: this.search(), cursor }),
  );
  protected readonly chat = new TutorChat({
    stream: inject(AnswerStreamClient),
    ids: inject(REQUEST_IDS),
    url: () => this.client.askUrl(this.courseId()),
    onStarted: (id) => this.started(id),
    onAnswered: (answer) => this.answered(answer),
  });
  protected readonly panel = new SourcePanel((passageId) => this.client.passage(this.courseId(), passageId));
  protected readonly isNarrow = toSignal(
    inject(BreakpointObserver)
      .observe(NARROW)
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );
  protected readonly heading = computed(() => {
    const course = this.course();
    return course ? this.t('askTitle', { course: course.title }) : this.t('ask');
  });
  /** The engine of the last answer stands under the composer; before the first one, the embedded engine, which answers here without a model. */
  protected readonly engine = computed(() => {
    const last = this.chat.session.messages().findLast(({ generation }) => generation !== undefined)?.generation;
    return this.t(last && last.engine !== 'embedded' ? 'engineModel' : 'engineEmbedded');
  });
  /** The notice above the chat leads to how the last answer came to be. */
  protected readonly lastRecord = computed(
    () => this.chat.session.messages().findLast(({ answer }) => answer !== undefined)?.answer?.generation.provenanceId,
  );
  protected readonly copyText = (message: ChatMessage<AskResponse>): string =>
    message.answer ? copyOf(message.answer, { sources: this.t('sources'), page: (page) => this.t('page', { page }) }) : message.text;

  constructor() {
    effect(() => {
      const courseId = this.courseId();
      untracked(() => void this.openCourse(courseId));
    });
    effect(() => {
      this.courseId();
      const id = this.conversationId();
      // The address follows a conversation that has just begun; it is on the screen already.
      untracked(() => {
        if (id === undefined || id !== this.chat.conversationId()) void this.openConversation(id);
      });
    });
    effect(() => {
      const question = this.question();
      const conversation = this.conversation();
      if (question && conversation) untracked(() => this.prefill(conversation, question));
    });
    inject(DestroyRef).onDestroy(() => this.chat.session.stop());
  }

  /** The question that stands before the answer with this id. */
  protected questionOf(messageId: number): string {
    const messages = this.chat.session.messages();
    const at = messages.findIndex(({ id }) => id === messageId);
    return messages.slice(0, Math.max(0, at)).findLast(({ role }) => role === 'person')?.text ?? '';
  }

  protected activeN(messageId: number): number | undefined {
    const open = this.panel.open();
    return open?.messageId === messageId ? open.n : undefined;
  }

  protected openSource(message: ChatMessage<AskResponse>, n: number): void {
    // While an answer is being written its citations come one by one, as whole as those of the finished answer.
    this.panel.show(message.id, n, message.answer?.citations ?? (message.citations as AskResponse['citations']));
  }

  protected read(_passage: CitedPassage): void {
    const citation = this.panel.current();
    if (!citation) return;
    const { path, query } = readerPlace(this.courseId(), citation);
    void this.router.navigate([...path], { queryParams: query });
  }

  protected goTo(conversationId: string | undefined): void {
    this.isListOpen.set(false);
    void this.router.navigate(['/courses', this.courseId(), 'ask', ...(conversationId ? [conversationId] : [])]);
    // "New" on an unsaved conversation changes no address, so the effect would not see it.
    if (conversationId === undefined && this.conversationId() === undefined) void this.openConversation(undefined);
  }

  protected async find(words: string): Promise<void> {
    this.search.set(words);
    await this.list.reload();
  }

  protected async rename({ id, title }: { readonly id: string; readonly title: string }): Promise<void> {
    const before = this.list.items();
    this.list.change((items) => items.map((item) => (item.id === id ? { ...item, title } : item)));
    try {
      await this.client.rename(id, title);
      if (id === this.chat.conversationId()) this.titles.set(title);
    } catch {
      // The old title is still the server's; saying so beats showing a title that a reload takes away.
      this.list.change((items) => items.map((item) => before.find((old) => old.id === id && item.id === id) ?? item));
      this.toasts.show(this.t('renameFailed'), { tone: 'negative' });
    }
  }

  protected async remove(id: string): Promise<void> {
    const item = this.list.items().find((one) => one.id === id);
    if (!item) return;
    this.list.change((items) => items.filter((one) => one.id !== id));
    if (!(await this.removal.remove(item, () => void this.list.reload()))) return this.list.reload();
    if (id === this.chat.conversationId()) this.goTo(undefined);
  }

  protected escape(): void {
    if (this.isListOpen()) this.isListOpen.set(false);
    else this.panel.close();
  }

  protected reload(): void {
    if (!this.course()) void this.openCourse(this.courseId());
    void this.openConversation(this.conversationId());
  }

  private async openCourse(courseId: string): Promise<void> {
    this.course.set(undefined);
    this.suggestions.set([]);
    this.hasSuggestions.set(undefined);
    this.search.set('');
    void this.list.reload({ clear: true });
    // Without suggestions a course can still be asked; they are an offer, and so is its name above the chat.
    const [course, suggestions] = await Promise.all([
      this.client.course(courseId).catch(() => undefined),
      this.client.suggestions(courseId, SUGGESTIONS).catch(() => undefined),
    ]);
    if (courseId !== this.courseId()) return;
    this.course.set(course);
    this.suggestions.set(suggestions ?? []);
    this.hasSuggestions.set(suggestions && suggestions.length > 0);
  }

  private async openConversation(id: string | undefined): Promise<void> {
    const load = ++this.loadCount;
    this.panel.close();
    this.problem.set(undefined);
    this.draftKey.set(draftKeyOf(this.courseId(), id));
    this.chat.show();
    if (id === undefined) return this.state.set('ready');
    this.state.set('loading');
    try {
      const conversation = await this.client.conversation(id);
      if (load !== this.loadCount) return;
      if (conversation.courseId !== this.courseId()) {
        void this.router.navigate(['/courses', conversation.courseId, 'ask', id], { replaceUrl: true });
        return;
      }
      this.chat.show(conversation);
      this.titles.set(conversation.title);
      this.state.set('ready');
    } catch (error) {
      if (load !== this.loadCount) return;
      this.problem.set(problemFrom(error));
      this.state.set('failed');
    }
  }

  private started(conversationId: string): void {
    // What was typed since belongs to the conversation that has just got its id.
    const from = this.draftKey();
    const to = draftKeyOf(this.courseId(), conversationId);
    this.drafts.write(to, this.drafts.read(from));
    this.drafts.write(from, '');
    this.draftKey.set(to);
    void this.router.navigate(['/courses', this.courseId(), 'ask', conversationId], { replaceUrl: true });
  }

  private answered(answer: AskResponse): void {
    this.announcement.set(answer.abstained ? this.t('answeredAbstained') : this.t('answered', { count: answer.citations.length }));
    void this.list.reload();
  }

  private prefill(conversation: ConversationComponent<AskResponse>, question: string): void {
    // Said by another page of this program only: a link from elsewhere must not send anything in somebody's name.
    const isToSend = (this.location.getState() as { sendQuestion?: unknown } | null)?.sendQuestion === true;
    if (isToSend) void this.chat.session.send(question);
    else conversation.prefill(question);
    // Taken out of the address, so that a reload does not write over what the person made of it.
    void this.router.navigate([], { queryParams: { question: null }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

function draftKeyOf(courseId: string, conversationId: string | undefined): string {
  return `tutor.${courseId}.${conversationId ?? 'new'}`;
}
