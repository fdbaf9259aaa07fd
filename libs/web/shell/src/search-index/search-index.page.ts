import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Formats, label, translator } from '@trivium/web/i18n';
import {
  Confirm,
  EmptyStateComponent,
  ErrorPanelComponent,
  IconComponent,
  JobProgressComponent,
  PageHeaderComponent,
  SkeletonComponent,
  Toasts,
  problemFrom,
  type JobStatus,
  type Problem,
} from '@trivium/web/kit';
import { SearchIndexClient, type PlannedVectors, type SearchIndex, type VectorSet } from '../api/search-index-client';
import { EmbeddingModelComponent } from './embedding-model.component';
import { searchIndexMessages } from './search-index.messages';

const CONFIRM_TEXT = { embedded: 'confirmEmbedded', local: 'confirmLocal', cloud: 'confirmCloud' } as const;

/** How a model is named in the configuration, cut short; the runbook has whole ones. */
const EXAMPLE = 'MODEL_ENDPOINTS=[{ "id": "e5-here", "task": "embedding", … }]';

/** What is indexed and which models make its vectors, for administrators. */
@Component({
  selector: 'trivium-search-index-page',
  imports: [
    MatButtonModule,
    EmbeddingModelComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    JobProgressComponent,
    PageHeaderComponent,
    SkeletonComponent,
  ],
  templateUrl: './search-index.page.html',
  styleUrl: './search-index.page.css',
})
export class SearchIndexPage {
  private readonly client = inject(SearchIndexClient);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(searchIndexMessages);
  protected readonly stages = { embed: label(searchIndexMessages, 'stage') };
  protected readonly example = EXAMPLE;

  protected readonly index = signal<SearchIndex | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isStarting = signal(false);

  private readonly work = computed(() => (this.index()?.plan ?? []).filter(({ toEmbed }) => toEmbed > 0));
  protected readonly isRunning = computed(() => this.index()?.jobId !== undefined);
  protected readonly canStart = computed(() => !this.isRunning() && (this.work().length > 0 || (this.index()?.building ?? 0) > 0));
  /** Passages whose vectors another model made than the one that is preferred now: of the work, what is not merely missing. */
  protected readonly outdated = computed(
    () => this.work().reduce((sum, { toEmbed }) => sum + toEmbed, 0) - (this.index()?.withoutVectors ?? 0),
  );
  /** The run to show: the present one, or the last one that did not come to its end. */
  protected readonly shownJobId = computed(() => {
    const { jobId, lastRun } = this.index() ?? {};
    return jobId ?? (lastRun && lastRun.state !== 'succeeded' ? lastRun.jobId : undefined);
  });
  protected readonly runHeading = computed(() => {
    if (this.isRunning()) return this.t('running');
    const finishedAt = this.index()?.lastRun?.finishedAt;
    return finishedAt ? this.t('lastRunAt', { time: this.formats.dateTime(finishedAt) }) : this.t('lastRun');
  });

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    await this.attempt(async () => this.index.set(await this.client.read()));
  }

  protected async start(): Promise<void> {
    const isSure = await this.confirm.ask({
      title: this.t('confirmTitle'),
      text: this.confirmation(),
      action: this.t('makeAnew'),
    });
    if (!isSure || this.isStarting()) return;
    this.isStarting.set(true);
    await this.attempt(async () => {
      const { jobId } = await this.client.embed();
      this.index.update((index) => index && { ...index, jobId });
    });
    this.isStarting.set(false);
  }

  /** Also called for a run that had ended before the page was opened. */
  protected async ended({ state }: JobStatus): Promise<void> {
    if (!this.isRunning()) return;
    if (state === 'succeeded') this.toasts.show(this.t('done'));
    await this.load();
  }

  protected nameOf({ model }: VectorSet): string {
    return model === this.index()?.embedded.id ? this.t('embedded') : model;
  }

  private confirmation(): string {
    const sentences = this.work().map((planned) =>
      this.t(CONFIRM_TEXT[planned.place], { model: this.modelOf(planned), count: planned.toEmbed }),
    );
    if (sentences.length === 0) sentences.push(this.t('confirmGiveUp'));
    return [...sentences, this.t('confirmRest')].join(' ');
  }

  /** As its maker calls it; the id with dimensions and prefixes says nothing more to people. */
  private modelOf({ endpointId, model }: PlannedVectors): string {
    return this.index()?.models.find((one) => one.endpointId === endpointId)?.model ?? model;
  }

  private async attempt(act: () => Promise<unknown>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }
}
