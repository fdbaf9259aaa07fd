import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { CareSetting } from '@trivium/education/api-client';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, SkeletonComponent, Toasts, problemFrom, type Problem } from '@trivium/web/kit';
import { CareClient } from './care.client';
import { careMessages } from './care.messages';

/** Who is told, of one course or (without `courseId`) of the whole organisation, and a field that names somebody else. */
@Component({
  selector: 'trivium-named-adult',
  imports: [ReactiveFormsModule, MatButtonModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent, SkeletonComponent],
  template: `
    <h2>{{ t('adultTitle') }}</h2>
    <p class="tv-muted">{{ t(courseId() === undefined ? 'adultOrganisation' : 'adultCourse') }}</p>
    @if (setting(); as setting) {
      @if (setting.adult; as adult) {
        <p class="adult">
          <strong>{{ adult.displayName ?? t('erased') }}</strong> <span class="tv-small tv-muted">{{ adult.email }}</span>
          @if (setting.isInherited) {
            <span class="tv-chip">{{ t('adultInherited') }}</span>
          }
        </p>
        @if (!adult.isActive) {
          <p class="warning" role="alert">{{ t('adultInactive') }}</p>
        }
      } @else {
        <p class="warning" role="alert">{{ t('adultNone') }}</p>
      }
      @if (setting.waiting > 0) {
        <p class="warning">{{ t('waiting', { count: setting.waiting }) }}</p>
      }
      <form [formGroup]="form" (ngSubmit)="save(email.value.trim())" novalidate>
        <mat-form-field appearance="outline" subscriptSizing="dynamic" hideRequiredMarker>
          <mat-label>{{ t('email') }}</mat-label>
          <input matInput type="email" inputmode="email" autocomplete="off" formControlName="email" />
          <mat-error>{{ t('emailInvalid') }}</mat-error>
        </mat-form-field>
        <button matButton="filled" type="submit" [disabled]="isBusy()">{{ t('name') }}</button>
        @if (setting.adult && !setting.isInherited) {
          <button matButton type="button" [disabled]="isBusy()" (click)="save(null)">{{ t('nobody') }}</button>
        }
      </form>
    } @else if (!problem()) {
      <trivium-skeleton [lines]="3" />
    }
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" [canRetry]="setting() === undefined" (retry)="load()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    h2 {
      font-size: 1.125rem;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    mat-form-field {
      flex: 1 1 280px;
      max-inline-size: 420px;
    }
    .adult {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 4px 12px;
      overflow-wrap: anywhere;
    }
    .warning {
      color: var(--trivium-warning);
    }
  `,
})
export class NamedAdultComponent {
  private readonly client = inject(CareClient);
  private readonly toasts = inject(Toasts);
  protected readonly t = translator(careMessages);

  readonly courseId = input<string>();

  protected readonly setting = signal<CareSetting | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly email = new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.email] });
  protected readonly form = new FormGroup({ email: this.email });

  constructor() {
    effect(() => {
      this.courseId();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    await this.attempt(() => this.client.setting(this.courseId()));
  }

  /** Null names nobody. */
  protected async save(email: string | null): Promise<void> {
    if (email !== null && this.email.invalid) {
      this.email.markAsTouched();
      return;
    }
    const saved = await this.attempt(() => this.client.nameAdult(email, this.courseId()));
    if (saved === undefined) return;
    this.email.reset();
    const name = saved.adult?.displayName ?? '';
    this.toasts.show(email === null ? this.t('adultCleared') : this.t('adultSaved', { name }));
  }

  private async attempt(act: () => Promise<CareSetting>): Promise<CareSetting | undefined> {
    this.problem.set(undefined);
    this.isBusy.set(true);
    try {
      const setting = await act();
      this.setting.set(setting);
      return setting;
    } catch (error) {
      this.problem.set(problemFrom(error));
      return undefined;
    } finally {
      this.isBusy.set(false);
    }
  }
}
