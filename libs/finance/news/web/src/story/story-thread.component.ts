import { Component, computed, inject, input } from '@angular/core';
import type { DateDoubt, StoryItem } from '@trivium/finance/news/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { LabelButtonComponent } from '../marks/label-button.component';
import { languageName } from '../words/language-words';
import { storyMessages } from '../words/story.messages';
import { ArticleComponent } from './article.component';
import { ExplanationComponent } from './explanation.component';
import type { ItemThread } from './source-threads';
import { WordChangesComponent } from './word-changes.component';

const MINUTE_MS = 60_000;
const DOUBTS = {
  missing: 'dateMissing',
  unreadable: 'dateUnreadable',
  future: 'dateFuture',
  ancient: 'dateAncient',
} as const satisfies Record<DateDoubt, keyof (typeof storyMessages)['en']>;

interface Revision {
  readonly older: StoryItem;
  readonly newer: StoryItem;
}

/** One item of a source, its times, its label with the reasons, and the texts that it took the place of. */
@Component({
  selector: 'trivium-story-thread',
  imports: [ArticleComponent, ExplanationComponent, IconComponent, LabelButtonComponent, WordChangesComponent],
  templateUrl: './story-thread.component.html',
  styleUrl: './story-thread.component.css',
})
export class StoryThreadComponent {
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(storyMessages);
  protected readonly languageName = languageName;
  protected readonly doubts = DOUBTS;

  readonly thread = input.required<ItemThread>();
  readonly storyId = input.required<string>();
  /** When the story was first told, ISO 8601. */
  readonly firstAt = input.required<string>();

  protected readonly item = computed(() => this.thread().item);
  protected readonly written = computed(() => {
    const { publishedText } = this.item();
    return publishedText === undefined ? null : this.t('dateWritten', { text: publishedText });
  });
  /** Each earlier text beside the one that replaced it, newest first. */
  protected readonly revisions = computed(() => {
    const { item, earlier } = this.thread();
    return earlier.map((older, index): Revision => ({ older, newer: earlier[index - 1] ?? item }));
  });
  protected readonly delayMinutes = computed(() =>
    Math.round((new Date(this.item().publishedAt).getTime() - new Date(this.firstAt()).getTime()) / MINUTE_MS),
  );

  protected hasChange({ older, newer }: Revision): boolean {
    return older.title !== newer.title || (older.excerpt ?? '') !== (newer.excerpt ?? '');
  }
}
