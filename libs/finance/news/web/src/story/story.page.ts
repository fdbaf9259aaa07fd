import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { EVENT_NAMES, type Story, type StoryEntity } from '@trivium/finance/news/domain';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, LanguageService, label, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, SkeletonComponent, problemFrom, useShortcuts, type Problem } from '@trivium/web/kit';
import { PageTitle } from '@trivium/web/shell';
import { momentOf } from '../board/board-filter';
import { EntityTrends, entityKey } from '../board/entity-trends.service';
import { LabelButtonComponent } from '../marks/label-button.component';
import { SentimentMarkComponent } from '../marks/sentiment-mark.component';
import { SparklineComponent } from '../marks/sparkline.component';
import { StoryTimeComponent } from '../marks/story-time.component';
import { ticking } from '../marks/ticking';
import { StoriesClient } from '../stories.client';
import { languageName } from '../words/language-words';
import { sentimentMessages } from '../words/sentiment.messages';
import { storyMessages } from '../words/story.messages';
import { KnownMomentsComponent } from './known-moments.component';
import { knownMoments, threadsBySource, type KnownMoment } from './source-threads';
import { StoryThreadComponent } from './story-thread.component';

const TICK_MS = 30_000;

/** One story: what each source says and when it was known, revisions with what changed, sentiment with its reasons. */
@Component({
  selector: 'trivium-story-page',
  imports: [
    RouterLink,
    MatButtonModule,
    ErrorPanelComponent,
    IconComponent,
    KnownMomentsComponent,
    LabelButtonComponent,
    SentimentMarkComponent,
    SkeletonComponent,
    SparklineComponent,
    StoryThreadComponent,
    StoryTimeComponent,
  ],
  providers: [EntityTrends],
  templateUrl: './story.page.html',
  styleUrl: './story.page.css',
})
export class StoryPage {
  private readonly client = inject(StoriesClient);
  private readonly router = inject(Router);
  private readonly titles = inject(PageTitle);
  protected readonly trends = inject(EntityTrends);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(storyMessages);
  protected readonly words = translator(sentimentMessages);
  protected readonly events = EVENT_NAMES;
  protected readonly languageName = languageName;
  protected readonly now = ticking(TICK_MS);

  /** From the address. */
  readonly id = input.required<string>();
  /** ISO 8601: the story as it was known then. */
  readonly asOf = input<string>();

  protected readonly moment = computed(() =>
    momentOf(
      this.asOf(),
      untracked(() => systemClock.now()),
    ),
  );
  /** What leads on from the past stays in it. */
  protected readonly past = computed(() => (this.moment() === undefined ? null : { asOf: this.moment() }));
  protected readonly story = signal<Story | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly related = signal<readonly Story[] | undefined>(undefined);
  /** All moments of the story as it is known now: the slider keeps its length while it is moved. */
  protected readonly moments = signal<readonly KnownMoment[]>([]);
  protected readonly groups = computed(() => threadsBySource(this.story()?.items ?? []));

  constructor() {
    effect(() => {
      const [id, asOf] = [this.id(), this.moment()];
      untracked(() => void this.load(id, asOf));
    });
    effect(() => {
      this.id();
      untracked(() => this.moments.set([]));
    });
    effect(() => {
      const [id, asOf] = [this.id(), this.moment()];
      untracked(() => void this.loadRelated(id, asOf));
    });
    effect(() => this.titles.set(this.story()?.title ?? ''));
    const group = label(storyMessages, 'story');
    useShortcuts({ keys: 'u', label: label(storyMessages, 'back'), group, run: () => void this.router.navigateByUrl('/board') });
  }

  protected look(moment: string | undefined): Promise<boolean> {
    return this.router.navigate([], { queryParams: { asOf: moment ?? null }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async load(id: string, asOf: string | undefined): Promise<void> {
    this.problem.set(undefined);
    if (this.story()?.id !== id) this.story.set(undefined);
    try {
      const story = await this.client.find(id, asOf);
      // Answers to an older place of the slider can come late.
      if (id !== this.id() || asOf !== this.moment()) return;
      this.story.set(story);
      if (asOf === undefined) this.moments.set(knownMoments(story));
      else if (this.moments().length === 0) this.moments.set(knownMoments(await this.client.find(id)));
      this.trends.reset(asOf);
      await this.trends.load(story.entities.map((entity) => ({ entities: [entity] })));
    } catch (error) {
      if (id === this.id() && asOf === this.moment()) this.problem.set(problemFrom(error));
    }
  }

  protected trendOf(entity: StoryEntity): readonly (number | null)[] {
    return this.trends.of({ entities: [entity] })?.points.map(({ score }) => score) ?? [];
  }

  protected keyOf(entity: StoryEntity): string {
    return entityKey(entity);
  }

  private async loadRelated(id: string, asOf: string | undefined): Promise<void> {
    const isWanted = (): boolean => id === this.id() && asOf === this.moment();
    this.related.set(undefined);
    try {
      const related = await this.client.related(id, asOf);
      if (isWanted()) this.related.set(related);
    } catch {
      // The story itself is what the page is for; without related ones the section says that there are none.
      if (isWanted()) this.related.set([]);
    }
  }
}
