import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { DistilSentimentModel, InferenceModels } from '@trivium/finance/api-client';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, type Problem, problemFrom, SkeletonComponent } from '@trivium/web/kit';
import { SentimentClient } from '../sentiment.client';
import { LICENCES } from '../words/licence-names';
import { modelsMessages } from '../words/models.messages';

export interface DistilDialogData {
  /** Corrections whose texts may be labelled too. */
  readonly corrections: number;
}

type DataClass = NonNullable<DistilSentimentModel['dataClass']>;

const NEEDED = 40;
const DATA_CLASSES = [
  { code: 'public', message: 'class_public' },
  { code: 'internal', message: 'class_internal' },
  { code: 'confidential', message: 'class_confidential' },
  { code: 'restricted', message: 'class_restricted' },
] as const;

/** Chooses texts and the model that labels them, says where the texts go, and closes with true once the job has begun. */
@Component({
  selector: 'trivium-distil-dialog',
  imports: [
    ReactiveFormsModule,
    MatButtonModule,
    MatCheckboxModule,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ErrorPanelComponent,
    SkeletonComponent,
  ],
  templateUrl: './distil-dialog.component.html',
  styles: '.form { display: grid; gap: 12px; padding-block-start: 8px; }',
})
export class DistilDialogComponent {
  private readonly client = inject(SentimentClient);
  private readonly dialog = inject<MatDialogRef<DistilDialogComponent, boolean>>(MatDialogRef);
  protected readonly data = inject<DistilDialogData>(MAT_DIALOG_DATA);
  protected readonly t = translator(modelsMessages);
  protected readonly dataClasses = DATA_CLASSES;
  protected readonly licences = computed(() =>
    LICENCES.map(({ code, name, message }) => ({ code, name: message ? this.t(message) : (name ?? code) })),
  );

  protected readonly form = new FormGroup({
    texts: new FormControl('', { nonNullable: true }),
    withCorrections: new FormControl(false, { nonNullable: true }),
    endpoint: new FormControl('', { nonNullable: true }),
    dataClass: new FormControl<DataClass>('confidential', { nonNullable: true }),
    licence: new FormControl('own', { nonNullable: true }),
  });
  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  /** Undefined until they are known; empty where none may be asked, or the person may not see them. */
  protected readonly teachers = signal<InferenceModels['endpoints'] | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly lines = computed(() => linesOf(this.values().texts ?? ''));
  protected readonly count = computed(() => this.lines().length + (this.values().withCorrections ? this.data.corrections : 0));
  protected readonly place = computed(() => {
    const chosen = this.teachers()?.find(({ endpoint }) => endpoint === this.values().endpoint);
    if (!chosen || chosen.isOnThisMachine) return '';
    return this.t(chosen.place === 'cloud' ? 'placeCloud' : 'placeLocal');
  });
  protected readonly canStart = computed(() => this.count() >= NEEDED && (this.values().endpoint ?? '').trim() !== '' && !this.isBusy());

  constructor() {
    void this.load();
  }

  protected async start(): Promise<void> {
    if (!this.canStart()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    const { withCorrections, endpoint, dataClass, licence } = this.form.getRawValue();
    try {
      const texts = this.lines().map((text) => ({ text }));
      await this.client.distil({ texts, withCorrections, endpoint: endpoint.trim(), dataClass, licence });
      this.dialog.close(true);
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private async load(): Promise<void> {
    try {
      this.teachers.set(await this.client.teachers());
    } catch {
      // Not everybody may list the models; whoever knows the id of one can still name it, and the server decides.
      this.teachers.set([]);
    }
  }
}

function linesOf(texts: string): string[] {
  return [...new Set(texts.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
