import { Component, input, output } from '@angular/core';
import type { DictationWarning, DictationWarningCode, Span } from '@trivium/radiology/findings/domain';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { deskMessages } from '../words/desk.messages';

const TEXTS = {
  two_patients: 'twoPatients',
  mixed_languages: 'mixedLanguages',
  contradictory_sizes: 'contradictorySizes',
  contradictory_change: 'contradictoryChange',
  control_characters: 'controlCharacters',
  markup: 'markup',
} as const satisfies Readonly<Record<DictationWarningCode, string>>;

/** What a person should look at in the dictation: nothing is guessed, and nothing is taken out. */
@Component({
  selector: 'trivium-dictation-warnings',
  imports: [IconComponent],
  template: `
    <div role="status">
      <ul>
        @for (warning of warnings(); track warning.code) {
          <li class="tv-small" [attr.data-warning]="warning.code">
            <trivium-icon name="warning_amber" [size]="18" />
            @if (warning.spans[0]; as span) {
              <button type="button" [title]="t('goTo')" (focus)="pointed.emit(warning.spans)" (blur)="pointed.emit([])" (click)="chosen.emit(span)">
                {{ t(texts[warning.code]) }}
              </button>
            } @else {
              <span>{{ t(texts[warning.code]) }}</span>
            }
          </li>
        }
      </ul>
    </div>
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 4px 8px;
      border-radius: 8px;
      background: var(--trivium-warning-container);
      color: var(--mat-sys-on-surface);
    }
    button {
      min-block-size: 32px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
}) // prettier-ignore
export class DictationWarningsComponent {
  protected readonly t = translator(deskMessages);
  protected readonly texts = TEXTS;
  readonly warnings = input.required<readonly DictationWarning[]>();
  readonly chosen = output<Span>();
  readonly pointed = output<readonly Span[]>();
}
