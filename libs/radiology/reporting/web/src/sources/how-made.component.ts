import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Report } from '@trivium/radiology/api-client';
import type { ReportSentence, SentenceSource } from '@trivium/radiology/reporting/domain';
import { Formats, translator } from '@trivium/web/i18n';
import { AiLabelComponent } from '@trivium/web/kit';
import { effortTime } from '../trail/effort-time';
import { deskMessages } from '../words/desk.messages';
import { signMessages } from '../words/sign.messages';

const KINDS = [
  'dictation',
  'measurement',
  'rule',
  'template',
  'model',
  'correction',
  'person',
] as const satisfies readonly SentenceSource['kind'][];
const NAMES = {
  dictation: 'kindDictation',
  measurement: 'kindMeasurement',
  rule: 'kindRule',
  template: 'kindTemplate',
  model: 'kindModel',
  correction: 'kindCorrection',
  person: 'kindPerson',
} as const;

/** How the draft came to be: the engine, where its sentences come from, and the record of it. */
@Component({
  selector: 'trivium-how-made',
  imports: [RouterLink, AiLabelComponent],
  template: `
    <details>
      <summary>{{ t('howMade') }}</summary>
      <div class="tv-stack">
        <p class="tv-small">{{ t('howText') }}</p>
        <trivium-ai-label [generation]="report().generation" />
        <dl class="tv-facts tv-small" [attr.aria-label]="t('counts')">
          @for (item of counts(); track item.kind) {
            <div>
              <dt>{{ t(names[item.kind]) }}</dt>
              <dd class="tv-number">{{ formats.number(item.count) }}</dd>
            </div>
          }
        </dl>
        @if (report().efficiency; as effort) {
          <p class="tv-small tv-muted">
            {{ s('editDistance', { count: effort.editDistance, share: formats.percent(effort.keptShare) }) }}
            {{ s('toSign', { time: time(effort.secondsToSign), active: time(effort.activeSeconds) }) }}
          </p>
        }
        @if (report().generation.provenanceId !== '') {
        <a class="tv-small" [routerLink]="['/provenance', report().generation.provenanceId]">{{ t('record') }}</a>
        }
      </div>
    </details>
  `,
  styles: `
    summary {
      padding-block: 4px;
      cursor: pointer;
    }
    .tv-facts {
      grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
      gap: 8px;
    }
  `,
}) // prettier-ignore
export class HowMadeComponent {
  protected readonly formats = inject(Formats);
  protected readonly t = translator(deskMessages);
  protected readonly s = translator(signMessages);
  protected readonly names = NAMES;
  readonly report = input.required<Report>();
  /** Of the text on the screen, which may be ahead of the saved one. */
  readonly sentences = input.required<readonly ReportSentence[]>();

  protected readonly counts = computed(() =>
    KINDS.map((kind) => ({ kind, count: this.sentences().filter(({ source }) => source.kind === kind).length })).filter(
      ({ count }) => count > 0,
    ),
  );
  protected time(seconds: number): string {
    return effortTime(this.formats, seconds);
  }
}
