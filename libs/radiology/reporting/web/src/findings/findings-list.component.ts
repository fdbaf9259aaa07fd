import { Component, computed, inject, input, output } from '@angular/core';
import type { Finding, ReadDictation, Span } from '@trivium/radiology/findings/domain';
import { NEGATIVE_WORDS } from '@trivium/radiology/reporting/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { deskMessages } from '../words/desk.messages';
import { shownSlots, type ShownSlot } from './finding-slots';

/**
 * What the program read in the dictation: findings with their slots, then what was denied. Focus or hover points at the words that said it; a press
 * puts the caret there, because a finding is corrected where it was dictated.
 */
@Component({
  selector: 'trivium-findings-list',
  imports: [IconComponent],
  template: `
    @if (shown().length === 0 && read().negatives.length === 0) {
      <p class="tv-muted tv-small">{{ t('noFindings') }}</p>
    }
    <ol [attr.aria-label]="t('findings')">
      @for (item of shown(); track $index) {
        <li>
          <button type="button" class="finding" [attr.aria-describedby]="'finding-' + $index" [attr.data-finding]="$index"
            (focus)="pointed.emit([item.finding.span])" (blur)="pointed.emit([])"
            (mouseenter)="pointed.emit([item.finding.span])" (mouseleave)="pointed.emit([])"
            (click)="chosen.emit(item.finding.span)">
            <span class="tv-number tv-muted">{{ $index + 1 }}</span><strong>{{ languages.text(types[item.finding.type]) }}</strong>
          </button>
          <dl [id]="'finding-' + $index">
            @for (slot of item.slots; track slot.slot) {
              <div [attr.data-slot]="slot.slot" (mouseenter)="pointed.emit(spansOf(slot, item.finding))" (mouseleave)="pointed.emit([])">
                <dt class="tv-small tv-muted">{{ languages.text(slot.name) }}</dt>
                <dd>{{ words(slot) }}</dd>
              </div>
            }
          </dl>
        </li>
      }
    </ol>
    @if (read().negatives.length > 0) {
      <ul class="negatives" [attr.aria-label]="t('negatives')">
        @for (negative of read().negatives; track $index) {
          <li>
            <button type="button" class="negative tv-small"
              (focus)="pointed.emit([negative.span])" (blur)="pointed.emit([])"
              (mouseenter)="pointed.emit([negative.span])" (mouseleave)="pointed.emit([])" (click)="chosen.emit(negative.span)">
              <trivium-icon name="remove_circle_outline" [size]="14" />{{ t('absent', { what: negativeWords(negative) }) }}
            </button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    ol, ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ol:empty {
      display: none;
    }
    ol > li {
      padding: 8px 12px;
      border-inline-start: 3px solid var(--mat-sys-primary);
      background: var(--mat-sys-surface-container-low);
    }
    button {
      display: flex;
      align-items: center;
      gap: 8px;
      inline-size: 100%;
      min-block-size: 32px;
      padding: 0 4px;
      border: 0;
      border-radius: 4px;
      background: none;
      color: inherit;
      text-align: start;
      cursor: pointer;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin: 0;
    }
    dt {
      font-size: 0.75rem;
    }
    dd {
      margin: 0;
      font-size: 0.875rem;
    }
    .negatives {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 180px), 1fr));
      gap: 0 8px;
    }
    .negative {
      gap: 4px;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
}) // prettier-ignore
export class FindingsListComponent {
  protected readonly languages = inject(LanguageService);
  private readonly formats = inject(Formats);
  protected readonly t = translator(deskMessages);
  protected readonly types = NEGATIVE_WORDS;

  readonly read = input.required<ReadDictation>();
  /** Spans of the dictation that are looked at; none any more when empty. */
  readonly pointed = output<readonly Span[]>();
  /** Where the caret of the dictation should go. */
  readonly chosen = output<Span>();

  protected readonly shown = computed(() => this.read().findings.map((finding) => ({ finding, slots: shownSlots(finding) })));

  protected words({ values }: ShownSlot): string {
    return this.formats.list(values.map((value) => this.languages.text(value)));
  }

  protected spansOf(slot: ShownSlot, finding: Finding): readonly Span[] {
    return [slot.span ?? finding.span];
  }

  protected negativeWords({ type, laterality }: ReadDictation['negatives'][number]): string {
    const what = this.languages.text(NEGATIVE_WORDS[type]);
    return laterality ? this.t('onSide', { what, side: this.t(laterality) }) : what;
  }
}
