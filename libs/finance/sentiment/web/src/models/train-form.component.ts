import { Component, computed, inject, output, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { SentimentLabelFile } from '@trivium/finance/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, FileDropComponent, type Problem, problemFrom } from '@trivium/web/kit';
import { SentimentClient } from '../sentiment.client';
import { CLEANING_MESSAGES, datasetCardMessages, rowsAt } from '../words/dataset-card.messages';
import { LANGUAGE_CHOICES } from '../words/languages';
import { LICENCES } from '../words/licence-names';
import { modelsMessages } from '../words/models.messages';

const MOST_BYTES = 32_000_000;

/** Own labelled texts: choose a file, say what may be done with it, train. The file stays chosen when the server refuses it. */
@Component({
  selector: 'trivium-train-form',
  imports: [
    ReactiveFormsModule,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ErrorPanelComponent,
    FileDropComponent,
  ],
  templateUrl: './train-form.component.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
      gap: 16px 12px;
    }
  `,
})
export class TrainFormComponent {
  private readonly client = inject(SentimentClient);
  private readonly formats = inject(Formats);
  protected readonly t = translator(modelsMessages);
  protected readonly ofCard = translator(datasetCardMessages);
  protected readonly mostBytes = MOST_BYTES;
  protected readonly languages = LANGUAGE_CHOICES;
  protected readonly licences = computed(() =>
    LICENCES.map(({ code, name, message }) => ({ code, name: message ? this.t(message) : (name ?? code) })),
  );

  readonly started = output();

  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true }),
    language: new FormControl('', { nonNullable: true }),
    licence: new FormControl('', { nonNullable: true }),
    /** 0: all rows. */
    leastAgreement: new FormControl(0, { nonNullable: true }),
  });
  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly file = signal<File | undefined>(undefined);
  /** What the chosen file holds; undefined until it was looked through. */
  protected readonly held = signal<SentimentLabelFile | undefined>(undefined);
  protected readonly contents = computed(() => {
    const held = this.held();
    if (!held) return undefined;
    const { positive, neutral, negative } = held.labels;
    const [p, o, n] = [positive, neutral, negative].map((count) => this.formats.number(count));
    return this.t('fileHolds', { count: held.rows, positive: p ?? '', neutral: o ?? '', negative: n ?? '' });
  });
  /** What a training would leave out, and where it stands in the file. */
  protected readonly cleaning = computed(() =>
    (this.held()?.cleaning ?? []).map(({ step, ...counted }) => ({ step, text: this.ofCard(CLEANING_MESSAGES[step], rowsAt(counted)) })),
  );
  protected readonly contested = computed(() => {
    const contested = this.held()?.contested;
    return contested && this.ofCard('contestedRows', rowsAt(contested));
  });
  /** Minima that leave a part of the rows, with how many each leaves; none where no row tells how many agreed. */
  protected readonly minima = computed(() => {
    const held = this.held();
    let rows = 0;
    return (held?.agreements ?? [])
      .map(({ agreement, rows: own }) => ({ agreement, rows: (rows += own) }))
      .filter((minimum) => minimum.agreement > 0 && minimum.rows < (held?.rows ?? 0));
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isKept = computed(() =>
    LICENCES.some(({ code, isExportAllowed }) => code === this.values().licence && !isExportAllowed),
  );
  protected readonly canStart = computed(() => this.file() !== undefined && this.values().licence !== '' && !this.isBusy());

  protected async choose([file]: readonly File[]): Promise<void> {
    this.file.set(file);
    this.forget();
    if (!file) return;
    try {
      const held = await this.client.look(file);
      // Another file may have been chosen meanwhile.
      if (file === this.file()) this.held.set(held);
    } catch (error) {
      if (file === this.file()) this.problem.set(problemFrom(error));
    }
  }

  protected async start(): Promise<void> {
    const file = this.file();
    if (!file || !this.canStart()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await this.client.train({ file, ...this.form.getRawValue() });
      this.file.set(undefined);
      this.forget();
      this.form.reset();
      this.started.emit();
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private forget(): void {
    this.problem.set(undefined);
    this.held.set(undefined);
    this.form.controls.leastAgreement.reset();
  }
}
