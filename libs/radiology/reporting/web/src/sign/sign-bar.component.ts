import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Report } from '@trivium/radiology/api-client';
import { isSigned } from '@trivium/radiology/reporting/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { STATE_TONES, STATE_WORDS } from '../words/report-words';
import { signMessages } from '../words/sign.messages';

const ICONS = { draft: 'edit', preliminary: 'how_to_reg', final: 'verified', amended: 'post_add' } as const;

/** Where a report stands and what comes next: who handed it over, who signed it, what was added since. */
@Component({
  selector: 'trivium-sign-bar',
  imports: [IconComponent, MatButtonModule],
  template: `
    <div class="line">
      <span class="tv-chip" data-testid="report-state" [attr.data-state]="report().state" [attr.data-tone]="tone()"
        ><trivium-icon [name]="icon()" [size]="14" />{{ languages.text(states[report().state]) }}</span
      >
      @if (report().handedOverBy; as person) {
        <span class="tv-small" data-user-content>{{ t('handedOverBy', { name: person.name, at: time(report().handedOverAt) }) }}</span>
      }
      @if (report().signedBy; as person) {
        <span class="tv-small" data-user-content>{{ t('signedBy', { name: person.name, at: time(report().signedAt) }) }}</span>
      }
      <div class="acts">
        @if (signed()) {
          @if (canSign()) {
            <button matButton="filled" type="button" (click)="added.emit()">{{ t('addendum') }}</button>
          }
        } @else if (canWrite()) {
          @if (report().state === 'preliminary') {
            <button matButton="outlined" type="button" (click)="takenBack.emit()">{{ t('takeBack') }}</button>
          } @else if (!canSign()) {
            <button matButton="filled" type="button" (click)="handedOver.emit()">{{ t('handOver') }}</button>
          } @else {
            <button matButton="outlined" type="button" (click)="handedOver.emit()">{{ t('handOver') }}</button>
          }
          @if (canSign()) {
            <button matButton="filled" type="button" (click)="signedNow.emit()">
              <trivium-icon name="draw" [size]="18" /> {{ t('sign') }}
            </button>
          }
        }
      </div>
    </div>
    @if (signed()) {
      <p class="tv-small tv-muted" data-testid="read-only"><trivium-icon name="lock" [size]="14" /> {{ t('readOnly') }}</p>
    }
    @if (report().addenda.length > 0) {
      <section>
        <h2>{{ t('addenda') }}</h2>
        @for (addendum of report().addenda; track addendum.id) {
          <article>
            <h3 data-user-content>{{ t('addendumOf', { number: addendum.number, name: addendum.by.name, at: time(addendum.at) }) }}</h3>
            <p class="text" data-user-content [attr.lang]="report().outputLanguage === 'zh' ? 'zh-CN' : 'en'">{{ addendum.text }}</p>
          </article>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
    }
    .acts {
      display: flex;
      flex: 1 1 auto;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 8px 12px;
    }
    @media (max-width: 719px) {
      .acts {
        flex-basis: 100%;
      }
      .acts > button {
        flex: 1 1 auto;
      }
    }
    section {
      display: grid;
      gap: 8px;
      margin-block-start: 8px;
    }
    h2 {
      font-size: 1rem;
    }
    h3 {
      font-size: 0.8125rem;
      color: var(--mat-sys-on-surface-variant);
    }
    article {
      padding: 8px 12px;
      border-inline-start: 3px solid var(--mat-sys-primary);
    }
    .text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class SignBarComponent {
  protected readonly languages = inject(LanguageService);
  private readonly formats = inject(Formats);
  protected readonly t = translator(signMessages);
  protected readonly states = STATE_WORDS;

  readonly report = input.required<Report>();
  readonly canWrite = input(false);
  readonly canSign = input(false);
  readonly signedNow = output();
  readonly handedOver = output();
  readonly takenBack = output();
  readonly added = output();

  protected readonly signed = computed(() => isSigned(this.report().state));
  protected readonly icon = computed(() => ICONS[this.report().state]);
  protected readonly tone = computed(() => STATE_TONES[this.report().state]);

  protected time(moment: string | undefined): string {
    return moment ? this.formats.dateTime(moment) : '';
  }
}
