import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AlertRulePreview, PreviewAlertRule } from '@trivium/finance/api-client';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, translator } from '@trivium/web/i18n';
import { DELAY, ErrorPanelComponent, problemFrom, SkeletonComponent, type Problem } from '@trivium/web/kit';
import { AlertsClient } from '../alerts.client';
import { rulesMessages } from '../words/rules.messages';

/** Long enough that typing a word asks once. */
const REST_MS = 400;

/** What the rule that is being written would have told: follows the fields. */
@Component({
  selector: 'trivium-rule-preview',
  imports: [RouterLink, ErrorPanelComponent, SkeletonComponent],
  host: { role: 'region', '[attr.aria-label]': "t('preview')" },
  template: `
    <h2>{{ t('preview') }}</h2>
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" />
    } @else if (preview(); as preview) {
      <p class="count" role="status" [class.stale]="isBusy()">
        {{
          preview.count === 0 ? t('previewNone', { days: preview.days }) : t('previewCount', { count: preview.count, days: preview.days })
        }}
      </p>
      <p class="tv-small tv-muted">
        {{ t('previewRead', { count: preview.storiesRead }) }}
        @if (preview.isCut) {
          {{ t('previewCut') }}
        }
      </p>
      @if (preview.count > 0) {
        <ol class="days" [attr.aria-label]="t('preview')">
          @for (count of preview.perDay; track $index) {
            <li>
              <span class="bar" aria-hidden="true" [style.block-size.px]="heightOf(count)"></span>
              <span class="tv-visually-hidden">{{ t('previewDay', { count, day: $index + 1, days: preview.days }) }}</span>
              <span class="tv-small tv-number" aria-hidden="true">{{ count }}</span>
            </li>
          }
        </ol>
        <ul>
          @for (item of preview.items; track item.storyId) {
            <li>
              <a [routerLink]="['/stories', item.storyId]" [attr.lang]="item.language">{{ item.title }}</a>
              <time class="tv-small tv-muted" [attr.datetime]="item.at">{{ formats.relative(item.at, now) }}</time>
            </li>
          }
        </ul>
      }
    } @else {
      <trivium-skeleton [lines]="4" />
    }
  `,
  styles: `
    :host {
      display: grid;
      align-content: start;
      gap: 8px;
    }
    .count {
      font-weight: 620;
    }
    .stale {
      opacity: 0.6;
    }
    .days {
      display: flex;
      align-items: end;
      gap: 8px;
      margin: 8px 0;
      padding: 0;
      list-style: none;
    }
    .days li {
      display: grid;
      justify-items: center;
      gap: 4px;
    }
    .bar {
      inline-size: 20px;
      min-block-size: 2px;
      border-radius: 3px 3px 0 0;
      background: var(--mat-sys-primary);
    }
    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ul li {
      display: grid;
      overflow-wrap: anywhere;
    }
  `,
})
export class RulePreviewComponent {
  private readonly client = inject(AlertsClient);
  private readonly delay = inject(DELAY);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(rulesMessages);
  protected readonly now = systemClock.now();

  /** Undefined while the fields are wrong: the last answer stays. */
  readonly rule = input.required<PreviewAlertRule | undefined>();

  protected readonly preview = signal<AlertRulePreview | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isBusy = signal(false);
  private readonly asked = computed(() => JSON.stringify(this.rule()));
  private question = 0;

  constructor() {
    effect(() => {
      this.asked();
      untracked(() => void this.ask(this.rule()));
    });
  }

  protected heightOf(count: number): number {
    return (48 * count) / Math.max(1, ...(this.preview()?.perDay ?? []));
  }

  private async ask(rule: PreviewAlertRule | undefined): Promise<void> {
    const question = ++this.question;
    if (!rule) return;
    this.isBusy.set(true);
    await this.delay(this.preview() ? REST_MS : 0);
    if (question !== this.question) return;
    try {
      const preview = await this.client.preview(rule);
      if (question !== this.question) return;
      this.preview.set(preview);
      this.problem.set(undefined);
    } catch (error) {
      if (question === this.question) this.problem.set(problemFrom(error));
    } finally {
      if (question === this.question) this.isBusy.set(false);
    }
  }
}
