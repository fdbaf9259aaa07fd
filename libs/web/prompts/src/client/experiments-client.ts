import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { pathOf } from './prompts-client';

export interface ExperimentDraft {
  readonly controlVersion: string;
  readonly variantVersion: string;
  /** Of a hundred readers, how many get the variant. */
  readonly variantPercent: number;
  readonly isRunning: boolean;
}

export interface Experiment extends ExperimentDraft {
  /** ISO 8601. */
  readonly changedAt: string;
}

/** Outcomes of one version, side and kind. */
export interface OutcomeSum {
  readonly version: string;
  /** Null outside an experiment. */
  readonly variant: 'control' | 'variant' | null;
  readonly kind: string;
  readonly count: number;
  readonly mean: number;
  /** Where all values are 0 or 1: how many were 1, and where the share lies with 95 % confidence. */
  readonly share: { readonly successes: number; readonly low: number; readonly high: number } | null;
}

export interface OutcomeSide {
  readonly count: number;
  readonly mean: number;
  /** Null for a measure. */
  readonly successes: number | null;
}

export interface OutcomeComparison {
  readonly kind: string;
  readonly control: OutcomeSide | null;
  readonly variant: OutcomeSide | null;
  /** By how much the variant is above the control, with 95 % confidence. */
  readonly difference: { readonly low: number; readonly high: number } | null;
  readonly verdict: 'variant-higher' | 'control-higher' | 'not-proven' | 'too-few';
}

export interface Outcomes {
  readonly items: readonly OutcomeSum[];
  readonly comparisons: readonly OutcomeComparison[];
}

/** Comparisons of two versions, and what came of their texts. */
@Injectable({ providedIn: 'root' })
export class ExperimentsClient {
  private readonly http = inject(HttpClient);

  async find(id: string): Promise<Experiment | null> {
    return (await firstValueFrom(this.http.get<{ readonly experiment: Experiment | null }>(`${pathOf(id)}/experiment`))).experiment;
  }

  async save(id: string, draft: ExperimentDraft): Promise<Experiment | null> {
    return (await firstValueFrom(this.http.put<{ readonly experiment: Experiment | null }>(`${pathOf(id)}/experiment`, draft))).experiment;
  }

  outcomes(id: string): Promise<Outcomes> {
    return firstValueFrom(this.http.get<Outcomes>(`${pathOf(id)}/outcomes`));
  }
}
