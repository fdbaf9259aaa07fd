import { Component, inject, input, signal } from '@angular/core';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, SkeletonComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { type SourceArticle, StoriesClient } from '../stories.client';
import { storyMessages } from '../words/story.messages';

/** The whole article, where the terms of its source permit it. The publisher is asked when somebody opens it, never before. */
@Component({
  selector: 'trivium-article',
  imports: [ErrorPanelComponent, SkeletonComponent],
  template: `
    <details #box (toggle)="toggled(box.open)">
      <summary class="tv-small">{{ t('article') }}</summary>
      <div class="content">
        @if (isLoading()) {
          <trivium-skeleton [lines]="5" />
        } @else if (problem(); as problem) {
          <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load()" />
        } @else if (article(); as article) {
          <div
            class="text"
            tabindex="0"
            role="region"
            data-user-content
            dir="auto"
            [attr.aria-label]="article.title"
            [attr.lang]="language()"
          >
            @for (
              paragraph of article.text.split(
                '

'
              );
              track $index
            ) {
              <p>{{ paragraph }}</p>
            }
          </div>
          <p class="tv-small tv-muted">
            @if (article.attribution; as attribution) {
              <span data-user-content>{{ attribution }}</span> ·
            }
            <time [attr.datetime]="article.readAt">{{ t('articleRead', { when: formats.dateTime(article.readAt) }) }}</time>
          </p>
        }
      </div>
    </details>
  `,
  styles: `
    :host {
      display: block;
    }
    summary {
      inline-size: fit-content;
      color: var(--mat-sys-primary);
      cursor: pointer;
    }
    .content {
      display: grid;
      gap: 8px;
      padding-block-start: 8px;
    }
    .text {
      max-block-size: 60vh;
      max-inline-size: 72ch;
      overflow-y: auto;
      overflow-wrap: anywhere;
      padding-inline-start: 16px;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
    }
    .text p + p {
      margin-block-start: 0.75em;
    }
  `,
})
export class ArticleComponent {
  private readonly client = inject(StoriesClient);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(storyMessages);

  readonly sourceId = input.required<string>();
  readonly url = input.required<string>();
  /** ISO 639-1. */
  readonly language = input.required<string>();

  protected readonly article = signal<SourceArticle | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isLoading = signal(false);

  protected toggled(isOpen: boolean): void {
    if (isOpen && !this.article() && !this.isLoading()) void this.load();
  }

  protected async load(): Promise<void> {
    this.isLoading.set(true);
    this.problem.set(undefined);
    try {
      this.article.set(await this.client.article(this.sourceId(), this.url()));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isLoading.set(false);
    }
  }
}
