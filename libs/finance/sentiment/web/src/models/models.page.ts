import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { SentimentModelList, SentimentModelVersion } from '@trivium/finance/api-client';
import { label, translator } from '@trivium/web/i18n';
import {
  Confirm,
  CursorList,
  DataItemDirective,
  DataListComponent,
  FileSaver,
  JobProgressComponent,
  type JobStatus,
  PageHeaderComponent,
  Toasts,
  problemFrom,
} from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { firstValueFrom } from 'rxjs';
import { type ExportPart, SentimentClient } from '../sentiment.client';
import { SentimentTabsComponent } from '../try/sentiment-tabs.component';
import { modelsMessages } from '../words/models.messages';
import { CorrectionsListComponent } from './corrections-list.component';
import type { DistilDialogData } from './distil-dialog.component';
import { JudgingCardComponent } from './judging-card.component';
import { TrainFormComponent } from './train-form.component';
import { VersionCardComponent } from './version-card.component';
import { versionName } from './version-name';

const STAGES = {
  reading: label(modelsMessages, 'stageReading'),
  teaching: label(modelsMessages, 'stageTeaching'),
  learning: label(modelsMessages, 'stageLearning'),
  storing: label(modelsMessages, 'stageStoring'),
};

const ENDINGS: Readonly<Record<ExportPart, string>> = { model: 'model', adaptation: 'adaptation', manifest: 'json', card: 'md' };

/** Versions with their figures; use one, go back, hand out, delete; train from a file, from corrections, or from a model's labels. */
@Component({
  selector: 'trivium-sentiment-models-page',
  imports: [
    CorrectionsListComponent,
    DataItemDirective,
    DataListComponent,
    JobProgressComponent,
    JudgingCardComponent,
    PageHeaderComponent,
    SentimentTabsComponent,
    TrainFormComponent,
    VersionCardComponent,
  ],
  templateUrl: './models.page.html',
  styles: `
    .running {
      display: grid;
      gap: 8px;
    }
  `,
})
export class ModelsPage {
  private readonly client = inject(SentimentClient);
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);
  private readonly dialogs = inject(MatDialog);
  private readonly saver = inject(FileSaver);
  protected readonly t = translator(modelsMessages);
  protected readonly stages = STAGES;
  protected readonly canTrain = inject(SessionService).can('sentiment:train');

  private readonly judging = viewChild(JudgingCardComponent);
  protected readonly isBusy = signal(false);
  protected readonly running = signal<SentimentModelList['running']>([]);
  /** Jobs that ended badly stay on the page until it is left, with the reason. */
  private readonly ended = signal<SentimentModelList['running']>([]);
  protected readonly shownJobs = computed(() => {
    const ids = new Set(this.running().map(({ jobId }) => jobId));
    return [...this.running(), ...this.ended().filter(({ jobId }) => !ids.has(jobId))];
  });
  protected readonly list = new CursorList<SentimentModelVersion>(async (cursor) => {
    const page = await this.client.models(cursor);
    this.running.set(page.running);
    return page;
  });
  private readonly usedAt = computed(() => this.list.items().find(({ active }) => active)?.createdAt ?? '');

  constructor() {
    void this.list.reload();
  }

  protected isOlder({ createdAt, active }: SentimentModelVersion): boolean {
    return !active && createdAt < this.usedAt();
  }

  /** At once, with Undo: the version that was used before is one click away. */
  protected async use(version: SentimentModelVersion): Promise<void> {
    const before = this.list.items().find(({ active }) => active);
    await this.act(async () => {
      await this.client.activate(version.id);
      const undo = before ? () => void this.use(before) : undefined;
      this.toasts.show(this.t('nowUsed', { name: this.nameOf(version) }), { undo });
      await Promise.all([this.list.reload(), this.judging()?.load()]);
    });
  }

  protected async export(version: SentimentModelVersion, part: ExportPart): Promise<void> {
    const ending = ENDINGS[part];
    await this.act(async () => {
      const content = await this.client.export(version.id, part);
      this.saver.save({ name: `sentiment-${version.version}.${ending}`, content });
    });
  }

  protected async remove(version: SentimentModelVersion): Promise<void> {
    const name = this.nameOf(version);
    const request = { title: this.t('removeTitle'), text: this.t('removeText', { name }), action: this.t('remove'), isDestructive: true };
    if (!(await this.confirm.ask(request))) return;
    await this.act(async () => {
      await this.client.remove(version.id);
      this.toasts.show(this.t('removed', { name }));
      await this.list.reload();
    });
  }

  protected async adapt(): Promise<void> {
    await this.act(async () => {
      await this.client.adapt();
      await this.begun();
    });
  }

  protected async distil(corrections: number): Promise<void> {
    const { DistilDialogComponent } = await import('./distil-dialog.component');
    const data: DistilDialogData = { corrections };
    const dialog = this.dialogs.open<unknown, DistilDialogData, boolean>(DistilDialogComponent, { data, width: '560px' });
    if (await firstValueFrom(dialog.afterClosed())) await this.begun();
  }

  protected async begun(): Promise<void> {
    this.toasts.show(this.t('startedToast'));
    await this.list.reload();
  }

  protected async finished(training: SentimentModelList['running'][number], job: JobStatus): Promise<void> {
    if (job.state === 'succeeded') this.toasts.show(this.t('finishedToast', { name: this.nameOf(training) }));
    else this.ended.update((all) => [...all.filter(({ jobId }) => jobId !== training.jobId), training]);
    await this.list.reload();
  }

  protected nameOf(version: Parameters<typeof versionName>[0]): string {
    return versionName(version, this.t);
  }

  private async act(work: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    try {
      await work();
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
      await this.list.reload();
    } finally {
      this.isBusy.set(false);
    }
  }
}
