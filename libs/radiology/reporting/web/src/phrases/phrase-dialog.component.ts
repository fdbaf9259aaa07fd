import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { ReportTemplate } from '@trivium/radiology/api-client';
import { MACRO_NAME, MACRO_TEXT_LIMIT } from '@trivium/radiology/reporting/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { SECTIONS } from '../editor/report-parts';
import { PhrasesClient } from '../phrases.client';
import { phraseMessages } from '../words/phrase.messages';
import { REPORT_LANGUAGES } from '../words/report-words';
import { reportingMessages } from '../words/reporting.messages';

export interface PhraseRequest {
  readonly kind: ReportTemplate['kind'];
  /** Absent: a new one. */
  readonly phrase?: ReportTemplate;
}

const text = (value: string): FormControl<string> => new FormControl(value, { nonNullable: true });

/** One macro or template of a person. A macro has one text; a template has the three sections. */
@Component({
  selector: 'trivium-phrase-dialog',
  imports: [ReactiveFormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent],
  template: `
    <h2 mat-dialog-title>{{ t(data.kind === 'macro' ? 'newMacro' : 'newTemplate') }}</h2>
    <mat-dialog-content>
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" />
      }
      <form id="phrase-form" [formGroup]="form" novalidate (submit)="$event.preventDefault(); save()">
        <mat-form-field appearance="outline" subscriptSizing="dynamic" hideRequiredMarker>
          <mat-label>{{ t('name') }}</mat-label>
          <input matInput formControlName="name" maxlength="120" autocomplete="off" cdkFocusInitial />
          <mat-error>{{ t('needed') }}</mat-error>
        </mat-form-field>
        @if (data.kind === 'macro') {
          <mat-form-field appearance="outline" subscriptSizing="dynamic" hideRequiredMarker>
            <mat-label>{{ t('trigger') }}</mat-label>
            <input matInput formControlName="trigger" maxlength="31" autocomplete="off" spellcheck="false" />
            <mat-hint>{{ t('triggerHint') }}</mat-hint>
            <mat-error>{{ t('triggerHint') }}</mat-error>
          </mat-form-field>
        }
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('language') }}</mat-label>
          <select matNativeControl formControlName="language">
            @for (item of languages; track item.id) {
              <option translate="no" [value]="item.id">{{ item.name }}</option>
            }
          </select>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('scope') }}</mat-label>
          <select matNativeControl formControlName="scope">
            <option value="mine">{{ t('mine') }}</option>
            <option value="organisation">{{ t('organisation') }}</option>
          </select>
        </mat-form-field>
        @for (section of sections; track section) {
          <mat-form-field class="wide" appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ data.kind === 'macro' ? t('text') : words(section) }}</mat-label>
            <textarea matInput rows="4" [maxlength]="most" [formControlName]="section"></textarea>
            <mat-hint>{{ t('textHint') }}</mat-hint>
          </mat-form-field>
        }
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ t('cancel') }}</button>
      <button matButton="filled" type="submit" form="phrase-form" [disabled]="isBusy()">{{ t('save') }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
      align-items: start;
      gap: 16px;
      padding-block-start: 8px;
    }
    .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class PhraseDialogComponent {
  private readonly client = inject(PhrasesClient);
  private readonly dialog = inject<MatDialogRef<PhraseDialogComponent, ReportTemplate>>(MatDialogRef);
  protected readonly data = inject<PhraseRequest>(MAT_DIALOG_DATA);
  protected readonly t = translator(phraseMessages);
  protected readonly words = translator(reportingMessages);
  protected readonly languages = REPORT_LANGUAGES;
  protected readonly most = MACRO_TEXT_LIMIT;
  protected readonly sections = this.data.kind === 'macro' ? (['findings'] as const) : SECTIONS;
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected readonly form = new FormGroup({
    name: new FormControl(this.data.phrase?.name ?? '', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
    trigger: new FormControl(this.data.phrase?.trigger ?? '', {
      nonNullable: true,
      validators: this.data.kind === 'macro' ? [Validators.required, Validators.pattern(MACRO_NAME)] : [],
    }),
    language: new FormControl<'en' | 'zh'>(this.data.phrase?.language ?? inject(LanguageService).language(), { nonNullable: true }),
    scope: new FormControl<'mine' | 'organisation'>(this.data.phrase?.scope ?? 'mine', { nonNullable: true }),
    findings: text(this.data.phrase?.sections.findings ?? ''),
    impression: text(this.data.phrase?.sections.impression ?? ''),
    recommendations: text(this.data.phrase?.sections.recommendations ?? ''),
  });

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    const { name, trigger, language, scope, ...sections } = this.form.getRawValue();
    const body = { name: name.trim(), language, scope, sections, ...(trigger === '' ? {} : { trigger }) };
    const { kind, phrase } = this.data;
    try {
      this.dialog.close(
        await (phrase ? this.client.change(phrase.id, { ...body, version: phrase.version }) : this.client.create({ ...body, kind })),
      );
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
