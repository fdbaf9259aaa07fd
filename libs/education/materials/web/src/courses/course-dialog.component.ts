import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { ApiClient, changeCourse, createCourse, type CourseResponse } from '@trivium/education/api-client';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { coursesMessages } from './courses.messages';

/** Makes a course, or changes the one given as data. Stays open with the entries when the server refuses; closes with the saved course. */
@Component({
  selector: 'trivium-course-dialog',
  imports: [ReactiveFormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent],
  template: `
    <h2 mat-dialog-title>{{ course ? t('dialogEdit') : t('dialogCreate') }}</h2>
    <mat-dialog-content>
      <form id="course" [formGroup]="form" (ngSubmit)="save()" novalidate>
        @if (problem(); as problem) {
          <trivium-error-panel [problem]="problem" />
        }
        <mat-form-field appearance="outline" subscriptSizing="dynamic" hideRequiredMarker>
          <mat-label>{{ t('name') }}</mat-label>
          <input matInput formControlName="title" maxlength="200" autocomplete="off" cdkFocusInitial />
          <mat-error>{{ t('nameMissing') }}</mat-error>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('language') }}</mat-label>
          <select matNativeControl formControlName="language">
            <option value="en">{{ t('languageEn') }}</option>
            <option value="zh">{{ t('languageZh') }}</option>
          </select>
          <mat-hint>{{ t('languageHint') }}</mat-hint>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('visibility') }}</mat-label>
          <select matNativeControl formControlName="visibility">
            <option value="organisation">{{ t('everybody') }}</option>
            <option value="class">{{ t('classOnly') }}</option>
          </select>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('description') }}</mat-label>
          <textarea matInput formControlName="description" rows="3" maxlength="4000"></textarea>
        </mat-form-field>
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ t('cancel') }}</button>
      <button matButton="filled" type="submit" form="course" [disabled]="isBusy()">{{ t('save') }}</button>
    </mat-dialog-actions>
  `,
  styles: 'form { display: grid; gap: 16px; padding-block-start: 8px; }',
})
export class CourseDialogComponent {
  private readonly api = inject(ApiClient);
  private readonly dialog = inject<MatDialogRef<CourseDialogComponent, CourseResponse>>(MatDialogRef);
  private readonly languages = inject(LanguageService);
  protected readonly course = inject<CourseResponse | null>(MAT_DIALOG_DATA);
  protected readonly t = translator(coursesMessages);

  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = new FormGroup({
    title: new FormControl(this.course?.title ?? '', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
    language: new FormControl(this.course?.language ?? this.languages.language(), { nonNullable: true }),
    visibility: new FormControl(this.course?.visibility ?? 'organisation', { nonNullable: true }),
    description: new FormControl(this.course?.description ?? '', { nonNullable: true }),
  });

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    const value = this.form.getRawValue();
    const body = { ...value, title: value.title.trim(), description: value.description.trim() };
    try {
      const saved = this.course
        ? await this.api.invoke(changeCourse, { id: this.course.id, body })
        : await this.api.invoke(createCourse, { body });
      this.dialog.close(saved);
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
