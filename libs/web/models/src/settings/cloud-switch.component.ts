import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Formats, translator } from '@trivium/web/i18n';
import { Confirm, IconComponent } from '@trivium/web/kit';
import type { CloudSwitch, Endpoint } from '../client/endpoints-client';
import { termsMessages } from '../terms/terms.messages';
import { hostOf } from './endpoint-presets';
import { settingsMessages } from './settings.messages';

/** Whether cloud models may be asked at all, with the transfer named: which hosts, which texts. */
@Component({
  selector: 'trivium-cloud-switch',
  imports: [MatButtonModule, IconComponent],
  template: `
    <section class="tv-card tv-stack" [attr.aria-label]="t('cloudTitle')">
      <div class="tv-head">
        <div class="tv-words">
          <h2>{{ t('cloudTitle') }}</h2>
          <p class="tv-notice" role="status">
            <trivium-icon [name]="cloud().isAllowed ? 'cloud' : 'cloud_off'" />{{ t(cloud().isAllowed ? 'cloudOn' : 'cloudOff') }}
          </p>
          <p class="tv-small tv-muted">{{ formats.sentences([history(), t('cloudAudited')]) }}</p>
        </div>
        <button
          [matButton]="cloud().isAllowed ? 'filled' : 'outlined'"
          type="button"
          class="switch"
          [disabled]="isBusy()"
          (click)="change()"
        >
          {{ t(cloud().isAllowed ? 'cloudForbid' : 'cloudAllow') }}
        </button>
      </div>
      <div>
        <h3>{{ t(cloud().isAllowed ? 'cloudTransferNow' : 'cloudTransfer') }}</h3>
        @if (transfers().length > 0) {
          <ul>
            @for (transfer of transfers(); track $index) {
              <li>{{ transfer }}</li>
            }
          </ul>
          <p class="tv-small">{{ t('cloudCountry') }}</p>
        } @else {
          <p class="tv-muted">{{ t('cloudNone') }}</p>
        }
        <p class="tv-small tv-muted">{{ t('cloudNever', { class: terms('restricted') }) }}</p>
      </div>
    </section>
  `,
  styles: `
    h3 {
      font-size: 1rem;
    }
    ul {
      margin: 8px 0;
      padding-inline-start: 24px;
      overflow-wrap: anywhere;
    }
  `,
})
export class CloudSwitchComponent {
  private readonly confirm = inject(Confirm);
  protected readonly formats = inject(Formats);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(settingsMessages);

  readonly cloud = input.required<CloudSwitch>();
  readonly endpoints = input.required<readonly Endpoint[]>();
  readonly isBusy = input(false);
  readonly changed = output<boolean>();

  protected readonly transfers = computed(() =>
    this.endpoints()
      .filter(({ place, isEnabled }) => place === 'cloud' && isEnabled)
      .map((endpoint) => {
        // Restricted text never leaves, whatever the entry says.
        const highest = endpoint.maxDataClass === 'restricted' ? 'confidential' : endpoint.maxDataClass;
        return this.t('cloudHost', { host: hostOf(endpoint) ?? this.terms('unknown'), name: endpoint.name, class: this.terms(highest) });
      }),
  );
  protected readonly history = computed(() => {
    const { changedAt, changedBy, isAllowedByDefault } = this.cloud();
    if (changedAt === null) return this.t(isAllowedByDefault ? 'cloudDefaultOn' : 'cloudDefaultOff');
    return this.t('cloudChanged', { time: this.formats.dateTime(changedAt), who: changedBy ?? this.terms('unknown') });
  });

  /** To forbid is safe and asks nothing; to allow names what leaves and asks. */
  protected async change(): Promise<void> {
    if (this.cloud().isAllowed) {
      this.changed.emit(false);
      return;
    }
    const isNone = this.transfers().length === 0;
    const isSure = await this.confirm.ask({
      title: this.t('cloudConfirmTitle'),
      text: isNone
        ? this.t('cloudNone')
        : this.t('cloudConfirmText', { transfers: this.transfers().join('; '), country: this.t('cloudCountry') }),
      action: this.t('cloudAllow'),
    });
    if (isSure) this.changed.emit(true);
  }
}
