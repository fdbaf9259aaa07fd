import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { translator } from '@trivium/web/i18n';
import type { Experiment, ExperimentDraft } from '../client/experiments-client';
import { experimentsMessages } from './experiments.messages';

type Draft = Omit<ExperimentDraft, 'isRunning'>;

const EVEN_PERCENT = 50;
const HIGHEST_PERCENT = 100;

/** Chooses two versions and how many readers get the second. */
@Component({
  selector: 'trivium-experiment-form',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, MatSelectModule],
  template: `
    <form class="tv-stack" novalidate (submit)="$event.preventDefault(); submit()">
      <div class="tv-fields">
        @for (side of sides; track side.field) {
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t(side.label) }}</mat-label>
            <mat-select [class]="side.label" [value]="draft()[side.field]" (selectionChange)="choose(side.field, $event.value)">
              @for (version of versions(); track version) {
                <mat-option [value]="version">{{ version }}</mat-option>
              }
            </mat-select>
          </mat-form-field>
        }
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('percent') }}</mat-label>
          <input
            #share
            matInput
            type="number"
            name="percent"
            min="0"
            max="100"
            step="1"
            [value]="draft().variantPercent"
            (input)="edit({ variantPercent: percentOf(share.value) })"
          />
        </mat-form-field>
      </div>
      @if (fault(); as fault) {
        <p class="fault tv-small" role="alert">{{ t(fault) }}</p>
      }
      <div class="tv-actions">
        <button matButton="filled" type="submit" class="start" [disabled]="isBusy()">
          {{ t(experiment()?.isRunning ? 'change' : 'start') }}
        </button>
        <ng-content />
      </div>
    </form>
  `,
  styles: `
    .fault {
      color: var(--mat-sys-error);
    }
  `,
})
export class ExperimentFormComponent {
  protected readonly t = translator(experimentsMessages);
  protected readonly sides = [
    { field: 'controlVersion', label: 'control' },
    { field: 'variantVersion', label: 'variant' },
  ] as const;

  /** Newest first, two or more. */
  readonly versions = input.required<readonly string[]>();
  readonly experiment = input.required<Experiment | null>();
  readonly isBusy = input(false);
  readonly started = output<Draft>();

  /** The newest version against the one before it, half and half, unless something was compared already. */
  protected readonly draft = linkedSignal<Draft>(() => {
    const { controlVersion, variantVersion, variantPercent } = this.experiment() ?? {};
    const [newest = '', before = ''] = this.versions();
    return {
      controlVersion: controlVersion ?? before,
      variantVersion: variantVersion ?? newest,
      variantPercent: variantPercent ?? EVEN_PERCENT,
    };
  });
  private readonly isTried = signal(false);
  private readonly faultNow = computed<'equalFault' | 'percentFault' | undefined>(() => {
    const { controlVersion, variantVersion, variantPercent } = this.draft();
    if (controlVersion === variantVersion) return 'equalFault';
    const isPercent = Number.isInteger(variantPercent) && variantPercent >= 0 && variantPercent <= HIGHEST_PERCENT;
    return isPercent ? undefined : 'percentFault';
  });
  /** Told once somebody has tried, not while they type. */
  protected readonly fault = computed(() => (this.isTried() ? this.faultNow() : undefined));

  /** An empty field is no 0. */
  protected percentOf(text: string): number {
    return text.trim() === '' ? Number.NaN : Number(text);
  }

  protected choose(field: 'controlVersion' | 'variantVersion', version: string): void {
    this.edit({ [field]: version });
  }

  protected edit(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected submit(): void {
    this.isTried.set(true);
    if (this.faultNow() === undefined) this.started.emit(this.draft());
  }
}
