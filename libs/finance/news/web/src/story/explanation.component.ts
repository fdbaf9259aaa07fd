import { Component, computed, inject, input, signal } from '@angular/core';
import type { SentimentAnswer } from '@trivium/finance/api-client';
import { sliceSpan, type Span } from '@trivium/shared/kernel';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, SkeletonComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { SentimentMarkComponent } from '../marks/sentiment-mark.component';
import { StoriesClient } from '../stories.client';
import { ruleName } from '../words/rule-words';
import { sentimentMessages } from '../words/sentiment.messages';
import { storyMessages } from '../words/story.messages';

/** Why a text has its label: the three opinions, the words that moved it, what the rules read. Asked when it is opened. */
@Component({
  selector: 'trivium-explanation',
  imports: [ErrorPanelComponent, SentimentMarkComponent, SkeletonComponent],
  templateUrl: './explanation.component.html',
  styleUrls: ['../marks/sentiment-colours.css', './explanation.component.css'],
})
export class ExplanationComponent {
  private readonly client = inject(StoriesClient);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(storyMessages);
  protected readonly words = translator(sentimentMessages);
  protected readonly ruleName = ruleName;

  readonly text = input.required<string>();
  /** ISO 639-1. */
  readonly language = input.required<string>();
  /** Whose side is taken; the whole text when absent. */
  readonly entity = input<string>();

  protected readonly answer = signal<SentimentAnswer | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isLoading = signal(false);
  /** The strongest effect is as wide as the bar can be. */
  protected readonly strongest = computed(() =>
    Math.max(1e-9, ...(this.answer()?.explanation.words ?? []).map(({ effect }) => Math.abs(effect))),
  );

  protected toggled(isOpen: boolean): void {
    if (isOpen && !this.answer() && !this.isLoading()) void this.load();
  }

  protected async load(): Promise<void> {
    this.isLoading.set(true);
    this.problem.set(undefined);
    try {
      const question = { id: 'why', text: this.text(), language: this.language(), entity: this.entity() };
      const [answer] = await this.client.explain([question]);
      this.answer.set(answer);
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isLoading.set(false);
    }
  }

  /** The words of the text that a rule read. */
  protected quoted(span: Span): string {
    return sliceSpan(this.text(), span);
  }

  /** In per cent of the bar. */
  protected reach(effect: number): number {
    return (Math.abs(effect) / this.strongest()) * 100;
  }

  protected effect(value: number): string {
    return this.formats.number(value, { maximumFractionDigits: 2, signDisplay: 'always' });
  }
}
