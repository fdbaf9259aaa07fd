import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { ReportComparison } from '@trivium/radiology/api-client';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, SkeletonComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { ReportsClient } from '../reports.client';
import { signMessages } from '../words/sign.messages';
import { TextChangesComponent } from './text-changes.component';

export interface CompareRequest {
  readonly reportId: string;
  readonly language: 'en' | 'zh';
  readonly isSigned: boolean;
  readonly hasPrior: boolean;
}

type ComparedText = 'draft' | 'now' | 'signed' | 'prior';
const NAMES = { draft: 'first', now: 'now', signed: 'signedText', prior: 'prior' } as const;

/** Any two states of a report against each other: the first draft, the text now, the signed one, the report before. */
@Component({
  selector: 'trivium-compare-dialog',
  imports: [
    MatButtonModule,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    ErrorPanelComponent,
    SkeletonComponent,
    TextChangesComponent,
  ],
  template: `
    <h2 mat-dialog-title>{{ t('compareTitle') }}</h2>
    <mat-dialog-content>
      <div class="choice">
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('from') }}</mat-label>
          <select #older matNativeControl (change)="choose('from', older.value)">
            @for (name of texts; track name) {
              <option [value]="name" [selected]="name === from()">{{ t(names[name]) }}</option>
            }
          </select>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('to') }}</mat-label>
          <select #newer matNativeControl (change)="choose('to', newer.value)">
            @for (name of texts; track name) {
              <option [value]="name" [selected]="name === to()">{{ t(names[name]) }}</option>
            }
          </select>
        </mat-form-field>
      </div>
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load()" />
      } @else if (comparison(); as comparison) {
        <p role="status">{{ comparison.editDistance === 0 ? t('same') : t('distance', { count: comparison.editDistance }) }}</p>
        <trivium-text-changes [changes]="comparison.changes" [language]="data.language" />
      } @else {
        <trivium-skeleton [lines]="6" />
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end"
      ><button matButton type="button" mat-dialog-close cdkFocusInitial>{{ t('close') }}</button></mat-dialog-actions
    >
  `,
  styles: `
    .choice {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
      gap: 16px;
      margin-block: 8px 16px;
    }
    p {
      margin-block-end: 12px;
    }
  `,
})
export class CompareDialogComponent {
  private readonly client = inject(ReportsClient);
  protected readonly data = inject<CompareRequest>(MAT_DIALOG_DATA);
  protected readonly t = translator(signMessages);
  protected readonly names = NAMES;
  protected readonly texts: readonly ComparedText[] = [
    ...(this.data.hasPrior ? (['prior'] as const) : []),
    'draft',
    'now',
    ...(this.data.isSigned ? (['signed'] as const) : []),
  ];
  protected readonly from = signal<ComparedText>('draft');
  protected readonly to = signal<ComparedText>('now');
  protected readonly comparison = signal<ReportComparison | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    void this.load();
  }

  protected choose(side: 'from' | 'to', value: string): void {
    const chosen = this.texts.find((name) => name === value);
    if (!chosen) return;
    this[side].set(chosen);
    void this.load();
  }

  protected async load(): Promise<void> {
    const [from, to] = [this.from(), this.to()];
    this.problem.set(undefined);
    this.comparison.set(undefined);
    try {
      const answer = await this.client.compare(this.data.reportId, { from, to });
      if (from === this.from() && to === this.to()) this.comparison.set(answer);
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }
}
