import { Component, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { SearchIndexClient, type EmbeddingModel, type ModelProbe } from '../api/search-index-client';
import { searchIndexMessages } from './search-index.messages';

/** A configured model: where it is, what it may see, and whether it works when it is tried. */
@Component({
  selector: 'trivium-embedding-model',
  imports: [MatButtonModule, ErrorPanelComponent, IconComponent],
  template: `
    <div class="head">
      <div class="words">
        <div class="tv-row">
          <strong>{{ model().model }}</strong>
          <span class="tv-chip" [attr.data-tone]="model().place === 'cloud' ? 'warning' : 'info'">{{ t(model().place) }}</span>
        </div>
        <span class="tv-small tv-muted">{{ model().endpointId }}</span>
        <span class="tv-small tv-muted">
          {{ t(model().place === 'cloud' ? 'cloudText' : 'localText') }} · {{ t('upTo', { class: t(model().maxDataClass) }) }}
          @if (model().dimensions; as dimensions) {
            · {{ t('dimensions', { dimensions }) }}
          }
        </span>
      </div>
      <button
        matButton="outlined"
        type="button"
        [disabled]="isBusy()"
        [attr.aria-label]="t('probeFor', { model: model().model })"
        (click)="probe()"
      >
        {{ isBusy() ? t('probing') : t('probe') }}
      </button>
    </div>
    <div aria-live="polite">
      @if (result(); as result) {
        @if (result.isUsable) {
          <p class="result good">
            <trivium-icon name="check_circle" />{{
              t('probeUsable', { dimensions: result.dimensions ?? 0, latencyMs: result.latencyMs ?? 0 })
            }}
          </p>
        } @else {
          <p class="result bad">
            <trivium-icon name="error_outline" /><span
              ><strong>{{ t('probeFailed') }}</strong
              ><br />{{ result.error?.text }}</span
            >
          </p>
        }
      }
    </div>
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
    }
    .words {
      display: grid;
      gap: 4px;
      flex: 1 1 240px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .result {
      display: flex;
      align-items: flex-start;
      gap: 8px;
      overflow-wrap: anywhere;
    }
    .good trivium-icon {
      color: var(--trivium-positive);
    }
    .bad trivium-icon {
      color: var(--mat-sys-error);
    }
  `,
})
export class EmbeddingModelComponent {
  private readonly client = inject(SearchIndexClient);
  protected readonly t = translator(searchIndexMessages);

  readonly model = input.required<EmbeddingModel>();

  protected readonly isBusy = signal(false);
  protected readonly result = signal<ModelProbe | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async probe(): Promise<void> {
    this.isBusy.set(true);
    this.result.set(undefined);
    this.problem.set(undefined);
    try {
      this.result.set(await this.client.probe(this.model().endpointId));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
