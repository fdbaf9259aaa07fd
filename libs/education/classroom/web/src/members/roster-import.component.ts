import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ApiClient, importRoster, type RosterResponse } from '@trivium/education/api-client';
import { translator } from '@trivium/web/i18n';
import {
  Clipboard,
  ErrorPanelComponent,
  FileDropComponent,
  FileSaver,
  SkeletonComponent,
  Toasts,
  problemFrom,
  type Problem,
} from '@trivium/web/kit';
import { membersMessages } from './members.messages';

const MAX_BYTES = 1_000_000;

type Row = RosterResponse['rows'][number];

/** Brings a class in from a list: choose, preview with the problems of each line, import, hand out one-time passwords. */
@Component({
  selector: 'trivium-roster-import',
  imports: [MatButtonModule, ErrorPanelComponent, FileDropComponent, SkeletonComponent],
  templateUrl: './roster-import.component.html',
  styleUrl: './roster-import.component.css',
})
export class RosterImportComponent {
  private readonly api = inject(ApiClient);
  private readonly clipboard = inject(Clipboard);
  private readonly toasts = inject(Toasts);
  private readonly files = inject(FileSaver);
  protected readonly t = translator(membersMessages);
  protected readonly maxBytes = MAX_BYTES;
  protected readonly example = 'name,email\nAda Lovelace,ada@school.example\n李小明,li@school.example';

  readonly courseId = input.required<string>();
  /** People were added to the class. */
  readonly imported = output();

  protected readonly file = signal<File | undefined>(undefined);
  protected readonly roster = signal<RosterResponse | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly isSaved = signal(false);

  /** One-time passwords are on the screen and nobody has taken them along. */
  readonly hasUnsavedPasswords = computed(
    () => !this.isSaved() && (this.roster()?.rows.some(({ oneTimePassword }) => oneTimePassword) ?? false),
  );
  protected readonly isDone = computed(() => this.roster()?.dryRun === false);
  protected readonly hasPasswords = computed(() => Boolean(this.roster()?.csv));
  protected readonly importCount = computed(() => (this.roster()?.counts.new ?? 0) + (this.roster()?.counts.existing ?? 0));

  protected async choose([file]: readonly File[]): Promise<void> {
    this.file.set(file);
    this.roster.set(undefined);
    await this.send(true);
  }

  protected async run(): Promise<void> {
    this.isSaved.set(false);
    await this.send(false);
    if (this.isDone()) this.imported.emit();
  }

  protected reset(): void {
    this.file.set(undefined);
    this.roster.set(undefined);
    this.problem.set(undefined);
  }

  protected outcomeOf({ outcome }: Row): string {
    if (outcome === 'member') return this.t('outcomeMember');
    if (outcome === 'problem') return this.t('outcomeProblem');
    if (outcome === 'new') return this.t(this.isDone() ? 'doneNew' : 'outcomeNew');
    return this.t(this.isDone() ? 'doneExisting' : 'outcomeExisting');
  }

  protected toneOf({ outcome }: Row): string | null {
    return { new: 'accent', existing: 'positive', member: null, problem: 'warning' }[outcome];
  }

  protected async copyAll(): Promise<void> {
    const isCopied = await this.clipboard.copy(this.roster()?.csv?.replace(/^\ufeff/, '') ?? '');
    this.isSaved.update((isSaved) => isSaved || isCopied);
    this.toasts.show(this.t(isCopied ? 'copied' : 'copyFailed'), { tone: isCopied ? 'neutral' : 'negative' });
  }

  protected download(): void {
    this.files.saveText(this.t('fileName'), this.roster()?.csv ?? '', 'text/csv');
    this.isSaved.set(true);
  }

  private async send(dryRun: boolean): Promise<void> {
    const file = this.file();
    if (!file || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      this.roster.set(await this.api.invoke(importRoster, { id: this.courseId(), dryRun: String(dryRun), body: { file } }));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
