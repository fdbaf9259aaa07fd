import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  Directive,
  ElementRef,
  TemplateRef,
  afterRenderEffect,
  computed,
  contentChild,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { AiLabelComponent, Clipboard, ErrorPanelComponent, IconComponent, type Problem } from '@trivium/web/kit';
import { AnswerTextComponent } from './answer-text.component';
import { chatMessages } from './chat.messages';
import { INTERRUPTED, type ChatAnswer, type ChatMessage, type ChatSession } from './chat-session';
import { ComposerComponent } from './composer.component';

/** The app's own drawing of a finished answer, in the place of plain paragraphs: `<ng-template [triviumAnswer]="session" let-message>`. */
@Directive({ selector: 'ng-template[triviumAnswer]' })
export class AnswerTemplateDirective<Answer extends ChatAnswer> {
  readonly template = inject<TemplateRef<{ $implicit: ChatMessage<Answer> }>>(TemplateRef);
  readonly triviumAnswer = input.required<ChatSession<Answer>>();

  static ngTemplateContextGuard<Answer extends ChatAnswer>(
    _directive: AnswerTemplateDirective<Answer>,
    _context: unknown,
  ): _context is { $implicit: ChatMessage<Answer> } {
    return true;
  }
}

/** Distance from the end, in CSS pixels, within which the view follows new text; a reader who scrolled up is left alone. */
const FOLLOW_PX = 96;

/** A conversation: messages, the answer as it is written, and the composer. Content marked `welcome` shows while it is empty. */
@Component({
  selector: 'trivium-conversation',
  imports: [
    NgTemplateOutlet,
    MatButtonModule,
    AiLabelComponent,
    AnswerTextComponent,
    ComposerComponent,
    ErrorPanelComponent,
    IconComponent,
  ],
  templateUrl: './conversation.component.html',
  styleUrl: './conversation.component.css',
})
export class ConversationComponent<Answer extends ChatAnswer> {
  private readonly clipboard = inject(Clipboard);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly composer = viewChild.required(ComposerComponent);
  protected readonly t = translator(chatMessages);
  private isFollowing = true;

  readonly session = input.required<ChatSession<Answer>>();
  readonly suggestions = input<readonly string[]>([]);
  readonly placeholder = input('');
  readonly draftKey = input('composer');
  /** The source that a panel beside the conversation shows. */
  readonly activeCitation = input<{ readonly messageId: number; readonly n: number }>();
  /** Longest question in characters that the API takes. */
  readonly maxLength = input(8000);
  /** Whether a complete answer may be asked for again; an engine that always gives the same answer has no use for it. */
  readonly canRepeat = input(true);
  /** What the copy button copies; an app with sources adds them. */
  readonly copyText = input<(message: ChatMessage<Answer>) => string>(({ text }) => text);
  readonly citationOpened = output<{ readonly message: ChatMessage<Answer>; readonly n: number }>();

  protected readonly body = contentChild<AnswerTemplateDirective<Answer>>(AnswerTemplateDirective);
  protected readonly copiedId = signal<number | undefined>(undefined);
  protected readonly lastId = computed(() => this.session().messages().at(-1)?.id);

  constructor() {
    afterRenderEffect(() => {
      this.session().messages();
      const element = this.scroller().nativeElement;
      if (this.isFollowing) element.scrollTop = element.scrollHeight;
    });
  }

  /** Puts a question into the composer, for the person to change and send. */
  prefill(question: string): void {
    this.composer().write(question);
    this.composer().focus();
  }

  protected send(question: string): void {
    this.isFollowing = true;
    void this.session().send(question);
  }

  protected scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller().nativeElement;
    this.isFollowing = scrollHeight - scrollTop - clientHeight < FOLLOW_PX;
  }

  protected async copy(message: ChatMessage<Answer>): Promise<void> {
    if (await this.clipboard.copy(this.copyText()(message))) this.copiedId.set(message.id);
  }

  protected described(problem: Problem): Problem {
    return problem.code === INTERRUPTED ? { ...problem, title: this.t('interrupted'), detail: this.t('interruptedDetail') } : problem;
  }
}
